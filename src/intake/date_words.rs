//! The names that dates and times are written with, as they are compared: small letters, no accents.

use super::text::{BUCKETS, bucket};

/// Phrases and what each means, as they are compared without spaces.
#[derive(Debug)]
pub(super) struct Table<T: 'static> {
    phrases: &'static [(T, &'static str)],
    /// The bytes with which any of them begins, one bit each.
    first: [u64; 4],
}

impl<T: Copy> Table<T> {
    pub(super) const fn of(phrases: &'static [(T, &'static str)]) -> Self {
        let mut first = [0; 4];
        let mut at = 0;
        while at < phrases.len() {
            let byte = phrases[at].1.as_bytes()[0];
            first[byte as usize / 64] |= 1 << (byte % 64);
            at += 1;
        }
        Self { phrases, first }
    }

    /// Those with which a text may begin: most texts begin otherwise.
    pub(super) fn near(&self, text: &str) -> impl Iterator<Item = (T, &'static str)> {
        let first = text.as_bytes().first().copied().unwrap_or(0);
        let is_near = self.first[usize::from(first) / 64] & 1 << (first % 64) != 0;
        let phrases = if is_near { self.phrases } else { &[] };
        phrases.iter().copied().filter(move |(_, phrase)| phrase.as_bytes()[0] == first)
    }

    /// All of them.
    pub(super) fn iter(&self) -> impl Iterator<Item = (T, &'static str)> {
        self.phrases.iter().copied()
    }
}

/// The names of a table, to be looked up without going through all of it.
#[derive(Debug)]
pub(super) struct Names {
    all: Vec<Vec<(&'static str, usize)>>,
    /// Those that may be shortened.
    shortened: Vec<Vec<(&'static str, usize)>>,
}

impl Names {
    /// The words of a table, each with the place of its list, and more that stand as whole words only.
    fn of(table: &[&'static str], more: &[&'static str]) -> Self {
        let (mut all, mut shortened) = (vec![Vec::new(); BUCKETS], vec![Vec::new(); BUCKETS]);
        for (is_more, table) in [(false, table), (true, more)] {
            for (place, list) in table.iter().enumerate() {
                for name in list.split_ascii_whitespace() {
                    all[Self::bucket(name)].push((name, place));
                    if !is_more {
                        shortened[Self::bucket(name)].push((name, place));
                    }
                }
            }
        }
        Self { all, shortened }
    }

    pub(super) fn months() -> Self {
        Self::of(&MONTHS, &MORE_MONTHS)
    }

    pub(super) fn weekdays() -> Self {
        Self::of(&WEEKDAYS, &MORE_WEEKDAYS)
    }

    /// The lists of a table, each under its place.
    pub(super) fn lists<T>(table: &[(T, &'static str)]) -> Self {
        let lists: Vec<&str> = table.iter().map(|(_, list)| *list).collect();
        Self::of(&lists, &[])
    }

    pub(super) fn rough() -> Self {
        let weeks = WEEKS.iter().chain(MONTHS_AGO.iter()).map(|(_, phrase)| phrase);
        let phrases: Vec<&str> = weeks.chain(PARTS_BEFORE.iter().map(|(_, phrase)| phrase)).collect();
        Self::of(&phrases, &[])
    }

    /// Whether a text begins with any of the names.
    pub(super) fn is_begun_by(&self, text: &str) -> bool {
        self.all[Self::bucket(text)].iter().any(|(name, _)| text.starts_with(name))
    }

    fn bucket(word: &str) -> usize {
        let mut characters = word.chars();
        bucket(characters.next().unwrap_or(' '), characters.next())
    }

    /// The place of this name.
    pub(super) fn whole(&self, word: &str) -> Option<usize> {
        self.all[Self::bucket(word)].iter().find(|(name, _)| *name == word).map(|(_, place)| *place)
    }

    /// The first place of a name that begins so.
    pub(super) fn beginning(&self, word: &str) -> Option<usize> {
        let known = self.shortened[Self::bucket(word)].iter();
        known.into_iter().find(|(name, _)| name.starts_with(word)).map(|(_, place)| *place)
    }
}

/// Names of the twelve months; a word of three letters or more may be the beginning of one.
static MONTHS: [&str; 12] = [
    "january januar janner januari janvier januaria enero janeiro gennaio января январь ян січня styczen stycznia ocak \
     tammikuuta ιανουαριου يناير जन जनवरी มกราคม ม.ค",
    "february februar februari fevrier febrero fevereiro febbraio февраля февраль лютого luty lutego subat \
     helmikuuta φεβρουαριου فبراير شباط फरवरी फ़रवरी กุมภาพันธ์ ก.พ peb",
    "march mars marz maerz marzo marco marts maart mrz mrt марта март березня marzec marca mart maret maaliskuuta \
     μαρτιου مارس اذار मार्च มีนาคม มี.ค",
    "april avril abril aprile апреля апрель квітня kwiecien kwietnia nisan huhtikuuta απριλιου ابريل نيسان \
     अप्रैल เมษายน เม.ย",
    "may mai mayo maio maggio mei maj мая май травня maja mayis toukokuuta μαιου μαΐου مايو ايار मई พฤษภาคม พ.ค",
    "june juni juin junio junho giugno июня июнь червня czerwiec czerwca haziran kesakuuta ιουνιου يونيو \
     حزيران जून มิถุนายน มิ.ย",
    "july juli juillet julio julho luglio июля июль липня lipiec lipca temmuz heinakuuta ιουλιου يوليو تموز \
     जुलाई กรกฎาคม ก.ค",
    "august augusti aout agosto augustus agustus agt августа август серпня sierpien sierpnia agustos elokuuta αυγουστου \
     اغسطس اب अग अगस्त สิงหาคม ส.ค",
    "september septembre septiembre setembro settembre сентября сентябрь вересня wrzesien wrzesnia eylul \
     syyskuuta σεπτεμβριου سبتمبر ايلول सितंबर सितम्बर กันยายน ก.ย",
    "october oktober octobre octubre outubro ottobre октября октябрь жовтня pazdziernik pazdziernika ekim \
     lokakuuta οκτωβριου اكتوبر अक्टूबर अक्तूबर ตุลาคม ต.ค",
    "november novembre noviembre novembro ноября ноябрь листопада listopad listopada kasim marraskuuta \
     νοεμβριου نوفمبر नव नवंबर नवम्बर พฤศจิกายน พ.ย",
    "december dezember decembre diciembre dezembro dicembre desember декабря декабрь грудня grudzien grudnia \
     aralik joulukuuta δεκεμβριου ديسمبر दिसंबर दिसम्बर ธันวาคม ธ.ค",
];

/// Names of the months in more languages, whole words only.
static MORE_MONTHS: [&str; 12] = [
    "ianuarie ian ledna leden januara sijecnja sijecanj јануар јан януари студзеня студзень জানুয়ারি জানু \
     sausio saus sausis janvaris jaanuar jaan gener ינואר იანვარი јануари janar січень ιανουαριοσ ژانویه \
     جنوری yanvar қаңтар",
    "februarie unora unor februara veljace velj veljaca фебруар февруари лютага люты ফেব্রুয়ারি vasario \
     vasaris februaris veebruar veebr פברואר pebrero თებერვალი shkurt лютий φεβρουαριοσ فوریه فروری fevral \
     ақпан",
    "martie brezna brezen marec marcius ozujka ozujak сакавіка сакавік মার্চ kovo kovas מרץ marso მარტი \
     березень μαρτιοσ مارچ наурыз",
    "aprilie dubna duben aprila aprilis travnja travanj април красавіка красавік এপ্রিল এপ্রি balandzio \
     balandis aprill אפריל აპრილი prill квітень απριλιοσ اوریل اپریل aprel сәуір",
    "kvetna kveten majus svibnja svibanj мај মে geguzes geguze maijs maig מאי მაისი травень μαιοσ مه مئی \
     мамыр",
    "iunie iun cervna cvn cerven juna junius lipnja lipanj јун юни чэрвеня чэрвень জুন birzelio birz birzelis \
     junijs juuni junij juny יוני hunyo ივნისი јуни qershor червень ιουνιοσ ژوئن جون iyun маусым",
    "iulie iul cervence cvc cervenec jula julius srpnja srpanj јул юли ліпеня ліпень জুলাই জুল liepos liep \
     liepa julijs juuli julij juliol יולי julai hulyo ივლისი јули korrik korr липень ιουλιοσ ژوئیه جولائی \
     iyul шілде",
    "srpna srpen augusta augusztus kolovoza kolovoz avgust жніўня жнівень আগস্ট rugpjucio rugp rugpjutis \
     augusts אוגוסט ogos აგვისტო gusht gush серпень αυγουστοσ اگست avqust тамыз",
    "septembrie zari septembra szeptember szept rujna rujan септембар septembar септември верасня верасень \
     সেপ্টেম্বর সেপ্ট rugsejo rugs rugsejis septembris setembre ספטמבר setyembre სექტემბერი shtator вересень \
     σεπτεμβριοσ سپتامبر ستمبر sentyabr sentabr қыркүйек",
    "octombrie rijna rijen oktobra октобар oktobar октомври кастрычніка кастрычнік অক্টোবর অক্টো spalio spal \
     spalis oktobris oktoober אוקטובר oktubre ოქტომბერი tetor жовтень οκτωβριοσ اکتبر اکتوبر oktyabr oktabr \
     қазан",
    "noiembrie listopadu novembra studenoga studeni новембар novembar ноември лістапада лістапад নভেম্বর \
     lapkricio lapkr lapkritis novembris נובמבר nobyembre ნოემბერი nentor νοεμβριοσ نوامبر نومبر noyabr \
     қараша",
    "decembrie prosince prosinec decembra prosinca prosinac децембар decembar декември снежня снежань \
     ডিসেম্বর ডিসে gruodzio gruod gruodis decembris detsember dets desembre דצמבר disember disyembre \
     დეკემბერი dhjetor грудень δεκεμβριοσ دسامبر دسمبر dekabr желтоқсан",
];

/// Names of the seven days from Monday on, whole words only.
static WEEKDAYS: [&str; 7] = [
    "monday mon montag mo lundi lun lunes lunedi segunda seg maandag ma mandag man mandag понедельник пн понеділок \
     poniedzialek pon pazartesi pzt maanantai maanantaina δευτερα الاثنين الاثنين सोमवार सोम จันทร์ senin sen thu2 t2",
    "tuesday tue tues dienstag di mardi mar martes martedi terca ter dinsdag tirsdag tir tis tisdag вторник вт вівторок \
     wtorek wt sali sal tiistai tiistaina ti τριτη الثلاثاء मंगलवार मंगल อังคาร selasa sel t3",
    "wednesday wed mittwoch mi mercredi mer miercoles mie mercoledi quarta qua woensdag wo onsdag ons среда ср середа \
     sroda sr carsamba car keskiviikko keskiviikkona ke τεταρτη الاربعاء बुधवार बुध พุธ rabu rab t4",
    "thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedi gio quinta qui donderdag torsdag tor tors четверг чт \
     четвер czwartek czw persembe per torstai torstaina to πεμπτη الخميس गुरुवार गुरु พฤหัสบดี kamis kam t5",
    "friday fri freitag fr vendredi ven viernes vie venerdi sexta sex vrijdag vr fredag fre пятница пт пятниця пʼятниця \
     piatek pt cuma cum perjantai perjantaina pe παρασκευη الجمعة शुक्रवार शुक्र ศุกร์ jumat jum t6",
    "saturday sat samstag sonnabend sa samedi sam sabado sab sabato zaterdag za lordag lor lordag суббота сб субота sobota sob \
     cumartesi cmt lauantai lauantaina la σαββατο السبت शनिवार शनि เสาร์ sabtu t7",
    "sunday sun sonntag so dimanche dim domingo dom domenica zondag zo sondag son воскресенье вс неділя нд niedziela niedz ndz nie \
     pazar paz sunnuntai sunnuntaina su κυριακη الاحد रविवार रवि อาทิตย์ minggu min cn",
];

/// The same in more languages.
static MORE_WEEKDAYS: [&str; 7] = [
    "pondeli pondelok hetfo ponedjeljak понедељак ponedeljak понеделник панядзелак সোমবার pirmadienis \
     pirmdiena esmaspaev ponedeljek dilluns isnin ორშაბათი manudagur دوشنبه پیر dushanba дүйсенбі",
    "marți utery utorok utorak уторак аўторак মঙ্গলবার antradienis otrdiena teisipaev torek dimarts სამშაბათი \
     tridjudagur سهشنبه منگل seshanba сейсенбі",
    "miercuri streda szerda srijeda sreda сряда серада среду বুধবার treciadienis tresdiena kolmapaev dimecres \
     miyerkules ოთხშაბათი midvikudagur چهارشنبه بدھ cərsənbə chorshanba сәрсенбі",
    "ctvrtek stvrtok csutortok cetvrtak четвртак четвъртък чацвер বৃহস্পতিবার ketvirtadienis ceturtdiena \
     neljapaev cetrtek dijous khamis huwebes ხუთშაბათი fimmtudagur четврток پنجشنبه جمعرات payshanba бейсенбі",
    "vineri patek piatok pentek petak петак петък пятніца пятницу শুক্রবার penktadienis piektdiena reede petek \
     divendres jumaat biyernes პარასკევი fostudagur петок جمعه جمعہ cumə жұма",
    "sambata szombat subota събота субботу শনিবার sestadienis sestdiena laupaev dissabte შაბათი laugardagur сабота \
     شنبه ہفتہ sənbə shanba сенбі",
    "duminica nedele nedela vasarnap nedjelja недеља nedelja неделя нядзеля রবিবার sekmadienis svetdiena \
     puhapaev diumenge linggo კვირა sunnudagur недела یکشنبه اتوار bazar yakshanba жексенбі",
];

/// Glyphs that name the days from Monday on in Chinese, Japanese and Korean.
pub(super) static WEEKDAY_GLYPHS: [&str; 7] =
    ["一月월", "二火화", "三水수", "四木목", "五金금", "六土토", "日天일"];

/// Words that may stand around and between a date and its time.
pub(super) static JOINERS: &str = "at on um a as las la les alle ore ora klo kl u om uur в во у v στισ о об ob od o od vid g г р год года року \
     godz saat pukul pkl luc vao ngay le el em de du het den der i t เวลา วันที่ في الساعة في تمام بتاريخ यानी को \
     dia del il las feira en de na in gegen kell o orei alle ao aos year ano from von года";

/// Glyphs of the same sort.
pub(super) static JOINER_GLYPHS: &str = "于於在的の에";

/// When in the day a time is, before or after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    Morning,
    Afternoon,
    /// 晚上 and its kin: six to midnight.
    Evening,
    /// 中午: eleven to two.
    Midday,
    /// 凌晨: midnight to six.
    Night,
}

/// Words for the half of the day; of those with dots the last is left out.
pub(super) static HALVES: [(Half, &str); 4] = [
    (Half::Morning, "morgens vormittags am ص صباحا π.μ πμ sa oo पूर्वाह्न утра a.m"),
    (Half::Afternoon, "nachmittags pm م مساء μ.μ μμ ch os अपराह्न дня p.m"),
    (Half::Evening, "abends вечера"),
    (Half::Night, "ночи"),
];

/// Words for it that follow a time, written without their spaces; and the same in Chinese, Japanese
/// and Korean.
pub(super) static HALF_PHRASES: Table<Half> = Table::of(&[
    (Half::Afternoon, "del'apres-midi"),
    (Half::Afternoon, "del’apres-midi"),
    (Half::Morning, "delamanana"),
    (Half::Afternoon, "delatarde"),
    (Half::Evening, "delanoche"),
    (Half::Morning, "damanha"),
    (Half::Afternoon, "datarde"),
    (Half::Evening, "danoite"),
    (Half::Morning, "dumatin"),
    (Half::Afternoon, "delapres-midi"),
    (Half::Evening, "dusoir"),
    (Half::Morning, "inthemorning"),
    (Half::Afternoon, "intheafternoon"),
    (Half::Evening, "intheevening"),
    (Half::Evening, "atnight"),
    (Half::Night, "半夜"),
    (Half::Morning, "上午"),
    (Half::Morning, "早上"),
    (Half::Morning, "清晨"),
    (Half::Morning, "早晨"),
    (Half::Morning, "午前"),
    (Half::Morning, "오전"),
    (Half::Morning, "아침"),
    (Half::Afternoon, "下午"),
    (Half::Afternoon, "午後"),
    (Half::Afternoon, "午后"),
    (Half::Afternoon, "오후"),
    (Half::Afternoon, "傍晚"),
    (Half::Evening, "晚上"),
    (Half::Evening, "夜晚"),
    (Half::Evening, "저녁"),
    (Half::Evening, "夜里"),
    (Half::Evening, "晚"),
    (Half::Morning, "早"),
    (Half::Midday, "中午"),
    (Half::Midday, "正午"),
    (Half::Night, "凌晨"),
    (Half::Night, "새벽"),
]);

/// Words for a day told from another, with how many days to add.
pub(super) static RELATIVE: [(i32, &str); 4] = [
    (
        0,
        "today heute aujourdhui hoy hoje oggi vandaag сегодня сьогодні dzisiaj dzis bugun اليوم आज วันนี้ idag hari",
    ),
    (-1, "yesterday gestern hier ayer ontem ieri gisteren вчера вчора wczoraj dun امس เมื่อวาน igar kemarin"),
    (-2, "vorgestern anteayer anteontem avanthier позавчера przedwczoraj"),
    (1, "tomorrow morgen demain manana amanha domani завтра jutro yarin غدا พรุ่งนี้ imorgon besok"),
];

/// A morning told from another day, without spaces: `morgen` and `mañana` by themselves are the next day.
pub(super) static MORNINGS: Table<i32> = Table::of(&[
    (0, "heutemorgen"),
    (0, "heutevormittag"),
    (-1, "gesternmorgen"),
    (-1, "gesternvormittag"),
    (-2, "vorgesternmorgen"),
    (0, "estamanana"),
    (0, "hoyporlamanana"),
    (-1, "ayerporlamanana"),
    (-2, "anteayerporlamanana"),
    (0, "estamanha"),
    (0, "hojedemanha"),
    (-1, "ontemdemanha"),
    (0, "cematin"),
    (-1, "hiermatin"),
    (0, "thismorning"),
    (-1, "yesterdaymorning"),
    (0, "сегодняутром"),
    (-1, "вчераутром"),
]);

/// Words by which the one behind them is the morning, and no day.
pub(super) static OF_MORNING: &str = "am la por de da esta jeden diesem dieser vom este cada";

/// What stands before a number of days that have passed, without spaces; the days follow it.
pub(super) static DAYS_AGO_BEFORE: Table<()> =
    Table::of(&[((), "hace"), ((), "ha"), ((), "ilya"), ((), "vor"), ((), "قبل"), ((), "منذ")]);

/// The days that follow.
pub(super) static DAYS: &str = "dia dias jour jours tag tagen يوم ايام";

/// What stands after such a number.
pub(super) static DAYS_AGO_AFTER: Table<()> = Table::of(&[
    ((), "dayago"),
    ((), "daysago"),
    ((), "天前"),
    ((), "日前"),
    ((), "일전"),
    ((), "diaatras"),
    ((), "diasatras"),
    ((), "деньназад"),
    ((), "дняназад"),
    ((), "днейназад"),
]);

/// The same in Chinese, Japanese and Korean.
pub(super) static RELATIVE_GLYPHS: Table<i32> = Table::of(&[
    (-3, "大前天"),
    (3, "大后天"),
    (2, "后天"),
    (0, "今天"),
    (0, "今日"),
    (0, "今早"),
    (0, "今晚"),
    (0, "오늘"),
    (-1, "昨天"),
    (-1, "昨日"),
    (-1, "昨晚"),
    (-1, "어제"),
    (-2, "前天"),
    (-2, "그제"),
    (1, "明天"),
    (1, "明日"),
    (1, "내일"),
]);

/// Which third of a month is meant, or all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// The 1st to the 10th.
    Early,
    /// The 11th to the 20th.
    Mid,
    /// The 21st to the last.
    Late,
}

/// Words before a month that name a part of it, as they are compared without spaces. Of those that begin alike the
/// longer stands first.
pub(super) static PARTS_BEFORE: Table<Part> = Table::of(&[
    (Part::Early, "inthebeginningof"),
    (Part::Early, "thebeginningof"),
    (Part::Early, "beginningof"),
    (Part::Early, "thestartof"),
    (Part::Early, "startof"),
    (Part::Early, "earlyin"),
    (Part::Early, "early"),
    (Part::Mid, "inthemiddleof"),
    (Part::Mid, "themiddleof"),
    (Part::Mid, "middleof"),
    (Part::Mid, "midof"),
    (Part::Mid, "mid-"),
    (Part::Mid, "mid"),
    (Part::Late, "towardstheendof"),
    (Part::Late, "attheendof"),
    (Part::Late, "theendof"),
    (Part::Late, "endof"),
    (Part::Late, "latein"),
    (Part::Late, "late"),
    (Part::Early, "anfang"),
    (Part::Mid, "mitte"),
    (Part::Late, "ende"),
    (Part::Early, "aprincipiosde"),
    (Part::Early, "principiosde"),
    (Part::Early, "acomienzosde"),
    (Part::Mid, "amediadosde"),
    (Part::Mid, "mediadosde"),
    (Part::Late, "afinalesde"),
    (Part::Late, "finalesde"),
    (Part::Late, "afinesde"),
    (Part::Late, "finesde"),
    (Part::Early, "noiniciode"),
    (Part::Early, "iniciode"),
    (Part::Early, "comecode"),
    (Part::Mid, "emmeadosde"),
    (Part::Mid, "meadosde"),
    (Part::Late, "nofinalde"),
    (Part::Late, "finalde"),
    (Part::Late, "nofimde"),
    (Part::Late, "fimde"),
    (Part::Early, "debut"),
    (Part::Mid, "mi-"),
    (Part::Late, "fin"),
    (Part::Early, "вначале"),
    (Part::Early, "начало"),
    (Part::Early, "начале"),
    (Part::Mid, "всередине"),
    (Part::Mid, "середина"),
    (Part::Mid, "середине"),
    (Part::Late, "вконце"),
    (Part::Late, "конец"),
    (Part::Late, "конце"),
    (Part::Early, "بداية"),
    (Part::Early, "اوائل"),
    (Part::Mid, "منتصف"),
    (Part::Late, "نهاية"),
    (Part::Late, "اواخر"),
    (Part::Early, "inizio"),
    (Part::Mid, "meta"),
]);

/// The same after a month, in Chinese and Japanese.
pub(super) static PARTS_AFTER: Table<Part> = Table::of(&[
    (Part::Early, "上旬"),
    (Part::Mid, "中旬"),
    (Part::Late, "下旬"),
    (Part::Early, "初"),
    (Part::Mid, "半ば"),
    (Part::Late, "底"),
    (Part::Late, "末"),
    (Part::Mid, "中"),
]);

/// Words before a day that is not quite that day.
pub(super) static AROUND: Table<()> = Table::of(&[
    ((), "aroundthe"),
    ((), "around"),
    ((), "aboutthe"),
    ((), "about"),
    ((), "circa"),
    ((), "ca."),
    ((), "approximately"),
    ((), "approx."),
    ((), "onorabout"),
    ((), "umden"),
    ((), "gegenden"),
    ((), "etwaam"),
    ((), "ungefahram"),
    ((), "versle"),
    ((), "autourdu"),
    ((), "auxalentoursdu"),
    ((), "alrededordeldia"),
    ((), "alrededordel"),
    ((), "haciael"),
    ((), "porvoltadodia"),
    ((), "porvoltade"),
    ((), "cercadodia"),
    ((), "cercade"),
    ((), "около"),
    ((), "примерно"),
    ((), "حوالي"),
    ((), "大约在"),
    ((), "大约"),
    ((), "大概"),
    ((), "约"),
]);

/// The same after it.
pub(super) static AROUND_AFTER: Table<()> =
    Table::of(&[((), "左右"), ((), "前后"), ((), "頃"), ((), "ごろ")]);

/// Weeks told from another day, with how many to add, as they are compared without spaces.
pub(super) static WEEKS: Table<i32> = Table::of(&[
    (-1, "lastweek"),
    (0, "thisweek"),
    (-1, "lasemanapasada"),
    (0, "estasemana"),
    (-1, "semanapassada"),
    (-1, "lasemainederniere"),
    (-1, "semainederniere"),
    (0, "cettesemaine"),
    (-1, "letztewoche"),
    (-1, "letzterwoche"),
    (-1, "vergangenewoche"),
    (0, "diesewoche"),
    (-1, "напрошлойнеделе"),
    (0, "наэтойнеделе"),
    (-1, "الاسبوعالماضي"),
    (-1, "vorigeweek"),
    (-1, "afgelopenweek"),
    (-1, "lasettimanascorsa"),
    (-1, "wzeszlymtygodniu"),
    (-1, "gecenhafta"),
    (-1, "tuantruoc"),
    (-1, "minggulalu"),
    (-1, "上个星期"),
    (-1, "上個星期"),
    (-1, "上星期"),
    (-1, "上个礼拜"),
    (-1, "上周"),
    (-1, "上週"),
    (-1, "先週"),
    (-1, "지난주"),
]);

/// Months told from another day.
pub(super) static MONTHS_AGO: Table<i32> = Table::of(&[
    (-1, "lastmonth"),
    (-1, "elmespasado"),
    (-1, "mespasado"),
    (-1, "mespassado"),
    (-1, "lemoisdernier"),
    (-1, "moisdernier"),
    (-1, "letztenmonat"),
    (-1, "впрошломмесяце"),
    (-1, "الشهرالماضي"),
    (-1, "上个月"),
    (-1, "上個月"),
    (-1, "上月"),
    (-1, "先月"),
    (-1, "지난달"),
]);

/// What may stand between the two ends of a stretch of time, without spaces.
pub(super) static THROUGH: Table<()> = Table::of(&[
    ((), "or"),
    ((), "oder"),
    ((), "ou"),
    ((), "или"),
    ((), "或"),
    ((), "او"),
    ((), "-"),
    ((), "tot"),
    ((), "t/m"),
    ((), "til"),
    ((), "~"),
    ((), "〜"),
    ((), "～"),
    ((), "to"),
    ((), "until"),
    ((), "till"),
    ((), "through"),
    ((), "thru"),
    ((), "bis"),
    ((), "al"),
    ((), "au"),
    ((), "ate"),
    ((), "hasta"),
    ((), "по"),
    ((), "до"),
    ((), "至"),
    ((), "到"),
    ((), "から"),
    ((), "الى"),
    ((), "a"),
]);

/// Years of an era that are counted anew, with the year before its first.
pub(super) static ERAS: Table<i32> =
    Table::of(&[(2018, "令和"), (1988, "平成"), (1925, "昭和"), (1911, "民國"), (1911, "民国")]);

/// Times of day that have a name, in seconds after midnight, as they are compared without spaces.
pub(super) static NAMED_TIMES: Table<u32> = Table::of(&[
    (43_200, "noon"),
    (43_200, "midday"),
    (43_200, "mediodia"),
    (43_200, "almediodia"),
    (43_200, "meio-dia"),
    (43_200, "aomeio-dia"),
    (43_200, "midi"),
    (43_200, "mittags"),
    (43_200, "полдень"),
    (43_200, "mezzogiorno"),
    (43_200, "mezzogiorno"),
    (43_200, "middag"),
    (43_200, "poludnie"),
    (43_200, "oglen"),
    (43_200, "الظهر"),
    (43_200, "正午"),
    (43_200, "정오"),
    (43_200, "podne"),
]);

/// Words for hours that stand behind a number of them.
pub(super) static HOURS: &str = "horas hora heures heure ore часов часа час година години годин гадзін godzina godziny godz ura uur uhr tim timer jam";

/// Words for minutes.
pub(super) static MINUTES: &str =
    "min mn minutos minuto minutes minute minuten минут минуты минута хвілін minut menit";

/// What stands between hours and minutes: 14 horas e 20 minutos.
pub(super) static AND: &str = "e et y und and и";

/// A zone that has a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NamedZone {
    /// Always the same offset, in minutes east of UTC.
    Offset(i16),
    /// Clocks that change: an IANA name.
    Place(&'static str),
    /// People mean different offsets by it.
    AnyOf(&'static [i16]),
}

use NamedZone::{AnyOf, Offset, Place};

/// What people write all year, and mean by it in summer: standard time, or the summer time that is shown.
pub(super) static EASTERN: &[i16] = &[-300, -240];
pub(super) static PACIFIC: &[i16] = &[-480, -420];

/// Abbreviations of zones. Those that are also words count in capitals only.
pub(super) static ZONES: [(&str, NamedZone); 60] = [
    ("z", Offset(0)),
    ("utc", Offset(0)),
    ("gmt", Offset(0)),
    ("ut", Offset(0)),
    ("wet", Offset(0)),
    ("west", Offset(60)),
    ("cet", AnyOf(&[60, 120])),
    ("mez", AnyOf(&[60, 120])),
    ("cest", Offset(120)),
    ("mesz", Offset(120)),
    ("eet", AnyOf(&[120, 180])),
    ("eest", Offset(180)),
    ("msk", Offset(180)),
    ("мск", Offset(180)),
    ("trt", Offset(180)),
    ("cat", Offset(120)),
    ("eat", Offset(180)),
    ("wat", Offset(60)),
    ("sast", Offset(120)),
    ("bst", AnyOf(&[60, 360])),
    ("ist", AnyOf(&[330, 120, 60])),
    ("pkt", Offset(300)),
    ("npt", Offset(345)),
    ("gst", AnyOf(&[240, -120])),
    ("ict", Offset(420)),
    ("wib", Offset(420)),
    ("wita", Offset(480)),
    ("wit", Offset(540)),
    ("cst", AnyOf(&[480, -360, -300])),
    ("hkt", Offset(480)),
    ("sgt", Offset(480)),
    ("myt", Offset(480)),
    ("pht", Offset(480)),
    ("awst", Offset(480)),
    ("bjt", Offset(480)),
    ("jst", Offset(540)),
    ("kst", Offset(540)),
    ("aest", AnyOf(&[600, 660])),
    ("aedt", Offset(660)),
    ("nzst", AnyOf(&[720, 780])),
    ("nzdt", Offset(780)),
    ("brt", Offset(-180)),
    ("brst", Offset(-120)),
    ("art", Offset(-180)),
    ("clt", AnyOf(&[-240, -180])),
    ("cot", Offset(-300)),
    ("pet", Offset(-300)),
    ("ast", AnyOf(&[-240, 180])),
    ("edt", Offset(-240)),
    ("est", AnyOf(EASTERN)),
    ("et", Place("America/New_York")),
    ("cdt", AnyOf(&[-300, -240])),
    ("ct", Place("America/Chicago")),
    ("mdt", Offset(-360)),
    ("mst", Offset(-420)),
    ("mt", Place("America/Denver")),
    ("pdt", Offset(-420)),
    ("pst", AnyOf(PACIFIC)),
    ("pt", Place("America/Los_Angeles")),
    ("hst", Offset(-600)),
];

/// Names in words that leave open which zone is meant, without spaces.
pub(super) static OPEN_ZONES: Table<()> = Table::of(&[
    ((), "ustime"),
    ((), "usatime"),
    ((), "americantime"),
    ((), "europeantime"),
    ((), "ourtime"),
    ((), "yourtime"),
    ((), "mytime"),
    ((), "美国时间"),
    ((), "欧洲时间"),
    ((), "英国时间"),
    ((), "当地时间"),
    ((), "我方时间"),
    ((), "贵方时间"),
    ((), "местноговремени"),
]);

/// What may stand before `time` and is no place.
pub(super) static NO_PLACES: &str = "payment paid order ship shipping shipment delivery processing response reply dispatch arrival create created creation \
     every each good great nice waiting wait working work chat quality free spare more much enough no \
     update updated local first last next some any this that same long short real full part start end due lead cut up";

/// Names of zones in words, without spaces.
pub(super) static ZONE_NAMES: Table<NamedZone> = Table::of(&[
    (Place("America/New_York"), "newyorktime"),
    (Place("America/Los_Angeles"), "losangelestime"),
    (Place("Europe/London"), "londontime"),
    (Place("Europe/Paris"), "paristime"),
    (Place("Europe/Berlin"), "berlintime"),
    (Place("Europe/Madrid"), "madridtime"),
    (Offset(240), "dubaitime"),
    (Offset(480), "singaporetime"),
    (Offset(540), "tokyotime"),
    (Offset(480), "shanghaitime"),
    (Offset(480), "chinatime"),
    (Place("America/Sao_Paulo"), "horadebrasilia"),
    (Place("Europe/Madrid"), "horademadrid"),
    (Offset(480), "horachina"),
    (Offset(480), "horadechina"),
    (Offset(180), "помосковскомувремени"),
    (Offset(180), "московскоговремени"),
    (Offset(180), "莫斯科时间"),
    (Place("Europe/London"), "伦敦时间"),
    (Place("Europe/Paris"), "巴黎时间"),
    (Place("America/New_York"), "纽约时间"),
    (Offset(540), "东京时间"),
    (Place("America/New_York"), "美东时间"),
    (Place("America/Los_Angeles"), "美西时间"),
    (Place("America/New_York"), "美国东部时间"),
    (Place("America/Los_Angeles"), "美国太平洋时间"),
    (Place("America/Sao_Paulo"), "horariodebrasilia"),
    (Place("America/Sao_Paulo"), "brasilia"),
    (Offset(480), "horadepequim"),
    (Offset(480), "horadepekin"),
    (Offset(480), "heuredepekin"),
    (Place("Europe/Paris"), "heuredeparis"),
    (Offset(480), "pekingerzeit"),
    (Offset(480), "попекину"),
    (Offset(180), "помоскве"),
    (Offset(480), "北京时间"),
    (Offset(480), "北京時間"),
    (Offset(480), "中国标准时间"),
    (Offset(480), "中國標準時間"),
    (Offset(480), "香港时间"),
    (Offset(540), "日本時間"),
    (Place("America/Los_Angeles"), "太平洋时间"),
    (Offset(-420), "太平洋夏令时间"),
    (Offset(-480), "太平洋标准时间"),
    (Offset(480), "beijingtime"),
    (Offset(480), "chinastandardtime"),
    (Place("America/Los_Angeles"), "pacifictime"),
    (Place("America/Los_Angeles"), "uspacific"),
    (Offset(-480), "pacificstandardtime"),
    (Offset(-420), "pacificdaylighttime"),
    (Place("America/New_York"), "easterntime"),
    (Offset(180), "moscowtime"),
]);
