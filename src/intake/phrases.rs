//! Words that suggest what a message is about, as they are compared: small letters, no accents.
//! A phrase begins at the beginning of a word; where it must also end with one, a space follows it.

use crate::case::{Channel, EventKind, Service};

/// What a phrase suggests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cue {
    /// That this happened.
    Happened(EventKind),
    /// The same, in notes and on order pages only: in a message the word alone says nothing yet.
    Noted(EventKind),
    /// That this service is meant.
    About(Service),
    /// That the writer wants something.
    Wanted,
    /// Something that a seller does for a buyer: denied it is a refusal, and in some forms it is asked for.
    Deed(bool),
    /// That a machine wrote it.
    Automatic,
    /// That nothing has come from the other side.
    Silence,
    /// That what follows is not yet, or only perhaps.
    Not,
    /// That what is asked for or threatened with, from here on to the end of the sentence, hangs on something else.
    Condition,
    /// That the sentence is of somebody else, or of another order.
    Elsewhere,
    /// That something was weeks or months before.
    LongAgo,
    /// That what follows is not so.
    Negated,
    /// Nothing, though a part of it would.
    Nothing,
}

impl Cue {
    /// What it says has happened.
    pub(super) fn tells(self) -> Option<EventKind> {
        match self {
            Happened(kind) | Noted(kind) => Some(kind),
            _ => None,
        }
    }
}

use Cue::{
    About, Automatic, Condition, Deed, Elsewhere, Happened, LongAgo, Negated, Not, Noted, Nothing, Silence,
    Wanted,
};
use EventKind as E;

/// Phrases by what they suggest, apart by `|`. Of two that begin at the same place the longer counts.
pub(super) static CUES: &[(Cue, &str)] = &[
    (
        Nothing,
        "no answer needed|no reply needed|no response needed|no hace falta responder|no hace falta que responda|nao precisa responder|pas besoin de repondre|keine antwort notig|ответ не нужен|отвечать не нужно|不用回复|无需回复|不必回复|لا داعي للرد|seller asked|supplier asked|vendor asked|factory asked|卖家要求|卖家询问|продавец попросил|vendedor pediu|vendedor pidio|vendeur a demande|refuse to pay|we can't send you the machine|you told us|通过了你的朋友验证请求|可以开始聊天|you refused|you did not send|you didn't send|you cannot send|you can't send|confirm receipt by|auto-confirm|refund will be|refund successful|退款成功|退款超时|退款关闭|退款申请关闭|自动退款|refunded|dispute can be|dispute closed|dispute judged|threatened to|close the dispute|refund request cancelled|offered a refund|refused the partial|customs refused|rechazado por el banco|recusado pelo banco|pagamento recusado|refuse par la banque|我拒绝|撤回了一条消息|in reply to|稍后回复|please wait|请先确认|payment reminder|pagamento confirmado|remboursement effectue|等待卖家发货|等待买家|待付款|预计送达|estimated delivery|out for delivery|退款截止|付款截止|发货截止|收货截止|回复截止|reply deadline|payment deadline|shipping deadline|refund deadline|you want|do you want|do you need|would you like|voce quer|voces querem|voulez-vous|вы хотите|вам нужен|您要|您需要|quiere usted|please reply|pls reply|please respond|waiting for your reply|awaiting your|alguem respondeu|жду ответа|请回复|请答复|等您回复|请付款|请先付款|please pay|pay first|veuillez payer|you refuse|you rejected|i refuse|i reject|voces recus|voce recus|vous refuse|вы отказ|你拒绝|拒绝我|不拒绝|do not refuse|don't refuse|可不可以|received the refund|autoconfirm|自动确认收货|预计发货|预计|截止|confirm receipt please|请确认收货|请取消|please cancel the dispute|открою спор|i replied|i answered|buyer replied|buyer answered|customer replied|customer answered|my reply|买家回复|我回复\
         |payment failed|payment due|payment terms|unpaid|付款失败|支付失败|未付款|order confirmed|confirm the order\
         |refund policy|free of charge|fee free|in particular|take part|part of|local time|received with thanks\
         |don't charge|do not charge|not charge|won't charge|no charge|no fee|no extra|no cost|without charge|不收费|不收取|不收钱|不额外|no cobramos|nao cobramos|ne facturons pas|не берем|бесплатно|بدون رسوم\
         |no need|no necesita|no hace falta|nao precisa|nao e preciso|pas besoin|nicht notig|не нужно|не надо|不需要|不必|无需|无须|لا حاجة|لا داعي\
         |don't worry|do not worry|not to worry|no worries|no te preocupes|no se preocupe|no hay problema|nao se preocupe|nao se preocupem|pas de souci|aucun souci|ne vous inquietez pas|ne t'inquiete pas|keine sorge|не волнуйтесь|не беспокойтесь|не переживайте|不用担心|不要担心|别担心|没问题|没关系|لا تقلق|لا تقلقوا|لا مشكلة|لا باس\
         |not only|not just|do not only|don't only|do not just|don't just|does not only|doesn't only|no solo|no solamente|nao so|nao apenas|pas seulement|nicht nur|не только|不仅|不只|不但|ليس فقط\
         |why not|why don't|porque no|por que no|por que nao|porque nao|pourquoi ne|pourquoi pas|warum nicht|почему не|почему бы не|为什么不|为何不|何不|لماذا لا\
         |best regards|dear customer|request timed|confirmation code|payment method\
         |confirm receipt before|auto-cancel|auto cancel|automatically cancel|if not paid|not paid|paid nothing|dispute until|dispute before|dispute by|投诉截止|纠纷截止|退货截止|发货期限|付款期限|收货期限|回复期限|答复期限|自动取消\
         |应付款|应发货|应收货|要求我付款|要求付款|要求支付|催付款|asked me to pay|asks me to pay|wants me to pay|me pidio pagar|pediu para pagar|demande de payer|требует оплат|просит оплат|seller asked for a deposit|seller asks for a deposit|asked for a deposit|asks for a deposit|卖家要求我付款|卖家要求付款|卖家要求支付|send the deposit|pay the deposit|deposit required|deposit needed\
         |i was not available|we were not available|wasn't available|he may refuse|she may refuse|they may refuse|may refuse|might refuse|could refuse\
         |sent the parts back|sent the part back|sent parts back|sent back the part|sent it back|shipped it back|shipped back|return the part|寄回|退回\
         |asked when|asked the seller when|asked seller when|asked if|asked whether|asked seller to ship|asked the seller to ship|asked to ship|offered partial refund|offered a partial refund|offers a partial refund|offered refund|offered half|got a refund|got the refund|received a refund|收到退款\
         |geliefert werden sollen|verschickt werden sollen|versandt werden sollen|bezahlt werden sollen|geliefert werden mussen\
         |visit cancelled|visit canceled|appointment cancelled|appointment canceled|取消上门|取消预约|label created|confirmed the address|confirmed my address|confirm the address|address confirmed|确认地址|part number|parts list\
         |don't send an engineer yet|do not send an engineer yet|don't send the engineer yet|if no answer|if no reply|if no response|if there is no answer|if there is no reply|if nobody answers|if nobody replies|si no hay respuesta|se nao houver resposta|sans reponse de votre part|wenn keine antwort|если не будет ответа|если ответа не|如果没有回复|如果没回复|如果不回复|若无回复\
         |closed the dispute|close dispute|closing the dispute|cancel dispute|cancel the dispute|cancelled the dispute|canceled the dispute|withdrew the dispute|закрыл спор|закрыла спор|закрыть спор|закрыли спор|закройте спор|спор закрыт|cerre la disputa|cerrar la disputa|cancele la disputa|disputa cerrada|fechei a disputa|fechar a disputa|cancelei a disputa|cancelar a disputa|disputa encerrada|encerrei a disputa|ferme le litige|fermer le litige|litige ferme|把纠纷撤|撤销纠纷|撤纠纷|取消纠纷|关闭纠纷|纠纷关闭|纠纷已关闭|纠纷取消|fall geschlossen|streit geschlossen\
         |就开纠纷|就投诉|要投诉|会投诉|等着投诉|就申请|去投诉|سافتح\
         |发货了会|发货了通知|发货了告诉|发货了再|发货后|发货以后|发货之后|发货之前|发货前|收到货之前|收到货前|收到货后|收到货以后|收到货之后|收到货请|收到货再|收货后|配件寄出后|配件寄出前|零件寄出后|零件寄出前|退款申请被拒|申请退款被拒|before we receive|after we receive|once we receive|avant d'avoir recu|apres avoir recu|antes de receber|antes de recibir|depois de receber|despues de recibir|货到付款|货到了付|货到了再|非人为|收货前|签收前|签收后|签收请|修好了再|修好了我再|修好了告诉|修好了您|修好了你|修好后|修好以后|等修好|自己修好|付款后|付款前|确认收货后|确认收货前\
         |if you need|know if |ask if |see if |check if |wonder if |wondering if |tell me if |sure if |if possible|if you can please|if you can |se possivel|si es posible|si possible|wenn moglich|falls moglich|если возможно|если можно|如果可以|如果可能|如果方便|if needed|if you want|si necesita|si quiere|se precisar|se quiser|si besoin|si vous voulez|falls notig|wenn sie wollen|если нужно|если хотите|如果需要|如有需要|we can send|we can arrange|we can provide|我们可以派|我们可以安排|我们能派|return the old|return it to us|no we |no i |can't wait|can not wait|cannot wait|you can not repair|you can not fix|you can't repair|you can't fix|you cannot repair|you cannot fix|if we cannot|if we can't|if we can not|not that we|not that we don't|not that we do not|can't promise|cannot promise|can not promise|can't guarantee|cannot guarantee|没说不|没有拒绝|没拒绝|从没拒绝|从不拒绝|never refused|never refuse|did not refuse|didn't refuse|have not refused|haven't refused\
         |refund received|refund arrived|refund came|got my refund|received my refund|received refund|promised me a refund|promised a refund|promised refund|where is my refund|where is the refund|where my refund|when will i get my refund|waiting for my refund|waiting for the refund|waiting for refund|refund status|refund issued|issued a refund|refund completed|refund processed|no need for refund|no need for a refund|no need refund|no need of refund|need no refund|don't need refund|don't need a refund|dont need refund|dont need a refund|not need refund|not need a refund|don't want refund|don't want a refund|not want a refund|no refund yet|no refund received|no refund so far|退款收到|退款到账|退款什么时候|退款什么时候到账|退款何时到账|什么时候退款|退款何时|说好给我退款|说好退款|不用退款|不要退款|reembolso recibido|recibi el reembolso|recibido el reembolso|donde esta mi reembolso|donde esta el reembolso|no quiero reembolso|no necesito reembolso|recebi o reembolso|reembolso recebido|cade meu reembolso|cade o reembolso|onde esta meu reembolso|onde esta o reembolso|prometeram o reembolso|nao quero reembolso|remboursement recu|recu le remboursement|recu mon remboursement|ou est mon remboursement|ou est le remboursement|ruckerstattung erhalten|erstattung erhalten|geld zuruck erhalten|wo bleibt meine|wo ist meine|keine erstattung|возврат получил|получил возврат|получила возврат|где мой возврат|где возврат|возврат не нуж|не нужен возврат",
    ),
    (
        Condition,
        "if you don't |if you do not |if you didn't |if you cannot |if you can't |si usted no |se voce nao |si vous ne |wenn sie nicht |если вы не |если не |如果不|如果没|若不|若没|اذا لم |if |unless |otherwise|or else|si no |sino |de lo contrario|en caso contrario|caso contrario|se nao |senao |sinon|sonst |ansonsten|falls |wenn |если |иначе|а то |اذا |والا |如果|要是|若是|若|否则|不然|再这样|再不",
    ),
    (
        Elsewhere,
        "my friend opened|my friend bought|my friend got|my friend had|my friend also|my friend asked|my friend's|a friend of mine|朋友也|朋友买|我朋友|朋友的|别人的|别人也|mi amigo compro|mi amigo abrio|mi amigo pidio|meu amigo comprou|meu amigo abriu|meu amigo pediu|mon ami a |mein freund hat|мой друг купил|мой друг открыл|another customer|another client|another buyer|other customer|other client|other buyer|another order|other order|other 2 |other two |other box|mi hermano|mi hermana|otro cliente|otra clienta|otro pedido|outro cliente|outro pedido|un autre client|autre client|une autre commande|autre commande|anderer kunde|anderen kunden|andere bestellung|anderen bestellung|другой клиент|другому клиенту|другого клиента|другой заказ|другому заказу|عميل اخر|زبون اخر|طلب اخر|其他客户|别的客户|另一个客户|其他买家|另一个订单|别的订单|其他订单",
    ),
    (
        LongAgo,
        "ha dois dias|ha duas semanas|ha dois meses|ha tres dias|ha tres semanas|ha tres meses|ha quatro dias|ha quatro semanas|hace cuatro dias|hace cuatro semanas|hace cuatro meses|hace cinco dias|vor vier tagen|vor vier wochen|vor funf tagen|vor einer woche|vor einem monat|weeks ago|week ago|months ago|month ago|last week|last month|semanas atras|meses atras|semana pasada|mes pasado|semana passada|mes passado|hace semanas|hace meses|hace un mes|hace una semana|hace 2 |hace 3 |hace 4 |hace dos |hace tres |ha dias|ha meses|ha semanas|ha um mes|ha uma semana|ha 2 |ha 3 |semaine derniere|mois dernier|il y a |letzte woche|letzten monat|vor wochen|vor monaten|vor 2 |vor 3 |vor zwei |vor drei |на прошлой неделе|в прошлом месяце|назад|上周|上个月|上个星期|上星期|个月前|周前|الاسبوع الماضي|الشهر الماضي|قبل شهر|قبل اسبوع",
    ),
    (
        Not,
        "awaiting |waiting for |等待|最晚|承诺|должен |должна |until |planned |must |deadline|due |before |estimated |expected |scheduled |should |i'll |we'll |vou |vamos |je vais |nous allons |завтра |明天|以前|之前|将要|will |when |would |shall |going to |yet to \
         |not sure|not certain|don't know if |do not know if |dont know if |not sure if |not know if|don't know|do not know|no se si |no estoy segur|nao sei |nao tenho certeza|ne sais pas|pas sur |nicht sicher|weiss nicht|не знаю|не знаем|не уверен|不确定|不知道|不清楚|لست متاكد|لا اعرف|لا ادري\
         |want to open|wants to open|want to file|want to complain|wanted to open|may open|might open|tried to |trying to |threatened with|threatening |considering |thinking of |thinking about |plan to |intend to |about to |ready to |to be |last day to|latest ship|latest dispatch|time left|normally |usually |normalmente |normalement |normalerweise |обычно |通常|一般\
         |quero abrir|queria abrir|pretendo |quiero abrir|pienso |хочу открыть|хотел открыть|собираюсь |планирую |je veux ouvrir|je voudrais ouvrir|je compte |准备|打算|想投诉|想开纠纷|说会|答应|等发货|催|什么时候|何时|应该|本应|约定|剩余|aurait |auraient |devait |devrait |doit etre |sollte |sollten |deveria |devia |debia |deberia |должны \
         |agreed to |agrees to |promised to |offered to |kein problem|no problem|sem problema|pas de probleme|without problem|sin problema|please confirm|尚|将|ainda |sera |seront |еще |wird |werden |vai ser |va a ser |voy a |va a |vamos a |once |as soon as |after you |sobald |cuando |quando |assim que |se for |des que |une fois |lorsque |как только |когда |после того|буду |будем |будет |forced to |obligado a|obligue a|obrigado a|obrigar a|вынужден|下周|晚点|怎么付|如何付|哪里付|以后付|再付",
    ),
    (
        Negated,
        "don't |do not |does not |did not |not |never |no |n't |cannot |can't |cant |didn't |hasn't |haven't |doesn't |isn't |wasn't |won't |without |failed to |nobody |no one |unable to |impossible |未|没|无法|无|不|nunca |sin |todavia |aun no |nao |nunca|sem |ne |n'|pas |jamais |sans |imposible |impossivel |не |нет |без |никого |невозможно |لم |لا |لن |ليس |بدون |دون |ما نقدر |من المستحيل |nicht|kein |keine |keinen |nie |unmoglich |geen |niet|non |yok|tidak |khong ",
    ),
    (
        Deed(false),
        "sending |dispatch|arrange|provide|offer |offering |come |coming |repair|fix it|help you|ship |supply|able to help|travel|安排|提供|补发|过去|上门|mandamos|mandaremos|enviamos|enviaremos|ofrecemos|ofrecer|ayudarle|ayudar|vendra|envian|ajudar|oferecemos|oferecer|envoyons|enverrons|envoie|aider|proposons|proposer|fournissons|fournir|venir|присылать|пришлем|отправляем|отправим|отправить|предоставляем|предоставить|поможем|помочь|приедет|поедет|отремонтируем|نرسل|نقدم|نساعد|نقوم|schicken|senden|helfen|reparieren|liefern|anbieten|bieten |kommen",
    ),
    (
        Deed(true),
        "send |come and|schicken sie|konsertar|consertar|arreglar|reparar|送って|派遣して|보내|sturen|gonderin|kirim|mandar |mandem|отправьте|прислать|пришлите|派|enviar|envien|mande|envoyer|envoyez|ارسل|ارسال",
    ),
    (
        Automatic,
        "机器人|automatic reply|automatic response|automatic message|automatically generated|auto-reply|auto reply|autoreply|out of office|自动回复|自动答复\
         |respuesta automatica|resposta automatica|reponse automatique|автоматический ответ|автоответ|رد تلقائي|رد الي",
    ),
    (
        Silence,
        "no reply|no answer|no response|no one replied|no one answered|nobody replied|nobody answered|never replied|never answered|never responded|did not reply|did not answer|did not respond|didn't reply|didn't answer|didn't respond|has not replied|has not answered|has not responded|hasn't replied|hasn't answered|hasn't responded|have not heard|haven't heard|seller silent|seller is silent|supplier silent|still silent|only silence|silence |without reply|without a reply|without an answer|without any answer|unanswered|ignored my|ignoring me|nothing from the seller|sem resposta|nao respondeu|nao responderam|nao responde|ninguem respondeu|ninguem me respondeu|nenhuma resposta|ate agora nada|so silencio|sin respuesta|no responde|no respondio|no respondieron|no contesta|no contesto|no contestaron|nadie respondio|nadie contesto|nadie responde|ninguna respuesta|solo silencio|sans reponse|pas de reponse|aucune reponse|n'a pas repondu|n'ont pas repondu|ne repond pas|personne n'a repondu|silence radio|keine antwort|nicht geantwortet|niemand hat geantwortet|niemand antwortet|antwortet nicht|antworten nicht|unbeantwortet|keine reaktion|нет ответа|ответа нет|без ответа|не ответил|не отвечает|не отвечают|никто не ответил|тишина|молчит|молчание|молчат|لا رد|لم يرد|لم يردوا|بدون رد|دون رد|لا يوجد رد|لا يرد|لا جواب|没回复|没有回复|没人回复|无人回复|没有人回复|未回复|没回我|没有答复|没答复|未答复|没回音|没有回音|没有回应|没有任何回复|没有任何回应|一直没回|还没回|不回复|不理|不回消息|无回复|沉默|nessuna risposta|non ha risposto|non risponde|senza risposta|geen antwoord|niet geantwoord|reageert niet|geen reactie|brak odpowiedzi|nie odpowiedzial|nie odpowiada|bez odpowiedzi|cevap yok|yanit yok|cevap vermedi|yanit vermedi|tidak ada balasan|tidak membalas|tidak ada jawaban|belum dibalas|khong tra loi|khong co phan hoi|khong phan hoi|返信がない|返信がありません|返事がない|返事がありません|返信なし|返事なし|回答がない|回答なし|답장이 없|답장 없|답변이 없|답변 없|대답이 없|응답이 없|연락이 없|немає відповіді|не відповідає|не відповів|inget svar|ikke svar|intet svar|ei vastausta|zadna odpoved|neodpovedel|nincs valasz|niciun raspuns",
    ),
    (
        Happened(E::RequestReceived),
        "anfrage erhalten|anfrage ist eingegangen|haben ihre anfrage erhalten|request received|received the request|received your request|received request|got your request|收到请求|收到您的请求|收到需求\
         |收到您的需求|收到申请|请求送达|solicitud recibida|hemos recibido su solicitud|pedido recebido|solicitacao recebida\
         |recebemos sua solicitacao|demande recue|avons recu votre demande|заявка получена|получили вашу заявку|تم استلام الطلب|استلمنا طلبك",
    ),
    (
        Happened(E::RequestWithdrawn),
        "don't send an engineer|do not send an engineer|don't send the engineer|keinen techniker mehr|ya no hace falta|لم نعد بحاجة|brauche keinen techniker mehr|hat sich erledigt|ziehe meine anfrage zuruck|no engineer needed|engineer not needed|no need engineer|no need to send the engineer|no need to send an engineer|no need to send engineer|no need to send the technician|no need to send a technician|no need to send technician|no need to send anyone|no need to send anybody|no need to send somebody|no need to come|no need for the engineer|cancel the engineer|cancel engineer|cancel the technician|cancel the visit|need the engineer anymore|need an engineer anymore|need engineer anymore|need the technician anymore|need a technician anymore|techniker brauchen wir nicht|不用来了|别来了|no need for an engineer|don't need the engineer|don't need an engineer|不用派|不需要派|не нужен инженер|nao precisa mais|forget it|withdrew|withdrawn|i withdraw|cancel my request|no longer need|撤回|撤销|不需要了|retiro la solicitud|ya no necesito\
         |retiro o pedido|nao preciso mais|je retire|plus besoin|отзываю|больше не нуж|اسحب الطلب|لم اعد بحاجة",
    ),
    (
        Happened(E::SellerRefused),
        "not available|cannot go|visit not possible|engineer not possible|repair not possible|service not possible|прислать не можем|отправить не можем|tecnico no puede|no puede ir|no podemos ir|tecnico nao vai|nao vai ai|ne se deplace pas|schicken niemanden|不在保修|人为损坏|自己找师傅|自己找人修|自己修吧|没有这项服务|fuera de garantia|fora da garantia|hors garantie|kein garantiefall|не гарантийн|not under warranty|not covered by warranty|garantia no cubre|can not go|can't go|service nicht an|unmoglich, einen|we decline|we reject|reject your|refuse to send|refuse to repair|find a local technician yourself|out of warranty|warranty does not cover|no spare parts available|no engineer available|not available for|anfrage ab|weigern uns|lehnen ihre|nos negamos|me niego|se negaron|se nego|negaram|negou|negamos o|refusons|on refuse|refuse votre|نرفض|我拒绝你|不给修|不予|不负责|没办法派|派不出|安排不了|不可能派|отклоняем|отклонили|отказываемся|konnen keinen techniker|konnen niemanden schicken|lehnen wir ab|lehnen ab|abgelehnt|nicht moglich, einen|konnen leider nicht|konnen wir leider nicht|派遣できません|対応できません|보낼 수 없|non possiamo|kunnen geen|nie mozemy wyslac|wyslac nie mozemy|gonderemeyiz|gonderemiyoruz|cannot come|can't come|can not come|impossible to dispatch|impossible to send|impossible d'envoyer|don't have engineer|do not have engineer|no engineers|have no engineer|nao vamos mandar|nao podemos mandar|nao temos tecnico|nao e possivel|nous refusons|n'enverrons pas|n'avons pas de technicien|инженера не будет|не можем прислать|не пришлем|派不了|去不了|没有工程师|不能上门|无法上门|refused|refuses|we refuse|declined|rejected|cannot provide|can not provide|can't provide|unable to provide|not able to provide\
         |will not provide|cannot send|can not send|can't send|won't send|will not send|do not provide|don't provide|拒绝|不能提供|无法提供\
         |不提供|不能派|无法派|不派|rechaz|no podemos enviar|no podemos proporcionar|recus|nao podemos enviar|nao podemos fornecer\
         |refuse|ne pouvons pas envoyer|ne pouvons pas fournir|отказ|не можем отправить|не можем предоставить|رفض|لا يمكننا ارسال|لا نستطيع ارسال",
    ),
    (
        Happened(E::AppointmentRescheduled),
        "rescheduled|new appointment|appointment moved|改约|改期|cita reprogramada|visita remarcada|rendez-vous reporte|перенес|اعادة جدولة",
    ),
    (
        Happened(E::AppointmentConfirmed),
        "termin bestatigt|bestatigen den termin|bestatigen wir den termin|termin steht|预约好了|约好了|appointment confirmed|confirmed the appointment|confirmed the visit|visit confirmed|confirmed|confirms|confirmation|预约确认\
         |确认预约|已确认|确认上门|确认了|cita confirmada|visita confirmada|confirmamos|confirmado|rendez-vous confirme|visite confirmee|подтвержд|تم تاكيد|نؤكد",
    ),
    (
        Happened(E::DepositPaid),
        "initial payment|pagamento inicial|pago inicial|首付款|deposit paid|paid the deposit|deposit|定金|订金|预付款|anticipo|deposito|sinal pago|acompte|предоплат|задаток|عربون",
    ),
    (Happened(E::FundsPosted), "funds posted|funds received|入账|挂账|到账"),
    (
        Happened(E::EngineerArrived),
        "techniker war da|techniker ist gekommen|techniker ist da|工程师来了|工程师已经到|工程师已经来|engineer arrived|technician arrived|engineer came|technician came|engineer visited|arrived on site|on-site visit done|visited|工程师到达|工程师已到\
         |工程师到场|已上门|上门完成|上门了|到达现场|llego el tecnico|el ingeniero llego|o tecnico chegou|o engenheiro chegou\
         |technicien est arrive|technicien est venu|инженер приехал|инженер прибыл|وصل المهندس|وصل الفني",
    ),
    (Happened(E::SolutionProvided), "solution|解决方案|方案如下|solucion|solucao|решение|الحل"),
    (
        Happened(E::PartsSent),
        "ersatzteil verschickt|ersatzteil versandt|ersatzteile verschickt|ersatzteile versandt|ersatzteil wurde verschickt|ersatzteil wurde heute verschickt|ersatzteil wurde gestern verschickt|ersatzteil wurde versandt|ersatzteil wurde heute versandt|ersatzteile wurden verschickt|ersatzteile wurden heute verschickt|ersatzteile wurden versandt|spare parts already shipped|parts already shipped|spare part shipped|spare parts sent|配件寄出|零件寄出|零件已经发出|配件已经发出|配件已经寄|配件发出|peca enviada|peca ja foi enviada|mandei a peca|enviei a peca|pieza enviada|pieza ya fue enviada|pieza fue enviada|piece a ete envoyee|piece a ete expediee|piece envoyee|piece expediee|запчасть отправил|запчасть отправлен|деталь отправил|деталь отправлен|配件今天寄出|запчасти отправили|we sent the part|parts sent|part sent|sent the part|sent part|sent parts|spare parts shipped|parts have been shipped|parts have been sent|parts shipped|配件已寄|已寄配件\
         |寄出配件|配件已发|零件已寄|repuestos enviados|piezas enviadas|pecas enviadas|pieces envoyees|pieces expediees|запчасти отправлен|детали отправлен|تم ارسال القطع|ارسلنا القطع",
    ),
    (
        Happened(E::ServiceCompleted),
        "repariert|funktioniert wieder|service completed|repair completed|repaired|fixed the machine|service done|works again|服务完成|维修完成|已修好|修好了|已修复|servicio terminado|reparada|reparado\
         |servico concluido|reparation terminee|reparee|ремонт завершен|отремонтирован|починили|تم الاصلاح|تم اصلاح",
    ),
    (
        Happened(E::FeeCharged),
        "charged|service fee|visit fee|fee of|fee charged|asked for money|收费|收取费用|上门费|cobro|cobraron|cobrou|cobraram|frais de|facture de|взяли плату|оплата за выезд|رسوم",
    ),
    (
        Happened(E::CancelAnswered),
        "cancel answered|cancellation accepted|accepted the cancel|取消已处理|同意取消",
    ),
    (
        Happened(E::CancelRequested),
        "отмените заказ|annulez la commande|cancele o pedido|cancel the order|cancel my order|cancel order|order cancel|asked to cancel|cancellation requested|cancelled|canceled|cancel|申请取消|取消订单|cancelar el pedido|cancelar o pedido|annuler la commande|отменить заказ|الغاء الطلب",
    ),
    (
        Happened(E::DisputeEscalated),
        "escalated|escalate the dispute|升级纠纷|纠纷升级|申请平台介入|申请介入|escale la disputa|escalado la disputa|escalei a disputa|escalade du litige",
    ),
    (
        Happened(E::DisputeOpened),
        "opened a case|opened case|opened the case|opened a claim|opened claim|opened the claim|opened a dispute|opened dispute|opened the dispute|opened a paypal|opened an ebay|dispute opened|dispute was opened|dispute has been opened|raised a dispute|raised dispute|filed a dispute|started a dispute|submitted a dispute|dispute submitted|dispute created|dispute started|case opened|claim opened|abri uma disputa|abri disputa|abri a disputa|abri una disputa|abri la disputa|abrimos una disputa|abrimos uma disputa|abri un reclamo|abri una reclamacion|abri uma reclamacao|abri reclamacao|abierto una disputa|abierto un reclamo|disputa aberta|disputa abierta|ouvert un litige|ouvert le litige|ouvert une reclamation|ouvert un dossier|litige ouvert|открыл спор|открыла спор|открыли спор|открыт спор|спор открыт|已开纠纷|已经开纠纷|已经开了纠纷|开了纠纷|开纠纷了|纠纷已开|提了纠纷|已提纠纷|提起了纠纷|发起了纠纷|已发起纠纷|发起纠纷|提交纠纷|提交了纠纷|买家开启纠纷|فتحت نزاع|فتحت النزاع|eroffnete einen fall|fall bei ebay eroffnet|fall bei paypal eroffnet|einen fall eroffnet|fall eroffnet|streitfall eroffnet|streit eroffnet",
    ),
    (
        Happened(E::RefundAnswered),
        "refund is impossible|refund impossible|refund is not possible|can only refund|agree refund|nous ne remboursons|ne remboursons pas|pas de remboursement possible|vous remboursons|vous rembourserons|ruckerstattung ist nicht|geld zuruck gibt es nicht|no se puede devolver el dinero|no le vamos a devolver|no podemos devolver|no devolvemos|le reembolsamos|les reembolsamos|te reembolsamos|nao vamos devolver|nao devolvemos|nao e possivel reembolsar|vamos reembolsar|не возвращаем деньги|вернем вам деньги|возвращаем вам деньги|لن نعيد المال|لن نعيد المبلغ|تم استرجاع المبلغ|不给退|给您退钱|给你退钱|给您退差价|给你退差价|可以给您退款|可以给你退款|ne vous remboursons|nao vamos reembolsar|no le reembolsamos|не вернем вам деньги|не возвращаем вам деньги|can't refund|cannot refund|can not refund|no refund possible|no refunds|sorry no refund|sorry, no refund|will not refund|won't refund|do not refund|don't refund|don't do refund|do not do refund|we will refund you|i will refund you|we'll refund you|i'll refund you|agreed your refund|have refunded|refunded you|no hacemos reembols|aceptamos el reembolso|reembolso aprobado|nao fazemos reembols|reembolso foi aprovado|reembolso aprovado|impossible de vous rembourser|remboursement accepte|remboursement refuse|erstattung ist nicht|erstattung nicht moglich|wir erstatten|erstatten ihnen|деньги не вернем|не вернем деньги|вернем деньги|لا يمكن استرجاع|不支持退货|不支持退款|退不了|已经给您退款|给您退款了|给您退款啦|refund sent|refund agreed|we refund you|refund denied|возврат невозможен|已经退款了|不能退款|refund answered|refund accepted|refund approved|refund rejected|accepted the refund|agree to refund|退款已处理|同意退款|拒绝退款",
    ),
    (Happened(E::RefundModified), "refund modified|changed the refund|modified the refund|修改退款"),
    (
        Happened(E::RefundRequested),
        "geld zuruck|return my money|give my money|get my money|devuelvan el dinero|devuelva el dinero|devolvam o dinheiro|devolva o dinheiro|rembourse|退钱|还钱|退我钱|ruckerstattung|erstattung|返金|환불|rimborso|terugbetaling|zwrot pieniedzy|para iadesi|iade istiyorum|i want my money|meu dinheiro de volta|etre rembourse|quiero mi dinero|хочу вернуть деньги|refund|money back|申请退款|退款|退货|reembolso|devolucion|estorno|remboursement|rembourser|возврат|верните деньги|استرداد|استرجاع",
    ),
    (Noted(E::DisputeOpened), "dispute|纠纷|disputa|litige|спор|نزاع"),
    (Happened(E::ComplaintAnswered), "complaint answered|answered the complaint|回应投诉|投诉已回复"),
    (Happened(E::ComplaintReceived), "complaint received|received the complaint|收到投诉"),
    (
        Happened(E::ComplaintFiled),
        "filed a complaint|filed complaint|complaint filed|complaint submitted|submitted a complaint|made a complaint|lodged a complaint|complained|已投诉|投诉了|已经投诉|投诉过|提交投诉|提交了投诉|puse una queja|presente una queja|queja presentada|presentado una queja|reclamacao registrada|registrei uma reclamacao|fiz uma reclamacao|fiz reclamacao|depose une plainte|depose une reclamation|plainte deposee|подал жалоб|подала жалоб|пожаловал|жалоба подана|قدمت شكوى|mich beschwert|beschwerde eingereicht",
    ),
    (Noted(E::ComplaintFiled), "complaint|投诉|queja|reclamacao|reclamation|plainte|жалоб|شكوى"),
    (
        Happened(E::ServiceRequested),
        "попросил прислать|попросила прислать|request|asked for|asked|buyer needs|needs an|needs a |请求|要求|申请|solicit|pidio|pedi |pediu|demande|demandons|запрос|заявк|прошу|طلبت|اطلب|نطلب|ارجو ارسال",
    ),
    (
        Happened(E::SellerReplied),
        "geantwortet|antwort|ha risposto|risposta|heeft geantwoord|odpowiedzial|cevap verdi|返信しました|返信がありました|답장|replied|reply|answered|response|responded|回复|答复|respondio|respuesta|respondeu|resposta|a repondu|reponse|ответил|ответ|رد البائع|اجاب",
    ),
    (
        Happened(E::CarrierCollected),
        "delivered the goods to carrier|delivered to carrier|handed to the carrier|delivered to the carrier|collected|picked up|揽收|揽件|recogido|coletado|enleve|забран",
    ),
    (
        Happened(E::ReceiptConfirmed),
        "confirmed receipt|receipt confirmed|order completed|已确认收货|已经确认收货|确认收货了|确认了收货|交易成功|recepcion confirmada|recebimento confirmado|reception confirmee|получение подтвержд",
    ),
    (Noted(E::ReceiptConfirmed), "confirm receipt|确认收货"),
    (
        Happened(E::Shipped),
        "versendet|versandt|verschickt|entregado al transportista|shipped|dispatched|shipment sent|enviado|despachado|expedie|отправлен|تم الشحن|已发货|已经发货|发货了|发了货|发过货|刚发货|昨天发货|今天发了|发出了|已发出|已经发出|寄出了|已寄出",
    ),
    (Noted(E::Shipped), "ship time|shipping time|ship date|actual delivery time|发货"),
    (
        Happened(E::Delivered),
        "geliefert|zugestellt|maschine angekommen|maschine ist da|erhalten haben die maschine|i received the machine|received the machine|recebi a maquina|maquina chegou|recibi la maquina|recu la machine|machine est arrivee|станок получил|получил станок|станок приехал|机器收到|收到机器|收到货|llego el paquete|me llego el paquete|me llego el producto|me llego el pedido|me llego la maquina|ya llego el paquete|ya llego el producto|ya llego el pedido|ya llego la maquina|recebi o produto|recebi a encomenda|recebi o pacote|produto chegou|encomenda chegou|recu le colis|recu mon colis|colis est arrive|paket ist angekommen|paket ist heute angekommen|paket ist gestern angekommen|paket angekommen|ware ist angekommen|ware angekommen|sendung ist angekommen|lieferung ist angekommen|посылка пришла|посылку получил|получил посылку|получил товар|товар получил|товар пришел|货到了|到货了|package arrived|parcel arrived|package has arrived|received the goods|received the package|received the parcel|delivered|goods arrived|goods received|machine arrived|已签收|签收了|已收货|已送达|entregado|entregue|livre|livree|доставлен|تم التسليم|تم التوصيل",
    ),
    (Noted(E::Delivered), "签收|收货"),
    (
        Happened(E::PaymentSucceeded),
        "acabei de pagar|acabo de pagar|je viens de payer|только что оплатил|bezahlt|gezahlt|uberwiesen|支払った|支払いました|pagato|betaald|zaplacil|zaplacono|odendi|odedim|dibayar|paid|i have paid|payment made|payment done|payment sent|payment successful|payment completed|made the payment|made payment|sent the payment|付款了|已付款|已经付款|付了款|付过款|刚付款|付款成功|支付成功|支付了|已支付|已付|付好了|钱付了|付了钱|pago realizado|pagamento realizado|paiement effectue|zahlung erfolgt|pagado|pagamos|pague|paguei|paye|оплачен|оплатил|оплата прошла|تم الدفع|دفعت",
    ),
    (
        Noted(E::PaymentSucceeded),
        "zahlung|支払い|결제|입금|pagamento|odeme|pembayaran|thanh toan|payment|付款|支付|pago|paiement|оплата|платеж|الدفع",
    ),
    (
        Happened(E::OrderPlaced),
        "bestellt|bestellung vom|bestelldatum|注文|주문|ordinato|besteld|zamowiono|siparis verdim|created |ordered|order placed|order created|order create|order time|order date|placed the order|placed an order|下单|创建时间|拍下|pedido realizado|fecha del pedido|data do pedido\
         |pedido feito|commande passee|date de commande|заказ оформлен|дата заказа|заказал|تاريخ الطلب",
    ),
    (
        About(Service::Engineer),
        "somebody to repair|come over and repair|reparateur|repair the machine|reparar la maquina|consertar a maquina|reparer la machine|maschine reparieren|отремонтировать|لاصلاح|维修|alguem para consertar|alguem para reparar|alguien para arreglar|alguien a reparar|quelqu'un pour reparer|jemanden zur reparatur|кого-нибудь починить|кого-то починить|techniker|monteur|kundendienst|servicetechniker|技術者|エンジニア|修理に来|기사|엔지니어|기술자|tecnico|tecnici|technieker|technik |technika|servis elemani|teknisyen|muhendis|teknisi|ky thuat vien|ky su|someone to fix|someone to repair|someone to come|alguem aqui|assistencia tecnica|after sales service|after-sales service|派人|派个人|来修|人来修|engineer|technician|on-site|onsite|on site|工程师|技师|师傅|ingenier|engenheiro|technicien|ingenieur|инженер|техник|мастер|مهندس|فني",
    ),
    (
        About(Service::LocalPoint),
        "local service|service point|local repair|service center|service centre|本地|网点|服务点|servicio local|assistencia local|service local|сервисный центр|مركز خدمة",
    ),
    (About(Service::RemoteDiagnosis), "diagnos|诊断|диагност|تشخيص"),
    (
        About(Service::RemoteGuidance),
        "guidance|video call|remote|指导|视频|远程|guia remota|remoto|a distance|удаленн|видеозвон|عن بعد",
    ),
    (
        About(Service::Parts),
        "换主板|换个主板|换电机|换个电机|ersatzteil|部品|부품|ricambi|ricambio|onderdeel|onderdelen|czesci zamienne|czesc zamienna|yedek parca|suku cadang|phu tung|запчасти|spare|part |parts|replacement|配件|零件|备件|repuesto|pieza|peca|piece de rechange|pieces|запчаст|деталь|детали|قطع غيار|قطعة",
    ),
    (
        Wanted,
        "kindly arrange|kindly send|kindly provide|kindly assist|kindly help|you must send|you have to send|you need to send|can u |could u |could somebody|could someone|can somebody|can someone |somebody must|manden |me manda |manda as |manda o |manda um |manda uma |manda alguem|senden sie |ارسلوا|ابعثوا|محتاج|would like|would appreciate|ich will |wir wollen |somebody needs to come|asking for an engineer|konnen sie|podrian|podem vir|pouvez-vous|il me faut|il nous faut|приезжайте|требую|нужен ремонт|просил |هل يمكنكم|能给|能派|能来|能帮|可以派|能否|需要维修|补发配件|换个新的|fordere |angefordert|bat ich um|bitte|brauchen|brauche |benotigen|kaputt|defekt|funktioniert nicht|geht nicht|hilfe|お願い|壊れ|故障|动かない|助けて|고장|필요|도와|per favore|rotta|rotto|guasta|non funziona|bisogno|alstublieft|kapot|werkt niet|prosze|potrzebuj|zepsut|nie dziala|lutfen|bozuldu|bozuk|calismiyor|tolong|mohon|rusak|tidak berfungsi|vui long|hong|khong hoat dong|quero |queremos |alguem pode|quiero |je veux|veux |хочу |能不能|想要|please|pls |need|we need|want|could you|can you|help|broken|doesn't work|not working|stopped working|does not work|problem|defect|fault|error |请|需要|麻烦|坏了|不能用\
         |不工作|帮|necesit|por favor|ayuda|no funciona|roto|preciso|precisamos|ajuda|quebrad|nao funciona|besoin|aide|panne|ne marche pas|fonctionne pas\
         |нужен|нужна|нужно|помогите|не работает|сломал|пожалуйста|احتاج|نحتاج|من فضلك|لا يعمل|لا تعمل|معطل|تعطل",
    ),
];

/// Words behind what is told by which it did not come to pass, or is still to come: `payment pending`.
pub(super) const FELL_THROUGH: &str = "not |pending|failed|unsuccessful|on hold|declined|rejected|refused|outstanding|overdue|tomorrow|next week|once |as soon as|when you|if you|after you|pendiente|rechazad|fallid|no realizado|manana|pendente|recusad|negad|nao |amanha|en attente|refuse|rejete|echoue|demain|ausstehend|fehlgeschlagen|abgelehnt|offen|nicht |morgen|не |отклон|ожида|завтра|معلق|فشل|مرفوض|لم |未成功|不成功|失败|未通过|被拒|明天|下周";
/// What is bought, as against a part of it.
pub(super) const GOODS: &str = "machine|order|goods|parcel|package|机器|设备|整机|货物|订单|包裹|maquina|pedido|paquete|pacote|encomenda|commande|colis|maschine|bestellung|ware |paket|станок|заказ|товар|посылк|الماكينة|الطلب|الطرد";
/// What may stand between the two.
pub(super) const BETWEEN: &str =
    "is|was|were|has|been|still|esta|fue|sigue|foi|ainda|est|a ete|ist|wurde|noch|была|был|было|还|仍|已";

/// Whose refusal is none of a seller's.
pub(super) const OTHERS: &str = "dhl|ups |fedex|ems |tnt |freight|forwarder|customs|bank|card |courier|carrier|postman|visa |recipient|aduana|banco|tarjeta|cartao|correio|transportadora|transportista|douane|banque|carte |transporteur|zoll|karte |kurier|spedition|таможн|банк|карта|карту|курьер|виза|海关|银行|快递|物流|签证|承运|الجمارك|البنك|البطاقة";

/// Who refuses after all, where it stands nearer to the word for it.
pub(super) const SELLERS_AFTER_ALL: &str = "seller|supplier|vendor|factory|they |we |卖家|商家|厂家|工厂|他们|我们|vendedor|proveedor|fornecedor|eles |ellos |nos |vendeur|fournisseur|ils |nous |verkaufer|lieferant|wir |продавец|поставщик|они |мы |البائع|المورد";

/// Who or what is said to tell of a delivery, ...
pub(super) const CLAIMED: &str = "tracking|shows|showing|says |they say|you say|marked|status|显示|物流|你们说|dice|dicen|aparece|figura|consta|diz |dizem|rastreio|indique|suivi|laut |sendungsverfolgung|трек|статус|пишет";
/// ... and that it is not there.
pub(super) const NOT_HERE: &str = "didn't get|did not get|not here|nichts da|received nothing|not received|didn't receive|did not receive|never received|haven't received|have not received|never arrived|not arrived|nothing arrived|nothing here|没收到|没有收到|未收到|no recibi|no he recibido|no me llego|no llego|nao recebi|nao chegou|rien recu|pas recu|nicht erhalten|nichts erhalten|nicht angekommen|не получил|не пришл|لم استلم|لم يصل";
/// That nothing at all is there.
pub(super) const NOTHING_HERE: &str = "received nothing|never received it|didn't receive it|did not receive it|not received it|nothing arrived|never arrived|没收到货|没有收到货|no recibi nada|nao recebi nada|rien recu|nichts erhalten|ничего не получил";

/// What somebody asks for to see what is wrong, and not to have it mended.
pub(super) const PROOFS: [&str; 33] = [
    "photo",
    "picture",
    "pics",
    "a video",
    "video of",
    "videos",
    "image",
    "screenshot",
    "serial number",
    "invoice",
    "foto",
    "un video",
    "um video",
    "factura",
    "nota fiscal",
    "une video",
    "facture",
    "bild",
    "rechnung",
    "фото",
    "снимк",
    "видео",
    "счет",
    "照片",
    "图片",
    "视频",
    "发票",
    "صور",
    "فيديو",
    "写真",
    "動画",
    "사진",
    "동영상",
];

/// Places on the way, where goods that arrive are not with the buyer yet.
pub(super) const WAYPOINTS: &str = "port |customs|airport|warehouse|sorting cent|sorting fac|forwarder|depot |hub |terminal |el puerto |al puerto |puerto de |aduana|aeropuerto|almacen|agente de carga|centro de distrib|centro de triagem|centro de clasif|no porto |ao porto |porto de |alfandega|aeroporto|armazem|deposito|douane|aeroport|entrepot|centre de tri|transitaire|hafen|zoll |zollamt|flughafen|sortierzentrum|spediteur|порт |порту |таможн|аэропорт|склад|сортиров|терминал|海关|港口|海港|码头|仓库|机场|转运|分拣|中转|货代|الميناء|ميناء|الجمارك|المطار|المستودع|مستودع|مركز الفرز";
/// What leads to a place; glyphs need nothing.
pub(super) const TO_PLACE: &str =
    "to |at |in |into |no |na |ao |em |al |a |en |au |dans |am |im |beim |zum |an |в |на |до |الى |في ";
/// Words by which it is the buyer's own place after all, or the buyer has it.
pub(super) const WITH_BUYER: &str = "our |my |me |us |after |nuestro|nuestra|mi |despues|nosso|nossa|meu |minha |depois|notre |nos |mon |apres |unser|mein|nach |наш|мой|после |我们|我的|我司|我厂|本公司";

/// Where something may be said, by the words for it.
pub(super) static CHANNELS: &[(Channel, &str)] = &[
    (
        Channel::Email,
        "e-mail|email|by mail|per mail|correo electronico|por correo|courriel|mail |почт|البريد|邮件|邮箱|电邮|电子邮件|メール|이메일",
    ),
    (
        Channel::Platform,
        "platform chat|in the chat|in chat|trade manager|trademanager|message center|onetalk|no chat|en el chat|dans le chat|im chat|в чате|الدردشة|聊天|旺旺|站内|国际站|チャット|채팅",
    ),
    (Channel::RequestForm, "request form|formulario|formulaire|formular|форм|نموذج|申请单|表单"),
    (
        Channel::Other,
        "whatsapp|wechat|telegram|skype|viber|phone|telefone|telefono|telephone|telefon|телефон|واتس|هاتف|微信|电话|电话|line |kakao|zalo",
    ),
];

/// Words in a name or label that make a person plainly the seller or the buyer.
pub(super) static SELLER_NAMES: &str = "seller supplier vendor factory manufacturer shop store vendedor proveedor fornecedor vendeur fournisseur продавец поставщик البائع المورد verkaufer verkauferin handler lieferant venditore fornitore verkoper leverancier sprzedawca satici penjual 판매자";
pub(super) static SELLER_GLYPHS: [&str; 8] =
    ["卖家", "商家", "旗舰店", "供应商", "厂家", "工厂", "出品者", "販売者"];
/// Names of the platforms, whose people are neither.
pub(super) static PLATFORM_NAMES: &str = "alibaba aliexpress platform taobao 1688";
pub(super) static PLATFORM_GLYPHS: [&str; 3] = ["阿里巴巴", "速卖通", "平台客服"];
pub(super) static BUYER_NAMES: &str = "buyer customer client comprador cliente acheteur покупатель клиент المشتري العميل kaufer kauferin kunde kundin acquirente koper klant kupujacy klient alici musteri pembeli pelanggan 구매자 고객";
pub(super) static BUYER_GLYPHS: [&str; 5] = ["买家", "客户", "顾客", "購入者", "お客様"];
