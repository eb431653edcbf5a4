//! The names that dates and times are written with, as they are compared: small letters, no accents.

use super::text::{BUCKETS, bucket};

/// The names of a table, to be looked up without going through all of it.
#[derive(Debug)]
pub(super) struct Names(Vec<Vec<(&'static str, usize)>>);

impl Names {
    /// The words of a table, each with the place of its list.
    fn of(table: &[&'static str]) -> Self {
        let mut all = vec![Vec::new(); BUCKETS];
        for (place, list) in table.iter().enumerate() {
            for name in list.split_ascii_whitespace() {
                all[Self::bucket(name)].push((name, place));
            }
        }
        Self(all)
    }

    pub(super) fn months() -> Self {
        Self::of(&MONTHS)
    }

    pub(super) fn weekdays() -> Self {
        Self::of(&WEEKDAYS)
    }

    fn bucket(word: &str) -> usize {
        let mut characters = word.chars();
        bucket(characters.next().unwrap_or(' '), characters.next())
    }

    /// The place of this name.
    pub(super) fn whole(&self, word: &str) -> Option<usize> {
        self.0[Self::bucket(word)].iter().find(|(name, _)| *name == word).map(|(_, place)| *place)
    }

    /// The first place of a name that begins so.
    pub(super) fn beginning(&self, word: &str) -> Option<usize> {
        self.0[Self::bucket(word)].iter().find(|(name, _)| name.starts_with(word)).map(|(_, place)| *place)
    }
}

/// Names of the twelve months; a word of three letters or more may be the beginning of one.
static MONTHS: [&str; 12] = [
    "january januar janner januari janvier januaria enero janeiro gennaio января январь січня styczen stycznia ocak \
     tammikuuta ιανουαριου يناير जन जनवरी มกราคม ม.ค",
    "february februar februari fevrier febrero fevereiro febbraio февраля февраль лютого luty lutego subat \
     helmikuuta φεβρουαριου فبراير شباط फरवरी फ़रवरी กุมภาพันธ์ ก.พ peb",
    "march mars marz marzo marco marts maart mrz mrt марта март березня marzec marca mart maret maaliskuuta \
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

/// Glyphs that name the days from Monday on in Chinese, Japanese and Korean.
pub(super) static WEEKDAY_GLYPHS: [&str; 7] =
    ["一月월", "二火화", "三水수", "四木목", "五金금", "六土토", "日天일"];

/// Words that may stand around and between a date and its time.
pub(super) static JOINERS: &str = "at on um a as las la les alle ore ora klo kl u om uur в во о об ob od o od vid g г р год года року \
     godz saat pukul pkl luc vao ngay le el em de du het den der i t เวลา วันที่ في الساعة في تمام بتاريخ यानी को \
     dia del il las feira";

/// Glyphs of the same sort.
pub(super) static JOINER_GLYPHS: &str = "于於在的";

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
    (Half::Morning, "am ص صباحا π.μ πμ sa oo पूर्वाह्न утра a.m"),
    (Half::Afternoon, "pm م مساء μ.μ μμ ch os अपराह्न дня p.m"),
    (Half::Evening, "вечера"),
    (Half::Night, "ночи"),
];

/// Words for it that follow a time, written without their spaces; and the same in Chinese, Japanese
/// and Korean.
pub(super) static HALF_PHRASES: [(Half, &str); 36] = [
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
];

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

/// What stands before a number of days that have passed, without spaces; the days follow it.
pub(super) static DAYS_AGO_BEFORE: [((), &str); 6] =
    [((), "hace"), ((), "ha"), ((), "ilya"), ((), "vor"), ((), "قبل"), ((), "منذ")];

/// The days that follow.
pub(super) static DAYS: &str = "dia dias jour jours tag tagen يوم ايام";

/// What stands after such a number.
pub(super) static DAYS_AGO_AFTER: [((), &str); 10] = [
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
];

/// The same in Chinese, Japanese and Korean.
pub(super) static RELATIVE_GLYPHS: [(i32, &str); 14] = [
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
];

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

/// Names of zones in words, without spaces.
pub(super) static ZONE_NAMES: [(&str, NamedZone); 26] = [
    ("horariodebrasilia", Place("America/Sao_Paulo")),
    ("brasilia", Place("America/Sao_Paulo")),
    ("horadepequim", Offset(480)),
    ("horadepekin", Offset(480)),
    ("heuredepekin", Offset(480)),
    ("heuredeparis", Place("Europe/Paris")),
    ("pekingerzeit", Offset(480)),
    ("попекину", Offset(480)),
    ("помоскве", Offset(180)),
    ("北京时间", Offset(480)),
    ("北京時間", Offset(480)),
    ("中国标准时间", Offset(480)),
    ("中國標準時間", Offset(480)),
    ("香港时间", Offset(480)),
    ("日本時間", Offset(540)),
    ("太平洋时间", Place("America/Los_Angeles")),
    ("太平洋夏令时间", Offset(-420)),
    ("太平洋标准时间", Offset(-480)),
    ("beijingtime", Offset(480)),
    ("chinastandardtime", Offset(480)),
    ("pacifictime", Place("America/Los_Angeles")),
    ("uspacific", Place("America/Los_Angeles")),
    ("pacificstandardtime", Offset(-480)),
    ("pacificdaylighttime", Offset(-420)),
    ("easterntime", Place("America/New_York")),
    ("moscowtime", Offset(180)),
];
