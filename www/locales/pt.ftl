-name = After-Sales Checker
title = { -name }
lead = O prazo do vendedor acabou?
lead-sub = Cole a conversa ou diga o que está esperando. Você verá o prazo, saberá se o silêncio conta como recusa e terá a mensagem para enviar.
privacy = Fica neste aparelho. Nada é enviado.
disclaimer = Esta página informa; não é a decisão de nenhuma plataforma e é independente delas. Quem decide é o relógio da própria plataforma: se a página do seu pedido mostra outro prazo, vale aquele.
language = Idioma
loading = Carregando as regras…
failed = O verificador não pôde iniciar neste navegador. Ele precisa do Chrome 111, Firefox 115 ou Safari 16.4, ou mais novo.
no-webassembly = Este navegador não executa WebAssembly, de que o verificador precisa. O modo de isolamento ou uma configuração de segurança pode tê-lo desativado: permita-o nesta página ou use outro navegador.
engine-stopped = O verificador parou com estes dados e recomeçou. O que você digitou continua aqui. Mude a última coisa digitada ou recarregue a página.
as-of-unreadable = Não foi possível ler a data da verificação. Escreva o ano com quatro dígitos ou deixe em branco para usar agora.
storage-blocked = Este navegador não deixa a página guardar o que você digita. Tudo se perde ao fechar ou recarregar a página.

your-order = Seu pedido
unknown = Não sei
yes = Sim
no = Não
more-facts = Mais sobre o pedido
what-happened = O que aconteceu
paste-label = Cole uma conversa, e-mails, uma página de pedido ou suas próprias anotações
paste-hint = Ou solte aqui um arquivo: uma conversa exportada (.txt, .zip), um e-mail (.eml), uma página salva. Suas anotações: uma linha por fato, como “2022-03-01 10:00 { $event }”.
paste-hint-event = técnico solicitado
paste-read = Ler este texto
paste-added = { $count ->
    [0] Nenhum fato novo. Cole mensagens com suas datas ou escolha o que você está esperando.
    [one] Um fato adicionado.
   *[other] { $count } fatos adicionados.
}
cancel = Cancelar
file-choose = Escolher um arquivo
paste-again = Atualizado.
paste-full = No máximo { $count } fatos são aceitos: cole ou exporte um trecho menor, ou escolha entre as outras mensagens.
file-empty = “{ $name }” está vazio.
flag-several-times = Este texto cita também outro horário. Confira a qual deles isto pertence.
flag-stretch = O texto dá um período ou uma data aproximada: aconteceu em algum momento dele. Informe a hora exata, se souber.
flag-app-line = O próprio aplicativo escreveu isto: não é mensagem de ninguém.
flag-no-words = Uma imagem, um arquivo ou um áudio sem palavras: aqui não se sabe o que diz.
flag-by-place = Nada nestas palavras diz que é uma resposta; só o lugar na conversa. Verifique se é.
missing-zone = { $event }: o fuso horário
paste-check = { $count ->
    [one] Um precisa da sua atenção.
   *[other] { $count } precisam da sua atenção.
}
paste-facts = Encontrado também sobre o pedido: { $facts }
file-too-large = “{ $name }” passa de 60 MB. Exporte um trecho menor da conversa.
file-empty-archive = “{ $name }” não contém texto. Uma exportação do WhatsApp traz o arquivo _chat.txt: exporte sem mídia.
file-not-text = “{ $name }” não é texto. Salve antes como texto, página ou e-mail, ou copie o texto.
file-unreadable = Não foi possível ler “{ $name }”.
large-paste = texto colado
large-held = { $name } ({ $size } mil caracteres) é lido fora da caixa e não fica guardado ao recarregar. Os fatos lidos ficam.
large-drop = Remover
large-reading = Lendo…
ask-zone = { $count ->
    [one] Um horário não indica o fuso. Ele é de
   *[other] { $count } horários não indicam o fuso. Eles são de
}
ask-zone-hint = Conversas mostram a hora do telefone; as páginas de pedido do Alibaba.com, a do Pacífico dos EUA ou a do computador. Se você não souber, todos os horários possíveis são testados.
ask-zone-name = A qual fuso “{ $name }” se refere?
ask-day-month = Em datas como 03/04, qual é o dia?
dayMonth-day-first = O dia vem primeiro
dayMonth-month-first = O mês vem primeiro
day-month-read = Como lido: { $order }
day-month-either = Não se sabe: os dois são testados
day-month-open = Nada no texto diz qual. A resposta abaixo mostra se isso importa.
day-month-by-told = Você disse.
day-month-by-over-twelve = Um número maior que 12 no texto mostra isso.
day-month-by-weekday = Os dias da semana no texto mostram isso.
day-month-by-in-order = Só assim as mensagens ficam em ordem.
day-month-by-changes = O número que muda mais é o dia.
day-month-by-not-later = De outro modo uma data ficaria depois do dia da cópia.
ask-copied = Em que dia este texto foi copiado?
ask-copied-hint = A partir dele se contam palavras como “ontem” e datas sem ano.
ask-authors = Quem é quem?
assumed = Como entendemos
assumed-guess = suposição
assumed-change = Alterar
assumed-times = Fuso e datas
entry-more = Adicionar mensagens ou respostas
start-or = ou comece pelo que você está esperando
guesses = { $count ->
    [one] Uma informação foi tirada do texto
   *[other] { $count } informações foram tiradas do texto
}. Corrija o que estiver errado.
guess-fact = { $fact } { $value } (por causa de “{ $words }” na linha { $line })
guess-role = { $name }: { $role }, por causa de “{ $words }”
role-buyer = Comprador
role-seller = Vendedor
role-platform = Plataforma
paste-stretch = O texto vai de { $from } a { $to }. O que aconteceu antes, depois ou em outro lugar não está nele.
unread = { $count ->
    [one] Uma parte não foi lida
   *[other] { $count } partes não foram lidas
}
unread-line = Linha { $line }: “{ $text }” — { $why }
others = { $count ->
    [one] Uma outra mensagem
   *[other] { $count } outras mensagens
}
others-more = Não listadas: { $count }.
other-use = Usar
flag-no-time = nenhuma data encontrada
flag-not-a-log = nenhuma mensagem com horário encontrada
flag-no-such-date = Esta data não existe.
flag-no-such-time = Este horário não existe; só o dia foi lido.
flag-open-time = Não está claro a que hora ou dia estas palavras se referem. Digite o horário.
flag-day-or-month = Primeiro o dia ou o mês? Até saber, as duas datas são testadas.
flag-no-year = A data não tem ano. Diga acima quando foi copiada ou digite a data.
flag-unclear-year = Os dois dígitos não deixam claro o ano. Digite a data.
flag-no-day = O dia é contado a partir de outro dia. Diga acima quando foi copiado ou digite a data.
flag-no-day-at-all = O texto diz a hora, mas não o dia. Digite a data.
flag-ambiguous-zone = “{ $name }” significa horários diferentes em países diferentes. Escolha o fuso; até lá todos são testados.
flag-unknown-zone = O verificador não conhece este fuso horário. Escolha-o abaixo.
flag-weekday-differs = O dia da semana não combina com a data. Confira a data.
event-check = conferir
event-because = Sugerido por “{ $words }”.
event-line = Mostrar linha { $line }
event-reminds = Lembrete de
events-all = Mostrar todos ({ $count })
redo = Refazer
undone = Desfeito.
redone = Refeito.
zone-as-paste = Como dito acima
zone-open = Não se sabe: todos são testados
zone-meant = { $name } como { $offset }
events-none = Ainda não há fatos. Cole linhas acima ou adicione um.
event-number = Fato { $number }
event-add = Adicionar um fato
event-remove = Remover
event-kind = O quê
event-choose = Escolha o que aconteceu
event-date = Data
event-earliest = Primeiro dia possível
event-latest = Último dia possível
event-rough = Só sei a data aproximada
event-time = Hora
event-zone = Fuso horário
event-service = Serviço
event-re = Responde a
event-re-none = Não informado
event-to = Nova data
event-points = Pontos
event-moved = “{ $what }” removido.
undo = Desfazer
zone-shanghai = Pequim
zone-pacific = Pacífico dos EUA
zone-here = Aqui ({ $zone })
zone-unknown = Não sei
zone-offset = Como está escrito ({ $offset })
ask-cover = Falta alguma coisa?
cover-hint = Só quando nada falta o verificador pode dizer que algo não foi feito.
cover-from-words = Segundo “{ $words }”: até então nada tinha chegado.
cover-everywhere = Não. Isto é tudo o que foi enviado, até agora e em todo lugar (chat, formulário, e-mail)
cover-some = Só estes estão completos:
cover-kinds = Dos seus arquivos, tudo isto é conhecido:
cover-unknown = Não sei
cover-through = … até a última mensagem lida, { $date }
zone-check = Descobrir por um horário conhecido
zone-check-which = Este fato
zone-check-known = aparecia em outro lugar às
zone-check-zone = no horário de
zone-check-do = Comparar
zone-check-none = Não podem ser o mesmo momento: a diferença não é de quartos de hora inteiros, ou passa de um dia. Confira os dois.
zone-check-found = Estes horários são do fuso { $zone }.
cover-unnamed = { $count ->
    [one] Em um fato não foi escolhido o que aconteceu; por isso o registro ainda não conta como completo.
   *[other] Em { $count } fatos não foi escolhido o que aconteceu; por isso o registro ainda não conta como completo.
}
checked-for = Situação em
checked-now = Agora
checked-at = Outro momento
start-over = Recomeçar
start-over-done = Um caso novo. O anterior está em “Meus casos”.
try-example = Teste um exemplo
result = Resultado

group-coverage = Vale para o pedido? Até quando?
group-entitlements = A que o comprador tem direito
group-deadlines = Prazos
group-refusal = Recusado ou não?
group-options = O que se pode fazer, e quando
group-cost = O que pode custar
group-steps = O que fazer agora
group-missing = Falta algo
group-changes = O que muda por si só
every-clause = Todas as cláusulas, com suas datas
group-desks = Atendimento
other-rules = Regras que não valem para este pedido
background = Este pedido está sob a regra de uma plataforma. O guia geral aparece só como contexto.
stale = A última vez que procuramos um texto mais novo foi em { $date } e não encontramos. A página do seu pedido mostra qual regra vale: olhe lá primeiro.
last-seen = O texto da própria plataforma foi visto pela última vez em { $date }.
never-seen = O texto da própria plataforma nunca foi visto; isto se baseia em notícias dos avisos dela.
edition-in-force = Texto em vigor desde { $date }
edition-known-by = Texto conhecido em { $date }; não se sabe desde quando
edition-undated = Texto sem data
edition-not-held = O pedido é anterior a todos os textos que temos; nada é calculado.
edition-outside = As datas deste pedido ficam fora dos períodos desta regra.
edition-open = Qual texto vale depende de uma data que não conhecemos com exatidão.
superseded = Pelo texto anterior o prazo era: { $date }.

headline-unnamed = { $count ->
    [one] Em um fato não foi escolhido o que aconteceu; ele não conta.
   *[other] Em { $count } fatos não foi escolhido o que aconteceu; eles não contam.
}
asked-now = Para uma solicitação feita agora.
headline-deemed = { $role ->
    [seller] Seu prazo acabou em { $date }. Isso conta como recusa.
   *[other] O vendedor perdeu o prazo em { $date }. Isso conta como recusa.
}
headline-refund = { $role ->
    [seller] Você não respondeu até { $date }. Isso conta como aceitar o reembolso.
   *[other] Você deve receber seu dinheiro de volta: o vendedor deixou passar o prazo em { $date }.
}
headline-request-agreed = { $role ->
    [seller] Você não respondeu até { $date }. Isso conta como aceitar a solicitação.
   *[other] Sua solicitação conta como aceita: o vendedor deixou passar o prazo em { $date }.
}
joining-facts = A lei e outras garantias
joining-hint = O que a lei ou um serviço de pagamento garante vem a mais. É verificado assim que você informar isto.
rules-missing = Não foi possível carregar regras que valem aqui. Conecte-se e recarregue a página; o que você escreveu fica.
routes = O que o comprador ainda pode fazer
routes-left = { $over }: o prazo já passou. Pela regra “{ $open }”, ainda há prazo até { $date }.
route-open = até { $date }
route-open-endless = aberto, sem fim conhecido
route-not-yet = a partir de { $date }
route-perhaps = se nada mais aconteceu
routes-over = Usado ou vencido
routes-later = Ainda não disponível
route-used = usado
route-lapsed = vencido desde { $date }
route-lapsed-undated = vencido
headline-closed = { $role ->
    [seller] Você não agiu até { $date }. A solicitação conta como encerrada.
    [of-buyer] O comprador não agiu até { $date }. A solicitação conta como encerrada.
   *[other] O vendedor não agiu até { $date }. A solicitação conta como encerrada.
}
headline-consent = { $role ->
    [seller] Você não agiu até { $date }. O silêncio conta como aceitar a nova data.
    [of-buyer] O comprador não agiu até { $date }. O silêncio conta como aceitar a nova data.
   *[other] O vendedor não agiu até { $date }. O silêncio conta como aceitar a nova data.
}
headline-escalated = { $role ->
    [seller] Você não agiu até { $date }. Agora quem decide é a plataforma.
    [of-buyer] O comprador não agiu até { $date }. Agora quem decide é a plataforma.
   *[other] O vendedor não agiu até { $date }. Agora quem decide é a plataforma.
}
headline-receipt-confirmed = { $role ->
    [seller] Você não agiu até { $date }. A mercadoria conta como recebida.
    [of-buyer] O comprador não agiu até { $date }. A mercadoria conta como recebida.
   *[other] O vendedor não agiu até { $date }. A mercadoria conta como recebida.
}
headline-released = { $role ->
    [seller] Você não agiu até { $date }. O dinheiro vai para o vendedor.
    [of-buyer] O comprador não agiu até { $date }. O dinheiro vai para o vendedor.
   *[other] O vendedor não agiu até { $date }. O dinheiro vai para o vendedor.
}
headline-delay-without-reason = { $role ->
    [seller] Você não agiu até { $date }. Pela lei, conta como demora proposital ou recusa sem motivo.
    [of-buyer] O comprador não agiu até { $date }. Pela lei, conta como demora proposital ou recusa sem motivo.
   *[other] O vendedor não agiu até { $date }. Pela lei, conta como demora proposital ou recusa sem motivo.
}
headline-cancelled = { $role ->
    [seller] Você não agiu até { $date }. O pedido conta como cancelado.
    [of-buyer] O comprador não agiu até { $date }. O pedido conta como cancelado.
   *[other] O vendedor não agiu até { $date }. O pedido conta como cancelado.
}
headline-buyer-amount = { $role ->
    [seller] Você não respondeu até { $date }. O comprador recebe o valor que pediu.
   *[other] O vendedor não respondeu até { $date }. Você recebe o valor que pediu.
}
headline-forfeiture = { $role ->
    [seller] Você não respondeu até { $date }. A reclamação fica valendo.
   *[other] O vendedor não respondeu até { $date }. A reclamação fica valendo.
}
headline-explicit = { $role ->
    [seller] Você disse não em { $date }.
   *[other] O vendedor disse não em { $date }.
}
headline-possible = { $role ->
    [seller] Responda até { $date }, ou seu silêncio contará como recusa.
   *[other] O vendedor ainda pode responder até { $date }. Depois disso, o silêncio conta como recusa.
}
headline-possible-other = { $role ->
    [seller] Responda até { $date }, ou isso contará contra você.
    [of-buyer] O comprador ainda pode responder até { $date }.
    [of-platform] A plataforma ainda pode responder até { $date }.
   *[other] O vendedor ainda pode responder até { $date }.
}
headline-missed = { $role ->
    [seller] Você está atrasado: o prazo era { $date }.
    [of-buyer] O comprador está atrasado: o prazo era { $date }.
    [of-platform] A plataforma está atrasada: o prazo era { $date }.
   *[other] O vendedor está atrasado: o prazo era { $date }.
}
headline-undetermined = { $count ->
    [one] Falta uma resposta para saber.
   *[other] Faltam { $count } respostas para saber.
}
headline-if-silent = Se o vendedor não escreveu mais nada, o prazo acabou em { $date } e isso conta como recusa.
headline-if-silent-other = Se o vendedor não escreveu mais nada, o prazo acabou em { $date }.
headline-if-met = Se não houve mais nada, foi feito no prazo.
headline-running = { $role ->
    [seller] Você tem até { $date }.
    [of-buyer] O comprador tem até { $date }.
    [of-platform] A plataforma tem até { $date }.
   *[other] O vendedor tem até { $date }.
}
headline-met = Feito a tempo.
headline-late = Feito com { $late } de atraso.
headline-covered = { $role ->
    [seller] Você deve serviço pós-venda até { $date }.
   *[other] Você tem cobertura até { $date }.
}
headline-ended = O período de serviço terminou em { $date }.
headline-not-covered = Nenhuma das nossas regras cobre este pedido.
headline-cannot-tell = Ainda não dá para dizer.

state-covered = Vale
state-not-covered = Não vale
state-entitled = Com direito
state-not-entitled = Sem direito
state-not-started = Não começou
state-running = Ainda há tempo
state-met = Feito no prazo
state-late = Feito com atraso
state-missed = Não feito no prazo
state-excused = Justificado
state-ended = Terminado
state-none = Não
state-possible = Ainda não
state-deemed = Conta como feito pelo silêncio
state-explicit = Recusado
state-not-yet = Ainda não
state-open = Aberto
state-lapsed = Encerrado
state-used = Usado
state-found = Constatado
state-reached = Atingido
state-closed = Fechado
state-undetermined = Ainda não dá para dizer
period-running = Em curso
refusal-deemed = Conta como recusa (silêncio)
refusal-possible = Ainda não: o silêncio contaria como recusa
refusal-none = Não recusado
refund-deemed = Reembolso aceito pelo silêncio
refund-possible = Ainda não: o silêncio valeria como aceitar o reembolso
refund-none = Sem reembolso pelo silêncio
request-agreed-deemed = Aceito pelo silêncio
request-agreed-possible = Ainda não: o silêncio significaria aceitar
request-agreed-none = O silêncio não valeu como aceitar a solicitação
cancelled-deemed = Conta como cancelado (silêncio)
cancelled-possible = Ainda não: o silêncio o cancelaria
cancelled-none = Não cancelado pelo silêncio
consent-deemed = Atraso aceito pelo silêncio
consent-possible = Ainda não: o silêncio significaria aceitar o atraso
consent-none = O silêncio não valeu como aceitar o atraso
escalated-deemed = Passou automaticamente para a plataforma
escalated-possible = Ainda não: passará sozinha para a plataforma
escalated-none = Não passou sozinha para a plataforma
receipt-confirmed-deemed = Conta como recebido
receipt-confirmed-possible = Ainda não: vai contar como recebido
receipt-confirmed-none = Não conta como recebido
released-deemed = Dinheiro liberado ao vendedor
released-possible = Ainda não: o dinheiro iria para o vendedor
released-none = Dinheiro não liberado pelo silêncio
delay-without-reason-deemed = Conta como demora sem motivo
delay-without-reason-possible = Ainda não: contaria como demora sem motivo
delay-without-reason-none = Não é demora sem motivo
closed-deemed = Conta como encerrada (silêncio)
closed-possible = Ainda não: o silêncio a encerraria
closed-none = Não encerrada pelo silêncio
buyer-amount-deemed = Valor do comprador aceito pelo silêncio
buyer-amount-possible = Ainda não: o silêncio aceitaria o valor do comprador
buyer-amount-none = O silêncio não valeu como aceitar o valor
forfeiture-deemed = Chance de responder perdida pelo silêncio
forfeiture-possible = Ainda não: o silêncio faria perder a chance de responder
forfeiture-none = Chance de responder não perdida
cost-none = Nada é citado
cost-possible = Possível, se a plataforma apurar uma infração
cost-found = Uma infração foi apurada

desk-open = Aberto agora
desk-closed = Fechado agora
resumption-open = O trabalho recomeçou
resumption-not-yet = Ainda não recomeçou
option-open = Possível agora
option-not-yet = Ainda não é possível
option-lapsed = Não é mais possível
prohibition-missed = Cobrado, embora seja grátis
prohibition-running = Nada cobrado até agora
prohibition-met = Nada foi cobrado
headline-fee = { $role ->
    [seller] Você cobrou pelo que é grátis.
   *[other] O vendedor cobrou pelo que é grátis.
}
since = desde { $date }
from-then = a partir de { $date }
until = até { $date }
due = prazo: { $date }
done = feito em { $date }
ended-on = terminou em { $date }
between = entre { $from } e { $to }
left = tempo restante: { $left }
late-by = { $late } de atraso
free = grátis
same-either-way = A resposta é a mesma, seja como for lida a regra.
depends-short = depende de como se lê a regra
depends-on = Depende de como isto é lido:
depends-then = “{ $answer }” → { $state }
open-then = “{ $answer }” → aberto a partir de: { $date }
deadline-then = “{ $answer }” → prazo: { $date }
other-deadlines = Contar de outro modo dá outro prazo:
not-all-tried = Há tanto em aberto que nem todas as combinações foram testadas.
if-nothing-else = Se nada mais aconteceu: { $state }
missing-title = Falta saber:
in-time-if = A tempo se: { $event }, até { $date }
would-flip = Mudaria: { $what } → { $state }
because-events = Baseia-se em
counted-hours = { $amount } horas desde { $date }: noites, fins de semana e feriados contam.
counted-natural = { $amount } dias corridos, { $zone }
counted-working = { $amount } dias úteis, { $zone }
counted-months = { $amount } meses, { $zone }
counted-fixed = Até o horário que a regra fixa.
run = { $from } – { $to }: { $why }
run-day = { $from }: { $why }
change = { $date }: { $what } — { $from } → { $to }
step-by = até { $date }
step-from = a partir de { $date }
points-active = Pontos que contam agora: { $points }
points-next = próxima medida com { $points }
points-expiry = Pontos que expiram em { $date }: { $points }
cost-points = de { $from } a { $to } pontos
cost-removal = exclusão do programa
cost-compensation = compensação ao comprador: { $amount }
cost-compensation-unknown = compensação ao comprador, no máximo { $cap } (falta o valor em disputa)
evidence-missing = Provas que faltam: { $list }
opens-next = abre em { $date }

grade-official = texto da própria plataforma
grade-statute = lei
grade-notice = relato de um aviso
grade-secondary = texto de segunda mão
grade-you = você
grade-host = a página que o inclui
party-buyer = Comprador
party-seller = Vendedor
party-platform = Plataforma

reason-start-day = o dia em que começa não conta
reason-natural-day = conta
reason-working-day = dias úteis, contam
reason-weekend = fim de semana, não conta
reason-public-holiday = feriado, não conta
reason-make-up-day = trabalhado para compensar um feriado, conta
reason-not-published = o calendário desse ano ainda não foi publicado
reason-rolled-over = acrescentado porque o último dia era de folga

missing-record = falta alguma coisa: antes, depois ou por outro canal?
missing-calendar = o calendário de dias úteis desse ano, ainda não publicado
missing-edition = um texto dessa época, que não temos
missing-event-kind = Quando foi isto: { $kind }?
missing-event = { $event }: { $attribute }
attribute-at = o horário exato
attribute-re = a que responde
attribute-by = quem fez
attribute-service = qual serviço
attribute-channel = onde foi dito
attribute-effective = ficou combinado o que será feito e como?
attribute-automatic = uma máquina escreveu?
attribute-reasonable = a solução foi razoável?
attribute-agreed = o comprador concordou?
attribute-agreedInWriting = os dois concordaram por escrito?
attribute-to = a nova data
attribute-evidence = as provas disso
attribute-points = quantos pontos
attribute-counter = em qual contagem de pontos
attribute-matter = do que se trata


service-engineer = Técnico no local
service-local-point = Ponto de serviço local
service-remote-guidance = Orientação remota
service-remote-diagnosis = Diagnóstico remoto
service-parts = Peças de reposição
channel-platform = Chat da plataforma
channel-request-form = Formulário de solicitação
channel-email = E-mail
channel-other = WhatsApp, WeChat, telefone, outro
counter-intellectual-property-and-restricted = Propriedade intelectual, itens restritos
counter-transaction = Transações
counter-goods-information = Informação de produtos
counter-severe-intellectual-property = Propriedade intelectual, grave
matter-intellectual-property = Propriedade intelectual
matter-other = Outra coisa
evidence-payment-slip = comprovante de pagamento
evidence-dispatch-slip = comprovante de envio
evidence-correspondence = correspondência
measure-warning = Advertência
measure-no-goods-operations = Sem operações com produtos por { $days } dias
measure-freeze = Conta bloqueada por { $days } dias
measure-closed = Conta encerrada

kind-order-placed = Pedido feito
kind-deposit-paid = Sinal pago
kind-payment-succeeded = Pago por completo
kind-funds-posted = Valor creditado no pedido
kind-shipped = Enviado
kind-carrier-collected = Coletado pela transportadora
kind-delivered = Entregue
kind-receipt-confirmed = Recebimento confirmado
kind-service-requested = O comprador pediu um serviço
kind-request-received = O vendedor recebeu a solicitação
kind-seller-replied = O vendedor respondeu
kind-appointment-confirmed = O vendedor confirmou o agendamento
kind-appointment-rescheduled = Agendamento mudado
kind-engineer-arrived = O técnico chegou
kind-solution-provided = Solução dada
kind-parts-sent = Peças enviadas
kind-service-completed = Serviço concluído
kind-seller-refused = O vendedor disse não
kind-request-withdrawn = O comprador retirou a solicitação
kind-fee-charged = O vendedor cobrou uma taxa
kind-complaint-filed = Reclamação feita
kind-complaint-notice-sent = Aviso de reclamação enviado
kind-complaint-received = Reclamação recebida
kind-complaint-answered = Reclamação respondida
kind-dispute-opened = Disputa aberta
kind-dispute-escalated = Disputa levada à plataforma
kind-refund-requested = Reembolso pedido
kind-refund-modified = Pedido de reembolso alterado
kind-refund-answered = Pedido de reembolso respondido
kind-cancel-requested = O comprador pediu o cancelamento
kind-cancel-answered = Pedido de cancelamento respondido
kind-points-deducted = Pontos descontados
kind-promise-broken = Promessa não cumprida
kind-fault-found = A plataforma apurou uma infração do vendedor
kind-coupon-issued = Cupom dado ao comprador
kind-coupon-used = Cupom usado
kind-removed-from-programme = Vendedor excluído do programa


problem = { $path }: { $code }. Havia { $found }; esperava-se { $wanted }.
problem-unknown-field = não é um campo conhecido
problem-repeated-field = aparece duas vezes
problem-wrong-type = não é o tipo certo de valor
problem-unknown-word = não é uma palavra conhecida
problem-not-a-time = não é uma data que exista
problem-outside-years = fora dos anos que podemos verificar
problem-ends-before-start = termina antes de começar
problem-unknown-zone = não é um fuso horário conhecido
problem-skipped-time = um horário que os relógios de lá pularam
problem-repeated-time = um horário que os relógios de lá mostraram duas vezes
problem-not-an-amount = não é um valor em dinheiro
problem-out-of-range = fora dos limites
problem-missing-field = falta algo
problem-duplicate-id = dois fatos têm o mesmo nome
problem-missing-event = responde a um fato que não está na lista
problem-answer-before-request = vem antes daquilo a que responde
problem-unknown-question = não é uma pergunta conhecida
problem-too-many = demais

duration-days = { $days ->
    [one] 1 dia
   *[other] { $days } dias
}
duration-hours = { $hours } h
duration-minutes = { $minutes } min
duration-seconds = { $seconds } s
beijing-time = horário de Pequim

check = Verificar
rules = Regras
ask-role = Eu sou
role-buyer-me = o comprador
role-seller-me = o vendedor
door-questions = Prefiro responder algumas perguntas
door-paste = Prefiro colar mensagens
events-all-of = { $count ->
    [0] Fatos: nenhum ainda
    [one] Fatos: 1, com todos os detalhes
   *[other] Fatos: { $count }, com todos os detalhes
}
guide-waiting = O que você está esperando?
guide-others = Leis, serviços de pagamento e outras lojas
guide-law = Lei
guide-shops = Serviços de pagamento e outras lojas
guide-service-buyer = Do que você precisa?
guide-service-seller = O que o comprador pede?
guide-hint = Deixe vazio o que você não sabe.
guide-answers = Suas respostas
guide-asked-buyer = Quando você pediu?
guide-asked-seller = Quando o comprador pediu?
guide-answered-buyer = Qual foi a primeira resposta do vendedor, por qualquer canal?
guide-answered-seller = Qual foi sua primeira resposta, por qualquer canal?
answered-none = Nenhuma até agora
answered-replied = Uma resposta
answered-automatic = Só uma mensagem automática
answered-refused = Uma recusa
guide-answered-when = Quando?
ask-effective = Ficou combinado na resposta o que será feito e quando?
guide-zone = Estes horários estão no fuso de
headline-owed = { $role ->
    [seller] Você deve ao comprador: { $list }. Até: { $date }.
   *[other] Você tem direito a: { $list }. Até: { $date }.
}
headline-old-owed = { $role ->
    [seller] Por essa regra, você deveria ao comprador: { $list }. Até: { $date }.
   *[other] Por essa regra, você teria direito a: { $list }. Até: { $date }.
}
time-left = Tempo restante: { $left }
open-more = { $count ->
    [one] Mais uma pergunta
   *[other] Mais { $count } perguntas
}
ask-later = Falta alguma coisa: antes, depois ou por outro canal?
later-none = Não, isto é tudo
steps-none = Nada por enquanto.
steps-evidence = { $role ->
    [seller]
        O que guardar como prova
        a solicitação e sua resposta, com data e hora
        o agendamento confirmado
        o comprovante da visita ou do envio
   *[other]
        O que guardar como prova
        a página do pedido com o horário do pagamento
        a página do produto
        sua solicitação com data e hora
        cada resposta
}
steps-of-buyer = O que o comprador pode fazer
steps-of-seller = O que o vendedor deve fazer
letter-blank = [preencha]
letter-label = Texto para enviar
copy = Copiar
copied = Copiado.
copy-failed = O navegador não deixa a página copiar. Selecione o texto e copie.
picture = Linha do tempo
picture-table = O mesmo em tabela
picture-now = Agora
picture-over = O prazo acabou
picture-last = Último momento
picture-uncounted = não conta como resposta
picture-travel = Ver em outra data ou como tabela
picture-period = Período
picture-who = Quem
look-before = Antes
look-after = Depois
look-at = Ver outro momento
look-hint = O que vale em { $date }. Mova o controle de mudança em mudança.
looking = Você está vendo a situação em { $date }.
look-back = Voltar
see-rule = A regra completa
typed = digitado
would-change = O que mudaria a resposta:
would-change-count = O que mudaria isso ({ $count })
why-steps = Por quê, passo a passo
pin = Ler assim
pinned = Você escolheu como ler a regra:
unpin = Desfazer esta escolha
platform-shows = A plataforma mostra outro prazo
platform-shows-at = Ela mostra
platform-same = É o mesmo prazo.
platform-reading = É o prazo se a regra for lida assim: { $answer }
platform-pacific = É o mesmo momento, mostrado no horário do Pacífico dos EUA.
platform-earlier = O prazo da plataforma é { $difference } antes. Pode ser contado a partir de um fato diferente do que está aqui.
platform-later = O prazo da plataforma é { $difference } depois. Pode ser contado a partir de um fato diferente do que está aqui, ou ter sido estendido.
platform-counts = Vale a contagem da própria plataforma.
own-windows = Estes prazos não são contados como diz a regra:
own-window = { $by ->
    [host] contado com { $length }, como esta página definiu
   *[you] contado com { $length }, conforme informado aqui
}
own-window-ask = A plataforma indica outra duração (um número)
own-window-unit = Contada em
own-window-set = Usar esta duração
compare-editions = Comparar com outro texto desta regra
arrived-after = Quando chegou, já tinham passado pelo menos { $days } de { $of } dias: o período corre desde o pagamento.
hours-hint = As horas correm também à noite, em fins de semana e feriados.
take-along = Salvar e compartilhar
take-calendar = Arquivo de calendário
take-print = Imprimir ou PDF
take-text = Copiar como texto
take-link = Copiar um link
take-data = Dados (JSON)
keep-outside = O Safari apaga o que esta página guarda após sete dias sem visita, e há um prazo mais distante. Salve um arquivo de calendário, um link ou os dados, ou adicione a página à tela de início.
in-app = O navegador deste aplicativo talvez não salve arquivos. Abra a página no seu navegador (menu ⋯) ou copie o texto.
calendar-summary = Prazo: { $what }
calendar-none = Nenhum prazo está aberto.
link-label = Link para este caso
link-hint = O caso está no próprio link; nenhum servidor o guarda. Quem tiver o link pode lê-lo.
link-messages = Incluir também as mensagens
link-long = O link é longo. Alguns aplicativos cortam links com mais de 2.000 caracteres; prefira enviar o texto.
link-damaged = O link está danificado: não foi possível ler o caso.
link-too-large = O link contém mais do que um caso pode ter. Não foi aberto.
link-newer = O link foi feito por uma versão mais nova desta página. Recarregue a página e tente de novo.
link-opened = Aberto de um link feito para { $date }. Você vê o que vale agora.
link-then = Ver o que valia então
cases = Meus casos
cases-hint = Guardados só neste navegador, enquanto você digita.
cases-none = Nenhum caso guardado ainda.
case-new = Novo caso
cases-take = Salvar todos em um arquivo
cases-bring = Trazer de um arquivo
cases-brought = { $count ->
    [0] Nenhum caso no arquivo. Escolha um arquivo salvo aqui.
    [one] Um caso foi trazido.
   *[other] { $count } casos foram trazidos.
}
case-name = Nome
case-unnamed = Caso de { $date }
case-copy = { $name } (cópia)
case-current = aberto agora
case-told = Alterado em { $date } · fatos: { $count }
case-open = Abrir
case-duplicate = Duplicar
case-delete = Excluir
case-deleted = “{ $name }” excluído.
case-conflict = Este caso foi alterado em outra aba. Os dois ficam guardados: o que você digitar aqui vai para uma cópia.
example-silence = recusado pelo silêncio
example-in-time = um vendedor no limite do prazo
example-reading = depende de como se lê
report-versions = Versões
report-engine = Regras e motor
report-digest = Identifica esta resposta:
report-line = linha { $line }

length-hours = { $amount ->
    [one] 1 hora
   *[other] { $amount } horas
}
length-natural-days = { $amount ->
    [one] 1 dia corrido
   *[other] { $amount } dias corridos
}
length-working-days = { $amount ->
    [one] 1 dia útil
   *[other] { $amount } dias úteis
}
length-months = { $amount ->
    [one] 1 mês
   *[other] { $amount } meses
}
length-fixed-time = até o horário que a regra fixa
length-as-agreed = como combinado
rules-lead = Todas as regras que o verificador conhece, cláusula por cláusula, com a fonte
rules-search = Buscar nas regras
rules-found = { $count ->
    [0] Nenhuma cláusula contém estas palavras.
    [one] Uma cláusula
   *[other] { $count } cláusulas
}
rules-who = Quem
rules-says = O quê
rules-within = Prazo
rules-otherwise = Senão
rules-must = deve
rules-may = pode
rules-must-not = não pode
rules-both = Os dois lados
rules-party = Deveres e direitos de
rules-only = Regras de
rules-all = Todas
rules-newest = Nada mais novo até { $date }
rules-readings-count = { $count ->
    [one] Uma questão em aberto
   *[other] { $count } questões em aberto
}
rules-old = Isso foi há mais de meio ano: a plataforma pode ter mudado o texto.
rules-published = publicado em { $date }
rules-from = em vigor desde { $date }
rules-known = conhecido em { $date }; não se sabe desde quando
rules-undated = sem data
rules-until = até { $date }
rules-new = novo neste texto
rules-changed = mudado neste texto; antes: { $before }
rules-gone = Não está mais neste texto: { $list }
rules-default = vale se você não escolher outra
rules-link = Link para esta cláusula
part-failed = Esta parte da página não pôde ser carregada. Verifique a conexão e tente de novo.
guide-answered-hint = Isto conta como tudo o que foi enviado até agora. Adicione o resto em “Fatos”.
event-ahead = “{ $event }” está no futuro: ainda não conta. Confira a data.
deed-seller-replied = Resposta
deed-engineer-arrived = Visita do técnico
deed-solution-provided = Solução
deed-service-completed = Conclusão
deed-parts-sent = Peças
deed-shipped = Envio
deed-carrier-collected = Coleta pela transportadora
deed-complaint-answered = Resposta à reclamação
deed-cancel-answered = Resposta ao cancelamento
deed-refund-answered = Resposta ao reembolso
rulebook-alibaba-machinery-after-sales = Pós-venda de máquinas, Alibaba.com
rulebook-alibaba-one-year-warranty = Garantia de um ano, Alibaba.com
rulebook-alibaba-shipping-extension = Prazos de envio em feriados e na epidemia, Trade Assurance
rulebook-aliexpress-complaints = Reclamações e pontos, AliExpress
rulebook-cross-border-guide = Guia geral de garantias em vendas internacionais
rulebook-alibaba-trade-assurance = Trade Assurance e reembolso rápido, Alibaba.com
deed-fee-charged = Cobrança de taxa
deed-dispute-opened = Abrir uma disputa
deed-dispute-escalated = Levar a disputa à plataforma
deed-complaint-filed = Fazer uma reclamação
deed-coupon-used = Usar o cupom
headline-refused-either = { $role ->
    [seller] Você recusou: com palavras ou pelo silêncio. Só falta saber desde quando.
   *[other] Recusado: com palavras ou pelo silêncio. Só falta saber desde quando.
}
headline-outside = { $role ->
    [seller] A solicitação veio fora do período: você não deve nada por ela.
   *[other] A solicitação veio fora do período: nada é devido por ela.
}
headline-not-started = { $role ->
    [seller] Nenhum prazo corre ainda: confirme o agendamento.
   *[other] Nenhum prazo corre ainda: o vendedor não confirmou o agendamento.
}
headline-no-deadline = { $role ->
    [seller] A solicitação veio a tempo. Esta regra não fixa prazo de resposta.
   *[other] Você pediu a tempo. Esta regra não fixa prazo de resposta.
}
headline-unplaced = { $count ->
    [one] Uma mensagem posterior não está entre os fatos. Se ela responde à solicitação, use-a.
   *[other] { $count } mensagens posteriores não estão entre os fatos. Se uma responde à solicitação, use-a.
}
seen-archived = Algumas páginas da plataforma foram vistas em cópias arquivadas.
cover-first-answer = Nada veio antes da primeira resposta; do que veio depois nada se diz
question-clock-not-named = Em que fuso horário a plataforma conta os dias?
answer-clock-not-named-of-the-market = No do país do site.
answer-clock-not-named-utc = Em tempo universal coordenado.
question-natural-days = Como se contam dias corridos e anos?
answer-natural-days-after-start-day = O dia em que começa não conta; termina à meia-noite após o último dia.
answer-natural-days-exact = Pelo tempo decorrido, ao segundo.
answer-natural-days-from-start-day = O dia em que começa é o primeiro.
question-shipping-clock = Que relógio seguem os avisos de envio?
answer-shipping-clock-pacific = Horário do Pacífico dos EUA, como dizem os avisos de 2022 e mostram os pedidos.
answer-shipping-clock-shanghai = Horário de Pequim, como os outros avisos da plataforma.
question-day-boundary = Onde um dia começa e termina?
answer-day-boundary-shanghai = À meia-noite em Pequim; os avisos citam o horário de Pequim.
answer-day-boundary-pacific = À meia-noite do Pacífico dos EUA, que as páginas de pedido mostram.
question-last-hour = O último instante de um prazo em horas ainda está dentro?
answer-last-hour-inside = Sim: o último segundo está dentro.
answer-last-hour-outside = Não: tem de ser feito antes dele.
question-last-day-off = E se o último dia for de folga?
answer-last-day-off-stays = Continua sendo o último; a própria plataforma anuncia exceções.
answer-last-day-off-next-working-day = O último é o próximo dia útil.
question-working-week = Que dias são úteis?
answer-working-week-china = Segunda a sexta sem os feriados chineses, com os dias de compensação.
answer-working-week-monday-to-friday = Segunda a sexta, como no país do comprador.
question-year-length = O ano são 365 dias ou um ano do calendário?
answer-year-length-as-stated = Como o texto é entendido aqui: 365 dias corridos para máquinas, um ano do calendário para a garantia de um ano.
answer-year-length-other = Ao contrário: um ano do calendário para máquinas, 365 dias corridos para a garantia.
question-period-start = Quando começa a garantia de um ano?
answer-period-start-payment = Quando o pedido foi pago.
answer-period-start-receipt = Quando os produtos foram recebidos.
question-governing-edition = Qual texto da regra rege o pedido?
answer-governing-edition-named-event = O que estava em vigor quando o pedido foi pago.
answer-governing-edition-request = O que estava em vigor quando o serviço foi solicitado.
question-receipt-known-by-sending = Quando a mensagem foi recebida?
answer-receipt-known-by-sending-sending = Quando foi enviada; só esse horário é conhecido.
answer-receipt-known-by-sending-later = Mais tarde, num horário que só o registro da plataforma mostra.
question-deposit-or-balance = Que pagamento conta se foi dividido?
answer-deposit-or-balance-full = O que o completou.
answer-deposit-or-balance-first = O primeiro.
question-chat-or-form = Solicitado primeiro no chat e depois no formulário: o que faz o prazo correr?
answer-chat-or-form-first = A primeira solicitação.
answer-chat-or-form-form = O formulário.
question-off-platform-confirmation = Vale uma confirmação fora do e-mail e da plataforma?
answer-off-platform-confirmation-no = Não: o texto cita o e-mail e a ferramenta da plataforma.
answer-off-platform-confirmation-yes = Sim: importa que o vendedor confirmou.
question-local-start = Desde quando correm as 48 horas de um ponto de serviço local?
answer-local-start-confirmation = Desde a confirmação do agendamento pelo vendedor.
answer-local-start-receipt = Desde o recebimento da solicitação.
question-late-visit = Uma visita atrasada também conta como recusa?
answer-late-visit-breach = Não: o texto fala só de resposta e solução; é um descumprimento.
answer-late-visit-refusal = Sim: não vir a tempo é recusar todo o serviço.
question-solution-as-reply = Uma solução razoável a tempo é também uma resposta válida?
answer-solution-as-reply-no = Não: a resposta deve definir o que será feito e como.
answer-solution-as-reply-yes = Sim: o texto cita resposta ou solução razoável.
question-buyer-agreement = Uma proposta é válida antes de o comprador concordar?
answer-buyer-agreement-proposal = Sim: o vendedor não pode forçar a concordância.
answer-buyer-agreement-agreement = Não: só um acordo conta.
question-rescheduled-visit = Uma nova data combinada por escrito muda o prazo?
answer-rescheduled-visit-new-date = Sim: a visita é devida até o fim do dia combinado.
answer-rescheduled-visit-first-date = Não: fica o primeiro prazo.
question-automatic-answer = Uma resposta automática é uma resposta?
answer-automatic-answer-yes = Sim: o texto pede apenas uma resposta.
answer-automatic-answer-no = Não: ninguém respondeu ainda.
question-carried-over-deeming = Uma resposta não dada ainda conta como recusa?
answer-carried-over-deeming-no = Não: as notícias deste texto não repetem isso, e o silêncio nada diz se uma regra ou um acordo não lhe der sentido.
answer-carried-over-deeming-yes = Sim: a recusa pelo silêncio do texto anterior continua.
question-on-site-start = Desde quando correm os dias para vir ao local?
answer-on-site-start-confirmation = Desde o agendamento confirmado.
answer-on-site-start-response = Desde a resposta do vendedor.
answer-on-site-start-request = Desde o recebimento da solicitação.
question-completion-start = Desde quando correm os 90 dias para concluir o serviço?
answer-completion-start-request = Desde o recebimento da solicitação.
answer-completion-start-confirmation = Desde o agendamento confirmado.
question-ship-by-boundary = O último segundo citado pelo aviso ainda está dentro?
answer-ship-by-boundary-inside = Sim: é o último segundo dentro.
answer-ship-by-boundary-outside = Não: o aviso diz “antes”.
question-complaint-days = Três dias de que tipo, e desde quando?
answer-complaint-days-natural = Três dias corridos desde o recebimento.
answer-complaint-days-working = Três dias úteis desde o recebimento, como em reclamações de propriedade intelectual.
answer-complaint-days-working-from-notice = Três dias úteis desde o envio do aviso.
question-points-limit = Com quantos pontos a conta é encerrada?
answer-points-limit-48 = Com 48.
answer-points-limit-40 = Com 40.
question-points-expiry = Por quanto tempo os pontos contam?
answer-points-expiry-365-days = 365 dias, ao minuto.
answer-points-expiry-12-months = Doze meses.
question-claim-start = Desde quando correm os 30 dias para reivindicar?
answer-claim-start-receipt = Desde o recebimento dos produtos.
answer-claim-start-confirmation = Desde a confirmação do recebimento.
question-escalation = Desde quando o comprador pode levar à plataforma?
answer-escalation-fourth-day = Desde o 4º dia.
answer-escalation-after-five-days = Após 5 dias; mediação após 10.
question-automatic-escalation = Em que dia uma disputa vai sozinha à plataforma?
answer-automatic-escalation-seventh = No 7º.
answer-automatic-escalation-eighth = No 8º.
question-after-sales-disputes = O Trade Assurance aceita disputas de pós-venda?
answer-after-sales-disputes-yes = Sim, dentro do prazo de reivindicação.
answer-after-sales-disputes-no = Não: um texto mais antigo as exclui.
edition-text = Texto de { $date }
zone-check-fixed = Naquele momento estes relógios estavam em { $zone }, e todos os horários são lidos assim. Onde há horário de verão, os da outra metade do ano podem ter uma hora de diferença: informe o fuso deles à parte.
unplaced-show = Ver as mensagens
unplaced-none = Nenhuma responde

## Within other pages

open-in-tab = Abrir em outra aba
case-given = Este caso foi dado pela página em que você está.
case-change = Alterar
embed = Incorporar

## The page for editors

embed-lead = Coloque o verificador na sua central de ajuda
embed-rulebook = Quais regras
embed-role = Para quem
embed-lang = Idioma
embed-view = O que é mostrado
embed-theme = Claro ou escuro
embed-default = Padrão
embed-view-rules = As regras em palavras
embed-view-deadline-only = Só os prazos
embed-theme-light = Claro
embed-theme-dark = Escuro
embed-lines = As linhas a copiar
embed-copy = Copiar estas linhas
embed-policy = O que a sua Content-Security-Policy precisa permitir
embed-demo = Ver em dois artigos de exemplo
embed-live = Como os seus leitores veem
embed-seen = O que a sua página pode ver
embed-as-part = Script, elemento ou pacote
embed-in-frame = Quadro
embed-seen-entered = O que os leitores digitam
embed-seen-answer = A resposta
embed-seen-height = A altura
embed-seen-sent = Enviado a alguém
embed-seen-could-read = Os scripts da página poderiam ler
embed-seen-told = Informados: datas, cláusulas, estados
embed-at-phone = Celular
embed-at-wide = Tela larga
embed-way-element = Script
embed-way-pinned = Versão fixa
embed-way-placeholder = Espaço reservado
embed-way-frame = Quadro
embed-way-link = Link
embed-way-npm = Pacote npm
embed-way-react = React
embed-way-vue = Vue
embed-why-element = Duas linhas em qualquer página. Regras novas chegam aos seus leitores sem mudança do seu lado.
embed-why-pinned = A sua página executa exatamente este arquivo: nenhuma mudança nossa chega aos seus leitores até você copiar as linhas de novo, e as regras novas também não.
embed-why-placeholder = Para editores que não mantêm scripts. O script vai uma vez no tema; o div, em cada artigo. O que está nele é mostrado a quem não pode usar o verificador.
embed-why-frame = Mantém a sua página e o verificador separados. A segunda linha ajusta a altura do quadro ao conteúdo; sem ela, o quadro mantém a altura e rola.
embed-why-link = Onde nada mais é mantido. Para incluir um caso, use “Copiar um link” no resultado.
embed-why-npm = Para páginas compiladas: o elemento, os tipos e o motor para programas.
embed-why-react = O React 19 define propriedades e ouve eventos de elementos; os tipos vêm com aftersales-checker/react.
embed-why-vue = Diga ao Vue que o elemento não é dele: isCustomElement: (tag) => tag === "aftersales-checker".

## Many orders at once

audit = Pedidos
audit-lead = Confira todos os pedidos antes da plataforma
audit-how = Solte uma exportação dos seus pedidos; vários arquivos são unidos pelo número do pedido.
audit-choose = Escolher arquivos
audit-drop = ou solte aqui arquivos e pastas: CSV, XLSX, XLS, páginas salvas, JSON
audit-template = Um arquivo para preencher
audit-run = Conferir estes pedidos
audit-cancelled = Parado. Nada do que foi lido é guardado.
audit-printed = Impressos: { $shown } de { $count } pedidos. Os arquivos contêm todos.
audit-by-old-rule = { $state }, pela última regra que conhecemos
audit-outdated = Pedidos avaliados por uma regra que pode ter mudado: { $count }. Olhe primeiro as páginas desses pedidos.
audit-columns = { $known } de { $all } colunas são usadas
audit-unused = Não usadas: { $columns }
audit-header = Coluna
audit-means = O que contém
audit-samples = Por exemplo
audit-remove = Remover este arquivo
audit-sheet-hidden = Esta planilha está oculta no arquivo e não é lida.
audit-sheet-empty = “{ $name }” está vazia.
audit-sheet-left-out = não é lida
audit-sheet-use = Usar esta tabela
audit-broken-off = Ela se interrompe; usa-se o que vem antes:
audit-header-row = Linha com os títulos
audit-encoding = As letras são lidas como
audit-order-shared = Como mostram as outras colunas desta tabela.
audit-event-says = O que significa cada palavra desta coluna:
audit-file-shop = Loja de todos os pedidos, se nenhuma coluna a informa
audit-file-platform = Plataforma de todos os pedidos, se nenhuma coluna a indica
audit-clock = Fuso horário desta coluna
audit-as-all = Como em todos os arquivos
audit-status-says = O que dizem as palavras? Nada é usado delas se você não disser.
audit-status-nothing = Nada
audit-whole-file = Vale para todos os pedidos
audit-zone = Horários sem fuso são de
audit-as-of = Situação em (horário de Pequim; em branco é agora)
audit-marked = Só estes produtos têm a marca de pós-venda (códigos ou palavras, um por linha)
audit-is-whole = Estes arquivos contêm tudo o que foi pedido e respondido, em todos os canais, até agora
audit-running = Conferindo
audit-progress = { $done } de { $orders } pedidos, { $rate } por segundo, faltam cerca de { $left }
audit-reading = Lendo: { $percent } %
audit-first = Faça isto primeiro
audit-first-due =
    { $count ->
        [one] pedido ainda pode ser feito a tempo
       *[other] pedidos ainda podem ser feitos a tempo
    }
audit-first-next = O próximo vence em { $date }
audit-first-open =
    { $count ->
        [one] pedido ainda não pode ser decidido
       *[other] pedidos ainda não podem ser decididos
    }
audit-first-fact = O que mais falta é “{ $fact }”
audit-first-gone =
    { $count ->
        [one] pedido recusado ou não feito a tempo
       *[other] pedidos recusados ou não feitos a tempo
    }
audit-first-still =
    { $count ->
        [one] Um deles tem outro prazo ainda correndo
       *[other] { $count } deles têm outro prazo ainda correndo
    }
audit-late-hours = Horas desde então
audit-next-due = Próximo prazo
audit-next-clause = O que vence a seguir
audit-summary = Resumo
audit-seek = Número do pedido, loja, vendedor ou produto
audit-save = Salvar como CSV
audit-orders-count =
    { $count ->
        [0] Nenhum pedido
        [one] Um pedido
        [many] { $count } de pedidos
       *[other] { $count } pedidos
    }
audit-all = todos os pedidos
audit-due = Vencem em 24 horas: { $day }. Em 72 horas: { $days }.
audit-joined = Linhas que completaram um pedido já conhecido: { $count }.
audit-no-requests = Não há solicitações nem respostas nestes arquivos: nada se diz sobre recusas. Acrescente um arquivo com o número do pedido, quando um serviço foi pedido e quando foi respondido.
audit-no-answers = Nenhum destes arquivos contém respostas: não se sabe se houve resposta.
audit-unzoned = Horários sem fuso: { $count }. Diga acima de qual fuso são; até lá, o que depende deles fica sem decisão.
audit-unpaid = Pedidos sem hora do pagamento: { $count }. O que depende dela fica sem decisão.
audit-missing = O que falta com mais frequência
audit-bad-rows = Linhas que não puderam ser usadas como estão: { $count }
audit-bad-whole-row = { $file }, linha { $line }: “{ $found }”.
audit-bad-row = { $file }, linha { $line }, { $column }: “{ $found }”.
audit-wanted-order-number = Era esperado um número de pedido.
audit-wanted-trusted-number = Faltam dígitos ou estão ocultos: não é unido a outros arquivos. Exporte o número como texto.
audit-without-room =
    { $count ->
        [one] Uma linha fala de um pedido que não coube. Nada se diz dele: verifique menos pedidos por vez.
       *[other] { $count } linhas falam de pedidos que não couberam. Nada se diz deles: verifique menos pedidos por vez.
    }
audit-wanted-room = Há pedidos demais para uma página.
audit-wanted-time = Era esperada uma data ou hora: o que depende dela não é decidido.
audit-wanted-platform = Era esperada uma plataforma conhecida: não se decide quais regras se aplicam.
audit-wanted-service = Era esperado um serviço conhecido, como técnico ou peças: o serviço pedido é tido como desconhecido.
audit-wanted-sender = Era esperado um remetente conhecido, como comprador ou vendedor: não se sabe se o vendedor respondeu.
audit-wanted-yes-or-no = Era esperado um sim ou um não: o que depende disso não é decidido.
audit-wanted-closing-quote = Falta uma aspa de fechamento: esta linha é lida como se não houvesse aspa.
audit-wanted-heading = Falta um título: esta célula fica além do último e não é usada.
audit-wanted-hidden-rows = Uma célula contém o que parecem linhas da tabela. Falta ou sobra uma aspa?
audit-wanted-one-order = Este número reúne mais de 300 datas: não parece um só pedido. É a coluna do número do pedido?
audit-wanted-order = Esperava-se um pedido: esta linha descreve as colunas ou fica abaixo da tabela.
audit-wanted-header = Esperavam-se os títulos: esta linha fica acima deles.
audit-wanted-event = Esperava-se um tipo de evento conhecido. Diga acima o que esta palavra significa.
audit-wanted-amount = Esperava-se um valor com a moeda: não é usado.
audit-wanted-whole-file = O arquivo se interrompe aqui: usa-se o que vem antes.
audit-calendar-cut = O calendário contém os primeiros { $told } de { $all } prazos.
audit-file-no-number = Nenhuma coluna deste arquivo é reconhecida como número do pedido: ele não é usado. Escolha a coluna abaixo.
audit-no-deadlines = Não há prazo a vencer entre estes pedidos.
audit-astray =
    { $count ->
        [one] Um pedido está
       *[other] { $count } pedidos estão
    } só em arquivos de solicitações ou mensagens, e em nenhum arquivo de pedidos. Verifique se os arquivos são do mesmo conjunto e se os números dos pedidos coincidem.
audit-no-rows = Não há nenhuma linha abaixo dos cabeçalhos destes arquivos.
audit-open-dates = Datas que não mostram qual número é o dia (03/04): { $count }. Informe acima; até lá o que depende delas não é decidido.
audit-ahead = Próximos prazos
audit-answered = Tempo até a primeira resposta
audit-within = em até { $hours } h
audit-longer = mais de { $hours } h
audit-groups = Por loja e vendedor
audit-orders = Todos os pedidos, os mais urgentes primeiro
audit-no-orders = Nenhum pedido corresponde.
audit-open = Abrir
audit-state = Situação
audit-at = Quando
audit-clause = Por qual regra
audit-fault-old-excel = “{ $name }” é de um Excel antigo. Salve como XLSX ou CSV.
audit-fault-not-a-table = “{ $name }” não é uma tabela legível.
audit-fault-empty = “{ $name }” está vazio.
audit-fault-picture = “{ $name }” é uma imagem ou um PDF. Exporte os pedidos como tabela (CSV ou Excel).
audit-fault-unreadable = Não foi possível ler “{ $name }”. Está danificado ou protegido?
audit-fault-locked = “{ $name }” está protegido por senha. Salve sem senha.
audit-fault-too-large = “{ $name }” é grande demais para ser lido.
meaning-order-number = Número do pedido
meaning-shop = Loja
meaning-salesperson = Vendedor
meaning-product = Produto
meaning-status = Situação
meaning-amount = Valor
meaning-currency = Moeda
meaning-service = Serviço
meaning-event = Fato
meaning-time = Hora do fato
meaning-ignored = Não usada
audit-changes = O que mudaria o resultado
audit-changes-what = Cada outra leitura das regras e cada fato do arquivo inteiro são testados separadamente.
audit-changes-try = Testar
audit-changes-none = Nenhum deles muda algum pedido.
audit-changes-tried = { $tried } de { $all } testados
audit-changes-if = Se for considerado que
audit-changes-otherwise = Pedidos com outro resultado
audit-changes-moved = Prazos que mudariam
audit-kept = Comparar com uma verificação anterior
audit-kept-what = A situação de cada pedido pode ser guardada neste navegador, apenas com o número, para que uma verificação posterior mostre o que é novo.
audit-keep = Guardar esta verificação
audit-kept-done = Guardada.
audit-kept-one = { $when }, { $count } pedidos (guardada { $kept })
audit-compare = Comparar
audit-compared = Desde a verificação anterior
since-freshly-bad = recusados ou fora do prazo desde então
since-settled = não mais recusados nem fora do prazo
since-otherwise = com outro resultado
since-same = como antes
since-new = não estavam nela
audit-any = todos
audit-from = De (dia de Pequim)
audit-through = Até
audit-cost = O que pode custar onde as regras dizem, se a plataforma apurar uma infração: de { $least } a { $most } pontos em { $orders } pedidos, ou a exclusão do programa. A plataforma decide.
audit-weeks = Fora do prazo, por semana do vencimento
audit-week = { $missed } de { $due }
audit-save-xlsx = Salvar como Excel
audit-save-json = Salvar como JSON
audit-save-calendar = Prazos como calendário
meaning-sender = Quem enviou a mensagem: comprador ou vendedor
verdict-refused = Recusado
verdict-missed = Não feito no prazo
verdict-running = Ainda há prazo
verdict-undetermined = Ainda não dá para saber
verdict-late = Feito com atraso
verdict-met = Feito no prazo
verdict-covered = Coberto, sem prazo conhecido
verdict-ended = Período de serviço encerrado
verdict-not-covered = Nenhuma regra se aplica
verdict-unread = Um horário não pôde ser lido

# One judgement: what an order comes to, and dates that cannot both be right.
headline-ineffective = { $role ->
    [seller] Você não deu uma resposta válida até { $date }. Isso conta como recusa.
   *[other] O vendedor não deu uma resposta válida até { $date }. Isso conta como recusa.
}
headline-answered-late = { $role ->
    [seller] Você respondeu depois que o prazo acabou em { $date }. Formalmente contou como recusa.
   *[other] O vendedor respondeu depois que o prazo acabou em { $date }. Formalmente contou como recusa.
}
headline-performed = No fim, foi feito. Formalmente, o prazo tinha acabado em { $date }.
headline-explicit-performed = { $role ->
    [seller] Você disse não em { $date }, mas no fim ajudou.
   *[other] O vendedor disse não em { $date }, mas no fim ajudou.
}
headline-contradictory = Estas duas datas não podem estar corretas ao mesmo tempo.
headline-open = Este passo pode ser dado até { $date }.
headline-open-undated = Você já pode agir.
headline-opens = O próximo passo abre em { $date }.
headline-idle = Conhecemos as regras deste pedido. O que aconteceu?
headline-settled = Nenhum prazo está correndo agora.
headline-not-held = É anterior a todos os textos de regras que temos.
headline-old-refused = { $role ->
    [seller] Pela última regra que conhecemos, contaria como recusa sua em { $date }.
   *[other] Pela última regra que conhecemos, contaria como recusa em { $date }.
}
headline-old-missed = { $role ->
    [seller] Pela última regra que conhecemos, você estaria atrasado: prazo em { $date }.
   *[other] Pela última regra que conhecemos, o vendedor estaria atrasado: prazo em { $date }.
}
headline-old-running = { $role ->
    [seller] Pela última regra que conhecemos, você teria até { $date }.
   *[other] Pela última regra que conhecemos, o vendedor teria até { $date }.
}
headline-old-other = A última regra que conhecemos pode estar desatualizada para este pedido.
headline-not-counted = “{ $words }” não conta: não diz o que será feito nem quando.
verdict-contradictory = Confira duas datas
verdict-open = Há um passo possível
verdict-waiting = Nenhum prazo corre ainda
verdict-idle = Há regras, nada aconteceu ainda
verdict-settled = Sem prazos agora
verdict-outside = Solicitação fora do período
verdict-not-held = Anterior aos nossos textos
contradiction = “{ $early }” está com data anterior a “{ $late }”.
contradiction-swap = Trocar dia e mês de “{ $event }”: { $date }
in-english = { $text } (em inglês)
by-buyer = o comprador
by-seller = o vendedor
by-platform = a plataforma

# Rules of one's own

make = Criar um regulamento
make-lead = As suas regras, com as suas palavras
make-how = Escreva a sua política como regulamento, teste com histórias e coloque o verificador nos seus artigos. Quem lê vê as suas regras e nenhuma outra.
make-start-example = Começar com um exemplo
make-start-blank = Começar do zero
make-start-copy = Ou de uma cópia dos nossos
make-open = Abrir um arquivo
make-kept = Regulamentos neste aparelho
make-remove = Remover
make-text = O regulamento
make-keys = Ctrl+Espaço mostra o que pode ficar aqui. Esc e depois Tab sai do texto.
make-sound = Sem erros.
make-faults = { $count ->
    [one] Um erro
   *[other] { $count } erros
}
make-line = Linha { $line }
make-fault = há { $found }, esperava-se { $wanted }
make-meant = Usar “{ $word }”
make-findings = O que o regulamento não garante
finding-never-joins-in = Nada do que esta situação pressupõe ou pergunta faz com que estas regras se apliquem.
finding-undated = O regulamento contém duas edições e não diz a partir de quando vale cada uma.
finding-begins-too-early = Esta edição vale a partir de { $from }; portanto, não começa depois de “{ $other }”, que vale a partir de { $otherFrom }.
finding-gap = De { $from } a { $through } nada está em vigor.
finding-applies-to-none = Não há nenhum pedido ao qual isto se aplique.
finding-never-performed = Nada do que pode acontecer cumpre este dever.
finding-performed-by-other = “{ $kind }” responde a um assunto do tipo “{ $answers }”, mas este dever é sobre “{ $of }”; por isso “{ $kind }” nunca o cumpre.
finding-working-days-unknown = Os dias úteis não são conhecidos: o calendário “{ $calendar }” só vai de { $from } a { $through }.
finding-deems-two-things = O mesmo silêncio conta aqui como “{ $outcome }” e, em “{ $other }”, como “{ $otherOutcome }”.
finding-deems-too-late = O silêncio contaria até para o que foi pedido depois do fim de “{ $right }”. Acrescente a “{ $duty }”: { $line }
finding-changes-nothing = A resposta “{ $answer }” não muda nada.
make-windows = Prazos calculados com dias de exemplo
make-window-usual = Se o prazo começar em { $start }, vai até { $end }.
make-window-longest = O prazo é mais longo se começar em { $start }: vai até { $end }.
make-window-known = Se o prazo começar depois de { $start }, não se sabe o dia exato em que termina: o calendário vai até { $day }.
make-window-open = Se o prazo começar em { $start }, não se sabe o dia exato em que termina.
make-promise = Adicionar um compromisso com um formulário
make-promise-asked = O que inicia o prazo
make-promise-asked-example = Devolução solicitada
make-promise-who = Quem deve agir
make-promise-answered = O que deve fazer
make-promise-answered-example = Devolução respondida
make-promise-amount = No prazo de
make-promise-unit = Contado em
make-unit-working-days = dias úteis
make-unit-natural-days = dias corridos
make-unit-hours = horas
make-promise-says = O compromisso, como será lido
make-promise-says-example = Respondemos a uma devolução em 2 dias úteis.
make-promise-deemed = Se ninguém responde, conta como
make-deemed-nothing = nada em particular
make-deemed-request-agreed = aceito
make-deemed-refund = um reembolso
make-deemed-refusal = uma recusa
make-deemed-cancelled = cancelado
make-deemed-closed = encerrado
make-deemed-escalated = passado à plataforma
make-deemed-consent = consentimento
make-promise-silence = Essa frase, como será lida
make-promise-silence-example = Sem resposta, a devolução fica aceita.
make-promise-add = Adicionar ao regulamento
make-promise-added = Já está no regulamento.
make-promise-not = O texto tem um erro que precisa ser corrigido antes.
make-save-yaml = Salvar como YAML
make-save-json = Salvar como JSON
make-versions = Versões anteriores
make-version-take = Voltar a esta
make-preview = O que os leitores veem
make-last-sound = A prévia mostra o último texto sem erros.
make-not-yet = A prévia aparece quando o texto não tiver erros.
make-stories = Histórias
make-stories-how = Preencha a prévia e guarde como história. Após cada mudança você vê se o resultado continua o mesmo.
make-story-keep = Guardar como história
make-story-none = Preencha algo na prévia primeiro.
make-story-name = Nome da história
make-story-number = História { $number }
make-story-same = Como antes: { $outcome }
make-story-other = Antes: { $before }. Agora: { $now }
make-story-right = Agora está certo
make-use = Coloque nos seus artigos
make-line-element = Salve { $file } na pasta do seu artigo
make-line-frame = Ou um quadro, que já contém o regulamento
make-line-link = Ou um link, que também leva o regulamento
audit-own = Usar as suas próprias regras
audit-own-by = Pelas suas regras: { $name }
audit-own-wrong = “{ $name }” tem erros e não é usado.
audit-own-fault = Linha { $line }: há { $found }, esperava-se { $wanted }
embed-view-compact = Pequeno: abre no próprio lugar
embed-make = A sua política é outra? Escreva-a como o seu próprio regulamento.

# Pictures of chats.
picture-choose = Escolher imagens
picture-me = Eu
picture-other = Outra parte
picture-app = Aplicativo
picture-reading = Lendo a imagem { $number } de { $count } neste aparelho. Nada é enviado.
pictures-many = Só as primeiras { $count } imagens foram lidas. Adicione as outras depois.
pictures-left-out = Esta cópia do verificador não lê imagens. Cole o texto da conversa no lugar.
pictures-failed = Não foi possível ler as imagens. Cole o texto da conversa no lugar.
picture-too-large = “{ $name }” é grande demais. Recorte a imagem ou faça outra captura de tela.
picture-unreadable = “{ $name }” não abre aqui como imagem. Salve como PNG ou JPEG.
picture-check = Estes horários e remetentes estão certos?
picture-check-why = Eles foram lidos de uma imagem, e pode haver erros. Nada conta como recusado ou fora do prazo antes de você confirmar.
picture-foreign = Não é possível ler aqui a escrita desta imagem: só os horários foram lidos. Digite o que diz cada mensagem.
picture-empty = Nada foi encontrado em uma das imagens.
picture-days = Não foi possível ler uma data na imagem. As mensagens depois dela ainda estão sem data: informe qual é.
picture-doubt = Confira primeiro:
picture-all = Linhas lidas com clareza, ao lado da imagem ({ $count })
picture-left-out = Lido, mas não tomado como mensagem
picture-right = Sim, estão certos
picture-swap = Trocar os remetentes
picture-headline = Nada está decidido ainda: confira primeiro o que foi lido da imagem
picture-chip = Lido de uma imagem
picture-tag = de uma imagem
picture-hint = Capturas de tela de uma conversa também são lidas aqui.
picture-taken = A imagem é de (“ontem” e dias sem ano contam a partir daqui)
