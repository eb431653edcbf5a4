//! Words that suggest what a message is about, as they are compared: small letters, no accents.
//! A phrase begins at the beginning of a word; where it must also end with one, a space follows it.

use crate::case::{Channel, EventKind, Service};

/// What a phrase suggests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cue {
    /// That this happened.
    Happened(EventKind),
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
    /// That what follows is not so.
    Negated,
    /// Nothing, though a part of it would.
    Nothing,
}

use Cue::{About, Automatic, Deed, Happened, Negated, Not, Nothing, Silence, Wanted};
use EventKind as E;

/// Phrases by what they suggest, apart by `|`. Of two that begin at the same place the longer counts.
pub(super) static CUES: &[(Cue, &str)] = &[
    (
        Nothing,
        "seller asked|supplier asked|vendor asked|factory asked|卖家要求|卖家询问|продавец попросил|vendedor pediu|vendedor pidio|vendeur a demande|refuse to pay|we can't send you the machine|you told us|通过了你的朋友验证请求|可以开始聊天|you refused|you did not send|you didn't send|you cannot send|you can't send|confirm receipt by|auto-confirm|refund will be|refund successful|退款成功|退款超时|退款关闭|退款申请关闭|自动退款|refunded|dispute can be|dispute closed|dispute judged|threatened to|close the dispute|refund request cancelled|offered a refund|refused the partial|customs refused|rechazado por el banco|recusado pelo banco|pagamento recusado|refuse par la banque|我拒绝|撤回了一条消息|in reply to|稍后回复|please wait|请先确认|payment reminder|pagamento confirmado|remboursement effectue|等待卖家发货|等待买家|待付款|预计送达|estimated delivery|out for delivery|退款截止|付款截止|发货截止|收货截止|回复截止|reply deadline|payment deadline|shipping deadline|refund deadline|you want|do you want|do you need|would you like|voce quer|voces querem|voulez-vous|вы хотите|вам нужен|您要|您需要|quiere usted|please reply|pls reply|please respond|waiting for your reply|awaiting your|alguem respondeu|жду ответа|请回复|请答复|等您回复|请付款|请先付款|please pay|pay first|veuillez payer|you refuse|you rejected|i refuse|i reject|voces recus|voce recus|vous refuse|вы отказ|你拒绝|拒绝我|不拒绝|do not refuse|don't refuse|可不可以|received the refund|autoconfirm|自动确认收货|预计发货|预计|截止|confirm receipt please|请确认收货|请取消|please cancel the dispute|открою спор|i replied|i answered|buyer replied|buyer answered|customer replied|customer answered|my reply|买家回复|我回复\
         |payment failed|payment due|payment terms|unpaid|付款失败|支付失败|待付款|未付款|order confirmed|confirm the order\
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
         |don't send an engineer yet|do not send an engineer yet|don't send the engineer yet|if no answer|if no reply|if no response|if there is no answer|if there is no reply|if nobody answers|if nobody replies|si no hay respuesta|se nao houver resposta|sans reponse de votre part|wenn keine antwort|если не будет ответа|если ответа не|如果没有回复|如果没回复|如果不回复|若无回复",
    ),
    (
        Not,
        "awaiting |waiting for |等待|最晚|承诺|должен |должна |until |planned |must |deadline|due |before |estimated |expected |scheduled |should |i'll |we'll |vou |vamos |je vais |nous allons |завтра |明天|以前|之前|将要|will |when |if |would |shall |going to |yet to \
         |if you don't |if you do not |if you didn't |if you cannot |if you can't |unless |si no |si usted no |se nao |se voce nao |si vous ne |wenn sie nicht |если вы не |если не |如果不|如果没|若不|若没|اذا لم |not sure|not certain|don't know|do not know|no se si |no estoy segur|nao sei |nao tenho certeza|ne sais pas|pas sur |nicht sicher|weiss nicht|не знаю|не знаем|не уверен|不确定|不知道|不清楚|لست متاكد|لا اعرف|لا ادري\
         |want to open|wants to open|want to file|want to complain|wanted to open|may open|might open|tried to |trying to |threatened with|threatening |considering |thinking of |thinking about |plan to |intend to |about to |ready to |to be |last day to|latest ship|latest dispatch|time left|normally |usually |normalmente |normalement |normalerweise |обычно |通常|一般\
         |quero abrir|queria abrir|pretendo |quiero abrir|queria abrir|pienso |хочу открыть|хотел открыть|собираюсь |планирую |je veux ouvrir|je voudrais ouvrir|je compte |准备|打算|想投诉|想开纠纷|说会|答应|等发货|催|什么时候|何时|应该|本应|约定|剩余|aurait |auraient |devait |devrait |doit etre |sollte |sollten |deveria |devia |debia |deberia |должны \
         |agreed to |agrees to |promised to |offered to |kein problem|no problem|sem problema|pas de probleme|without problem|sin problema|please confirm|尚|将|如果|若|ainda |sera |еще ",
    ),
    (
        Negated,
        "don't |do not |does not |did not |not |never |no |n't |cannot |can't |cant |didn't |hasn't |haven't |doesn't |isn't |wasn't |won't |without |failed to |nobody |no one |unable to |impossible |未|没|无法|无|不|nunca |sin |todavia |aun no |nao |nunca|sem |ne |n'|pas |jamais |sans |imposible |impossivel |не |нет |без |никого |невозможно |لم |لا |لن |ليس |بدون |دون |ما نقدر |من المستحيل |nicht|kein |keine |keinen |nie |unmoglich |geen |niet|non |nie |yok|tidak |khong ",
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
        "机器人|automatic reply|automatic response|automatic message|automatically generated|auto-reply|auto reply|autoreply|out of office|自动回复|自动回复|自动答复\
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
        "don't send an engineer|do not send an engineer|don't send the engineer|keinen techniker mehr|ya no hace falta|لم نعد بحاجة|brauche keinen techniker mehr|hat sich erledigt|ziehe meine anfrage zuruck|no engineer needed|engineer not needed|no need engineer|no need for an engineer|don't need the engineer|don't need an engineer|不用派|不需要派|не нужен инженер|nao precisa mais|forget it|withdrew|withdrawn|i withdraw|cancel my request|no longer need|撤回|撤销|不需要了|retiro la solicitud|ya no necesito\
         |retiro o pedido|nao preciso mais|je retire|plus besoin|отзываю|больше не нуж|اسحب الطلب|لم اعد بحاجة",
    ),
    (
        Happened(E::SellerRefused),
        "not available|cannot go|can not go|can't go|service nicht an|unmoglich, einen|we decline|we reject|reject your|refuse to send|refuse to repair|find a local technician yourself|out of warranty|warranty does not cover|no spare parts available|no engineer available|not available for|anfrage ab|weigern uns|lehnen ihre|nos negamos|me niego|se negaron|se nego|negaram|negou|negamos o|refusons|on refuse|refuse votre|نرفض|我拒绝你|不给修|不予|不负责|没办法派|派不出|安排不了|不可能派|отклоняем|отклонили|отказываемся|konnen keinen techniker|konnen niemanden schicken|lehnen wir ab|lehnen ab|abgelehnt|nicht moglich, einen|konnen leider nicht|konnen wir leider nicht|派遣できません|対応できません|보낼 수 없|non possiamo|kunnen geen|nie mozemy wyslac|wyslac nie mozemy|gonderemeyiz|gonderemiyoruz|cannot come|can't come|can not come|impossible to dispatch|impossible to send|impossible d'envoyer|don't have engineer|do not have engineer|no engineers|have no engineer|nao vamos mandar|nao podemos mandar|nao temos tecnico|nao e possivel|nous refusons|n'enverrons pas|n'avons pas de technicien|инженера не будет|не можем прислать|не пришлем|派不了|去不了|没有工程师|不能上门|无法上门|refused|refuses|we refuse|declined|rejected|cannot provide|can not provide|can't provide|unable to provide|not able to provide\
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
        "ersatzteil verschickt|ersatzteil versandt|ersatzteile verschickt|ersatzteile versandt|配件今天寄出|запчасти отправили|we sent the part|parts sent|part sent|sent the part|sent part|sent parts|spare parts shipped|parts have been shipped|parts have been sent|parts shipped|配件已寄|已寄配件\
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
        Happened(E::RefundAnswered),
        "can't refund|cannot refund|refund sent|refund agreed|we refund you|refund denied|возврат невозможен|已经退款了|不能退款|refund answered|refund accepted|refund approved|refund rejected|accepted the refund|agree to refund|退款已处理|同意退款|拒绝退款",
    ),
    (Happened(E::RefundModified), "refund modified|changed the refund|modified the refund|修改退款"),
    (
        Happened(E::RefundRequested),
        "geld zuruck|ruckerstattung|erstattung|返金|환불|rimborso|terugbetaling|zwrot pieniedzy|para iadesi|iade istiyorum|i want my money|meu dinheiro de volta|etre rembourse|quiero mi dinero|хочу вернуть деньги|refund|money back|申请退款|退款|退货|reembolso|devolucion|estorno|remboursement|rembourser|возврат|верните деньги|استرداد|استرجاع",
    ),
    (
        Happened(E::DisputeOpened),
        "opened a case|abri uma disputa|已开纠纷|dispute|纠纷|disputa|litige|спор|نزاع",
    ),
    (Happened(E::ComplaintAnswered), "complaint answered|answered the complaint|回应投诉|投诉已回复"),
    (Happened(E::ComplaintReceived), "complaint received|received the complaint|收到投诉"),
    (
        Happened(E::ComplaintFiled),
        "complaint|complained|投诉|queja|reclamacao|reclamation|plainte|жалоб|شكوى",
    ),
    (
        Happened(E::ServiceRequested),
        "попросил прислать|попросила прислать|request|asked for|asked|buyer needs|needs an|needs a |请求|要求|申请|solicit|pidio|pedi |pediu|demande|demandons|запрос|заявк|прошу|طلبت|اطلب|نطلب|ارجو ارسال",
    ),
    (
        Happened(E::SellerReplied),
        "geantwortet|antwort|ha risposto|risposta|heeft geantwoord|odpowiedzial|cevap verdi|返信しました|返信がありました|답장|replied|reply|answered|response|responded|回复|答复|回复|respondio|respuesta|respondeu|resposta|a repondu|reponse|ответил|ответ|رد البائع|اجاب",
    ),
    (
        Happened(E::CarrierCollected),
        "delivered the goods to carrier|delivered to carrier|handed to the carrier|delivered to the carrier|collected|picked up|揽收|揽件|recogido|coletado|enleve|забран",
    ),
    (
        Happened(E::ReceiptConfirmed),
        "confirmed receipt|receipt confirmed|confirm receipt|order completed|确认收货|交易成功|recepcion confirmada|recebimento confirmado|reception confirmee|получение подтвержд",
    ),
    (
        Happened(E::Shipped),
        "versendet|versandt|verschickt|ship time|entregado al transportista|shipped|dispatched|shipping time|shipment sent|ship date|actual delivery time|发货|enviado|despachado|expedie|отправлен|تم الشحن",
    ),
    (
        Happened(E::Delivered),
        "geliefert|zugestellt|maschine angekommen|maschine ist da|erhalten haben die maschine|i received the machine|received the machine|recebi a maquina|maquina chegou|recibi la maquina|recu la machine|machine est arrivee|станок получил|получил станок|станок приехал|机器收到|收到机器|收到货|delivered|goods arrived|goods received|machine arrived|签收|收货|已送达|entregado|entregue|livre|livree|доставлен|تم التسليم|تم التوصيل",
    ),
    (
        Happened(E::PaymentSucceeded),
        "acabei de pagar|acabo de pagar|je viens de payer|только что оплатил|bezahlt|zahlung|gezahlt|支払い|支払った|支払いました|결제|입금|pagato|pagamento|betaald|zaplacil|zaplacono|odendi|odedim|odeme|dibayar|pembayaran|thanh toan|paid|payment|i have paid|付款|支付|已付|pagado|pagamos|pague|pago|paguei|paye|paiement|оплачен|оплатил|оплата|платеж|تم الدفع|دفعت|الدفع",
    ),
    (
        Happened(E::OrderPlaced),
        "bestellt|bestellung vom|bestelldatum|注文|주문|ordinato|besteld|zamowiono|siparis verdim|created |ordered|order placed|order created|order create|order time|order date|placed the order|placed an order|下单|创建时间|拍下|pedido realizado|fecha del pedido|data do pedido\
         |pedido feito|commande passee|date de commande|заказ оформлен|дата заказа|заказал|تاريخ الطلب",
    ),
    (
        About(Service::Engineer),
        "somebody to repair|come over and repair|reparateur|repair the machine|reparar la maquina|consertar a maquina|reparer la machine|maschine reparieren|отремонтировать|لاصلاح|维修|alguem para consertar|alguem para reparar|alguien para arreglar|alguien a reparar|quelqu'un pour reparer|jemanden zur reparatur|кого-нибудь починить|кого-то починить|techniker|monteur|kundendienst|servicetechniker|技術者|エンジニア|修理に来|기사|엔지니어|기술자|tecnico|tecnici|technieker|technik |technika|servis elemani|teknisyen|muhendis|teknisi|ky thuat vien|ky su|someone to fix|someone to repair|someone to come|fix it|alguem aqui|assistencia tecnica|after sales service|after-sales service|派人|派个人|来修|人来修|engineer|technician|on-site|onsite|on site|工程师|技师|师傅|上门|ingenier|tecnico|engenheiro|technicien|ingenieur|инженер|техник|мастер|مهندس|فني",
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
        "ersatzteil|部品|부품|ricambi|ricambio|onderdeel|onderdelen|czesci zamienne|czesc zamienna|yedek parca|suku cadang|phu tung|запчасти|spare|part |parts|replacement|配件|零件|备件|repuesto|pieza|peca|piece de rechange|pieces|запчаст|деталь|детали|قطع غيار|قطعة",
    ),
    (
        Wanted,
        "somebody to repair|somebody needs to come|asking for an engineer|konnen sie|podrian|podem vir|pouvez-vous|il me faut|il nous faut|приезжайте|требую|нужен ремонт|просил |هل يمكنكم|能给|能派|能来|能帮|可以派|能否|需要维修|补发配件|换个新的|fordere |angefordert|bat ich um|bitte|brauchen|brauche |benotigen|kaputt|defekt|funktioniert nicht|geht nicht|hilfe|お願い|壊れ|故障|动かない|助けて|고장|필요|도와|per favore|rotta|rotto|guasta|non funziona|bisogno|alstublieft|kapot|werkt niet|prosze|potrzebuj|zepsut|nie dziala|lutfen|bozuldu|bozuk|calismiyor|tolong|mohon|rusak|tidak berfungsi|vui long|hong|khong hoat dong|quero |queremos |alguem pode|quiero |je veux|veux |хочу |能不能|想要|please|pls |need|we need|want|could you|can you|help|broken|doesn't work|not working|stopped working|does not work|problem|defect|fault|error |请|需要|麻烦|坏了|故障|不能用\
         |不工作|帮|necesit|por favor|ayuda|no funciona|roto|preciso|precisamos|ajuda|quebrad|nao funciona|besoin|aide|panne|ne marche pas|fonctionne pas\
         |нужен|нужна|нужно|помогите|не работает|сломал|пожалуйста|احتاج|نحتاج|من فضلك|لا يعمل|لا تعمل|معطل|تعطل",
    ),
];

/// Words behind what is told by which it did not come to pass, or is still to come: `payment pending`.
pub(super) const FELL_THROUGH: &str = "not |pending|failed|unsuccessful|on hold|declined|rejected|refused|outstanding|overdue|tomorrow|next week|once |as soon as|when you|if you|after you|pendiente|rechazad|fallid|no realizado|manana|pendente|recusad|negad|nao |amanha|en attente|refuse|rejete|echoue|demain|ausstehend|fehlgeschlagen|abgelehnt|offen|nicht |morgen|не |отклон|ожида|завтра|معلق|فشل|مرفوض|لم |未成功|不成功|失败|未通过|被拒|明天|下周";
/// What may stand between the two.
pub(super) const BETWEEN: &str =
    "is|was|were|has|been|still|esta|fue|sigue|foi|ainda|est|a ete|ist|wurde|noch|была|был|было|还|仍|已";

/// Whose refusal is none of a seller's.
pub(super) const OTHERS: &str = "customs|bank|card |courier|carrier|postman|visa |recipient|aduana|banco|tarjeta|cartao|correio|transportadora|transportista|douane|banque|carte |transporteur|zoll|karte |kurier|spedition|таможн|банк|карта|карту|курьер|виза|海关|银行|快递|物流|签证|承运|الجمارك|البنك|البطاقة";

/// Who refuses after all, where it stands nearer to the word for it.
pub(super) const SELLERS_AFTER_ALL: &str = "seller|supplier|vendor|factory|they |we |卖家|商家|厂家|工厂|他们|我们|vendedor|proveedor|fornecedor|eles |ellos |nos |vendeur|fournisseur|ils |nous |verkaufer|lieferant|wir |продавец|поставщик|они |мы |البائع|المورد";

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
