//! What the rules and readings rest on.

use crate::rulebook::{Grade, Source, Text};

macro_rules! sources {
    ($($name:ident: $grade:ident, $id:literal, $en:literal, $zh:literal;)+) => {
        $(pub(super) static $name: Source = Source {
            id: $id,
            title: Text { en: $en, zh: $zh },
            grade: Grade::$grade,
        };)+
    };
}

sources! {
    CIVIL_CODE_140: Statute, "civil-code-140", "PRC Civil Code, article 140: what silence means", "《民法典》第一百四十条：沉默的含义";
    CIVIL_CODE_TIME: Statute, "civil-code-201-204", "PRC Civil Code, articles 201 to 204 and 1259: counting of periods", "《民法典》第二百零一条至第二百零四条、第一千二百五十九条：期间的计算";
    CIVIL_CODE_137: Statute, "civil-code-137", "PRC Civil Code, article 137, and Electronic Signature Law, article 11: when a message arrives", "《民法典》第一百三十七条、《电子签名法》第十一条：到达时间";
    ECOMMERCE_34: Statute, "e-commerce-law-34", "PRC E-Commerce Law, article 34: changes of platform rules", "《电子商务法》第三十四条：平台规则的变更";
    ANOTHER_READING: Secondary, "another-reading", "Another way to read the same words; no text decides between them", "对同一文字的另一种理解，尚无规则对此作出明确";
    ORDER_PAGES: Secondary, "order-pages", "Order pages and programming interfaces that print US Pacific time", "以美国太平洋时间显示的订单页面与接口";
    MACHINERY_2021: Notice, "machinery-2021-12-21", "News report of the notice of 2021-12-21, in a machine translation (001_6c36ed0c4a9a4374)", "关于2021-12-21公告的新闻报道（机器翻译，001_6c36ed0c4a9a4374）";
    MACHINERY_2022_05: Notice, "machinery-2022-05-23", "News reports of the notice of 2022-05-23 (eencie.com 186496, dsb.cn 186658)", "关于2022-05-23公告的新闻报道（eencie.com 186496、dsb.cn 186658）";
    MACHINERY_2022_06: Notice, "machinery-2022-06-29", "News reports of the notice of 2022-06-29 (cnecn.com.cn 2022-06-29/2871, rwsjz.com 34518)", "关于2022-06-29公告的新闻报道（cnecn.com.cn 2022-06-29/2871、rwsjz.com 34518）";
    WARRANTY_2022_04: Notice, "warranty-2022-04-18", "News report of the notice of 2022-04-18 (000_12ee29094b624e2d)", "关于2022-04-18公告的新闻报道（000_12ee29094b624e2d）";
    SHIPPING_2020: Notice, "shipping-2020-02-01", "Reprint of the notices of 2020-02-01 and 2020-02-02 (003_dbe23500e1db5e74)", "2020-02-01及2020-02-02公告的转载（003_dbe23500e1db5e74）";
    SHIPPING_2022_SPRING: Notice, "shipping-2022-spring", "News report of the notice for the Spring Festival of 2022 (dsb.cn 87278)", "关于2022年春节公告的新闻报道（dsb.cn 87278）";
    SHIPPING_2022_NATIONAL: Notice, "shipping-2022-national-day", "News report of the notice for the National Day of 2022 (dsb.cn 102254)", "关于2022年国庆节公告的新闻报道（dsb.cn 102254）";
    SHIPPING_2022_PACIFIC: Notice, "shipping-2022-pacific", "Full texts of the notices for the Spring Festival and the National Day of 2022 (dsb.cn 174563, 39zn.cn 198920)", "2022年春节、国庆节公告全文（dsb.cn 174563、39zn.cn 198920）";
    SHIPPING_2023_SPRING: Notice, "shipping-2023-spring", "Reprint of the notice of 2023-01-06 for the Spring Festival of 2023 (maijiaw.com 546781), cut before its last sentence", "2023-01-06关于2023年春节公告的转载（maijiaw.com 546781），末句缺失";
    COMPLAINTS_GUIDE: Secondary, "complaints-2022-09-09", "Article on complaints, read 2022-09-09 (004_e921a586a745fc64)", "关于投诉的文章，2022-09-09阅读（004_e921a586a745fc64）";
    COMPLAINTS_IP: Secondary, "complaints-ip-2022-01-20", "Copy of the rules for intellectual-property complaints in force from 2022-01-20 (zhiyixt.com 104)", "2022-01-20起施行的知识产权投诉规则副本（zhiyixt.com 104）";
    COMPLAINTS_FAQ: Official, "complaints-faq", "Older official help page on complaints, archived", "较早的官方投诉帮助页面（存档）";
    SELLER_RULES: Official, "seller-basic-rules-2026-04-02", "Seller basic rules, revision of 2026-04-02, archived", "卖家基础规则，2026-04-02修订版（存档）";
    COMMITMENT: Official, "commitment-2022-09-16", "Rule on promises not performed, revision of 2022-09-16, archived", "违背承诺规则，2022-09-16修订版（存档）";
    CANCEL_FAQ: Official, "cancel-2020-12-02", "Official help page on cancelling, in force from 2020-12-02, archived", "取消订单官方帮助页面，2020-12-02起施行（存档）";
    DISPUTE_GUIDE: Secondary, "dispute-2022", "Articles on disputes, read in 2022", "关于纠纷的文章，2022年阅读";
    GUIDE: Secondary, "cross-border-guide", "General article on cross-border warranties, for reference only (002_21784738b67757b2)", "关于跨境电商质保的一般文章，仅供参考（002_21784738b67757b2）";
    CLAIMS_FAQ: Official, "claims-faq", "Official buyer help on Trade Assurance claims, stored in two versions", "信用保障索赔官方买家帮助，存有两个版本";
    ESCALATION_FAQ: Official, "escalation-1000103777", "Official buyer help 1000103777 and 20111775 on escalation", "关于升级处理的官方买家帮助1000103777、20111775";
    OFFLINE_FAQ: Official, "offline-dispute-1000063651", "Official buyer help 1000063651 on the Complaint Center", "关于投诉中心的官方买家帮助1000063651";
    EVIDENCE_FAQ: Official, "evidence-1000060198", "Official buyer help 1000060198, 1000103777 and 22040035 on evidence and closed disputes", "关于举证与纠纷关闭的官方买家帮助1000060198、1000103777、22040035";
    RULE_2061: Official, "rule-2061", "Official rule 2061 on the time for complaints", "关于投诉时限的官方规则2061";
    TA_EXCLUDES: Secondary, "trade-assurance-excludes", "Older text by which Trade Assurance leaves out after-sales disputes", "较早文本：信用保障不受理售后纠纷";
    QUICK_REFUND: Notice, "quick-refund", "Notice on quick refunds, in force before 2022-02-17", "关于极速退款的公告，2022-02-17之前已施行";
    QUICK_REFUND_SPRING: Notice, "quick-refund-spring-2022", "Notice of 2022-01-20 on quick refunds over the Spring Festival of 2022 (dsb.cn 174563)", "2022-01-20关于2022年春节极速退款的公告（dsb.cn 174563）";
    QUICK_REFUND_2022: Notice, "quick-refund-2022-02-17", "Notice on quick refunds in force from 2022-02-17", "关于极速退款的公告，2022-02-17起施行";
    QUICK_REFUND_NATIONAL: Notice, "quick-refund-national-day-2022", "Notice on quick refunds over the National Day of 2022", "关于2022年国庆节极速退款的公告";
}
