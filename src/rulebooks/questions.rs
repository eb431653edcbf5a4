//! What the texts leave open, with every answer and who supports it. The first answer is the default.

use super::sources::*;
use crate::rulebook::{Answer, Question, Source, Text};

const fn text(en: &'static str, zh: &'static str) -> Text {
    Text { en, zh }
}

const fn answer(id: &'static str, en: &'static str, zh: &'static str, source: &'static Source) -> Answer {
    Answer { id, text: text(en, zh), source }
}

macro_rules! questions {
    ($($name:ident: $en:literal, $zh:literal => [$(($id:literal, $aen:literal, $azh:literal, $source:ident),)+];)+) => {
        const fn words_of(question: Question) -> (Text, &'static [Answer]) {
            match question {
                $(Question::$name => {
                    static ANSWERS: &[Answer] = &[$(answer($id, $aen, $azh, &$source),)+];
                    (text($en, $zh), ANSWERS)
                })+
            }
        }
    };
}

impl Question {
    /// What is open, in words.
    pub fn ask(self) -> Text {
        words_of(self).0
    }

    /// Its answers; the first is the default.
    pub fn answers(self) -> &'static [Answer] {
        words_of(self).1
    }
}

questions! {
    ShippingClock: "Whose clock do the times of a shipping notice follow?", "发货公告中的时间以何地为准？" => [
        ("pacific", "US Pacific time, as the notices of 2022 say and as orders show it.", "美国太平洋时间，2022年的公告如此说明，订单也以此显示。", SHIPPING_2022_PACIFIC),
        ("shanghai", "Beijing time, as the platform's other notices.", "北京时间，与平台其他公告一致。", ANOTHER_READING),
    ];
    NaturalDays: "How are natural days and years counted?", "自然日和年如何计算？" => [
        ("after-start-day", "The day it starts is not counted; it ends at midnight after the last day.", "开始当日不计入，至最后一日24时届满。", CIVIL_CODE_TIME),
        ("exact", "By elapsed time, to the second.", "按实际经过的时间计算，精确到秒。", ANOTHER_READING),
        ("from-start-day", "The day it starts is the first day.", "开始当日计为第一日。", ANOTHER_READING),
    ];
    DayBoundary: "Where does a day begin and end?", "一日以何地时间起止？" => [
        ("shanghai", "At midnight in Beijing; the notices name Beijing time.", "以北京时间零时为界；公告使用北京时间。", MACHINERY_2021),
        ("pacific", "At midnight US Pacific time, which order pages show.", "以美国太平洋时间零时为界，订单页面显示该时间。", ORDER_PAGES),
    ];
    LastHour: "Is the last instant of a window in hours still in time?", "以小时计的期限，最后一刻是否仍算按时？" => [
        ("inside", "Yes: the last second is inside.", "是，最后一秒仍在期限内。", CIVIL_CODE_TIME),
        ("outside", "No: it must be done before it.", "否，须在此之前完成。", ANOTHER_READING),
    ];
    LastDayOff: "What if the last day is a day off?", "最后一日是休息日怎么办？" => [
        ("stays", "It stays the last day; the platform announces exceptions itself.", "仍为最后一日；例外由平台另行公告。", CIVIL_CODE_TIME),
        ("next-working-day", "The next working day is the last.", "顺延至下一个工作日。", CIVIL_CODE_TIME),
    ];
    WorkingWeek: "Which days are working days?", "哪些日子是工作日？" => [
        ("china", "Monday to Friday without Chinese public holidays, with their make-up days.", "周一至周五，扣除中国法定节假日，含调休上班日。", CIVIL_CODE_TIME),
        ("monday-to-friday", "Monday to Friday, as in the buyer's country.", "周一至周五，按买家所在国。", ANOTHER_READING),
    ];
    YearLength: "Is the year 365 days or a calendar year?", "一年是365日还是一个日历年？" => [
        ("as-stated", "As the text is understood here: 365 natural days for machinery, a calendar year for the one-year warranty.", "按此处对规则的理解：机械为365个自然日，一年质保为一个日历年。", CIVIL_CODE_TIME),
        ("other", "The other way round: a calendar year for machinery, 365 natural days for the warranty.", "相反：机械为一个日历年，质保为365个自然日。", ANOTHER_READING),
    ];
    PeriodStart: "When does the one-year warranty start?", "一年质保从何时起算？" => [
        ("payment", "When the order was paid.", "自订单付款成功时起。", ANOTHER_READING),
        ("receipt", "When the goods were received.", "自收到货物时起。", GUIDE),
    ];
    GoverningEdition: "Which rule text governs the order?", "适用哪一版规则？" => [
        ("named-event", "The one in force when the order was paid.", "付款时施行的版本。", ECOMMERCE_34),
        ("request", "The one in force when the service was asked for.", "提出服务请求时施行的版本。", ANOTHER_READING),
    ];
    ReceiptKnownBySending: "When was the message received?", "消息何时收到？" => [
        ("sending", "When it was sent; only that time is known.", "以发送时间为准，目前只知道该时间。", CIVIL_CODE_137),
        ("later", "Later, at a time only the platform's record shows.", "更晚，须查平台记录。", CIVIL_CODE_137),
    ];
    DepositOrBalance: "Which payment counts where it was split?", "分期付款以哪一笔为准？" => [
        ("full", "The one that completed it.", "付清的一笔。", ANOTHER_READING),
        ("first", "The first one.", "第一笔。", ANOTHER_READING),
    ];
    ChatOrForm: "Asked in chat first and through the form later: which starts the clock?", "先在聊天中提出、后通过表单提交：以哪个起算？" => [
        ("first", "The first request.", "第一次提出。", ANOTHER_READING),
        ("form", "The form.", "表单提交。", ANOTHER_READING),
    ];
    OffPlatformConfirmation: "Does a confirmation outside e-mail and the platform count?", "在邮件和平台之外作出的确认是否有效？" => [
        ("no", "No: the text names e-mail and the platform's own tool.", "否，规则只列明邮件和平台官方沟通工具。", MACHINERY_2021),
        ("yes", "Yes: what matters is that the seller confirmed.", "是，关键在于卖家已确认。", ANOTHER_READING),
    ];
    LocalStart: "From when do the 48 hours of a local service point run?", "本地服务点的48小时从何时起算？" => [
        ("confirmation", "From the seller's confirmation of the appointment.", "自卖家确认预约时起。", MACHINERY_2021),
        ("receipt", "From the receipt of the request.", "自收到请求时起。", ANOTHER_READING),
    ];
    LateVisit: "Does a late visit count as a refusal too?", "逾期上门是否也视为拒绝？" => [
        ("breach", "No: the text speaks of reply and solution only; it is a breach.", "否，规则只提到回复和方案；属违约。", MACHINERY_2021),
        ("refusal", "Yes: the whole service is refused by not coming in time.", "是，未按时上门即为拒绝整项服务。", ANOTHER_READING),
    ];
    SolutionAsReply: "Is a reasonable solution in time also an effective reply?", "按时给出合理方案是否等同有效回复？" => [
        ("no", "No: a reply must agree how and what will be done.", "否，回复须约定方式和内容。", MACHINERY_2021),
        ("yes", "Yes: the text names reply or reasonable solution.", "是，规则并列“回复或合理方案”。", MACHINERY_2021),
    ];
    BuyerAgreement: "Is a proposal effective before the buyer agrees?", "买家尚未同意时，卖家的提议算有效回复吗？" => [
        ("proposal", "Yes: a seller cannot force consent.", "是，卖家不能勉强买家同意。", ANOTHER_READING),
        ("agreement", "No: only an agreement counts.", "否，达成一致才算。", MACHINERY_2021),
    ];
    RescheduledVisit: "Does a new date agreed in writing move the deadline?", "书面约定的新日期是否改变期限？" => [
        ("new-date", "Yes: the visit is due by the end of the day agreed.", "是，期限为约定当日结束时。", CIVIL_CODE_TIME),
        ("first-date", "No: the first deadline stays.", "否，仍以原期限为准。", ANOTHER_READING),
    ];
    AutomaticAnswer: "Is an automatic answer a response?", "自动回复是否算作响应？" => [
        ("yes", "Yes: the text asks for a response only.", "是，规则只要求响应。", MACHINERY_2022_05),
        ("no", "No: nobody has answered yet.", "否，尚无人答复。", ANOTHER_READING),
    ];
    CarriedOverDeeming: "Does a missed response still count as a refusal?", "未及时响应是否仍视为拒绝？" => [
        ("no", "No: the reports of this text do not repeat it, and silence says nothing unless a rule or an agreement gives it a meaning.", "否，该版本的报道未再提及；没有规定或约定时，沉默不算表态。", CIVIL_CODE_140),
        ("yes", "Yes: the earlier text's deemed refusal goes on.", "是，沿用此前版本的视为拒绝。", MACHINERY_2021),
    ];
    OnSiteStart: "From when do the days to come on site run?", "上门期限从何时起算？" => [
        ("confirmation", "From the confirmed appointment.", "自预约确认时起。", MACHINERY_2021),
        ("response", "From the seller's response.", "自卖家响应时起。", ANOTHER_READING),
        ("request", "From the receipt of the request.", "自收到请求时起。", ANOTHER_READING),
    ];
    CompletionStart: "From when do the 90 days to complete the service run?", "完成服务的90日从何时起算？" => [
        ("request", "From the receipt of the request.", "自收到请求时起。", MACHINERY_2022_05),
        ("confirmation", "From the confirmed appointment.", "自预约确认时起。", ANOTHER_READING),
    ];
    ShipByBoundary: "Is the last second named by the notice still in time?", "公告所列最后一秒是否仍算按时？" => [
        ("inside", "Yes: it is the last second inside.", "是，该秒仍在期限内。", CIVIL_CODE_TIME),
        ("outside", "No: the notice says “before”.", "否，公告写的是“之前”。", SHIPPING_2020),
    ];
    ComplaintDays: "Three days of what kind, and from when?", "三日是何种日、从何时起算？" => [
        ("natural", "Three natural days from receipt.", "自收到起三个自然日。", COMPLAINTS_GUIDE),
        ("working", "Three working days from receipt, as for intellectual-property complaints.", "自收到起三个工作日，与知识产权投诉相同。", COMPLAINTS_IP),
        ("working-from-notice", "Three working days from the notice being sent.", "自通知发出起三个工作日。", COMPLAINTS_FAQ),
    ];
    PointsLimit: "At how many points is the account closed?", "扣满多少分关闭账号？" => [
        ("48", "At 48.", "48分。", SELLER_RULES),
        ("40", "At 40.", "40分。", COMPLAINTS_GUIDE),
    ];
    PointsExpiry: "How long do points count?", "每次扣分多久后失效？" => [
        ("365-days", "365 days, to the minute.", "365日，精确到分钟。", SELLER_RULES),
        ("12-months", "Twelve months.", "十二个月。", ANOTHER_READING),
    ];
    ClaimStart: "From when do the 30 days for a claim run?", "30日索赔期从何时起算？" => [
        ("receipt", "From receiving the goods.", "自收到货物时起。", CLAIMS_FAQ),
        ("confirmation", "From confirming receipt.", "自确认收货时起。", ANOTHER_READING),
    ];
    Escalation: "From when may the buyer escalate?", "买家从何时起可申请平台介入？" => [
        ("fourth-day", "From the 4th day.", "自第4日起。", CLAIMS_FAQ),
        ("after-five-days", "After 5 days; mediation after 10.", "满5日后；10日后调解。", ESCALATION_FAQ),
    ];
    AutomaticEscalation: "On which day does a dispute escalate by itself?", "纠纷在第几日自动升级？" => [
        ("seventh", "On the 7th.", "第7日。", CLAIMS_FAQ),
        ("eighth", "On the 8th.", "第8日。", CLAIMS_FAQ),
    ];
    AfterSalesDisputes: "Does Trade Assurance take after-sales disputes?", "信用保障是否受理售后纠纷？" => [
        ("yes", "Yes, inside the claim period.", "是，在索赔期内。", CLAIMS_FAQ),
        ("no", "No: an older text leaves them out.", "否，较早文本将其排除。", TA_EXCLUDES),
    ];
}
