-name = After-Sales Checker
title = { -name }
lead = ¿Se le acabó el tiempo al vendedor?
lead-sub = Pega el chat o di qué estás esperando. Verás el plazo y el mensaje que puedes enviar, y sabrás si el silencio cuenta como negativa.
privacy = Todo se queda en este dispositivo. No se envía nada.
disclaimer = Esta página informa; no es la decisión de ninguna plataforma y es independiente de ellas. Decide el reloj de la propia plataforma: si tu página del pedido muestra otro plazo, cuenta ese.
language = Idioma
loading = Cargando las reglas…
failed = El comprobador no pudo iniciarse en este navegador. Necesita Chrome 111, Firefox 115 o Safari 16.4, o más reciente.
no-webassembly = Este navegador no ejecuta WebAssembly, que el comprobador necesita. Puede que lo haya desactivado el modo de aislamiento o un ajuste de seguridad: permítelo en esta página o usa otro navegador.
engine-stopped = El comprobador se detuvo con estos datos y ha vuelto a empezar. Lo que escribiste sigue aquí. Cambia lo último que escribiste o recarga la página.
as-of-unreadable = No se puede leer la fecha para la que se comprueba. Escríbela con un año de cuatro cifras, o déjala vacía para usar la actual.
storage-blocked = Este navegador no deja que la página guarde lo que escribes. Se perderá al cerrarla o recargarla.

your-order = Tu pedido
unknown = No lo sé
yes = Sí
no = No
more-facts = Más sobre el pedido
what-happened = Qué pasó
paste-label = Pega un chat, correos, una página de pedido o tus propias notas
paste-hint = O suelta aquí un archivo: un chat exportado (.txt, .zip), un correo (.eml), una página guardada. Tus notas: una línea por hecho, por ejemplo «2022-03-01 10:00 { $event }».
paste-hint-event = técnico solicitado
paste-read = Leer este texto
paste-added = { $count ->
    [0] No hay hechos nuevos. Pega mensajes con sus fechas o elige qué estás esperando.
    [one] Un hecho añadido.
   *[other] { $count } hechos añadidos.
}
cancel = Cancelar
file-choose = Elegir un archivo
paste-again = Actualizado.
paste-full = Se toman como máximo { $count } hechos: pega o exporta un tramo más corto, o elige entre los demás mensajes.
file-empty = «{ $name }» está vacío.
flag-several-times = Este texto nombra también otra hora. Comprueba a cuál pertenece.
flag-stretch = El texto da un periodo o una fecha aproximada: ocurrió en algún momento de él. Indica la hora exacta si la sabes.
flag-app-line = Esto lo escribió la propia aplicación: no es mensaje de nadie.
flag-no-words = Una imagen, un archivo o un audio sin palabras: aquí no se sabe qué dice.
flag-by-place = Nada en estas palabras dice que sea una respuesta; solo su lugar en la conversación. Comprueba si lo es.
missing-zone = { $event }: su zona horaria
paste-check = { $count ->
    [one] Uno necesita tu revisión.
   *[other] { $count } necesitan tu revisión.
}
paste-facts = Encontrado también sobre el pedido: { $facts }
file-too-large = «{ $name }» supera los 60 MB. Exporta un tramo más corto del chat.
file-empty-archive = «{ $name }» no contiene texto. Una exportación de WhatsApp lleva dentro el archivo _chat.txt: expórtala sin archivos multimedia.
file-not-text = «{ $name }» no es texto. Guárdalo antes como texto, página o correo, o copia su texto.
file-unreadable = No se pudo leer «{ $name }».
large-paste = texto pegado
large-held = { $name } ({ $size } mil caracteres) se lee fuera del cuadro y no se conserva al recargar. Los hechos leídos sí.
large-drop = Quitar
large-reading = Leyendo…
ask-zone = { $count ->
    [one] Zona horaria de la hora que no la indica
   *[other] Zona horaria de las { $count } horas que no la indican
}
ask-zone-hint = Los chats muestran la hora del teléfono; las páginas de pedido de Alibaba.com, la del Pacífico de EE. UU. o la del equipo. Si no lo sabes, se prueban todas las horas posibles.
ask-zone-name = ¿Qué hora es «{ $name }»?
ask-day-month = En fechas como 03/04, ¿cuál es el día?
dayMonth-day-first = El día va primero
dayMonth-month-first = El mes va primero
day-month-read = Según lo leído: { $order }
day-month-either = No se sabe: se prueban los dos
day-month-open = Nada en el texto lo dice. La respuesta de abajo indica si importa.
day-month-by-told = Lo dijiste tú.
day-month-by-over-twelve = Lo muestra un número mayor que 12 en el texto.
day-month-by-weekday = Lo muestran los días de la semana del texto.
day-month-by-in-order = Solo así quedan los mensajes en orden.
day-month-by-changes = El número que cambia más es el día.
day-month-by-not-later = De otro modo una fecha sería posterior al día de la copia.
ask-copied = ¿Qué día se copió este texto?
ask-copied-hint = Desde él se cuentan palabras como «ayer» y las fechas sin año.
ask-authors = ¿Quién es quién?
assumed = Así lo entendemos
assumed-guess = suposición
assumed-change = Cambiar
assumed-times = Zona horaria y fechas
entry-more = Añadir mensajes o respuestas
start-or = o empieza por lo que estás esperando
guesses = { $count ->
    [one] Un dato se tomó del texto
   *[other] { $count } datos se tomaron del texto
}. Cambia lo que no sea correcto.
guess-fact = { $fact } { $value } (por «{ $words }» en la línea { $line })
guess-role = { $name }: { $role }, por «{ $words }»
role-buyer = Comprador
role-seller = Vendedor
role-platform = Plataforma
paste-stretch = El texto va del { $from } al { $to }. Lo ocurrido antes, después o en otro lugar no está en él.
unread = { $count ->
    [one] Una parte no se leyó
   *[other] { $count } partes no se leyeron
}
unread-line = Línea { $line }: «{ $text }» — { $why }
others = { $count ->
    [one] Otro mensaje
   *[other] Otros { $count } mensajes
}
others-more = No se muestran: { $count } más.
other-use = Usarlo
flag-no-time = no se encontró ninguna fecha
flag-not-a-log = no se encontró ningún mensaje con hora
flag-no-such-date = Esta fecha no existe.
flag-no-such-time = Esta hora no existe; solo se leyó el día.
flag-open-time = No está claro a qué hora o día se refieren estas palabras. Escribe la hora.
flag-day-or-month = ¿Primero el día o el mes? Hasta saberlo se prueban las dos fechas.
flag-no-year = La fecha no tiene año. Di arriba cuándo se copió o escribe la fecha.
flag-unclear-year = Las dos cifras del año no bastan. Escribe la fecha.
flag-no-day = El día se cuenta desde otro día. Di arriba cuándo se copió o escribe la fecha.
flag-no-day-at-all = El texto dice la hora pero no el día. Escribe la fecha.
flag-ambiguous-zone = «{ $name }» significa horas distintas según el país. Elige la zona horaria; hasta entonces se prueban todas.
flag-unknown-zone = El comprobador no conoce esa zona horaria. Elígela abajo.
flag-weekday-differs = El día de la semana no coincide con la fecha. Comprueba la fecha.
event-check = por revisar
event-because = Sugerido por «{ $words }».
event-line = Ver línea { $line }
event-reminds = Recordatorio de
events-all = Ver todos los hechos ({ $count })
redo = Rehacer
undone = Deshecho.
redone = Rehecho.
zone-as-paste = Como se dijo arriba
zone-open = No se sabe: se prueban todas
zone-meant = { $name } como { $offset }
events-none = Aún no hay hechos. Pega líneas arriba o añade uno.
event-number = Hecho { $number }
event-add = Añadir un hecho
event-remove = Quitar
event-kind = Qué
event-choose = Elige qué pasó
event-date = Fecha
event-earliest = Primer día posible
event-latest = Último día posible
event-rough = Solo sé la fecha aproximada
event-time = Hora
event-zone = Zona horaria
event-service = Servicio
event-re = Responde a
event-re-none = No se indica
event-to = Nueva fecha
event-points = Puntos
event-moved = «{ $what }» quitado.
undo = Deshacer
zone-shanghai = Pekín
zone-pacific = Pacífico de EE. UU.
zone-here = Aquí ({ $zone })
zone-unknown = No lo sé
zone-offset = Como está escrito ({ $offset })
ask-cover = ¿Falta algo?
cover-hint = Solo si no falta nada puede decirse que algo no se hizo.
cover-from-words = Según «{ $words }»: hasta entonces no había llegado nada.
cover-everywhere = No. Esto es todo lo enviado, hasta ahora y en todas partes (chat, formulario, correo)
cover-some = Solo están completos:
cover-kinds = Según tus archivos, de esto se conoce todo:
cover-unknown = No lo sé
cover-through = … hasta el último mensaje leído, { $date }
zone-check = Averiguarlo con una hora conocida
zone-check-which = Este hecho
zone-check-known = en otra fuente consta a las
zone-check-zone = zona horaria de esa fuente
zone-check-do = Comparar
zone-check-none = No pueden ser el mismo momento: no distan cuartos de hora exactos, o distan más de un día. Comprueba ambas.
zone-check-found = Estas horas son de la zona { $zone }.
cover-unnamed = { $count ->
    [one] En un hecho no se ha elegido qué pasó; por eso el registro aún no cuenta como completo.
   *[other] En { $count } hechos no se ha elegido qué pasó; por eso el registro aún no cuenta como completo.
}
checked-for = Comprobado para
checked-now = Ahora
checked-at = Otro momento
start-over = Empezar de nuevo
start-over-done = Un caso nuevo. El anterior está en «Mis casos».
try-example = Prueba un ejemplo
result = Resultado

group-coverage = ¿Se aplica, y hasta cuándo?
group-entitlements = Lo que le corresponde al comprador
group-deadlines = Plazos
group-refusal = ¿Negado o no?
group-options = Qué se puede hacer y cuándo
group-cost = Lo que puede costar
group-steps = Qué hacer ahora
group-missing = Falta algo
group-changes = Lo que cambia por sí solo
every-clause = Todas las cláusulas, con sus fechas
group-desks = Atención al cliente
other-rules = Reglas que no se aplican a este pedido
background = Este pedido está bajo la regla de una plataforma. La guía general se muestra solo como contexto.
stale = La última vez que buscamos un texto más nuevo fue el { $date } y no encontramos ninguno. La página de tu pedido muestra qué regla vale: míralo allí primero.
last-seen = El texto de la plataforma se vio por última vez el { $date }.
never-seen = El texto de la plataforma no se ha visto nunca; esto se basa en noticias de sus avisos.
edition-in-force = Texto en vigor desde el { $date }
edition-known-by = Texto conocido el { $date }; no se sabe desde cuándo
edition-undated = Texto sin fecha
edition-not-held = El pedido es anterior a todos los textos que tenemos; no se calcula nada.
edition-outside = Las fechas de este pedido quedan fuera de los periodos de esta regla.
edition-open = Qué texto se aplica depende de una fecha que no conocemos con exactitud.
superseded = Según el texto anterior el plazo era: { $date }.

headline-unnamed = { $count ->
    [one] En un hecho no se ha elegido qué pasó; no cuenta.
   *[other] En { $count } hechos no se ha elegido qué pasó; no cuentan.
}
asked-now = Para una solicitud hecha ahora.
headline-deemed = { $role ->
    [seller] Se te acabó el plazo el { $date }. Cuenta como negativa.
   *[other] Al vendedor se le acabó el plazo el { $date }. Cuenta como negativa.
}
headline-refund = { $role ->
    [seller] No respondiste a tiempo (plazo: { $date }). Cuenta como aceptar el reembolso.
   *[other] Te corresponde el reembolso: el vendedor dejó pasar el plazo el { $date }.
}
headline-request-agreed = { $role ->
    [seller] No respondiste a tiempo (plazo: { $date }). Cuenta como aceptar la solicitud.
   *[other] Tu solicitud cuenta como aceptada: el vendedor dejó pasar el plazo el { $date }.
}
joining-facts = La ley y otras garantías
joining-hint = Lo que da la ley o un servicio de pago se suma. Se comprueba en cuanto lo indiques.
rules-missing = No se pudieron cargar reglas que se aplican aquí. Conéctate y recarga la página; lo que escribiste se conserva.
routes = Qué puede hacer aún el comprador
routes-left = { $over }: el plazo ya pasó. Según { $open } hay tiempo hasta el { $date }.
route-open = hasta el { $date }
route-open-endless = abierto, sin final conocido
route-not-yet = desde el { $date }
route-perhaps = si no pasó nada más
routes-over = Usado o vencido
routes-later = Aún no disponible
route-used = usado
route-lapsed = vencido desde el { $date }
route-lapsed-undated = vencido
headline-closed = { $role ->
    [seller] No actuaste a tiempo (plazo: { $date }). La solicitud cuenta como cerrada.
    [of-buyer] El comprador no actuó a tiempo (plazo: { $date }). La solicitud cuenta como cerrada.
   *[other] El vendedor no actuó a tiempo (plazo: { $date }). La solicitud cuenta como cerrada.
}
headline-consent = { $role ->
    [seller] No actuaste a tiempo (plazo: { $date }). El silencio cuenta como aceptar la nueva fecha.
    [of-buyer] El comprador no actuó a tiempo (plazo: { $date }). El silencio cuenta como aceptar la nueva fecha.
   *[other] El vendedor no actuó a tiempo (plazo: { $date }). El silencio cuenta como aceptar la nueva fecha.
}
headline-escalated = { $role ->
    [seller] No actuaste a tiempo (plazo: { $date }). Ahora decide la plataforma.
    [of-buyer] El comprador no actuó a tiempo (plazo: { $date }). Ahora decide la plataforma.
   *[other] El vendedor no actuó a tiempo (plazo: { $date }). Ahora decide la plataforma.
}
headline-receipt-confirmed = { $role ->
    [seller] No actuaste a tiempo (plazo: { $date }). La mercancía cuenta como recibida.
    [of-buyer] El comprador no actuó a tiempo (plazo: { $date }). La mercancía cuenta como recibida.
   *[other] El vendedor no actuó a tiempo (plazo: { $date }). La mercancía cuenta como recibida.
}
headline-released = { $role ->
    [seller] No actuaste a tiempo (plazo: { $date }). El dinero pasa al vendedor.
    [of-buyer] El comprador no actuó a tiempo (plazo: { $date }). El dinero pasa al vendedor.
   *[other] El vendedor no actuó a tiempo (plazo: { $date }). El dinero pasa al vendedor.
}
headline-delay-without-reason = { $role ->
    [seller] No actuaste a tiempo (plazo: { $date }). Según la ley cuenta como demora deliberada o negativa sin motivo.
    [of-buyer] El comprador no actuó a tiempo (plazo: { $date }). Según la ley cuenta como demora deliberada o negativa sin motivo.
   *[other] El vendedor no actuó a tiempo (plazo: { $date }). Según la ley cuenta como demora deliberada o negativa sin motivo.
}
headline-cancelled = { $role ->
    [seller] No actuaste a tiempo (plazo: { $date }). El pedido cuenta como cancelado.
    [of-buyer] El comprador no actuó a tiempo (plazo: { $date }). El pedido cuenta como cancelado.
   *[other] El vendedor no actuó a tiempo (plazo: { $date }). El pedido cuenta como cancelado.
}
headline-buyer-amount = { $role ->
    [seller] No respondiste a tiempo (plazo: { $date }). El comprador recibe el importe que pidió.
   *[other] El vendedor no respondió a tiempo (plazo: { $date }). Recibes el importe que pediste.
}
headline-forfeiture = { $role ->
    [seller] No respondiste a tiempo (plazo: { $date }). La queja se da por fundada.
   *[other] El vendedor no respondió a tiempo (plazo: { $date }). La queja se da por fundada.
}
headline-explicit = { $role ->
    [seller] El { $date } dijiste que no.
   *[other] El { $date } el vendedor dijo que no.
}
headline-possible = { $role ->
    [seller] Responde a más tardar el { $date }, o tu silencio contará como negativa.
   *[other] El vendedor aún puede responder hasta el { $date }. Después, el silencio cuenta como negativa.
}
headline-possible-other = { $role ->
    [seller] Responde a más tardar el { $date }, o contará en tu contra.
    [of-buyer] El comprador aún puede responder hasta el { $date }.
    [of-platform] La plataforma aún puede responder hasta el { $date }.
   *[other] El vendedor aún puede responder hasta el { $date }.
}
headline-missed = { $role ->
    [seller] Vas con retraso: el plazo era el { $date }.
    [of-buyer] El comprador va con retraso: el plazo era el { $date }.
    [of-platform] La plataforma va con retraso: el plazo era el { $date }.
   *[other] El vendedor va con retraso: el plazo era el { $date }.
}
headline-undetermined = { $count ->
    [one] Falta una respuesta para saberlo.
   *[other] Faltan { $count } respuestas para saberlo.
}
headline-if-silent = Si el vendedor no escribió nada más, el plazo acabó el { $date } y cuenta como negativa.
headline-if-silent-other = Si el vendedor no escribió nada más, el plazo acabó el { $date }.
headline-if-met = Si no pasó nada más, se hizo a tiempo.
headline-running = { $role ->
    [seller] Tienes hasta el { $date }.
    [of-buyer] El comprador tiene hasta el { $date }.
    [of-platform] La plataforma tiene hasta el { $date }.
   *[other] El vendedor tiene hasta el { $date }.
}
headline-met = Hecho a tiempo.
headline-late = Hecho tarde, con { $late } de retraso.
headline-covered = { $role ->
    [seller] Debes servicio posventa hasta el { $date }.
   *[other] Tienes cobertura hasta el { $date }.
}
headline-ended = El periodo de servicio terminó el { $date }.
headline-not-covered = Ninguna de nuestras reglas cubre este pedido.
headline-cannot-tell = Aún no se puede decir.

state-covered = Se aplica
state-not-covered = No se aplica
state-entitled = Con derecho
state-not-entitled = Sin derecho
state-not-started = No ha empezado
state-running = Aún hay tiempo
state-met = Hecho a tiempo
state-late = Hecho tarde
state-missed = No hecho a tiempo
state-excused = Justificado
state-ended = Terminado
state-none = No
state-possible = Todavía no
state-deemed = Cuenta como hecho por silencio
state-explicit = Negado
state-not-yet = Todavía no
state-open = Abierto
state-lapsed = Vencido
state-used = Usado
state-found = Comprobado
state-reached = Alcanzado
state-closed = Cerrado
state-undetermined = Aún no se puede decir
period-running = En curso
refusal-deemed = Cuenta como negativa (silencio)
refusal-possible = Todavía no: el silencio contaría como negativa
refusal-none = No negado
refund-deemed = Reembolso aceptado por silencio
refund-possible = Todavía no: el silencio supondría un reembolso
refund-none = Sin reembolso por silencio
request-agreed-deemed = Aceptada por silencio
request-agreed-possible = Todavía no: el silencio supondría aceptar
request-agreed-none = No aceptada por silencio
cancelled-deemed = Cuenta como cancelado (silencio)
cancelled-possible = Todavía no: el silencio lo cancelaría
cancelled-none = No cancelado por silencio
consent-deemed = Retraso aceptado por silencio
consent-possible = Todavía no: el silencio supondría aceptar el retraso
consent-none = Retraso no aceptado por silencio
escalated-deemed = Pasó automáticamente a la plataforma
escalated-possible = Todavía no: pasará sola a la plataforma
escalated-none = No pasó sola a la plataforma
receipt-confirmed-deemed = Cuenta como recibido
receipt-confirmed-possible = Todavía no: contará como recibido
receipt-confirmed-none = No cuenta como recibido
released-deemed = Dinero entregado al vendedor
released-possible = Todavía no: el dinero pasaría al vendedor
released-none = Dinero no entregado por silencio
delay-without-reason-deemed = Cuenta como demora sin motivo
delay-without-reason-possible = Todavía no: contaría como demora sin motivo
delay-without-reason-none = No es demora sin motivo
closed-deemed = Cuenta como cerrada (silencio)
closed-possible = Todavía no: el silencio la cerraría
closed-none = No cerrada por silencio
buyer-amount-deemed = Importe del comprador aceptado por silencio
buyer-amount-possible = Todavía no: el silencio aceptaría el importe del comprador
buyer-amount-none = No aceptado por silencio
forfeiture-deemed = Ocasión de responder perdida por silencio
forfeiture-possible = Todavía no: el silencio haría perder la ocasión de responder
forfeiture-none = Ocasión de responder no perdida
cost-none = No se nombra nada
cost-possible = Posible, si la plataforma declara una infracción
cost-found = Se declaró una infracción

desk-open = Abierto ahora
desk-closed = Cerrado ahora
resumption-open = Se ha vuelto al trabajo
resumption-not-yet = Aún no se ha vuelto al trabajo
option-open = Posible ahora
option-not-yet = Todavía no es posible
option-lapsed = Ya no es posible
prohibition-missed = Cobrado, aunque es gratis
prohibition-running = Nada cobrado hasta ahora
prohibition-met = No se cobró nada
headline-fee = { $role ->
    [seller] Cobraste por algo que es gratis.
   *[other] El vendedor cobró por algo que es gratis.
}
since = desde: { $date }
from-then = a partir de: { $date }
until = hasta: { $date }
due = plazo: { $date }
done = hecho: { $date }
ended-on = terminó: { $date }
between = entre { $from } y { $to }
left = tiempo restante: { $left }
late-by = { $late } de retraso
free = gratis
same-either-way = La respuesta es la misma se lea como se lea la regla.
depends-short = depende de cómo se lea la regla
depends-on = Depende de cómo se lea esto:
depends-then = «{ $answer }» → { $state }
open-then = «{ $answer }» → abierto a partir de: { $date }
deadline-then = «{ $answer }» → plazo: { $date }
other-deadlines = Contar de otro modo da otro plazo:
not-all-tried = Hay tanto abierto que no se probaron todas las combinaciones.
if-nothing-else = Si no pasó nada más: { $state }
missing-title = Hace falta:
in-time-if = A tiempo si: { $event }, a más tardar el { $date }
would-flip = Lo cambiaría: { $what } → { $state }
because-events = Se basa en
counted-hours = { $amount } horas desde { $date }: cuentan noches, fines de semana y festivos.
counted-natural = { $amount } días naturales, { $zone }
counted-working = { $amount } días laborables, { $zone }
counted-months = { $amount } meses, { $zone }
counted-fixed = Hasta la hora que fija la regla.
run = { $from } – { $to }: { $why }
run-day = { $from }: { $why }
change = { $date }: { $what } — { $from } → { $to }
step-by = a más tardar el { $date }
step-from = a partir del { $date }
points-active = Puntos que cuentan ahora: { $points }
points-next = siguiente medida con { $points }
points-expiry = { $points } puntos terminan: { $date }
cost-points = de { $from } a { $to } puntos
cost-removal = expulsión del programa
cost-compensation = compensación al comprador: { $amount }
cost-compensation-unknown = compensación al comprador, como máximo { $cap } (falta el importe en disputa)
evidence-missing = Pruebas que faltan: { $list }
opens-next = abre: { $date }

grade-official = texto de la propia plataforma
grade-statute = ley
grade-notice = noticia de un aviso
grade-secondary = texto de segunda mano
grade-you = tú
grade-host = la página que lo incluye
party-buyer = Comprador
party-seller = Vendedor
party-platform = Plataforma

reason-start-day = el día en que empieza no cuenta
reason-natural-day = cuenta
reason-working-day = días laborables, cuentan
reason-weekend = fin de semana, no cuenta
reason-public-holiday = festivo, no cuenta
reason-make-up-day = trabajado para compensar un festivo, cuenta
reason-not-published = el calendario de ese año aún no se ha publicado
reason-rolled-over = añadido porque el último día no era laborable

missing-record = ¿falta algo: antes, después o por otro canal?
missing-calendar = el calendario laboral de ese año, aún no publicado
missing-edition = un texto de esa época que no tenemos
missing-event-kind = ¿Cuándo fue esto: { $kind }?
missing-event = { $event }: { $attribute }
attribute-at = su hora exacta
attribute-re = a qué responde
attribute-by = quién lo hizo
attribute-service = qué servicio
attribute-channel = dónde se dijo
attribute-effective = ¿quedó acordado qué se hará y cómo?
attribute-automatic = ¿lo escribió una máquina?
attribute-reasonable = ¿fue razonable la solución?
attribute-agreed = ¿aceptó el comprador?
attribute-agreedInWriting = ¿lo acordaron por escrito?
attribute-to = la nueva fecha
attribute-evidence = sus pruebas
attribute-points = cuántos puntos
attribute-counter = en qué cuenta de puntos
attribute-matter = de qué trata


service-engineer = Técnico en el lugar
service-local-point = Punto de servicio local
service-remote-guidance = Orientación a distancia
service-remote-diagnosis = Diagnóstico a distancia
service-parts = Piezas de repuesto
channel-platform = Chat de la plataforma
channel-request-form = Formulario de solicitud
channel-email = Correo electrónico
channel-other = WhatsApp, WeChat, teléfono, otro
counter-intellectual-property-and-restricted = Propiedad intelectual, artículos restringidos
counter-transaction = Transacciones
counter-goods-information = Información de productos
counter-severe-intellectual-property = Propiedad intelectual, grave
matter-intellectual-property = Propiedad intelectual
matter-other = Otra cosa
evidence-payment-slip = justificante de pago
evidence-dispatch-slip = justificante de envío
evidence-correspondence = correspondencia
measure-warning = Advertencia
measure-no-goods-operations = Sin operaciones con productos durante { $days } días
measure-freeze = Cuenta bloqueada durante { $days } días
measure-closed = Cuenta cerrada

kind-order-placed = Pedido realizado
kind-deposit-paid = Depósito pagado
kind-payment-succeeded = Pagado por completo
kind-funds-posted = Fondos abonados al pedido
kind-shipped = Enviado
kind-carrier-collected = Recogido por el transportista
kind-delivered = Entregado
kind-receipt-confirmed = Recepción confirmada
kind-service-requested = El comprador pidió un servicio
kind-request-received = El vendedor recibió la solicitud
kind-seller-replied = El vendedor respondió
kind-appointment-confirmed = El vendedor confirmó la cita
kind-appointment-rescheduled = Cita cambiada
kind-engineer-arrived = Llegó el técnico
kind-solution-provided = Solución dada
kind-parts-sent = Piezas enviadas
kind-service-completed = Servicio terminado
kind-seller-refused = El vendedor se negó
kind-request-withdrawn = El comprador retiró la solicitud
kind-fee-charged = El vendedor cobró
kind-complaint-filed = Queja presentada
kind-complaint-notice-sent = Aviso de una queja enviado
kind-complaint-received = Queja recibida
kind-complaint-answered = Queja respondida
kind-dispute-opened = Disputa abierta
kind-dispute-escalated = Disputa elevada a la plataforma
kind-refund-requested = Reembolso solicitado
kind-refund-modified = Solicitud de reembolso cambiada
kind-refund-answered = Solicitud de reembolso respondida
kind-cancel-requested = El comprador pidió cancelar
kind-cancel-answered = Solicitud de cancelación respondida
kind-points-deducted = Puntos descontados
kind-promise-broken = Promesa incumplida
kind-fault-found = La plataforma declaró una infracción del vendedor
kind-coupon-issued = Cupón dado al comprador
kind-coupon-used = Cupón usado
kind-removed-from-programme = Vendedor expulsado del programa


problem = { $path }: { $code }. Había { $found }; se esperaba { $wanted }.
problem-unknown-field = no es un campo conocido
problem-repeated-field = aparece dos veces
problem-wrong-type = no es el tipo de valor adecuado
problem-unknown-word = no es una palabra conocida
problem-not-a-time = no es una fecha que exista
problem-outside-years = fuera de los años que se pueden comprobar
problem-ends-before-start = termina antes de empezar
problem-unknown-zone = no es una zona horaria conocida
problem-skipped-time = una hora que allí los relojes se saltaron
problem-repeated-time = una hora que allí los relojes mostraron dos veces
problem-not-an-amount = no es un importe
problem-out-of-range = fuera de los límites
problem-missing-field = falta algo
problem-duplicate-id = dos hechos tienen el mismo nombre
problem-missing-event = responde a un hecho que no está en la lista
problem-answer-before-request = es anterior a lo que responde
problem-unknown-question = no es una pregunta conocida
problem-too-many = demasiados

duration-days = { $days ->
    [one] 1 día
   *[other] { $days } días
}
duration-hours = { $hours } h
duration-minutes = { $minutes } min
duration-seconds = { $seconds } s
beijing-time = hora de Pekín

check = Comprobar
rules = Reglas
ask-role = Soy
role-buyer-me = el comprador
role-seller-me = el vendedor
door-questions = Mejor responder unas preguntas
door-paste = Mejor pegar mensajes
events-all-of = { $count ->
    [0] Hechos: ninguno todavía
    [one] Hechos: 1, con todos los detalles
   *[other] Hechos: { $count }, con todos los detalles
}
guide-waiting = ¿Qué estás esperando?
guide-others = Leyes, servicios de pago y otras tiendas
guide-law = Ley
guide-shops = Servicios de pago y otras tiendas
guide-service-buyer = ¿Qué necesitas?
guide-service-seller = ¿Qué pide el comprador?
guide-hint = Deja vacío lo que no sepas.
guide-answers = Tus respuestas
guide-asked-buyer = ¿Cuándo lo pediste?
guide-asked-seller = ¿Cuándo lo pidió el comprador?
guide-answered-buyer = ¿Cuál fue la primera respuesta del vendedor, por cualquier canal?
guide-answered-seller = ¿Cuál fue tu primera respuesta, por cualquier canal?
answered-none = Ninguna hasta ahora
answered-replied = Una respuesta
answered-automatic = Solo un mensaje automático
answered-refused = Una negativa
guide-answered-when = ¿Cuándo?
ask-effective = ¿Quedó acordado en la respuesta qué se hará y cuándo?
guide-zone = Zona horaria de estas horas
headline-owed = { $role ->
    [seller] Debes al comprador: { $list }. Hasta: { $date }.
   *[other] Te corresponde: { $list }. Hasta: { $date }.
}
headline-old-owed = { $role ->
    [seller] Según esa regla, deberías al comprador: { $list }. Hasta: { $date }.
   *[other] Según esa regla, te correspondería: { $list }. Hasta: { $date }.
}
time-left = Tiempo restante: { $left }
open-more = { $count ->
    [one] Una pregunta más
   *[other] { $count } preguntas más
}
ask-later = ¿Falta algo: antes, después o por otro canal?
later-none = No, esto es todo
steps-none = Nada por ahora.
steps-evidence = { $role ->
    [seller]
        Qué guardar como prueba
        la solicitud y tu respuesta, con fecha y hora
        la cita confirmada
        el justificante de la visita o del envío
   *[other]
        Qué guardar como prueba
        la página del pedido con la hora de pago
        la página del producto
        tu solicitud con fecha y hora
        cada respuesta
}
steps-of-buyer = Lo que puede hacer el comprador
steps-of-seller = Lo que debe hacer el vendedor
letter-blank = [por completar]
letter-label = Texto para enviar
copy = Copiar
copied = Copiado.
copy-failed = El navegador no deja que la página copie. Selecciona el texto y cópialo.
picture = Cronología
picture-table = Lo mismo en una tabla
picture-now = Ahora
picture-over = Se acabó el plazo
picture-last = Último momento
picture-uncounted = no cuenta como respuesta
picture-travel = Ver en otra fecha o como tabla
picture-period = Periodo
picture-who = Quién
look-before = Antes
look-after = Después
look-at = Mirar otro momento
look-hint = Lo que rige el { $date }. Mueve el control de un cambio a otro.
looking = Estás mirando { $date }.
look-back = Volver
see-rule = La regla completa
typed = escrito
would-change = Lo que lo cambiaría:
would-change-count = Qué lo cambiaría ({ $count })
why-steps = Por qué, paso a paso
pin = Leerla así
pinned = Elegiste cómo leer la regla:
unpin = Anular esta elección
platform-shows = La plataforma muestra otro plazo
platform-shows-at = Muestra
platform-same = Es el mismo plazo.
platform-reading = Es el plazo si la regla se lee así: { $answer }
platform-pacific = Es el mismo momento, mostrado en hora del Pacífico de EE. UU.
platform-earlier = El plazo de la plataforma es { $difference } anterior. Puede contarse desde un hecho distinto del que escribiste aquí.
platform-later = El plazo de la plataforma es { $difference } posterior. Puede contarse desde un hecho distinto del que escribiste aquí, o haberse ampliado.
platform-counts = Lo que cuenta es el plazo que lleva la propia plataforma.
own-windows = Estos plazos no se cuentan como dice la regla:
own-window = { $by ->
    [host] contado con { $length }, como lo fija esta página
   *[you] contado con { $length }, según lo indicado aquí
}
own-window-ask = Indica otra duración (un número)
own-window-unit = Contada en
own-window-set = Contar con ella
compare-editions = Junto a otro texto de esta regla
arrived-after = Al llegar ya habían pasado al menos { $days } de { $of } días: el periodo corre desde el pago.
hours-hint = Las horas corren también de noche, en fin de semana y en festivos.
take-along = Guardar y compartir
take-calendar = Archivo de calendario
take-print = Imprimir o PDF
take-text = Copiar como texto
take-link = Copiar un enlace
take-data = Datos (JSON)
keep-outside = Safari borra lo que esta página guarda tras siete días sin visita, y hay un plazo más lejano. Guarda un archivo de calendario, un enlace o los datos, o añade la página a la pantalla de inicio.
in-app = El navegador de esta aplicación quizá no guarde archivos. Abre la página en tu navegador (menú ⋯) o copia el texto.
calendar-summary = Plazo: { $what }
calendar-none = No hay ningún plazo abierto.
link-label = Enlace a este caso
link-hint = El caso está en el propio enlace; ningún servidor lo guarda. Quien tenga el enlace puede leerlo.
link-messages = Incluir también los mensajes
link-long = El enlace es largo. Algunas aplicaciones cortan los de más de 2000 caracteres; envía mejor el texto.
link-damaged = El enlace está dañado: no se pudo leer el caso.
link-too-large = El enlace contiene más de lo que puede ser un caso. No se abrió.
link-newer = El enlace se hizo con una versión más nueva de esta página. Recarga la página e inténtalo de nuevo.
link-opened = Abierto desde un enlace hecho para { $date }. Ves lo que rige ahora.
link-then = Ver lo que regía entonces
cases = Mis casos
cases-hint = Guardados solo en este navegador, mientras escribes.
cases-none = Aún no hay ningún caso guardado.
case-new = Caso nuevo
cases-take = Guardar todos en un archivo
cases-bring = Traer de un archivo
cases-brought = { $count ->
    [0] No hay ningún caso en el archivo. Elige uno guardado aquí.
    [one] Se trajo un caso.
   *[other] Se trajeron { $count } casos.
}
case-name = Nombre
case-unnamed = Caso del { $date }
case-copy = { $name } (copia)
case-current = abierto ahora
case-told = { $count ->
    [one] Cambiado { $date } · 1 hecho
   *[other] Cambiado { $date } · { $count } hechos
}
case-open = Abrir
case-duplicate = Duplicar
case-delete = Eliminar
case-deleted = «{ $name }» eliminado.
case-conflict = Este caso se cambió en otra pestaña. Se guardan ambos: lo que escribas aquí va a una copia.
example-silence = negado por silencio
example-in-time = un vendedor justo a tiempo
example-reading = depende de cómo se lea
report-versions = Versiones
report-engine = Reglas y motor
report-digest = Identifica esta respuesta:
report-line = línea { $line }

length-hours = { $amount ->
    [one] 1 hora
   *[other] { $amount } horas
}
length-natural-days = { $amount ->
    [one] 1 día natural
   *[other] { $amount } días naturales
}
length-working-days = { $amount ->
    [one] 1 día laborable
   *[other] { $amount } días laborables
}
length-months = { $amount ->
    [one] 1 mes
   *[other] { $amount } meses
}
length-fixed-time = hasta la hora que fija la regla
length-as-agreed = según lo acordado
rules-lead = Todas las reglas que conoce el comprobador, cláusula por cláusula, con su fuente
rules-search = Buscar en las reglas
rules-found = { $count ->
    [0] Ninguna cláusula contiene estas palabras.
    [one] Una cláusula
   *[other] { $count } cláusulas
}
rules-who = Quién
rules-says = Qué
rules-within = Plazo
rules-otherwise = Si no
rules-must = debe
rules-may = puede
rules-must-not = no puede
rules-both = Ambas partes
rules-party = Deberes y derechos de
rules-only = Reglas de
rules-all = Todas
rules-newest = Nada más reciente hasta el { $date }
rules-readings-count = { $count ->
    [one] Una cuestión abierta
   *[other] { $count } cuestiones abiertas
}
rules-old = Hace más de medio año: la plataforma puede haber cambiado su texto.
rules-published = publicado el { $date }
rules-from = en vigor desde el { $date }
rules-known = conocido el { $date }; no se sabe desde cuándo
rules-undated = sin fecha
rules-until = hasta el { $date }
rules-new = nuevo en este texto
rules-changed = cambiado en este texto; antes: { $before }
rules-gone = Ya no está en este texto: { $list }
rules-default = se toma si no eliges otra
rules-link = Enlace a esta cláusula
part-failed = Esta parte de la página no se pudo cargar. Comprueba la conexión e inténtalo de nuevo.
guide-answered-hint = Esto cuenta como todo lo enviado hasta ahora. Añade lo demás en «Hechos».
event-ahead = «{ $event }» está en el futuro: aún no cuenta. Comprueba su fecha.
deed-seller-replied = Respuesta
deed-engineer-arrived = Visita del técnico
deed-solution-provided = Solución
deed-service-completed = Fin del servicio
deed-parts-sent = Piezas
deed-shipped = Envío
deed-carrier-collected = Recogida por el transportista
deed-complaint-answered = Respuesta a la queja
deed-cancel-answered = Respuesta a la cancelación
deed-refund-answered = Respuesta al reembolso
rulebook-alibaba-machinery-after-sales = Servicio posventa de maquinaria, Alibaba.com
rulebook-alibaba-one-year-warranty = Garantía de un año, Alibaba.com
rulebook-alibaba-shipping-extension = Plazos de envío en fiestas y epidemia, Trade Assurance
rulebook-aliexpress-complaints = Quejas y puntos, AliExpress
rulebook-cross-border-guide = Guía general de garantías en ventas internacionales
rulebook-alibaba-trade-assurance = Trade Assurance y reembolso rápido, Alibaba.com
deed-fee-charged = Cobrar
deed-dispute-opened = Abrir una disputa
deed-dispute-escalated = Llevar la disputa a la plataforma
deed-complaint-filed = Presentar una queja
deed-coupon-used = Usar el cupón
headline-refused-either = { $role ->
    [seller] Te negaste: con palabras o con silencio. Solo falta saber desde cuándo.
   *[other] Negado: con palabras o con silencio. Solo falta saber desde cuándo.
}
headline-outside = { $role ->
    [seller] La solicitud llegó fuera del periodo: no debes nada por ella.
   *[other] La solicitud llegó fuera del periodo: no se te debe nada por ella.
}
headline-not-started = { $role ->
    [seller] Aún no corre ningún plazo: confirma la cita.
   *[other] Aún no corre ningún plazo: el vendedor no ha confirmado la cita.
}
headline-no-deadline = { $role ->
    [seller] La solicitud llegó a tiempo. Esta regla no fija un plazo de respuesta.
   *[other] Lo pediste a tiempo. Esta regla no fija un plazo de respuesta.
}
headline-unplaced = { $count ->
    [one] Un mensaje posterior no está entre los hechos. Si responde a la solicitud, úsalo.
   *[other] { $count } mensajes posteriores no están entre los hechos. Si alguno responde a la solicitud, úsalo.
}
seen-archived = Algunas páginas de la plataforma se vieron en copias archivadas.
cover-first-answer = Nada llegó antes de la primera respuesta; de lo posterior no se dice nada
question-clock-not-named = ¿Según la hora de qué lugar cuenta los días la plataforma?
answer-clock-not-named-of-the-market = La del país del sitio.
answer-clock-not-named-utc = El tiempo universal coordinado.
question-natural-days = ¿Cómo se cuentan los días naturales y los años?
answer-natural-days-after-start-day = El día en que empieza no cuenta; termina a medianoche tras el último día.
answer-natural-days-exact = Por tiempo transcurrido, al segundo.
answer-natural-days-from-start-day = El día en que empieza es el primero.
question-shipping-clock = ¿Con qué reloj cuentan los avisos de envío?
answer-shipping-clock-pacific = Hora del Pacífico de EE. UU., como dicen los avisos de 2022 y muestran los pedidos.
answer-shipping-clock-shanghai = Hora de Pekín, como los demás avisos de la plataforma.
question-day-boundary = ¿Dónde empieza y termina un día?
answer-day-boundary-shanghai = A medianoche en Pekín; los avisos nombran la hora de Pekín.
answer-day-boundary-pacific = A medianoche del Pacífico de EE. UU., que muestran las páginas de pedido.
question-last-hour = ¿El último instante de un plazo en horas está aún dentro?
answer-last-hour-inside = Sí: el último segundo está dentro.
answer-last-hour-outside = No: hay que hacerlo antes.
question-last-day-off = ¿Y si el último día no es laborable?
answer-last-day-off-stays = Sigue siendo el último; la plataforma anuncia ella misma las excepciones.
answer-last-day-off-next-working-day = El último es el siguiente día laborable.
question-working-week = ¿Qué días son laborables?
answer-working-week-china = De lunes a viernes sin los festivos chinos, más los días que se trabajan para compensarlos.
answer-working-week-monday-to-friday = De lunes a viernes, como en el país del comprador.
question-year-length = ¿El año son 365 días o un año de calendario?
answer-year-length-as-stated = Como se entiende aquí el texto: 365 días naturales para maquinaria, un año de calendario para la garantía de un año.
answer-year-length-other = Al revés: un año de calendario para maquinaria, 365 días naturales para la garantía.
question-period-start = ¿Cuándo empieza la garantía de un año?
answer-period-start-payment = Cuando se pagó el pedido.
answer-period-start-receipt = Cuando se recibió la mercancía.
question-governing-edition = ¿Qué texto de la regla rige el pedido?
answer-governing-edition-named-event = El vigente cuando se pagó el pedido.
answer-governing-edition-request = El vigente cuando se pidió el servicio.
question-receipt-known-by-sending = ¿Cuándo se recibió el mensaje?
answer-receipt-known-by-sending-sending = Cuando se envió; solo se conoce esa hora.
answer-receipt-known-by-sending-later = Más tarde, a una hora que solo consta en la plataforma.
question-deposit-or-balance = ¿Qué pago cuenta si se dividió?
answer-deposit-or-balance-full = El que lo completó.
answer-deposit-or-balance-first = El primero.
question-chat-or-form = Si se solicitó primero por chat y luego por el formulario, ¿qué pone en marcha el plazo?
answer-chat-or-form-first = La primera solicitud.
answer-chat-or-form-form = El formulario.
question-off-platform-confirmation = ¿Cuenta una confirmación fuera del correo y de la plataforma?
answer-off-platform-confirmation-no = No: el texto nombra el correo y la herramienta de la plataforma.
answer-off-platform-confirmation-yes = Sí: lo que importa es que el vendedor confirmó.
question-local-start = ¿Desde cuándo corren las 48 horas de un punto de servicio local?
answer-local-start-confirmation = Desde que el vendedor confirma la cita.
answer-local-start-receipt = Desde que se recibe la solicitud.
question-late-visit = ¿Una visita tardía cuenta también como negativa?
answer-late-visit-breach = No: el texto habla solo de respuesta y solución; es un incumplimiento.
answer-late-visit-refusal = Sí: no acudir a tiempo es negar todo el servicio.
question-solution-as-reply = ¿Una solución razonable a tiempo es también una respuesta válida?
answer-solution-as-reply-no = No: en la respuesta debe quedar acordado qué se hará y cómo.
answer-solution-as-reply-yes = Sí: el texto nombra respuesta o solución razonable.
question-buyer-agreement = ¿Es válida una propuesta antes de que el comprador acepte?
answer-buyer-agreement-proposal = Sí: el vendedor no puede forzar la aceptación.
answer-buyer-agreement-agreement = No: solo cuenta un acuerdo.
question-rescheduled-visit = ¿Una nueva fecha acordada por escrito cambia el plazo?
answer-rescheduled-visit-new-date = Sí: la visita vence al final del día acordado.
answer-rescheduled-visit-first-date = No: queda el primer plazo.
question-automatic-answer = ¿Cuenta un mensaje automático como respuesta?
answer-automatic-answer-yes = Sí: el texto pide solo una respuesta.
answer-automatic-answer-no = No: nadie ha contestado aún.
question-carried-over-deeming = ¿La falta de respuesta sigue contando como negativa?
answer-carried-over-deeming-no = No: las noticias de este texto no lo repiten, y el silencio no dice nada si una regla o un acuerdo no le da sentido.
answer-carried-over-deeming-yes = Sí: sigue la negativa por silencio del texto anterior.
question-on-site-start = ¿Desde cuándo corren los días para acudir?
answer-on-site-start-confirmation = Desde la cita confirmada.
answer-on-site-start-response = Desde la respuesta del vendedor.
answer-on-site-start-request = Desde que se recibe la solicitud.
question-completion-start = ¿Desde cuándo corren los 90 días para terminar el servicio?
answer-completion-start-request = Desde que se recibe la solicitud.
answer-completion-start-confirmation = Desde la cita confirmada.
question-ship-by-boundary = ¿El último segundo que nombra el aviso está aún dentro?
answer-ship-by-boundary-inside = Sí: es el último segundo de dentro.
answer-ship-by-boundary-outside = No: el aviso dice «antes».
question-complaint-days = ¿Tres días de qué tipo, y desde cuándo?
answer-complaint-days-natural = Tres días naturales desde la recepción.
answer-complaint-days-working = Tres días laborables desde la recepción, como en las quejas de propiedad intelectual.
answer-complaint-days-working-from-notice = Tres días laborables desde el envío del aviso.
question-points-limit = ¿Con cuántos puntos se cierra la cuenta?
answer-points-limit-48 = Con 48.
answer-points-limit-40 = Con 40.
question-points-expiry = ¿Cuánto tiempo cuentan los puntos?
answer-points-expiry-365-days = 365 días, al minuto.
answer-points-expiry-12-months = Doce meses.
question-claim-start = ¿Desde cuándo corren los 30 días para reclamar?
answer-claim-start-receipt = Desde que se recibe la mercancía.
answer-claim-start-confirmation = Desde que se confirma la recepción.
question-escalation = ¿Desde cuándo puede el comprador acudir a la plataforma?
answer-escalation-fourth-day = Desde el 4.º día.
answer-escalation-after-five-days = Tras 5 días; mediación tras 10.
question-automatic-escalation = ¿Qué día pasa una disputa por sí sola a la plataforma?
answer-automatic-escalation-seventh = El 7.º.
answer-automatic-escalation-eighth = El 8.º.
question-after-sales-disputes = ¿Admite Trade Assurance disputas de posventa?
answer-after-sales-disputes-yes = Sí, dentro del plazo de reclamación.
answer-after-sales-disputes-no = No: un texto más antiguo las excluye.
edition-text = Texto del { $date }
zone-check-fixed = En ese momento estos relojes estaban en { $zone }, y así se leen todas las horas. Donde los relojes cambian en verano, las horas del otro medio año pueden diferir en una: indica para ellas su propia zona.
unplaced-show = Ver los mensajes
unplaced-none = Ninguno responde

## Within other pages

open-in-tab = Abrir en otra pestaña
case-given = Este caso lo ha dado la página en la que está.
case-change = Cambiarlo
embed = Insertar

## The page for editors

embed-lead = Ponga el comprobador en su centro de ayuda
embed-rulebook = Qué reglas
embed-role = Para quién
embed-lang = Idioma
embed-view = Qué se muestra
embed-theme = Claro u oscuro
embed-default = Predeterminado
embed-view-rules = Las reglas en palabras
embed-view-deadline-only = Solo los plazos
embed-theme-light = Claro
embed-theme-dark = Oscuro
embed-lines = Las líneas que copiar
embed-copy = Copiar estas líneas
embed-policy = Lo que su Content-Security-Policy debe permitir
embed-demo = Verlo en dos artículos de ejemplo
embed-live = Como lo ven sus lectores
embed-seen = Lo que su página puede ver
embed-as-part = Script, elemento o paquete
embed-in-frame = Marco
embed-seen-entered = Lo que escriben los lectores
embed-seen-answer = La respuesta
embed-seen-height = La altura
embed-seen-sent = Enviado a alguien
embed-seen-could-read = Los scripts de la página podrían leerlo
embed-seen-told = Se comunican: fechas, cláusulas, estados
embed-at-phone = Teléfono
embed-at-wide = Pantalla ancha
embed-way-element = Script
embed-way-pinned = Versión fija
embed-way-placeholder = Marcador de posición
embed-way-frame = Marco
embed-way-link = Enlace
embed-way-npm = Paquete npm
embed-way-react = React
embed-way-vue = Vue
embed-why-element = Dos líneas en cualquier página. Las reglas nuevas llegan a sus lectores sin que usted cambie nada.
embed-why-pinned = Su página ejecuta exactamente este archivo: ningún cambio nuestro llega a sus lectores hasta que copie de nuevo las líneas, y tampoco las reglas nuevas.
embed-why-placeholder = Para editores que no conservan scripts. El script va una vez en el tema; el div, en cada artículo. Lo que contiene se muestra a quienes no pueden usar el comprobador.
embed-why-frame = Mantiene separados su página y el comprobador. La segunda línea ajusta la altura del marco a su contenido; sin ella, el marco conserva su altura y se desplaza.
embed-why-link = Donde no se conserva nada más. Para incluir un caso, use «Copiar un enlace» en su resultado.
embed-why-npm = Para páginas que se compilan: el elemento, sus tipos y el motor para programas.
embed-why-react = React 19 asigna propiedades y escucha eventos de elementos; los tipos vienen con aftersales-checker/react.
embed-why-vue = Indique a Vue que el elemento no es suyo: isCustomElement: (tag) => tag === "aftersales-checker".

## Many orders at once

audit = Pedidos
audit-lead = Revisa todos los pedidos antes que la plataforma
audit-how = Suelta una exportación de tus pedidos; varios archivos se unen por el número de pedido.
audit-choose = Elegir archivos
audit-drop = o suelta aquí archivos y carpetas: CSV, XLSX, XLS, páginas guardadas, JSON
audit-template = Un archivo para rellenar
audit-run = Revisar estos pedidos
audit-cancelled = Detenido. No se guarda nada de lo leído.
audit-printed = Impresos: { $shown } de { $count } pedidos. Los archivos los contienen todos.
audit-by-old-rule = { $state }, según la última regla que conocemos
audit-outdated = Pedidos juzgados con una regla que puede haber cambiado: { $count }. Mira primero las páginas de esos pedidos.
audit-columns = se usan { $known } de { $all } columnas
audit-unused = Sin usar: { $columns }
audit-header = Columna
audit-means = Qué contiene
audit-samples = Por ejemplo
audit-remove = Quitar este archivo
audit-sheet-hidden = Esta hoja está oculta en su libro y no se lee.
audit-sheet-empty = «{ $name }» está vacía.
audit-sheet-left-out = no se lee
audit-sheet-use = Usar esta tabla
audit-broken-off = Se interrumpe; se usa lo que está antes:
audit-header-row = Fila con los encabezados
audit-encoding = Las letras se leen como
audit-order-shared = Como muestran las demás columnas de esta tabla.
audit-event-says = Qué significa cada palabra de esta columna:
audit-file-shop = Tienda de todos sus pedidos, si ninguna columna lo dice
audit-file-platform = Plataforma de todos sus pedidos, si ninguna columna la indica
audit-clock = Sus horas son de
audit-as-all = Como en todos los archivos
audit-status-says = ¿Qué indican sus palabras? No se toma nada de ellas si no lo dices.
audit-status-nothing = Nada
audit-whole-file = Vale para todos los pedidos
audit-zone = Las horas sin zona son las de
audit-as-of = Comprobado para (hora de Pekín; vacío es ahora)
audit-marked = Solo estos productos llevan la marca de posventa (códigos o palabras, uno por línea)
audit-is-whole = Estos archivos contienen todo lo solicitado y respondido hasta ahora, por cualquier vía
audit-running = Revisando
audit-progress = { $done } de { $orders } pedidos, { $rate } por segundo, tiempo restante: unos { $left }
audit-reading = Leyendo: { $percent } %
audit-first = Haz esto primero
audit-first-due =
    { $count ->
        [one] pedido aún puede hacerse a tiempo
       *[other] pedidos aún pueden hacerse a tiempo
    }
audit-first-next = El próximo vence el { $date }
audit-first-open =
    { $count ->
        [one] pedido aún no se puede decidir
       *[other] pedidos aún no se pueden decidir
    }
audit-first-fact = Lo que más falta es «{ $fact }»
audit-first-gone =
    { $count ->
        [one] pedido negado o no hecho a tiempo
       *[other] pedidos negados o no hechos a tiempo
    }
audit-first-still =
    { $count ->
        [one] Uno de ellos tiene otro plazo que aún corre
       *[other] { $count } de ellos tienen otro plazo que aún corre
    }
audit-late-hours = Horas desde entonces
audit-next-due = Próximo plazo
audit-next-clause = Lo siguiente que vence
audit-summary = Resumen
audit-seek = Número de pedido, tienda, comercial o producto
audit-save = Guardar como CSV
audit-orders-count =
    { $count ->
        [one] Un pedido
        [many] { $count } de pedidos
       *[other] { $count } pedidos
    }
audit-all = todos los pedidos
audit-due = Vencen en 24 horas: { $day }. En 72 horas: { $days }.
audit-joined = Filas que completan un pedido ya conocido: { $count }.
audit-no-requests = En estos archivos no hay solicitudes ni respuestas: no se dice nada de negativas. Añade un archivo con el número de pedido, cuándo se pidió un servicio y cuándo se respondió.
audit-no-answers = Ninguno de estos archivos contiene respuestas: no se sabe si se respondió.
audit-unzoned = Horas sin zona horaria: { $count }. Indica arriba a qué zona pertenecen; hasta entonces no se decide lo que depende de ellas.
audit-unpaid = Pedidos sin hora de pago: { $count }. Lo que depende de ella no se decide.
audit-missing = Lo que falta más a menudo
audit-bad-rows = Filas que no se pudieron usar tal cual: { $count }
audit-bad-whole-row = { $file }, línea { $line }: «{ $found }».
audit-bad-row = { $file }, línea { $line }, { $column }: «{ $found }».
audit-wanted-order-number = Se esperaba un número de pedido.
audit-wanted-trusted-number = Faltan cifras o están ocultas: no se une a otros archivos. Exporta el número como texto.
audit-without-room =
    { $count ->
        [one] Una fila habla de un pedido para el que no hubo sitio. No se dice nada de él: comprueba menos pedidos a la vez.
       *[other] { $count } filas hablan de pedidos para los que no hubo sitio. No se dice nada de ellos: comprueba menos pedidos a la vez.
    }
audit-wanted-room = Son demasiados pedidos para una página.
audit-wanted-time = Se esperaba una fecha u hora: no se decide lo que depende de ella.
audit-wanted-platform = Se esperaba una plataforma conocida: no se decide qué reglas se aplican.
audit-wanted-service = Se esperaba un servicio conocido, como técnico o repuestos: no se sabe qué servicio se solicitó.
audit-wanted-sender = Se esperaba un remitente conocido, como comprador o vendedor: no se sabe si el vendedor respondió.
audit-wanted-yes-or-no = Se esperaba un sí o un no: lo que depende de ello no se decide.
audit-wanted-closing-quote = Falta una comilla de cierre: esta línea se lee como si no hubiera comilla.
audit-wanted-heading = Falta un encabezado: esta celda está más allá del último y no se usa.
audit-wanted-hidden-rows = Una celda contiene lo que parecen filas de la tabla. ¿Falta o sobra una comilla?
audit-wanted-one-order = Este número reúne más de 300 fechas: no parece un solo pedido. ¿Es la columna del número de pedido?
audit-wanted-order = Se esperaba un pedido: esta línea describe las columnas o está debajo de la tabla.
audit-wanted-header = Se esperaban los encabezados: esta línea está encima de ellos.
audit-wanted-event = Se esperaba un tipo de hecho conocido. Di arriba qué significa esta palabra.
audit-wanted-amount = Se esperaba un importe con su moneda: no se usa.
audit-wanted-whole-file = El archivo se interrumpe aquí: se usa lo anterior.
audit-calendar-cut = El calendario contiene los primeros { $told } de { $all } plazos.
audit-file-no-number = En este archivo no se reconoce la columna del número de pedido: no se usa. Elige la columna abajo.
audit-no-deadlines = Entre estos pedidos no hay ningún plazo por vencer.
audit-astray =
    { $count ->
        [one] Un pedido está
       *[other] { $count } pedidos están
    } solo en archivos de solicitudes o mensajes, y en ningún archivo de pedidos. Comprueba que los archivos van juntos y que los números de pedido coinciden.
audit-no-rows = No hay ninguna fila bajo los encabezados de estos archivos.
audit-open-dates = Fechas que no muestran qué número es el día (03/04): { $count }. Indícalo arriba; hasta entonces no se decide lo que depende de ellas.
audit-ahead = Próximos vencimientos
audit-answered = Tiempo hasta la primera respuesta
audit-within = en { $hours } h
audit-longer = más de { $hours } h
audit-groups = Por tienda y comercial
audit-orders = Todos los pedidos, los más urgentes primero
audit-no-orders = Ningún pedido coincide.
audit-open = Abrir
audit-state = Cómo está
audit-at = Cuándo
audit-clause = Por qué regla
audit-fault-old-excel = «{ $name }» es de un Excel antiguo. Guárdalo como XLSX o CSV.
audit-fault-not-a-table = «{ $name }» no es una tabla legible.
audit-fault-empty = «{ $name }» está vacío.
audit-fault-picture = «{ $name }» es una imagen o un PDF. Exporta los pedidos como tabla (CSV o Excel).
audit-fault-unreadable = No se pudo leer «{ $name }». ¿Está dañado o protegido?
audit-fault-locked = «{ $name }» está protegido con contraseña. Guárdalo sin ella.
audit-fault-too-large = «{ $name }» es demasiado grande para leerlo.
meaning-order-number = Número de pedido
meaning-shop = Tienda
meaning-salesperson = Comercial
meaning-product = Producto
meaning-status = Estado
meaning-amount = Importe
meaning-currency = Moneda
meaning-service = Servicio
meaning-event = Hecho
meaning-time = Hora del hecho
meaning-ignored = No se usa
audit-changes = Qué lo cambiaría
audit-changes-what = Se prueba por separado cada otra lectura de las reglas y cada dato de todo el archivo.
audit-changes-try = Probar
audit-changes-none = Ninguna cambia ningún pedido.
audit-changes-tried = { $tried } de { $all } probadas
audit-changes-if = Si se supone que
audit-changes-otherwise = Pedidos con otro resultado
audit-changes-moved = Plazos que se moverían
audit-kept = Comparar con una revisión anterior
audit-kept-what = El estado de cada pedido puede guardarse en este navegador, solo con su número, para que una revisión posterior muestre lo nuevo.
audit-keep = Guardar esta revisión
audit-kept-done = Guardada.
audit-kept-one = { $when }, { $count } pedidos (guardada { $kept })
audit-compare = Comparar
audit-compared = Desde la revisión anterior
since-freshly-bad = negados o fuera de plazo desde entonces
since-settled = ya no negados ni fuera de plazo
since-otherwise = con otro resultado
since-same = como antes
since-new = no estaban
audit-any = todos
audit-from = Desde (día de Pekín)
audit-through = Hasta
audit-cost = Lo que puede costar donde las reglas lo dicen, si la plataforma declara una infracción: de { $least } a { $most } puntos en { $orders } pedidos, o la expulsión del programa. Decide la plataforma.
audit-weeks = Fuera de plazo, por semana del vencimiento
audit-week = { $missed } de { $due }
audit-save-xlsx = Guardar como Excel
audit-save-json = Guardar como JSON
audit-save-calendar = Plazos como calendario
meaning-sender = Quién envía el mensaje: comprador o vendedor
verdict-refused = Negado
verdict-missed = No hecho a tiempo
verdict-running = Aún hay plazo
verdict-undetermined = Todavía no se sabe
verdict-late = Hecho tarde
verdict-met = Hecho a tiempo
verdict-covered = Cubierto, sin plazo conocido
verdict-ended = Periodo de servicio terminado
verdict-not-covered = Ninguna regla se aplica
verdict-unread = Una hora no se pudo leer

# One judgement: what an order comes to, and dates that cannot both be right.
headline-ineffective = { $role ->
    [seller] No diste a tiempo una respuesta válida (plazo: { $date }). Cuenta como negativa.
   *[other] El vendedor no dio a tiempo una respuesta válida (plazo: { $date }). Cuenta como negativa.
}
headline-answered-late = { $role ->
    [seller] Respondiste después de que el plazo acabara el { $date }. Formalmente contó como negativa.
   *[other] El vendedor respondió después de que el plazo acabara el { $date }. Formalmente contó como negativa.
}
headline-performed = Al final se hizo. Formalmente, el plazo había acabado el { $date }.
headline-explicit-performed = { $role ->
    [seller] El { $date } dijiste que no, pero al final ayudaste.
   *[other] El { $date } el vendedor dijo que no, pero al final ayudó.
}
headline-contradictory = Estas dos fechas no pueden ser correctas a la vez.
headline-open = Este paso se puede dar hasta el { $date }.
headline-open-undated = Puedes actuar ahora.
headline-opens = El siguiente paso se abre el { $date }.
headline-idle = Conocemos las reglas de este pedido. ¿Qué pasó?
headline-settled = Ahora no corre ningún plazo.
headline-not-held = Es anterior a todos los textos de reglas que tenemos.
headline-old-refused = { $role ->
    [seller] Según la última regla que conocemos, contaría como negativa tuya el { $date }.
   *[other] Según la última regla que conocemos, contaría como negativa el { $date }.
}
headline-old-missed = { $role ->
    [seller] Según la última regla que conocemos, irías con retraso: plazo el { $date }.
   *[other] Según la última regla que conocemos, el vendedor iría con retraso: plazo el { $date }.
}
headline-old-running = { $role ->
    [seller] Según la última regla que conocemos, tendrías hasta el { $date }.
   *[other] Según la última regla que conocemos, el vendedor tendría hasta el { $date }.
}
headline-old-other = La última regla que conocemos puede estar desactualizada para este pedido.
headline-not-counted = «{ $words }» no cuenta: no dice qué se hará ni cuándo.
verdict-contradictory = Revisa dos fechas
verdict-open = Queda un paso posible
verdict-waiting = Aún no corre ningún plazo
verdict-idle = Hay reglas, aún no pasó nada
verdict-settled = Sin plazos ahora
verdict-outside = Solicitud fuera del periodo
verdict-not-held = Anterior a nuestros textos
contradiction = «{ $early }» tiene una fecha anterior a «{ $late }».
contradiction-swap = Intercambiar día y mes de «{ $event }»: { $date }
in-english = { $text } (en inglés)
by-buyer = el comprador
by-seller = el vendedor
by-platform = la plataforma

# Rules of one's own

make = Crear un reglamento
make-lead = Sus propias reglas, con sus palabras
make-how = Escriba su política como reglamento, pruébela con historias y ponga el comprobador en sus artículos. Quien los lea verá sus reglas y ninguna otra.
make-start-example = Empezar con un ejemplo
make-start-blank = Empezar en blanco
make-start-copy = O de una copia de los nuestros
make-open = Abrir un archivo
make-kept = Reglamentos en este dispositivo
make-remove = Quitar
make-text = El reglamento
make-keys = Ctrl+Espacio muestra qué puede ir aquí. Escape y luego Tab sale del texto.
make-sound = Sin errores.
make-faults = { $count ->
    [one] Un error
   *[other] { $count } errores
}
make-line = Línea { $line }
make-fault = hay { $found }, se esperaba { $wanted }
make-meant = Usar «{ $word }»
make-findings = Lo que el reglamento no cumple
finding-never-joins-in = Nada de lo que esta situación da por hecho o pregunta hace que se apliquen estas reglas.
finding-undated = El reglamento contiene dos ediciones y no dice desde cuándo rige cada una.
finding-begins-too-early = Esta edición rige desde el { $from } y, por tanto, no empieza después de «{ $other }», que rige desde el { $otherFrom }.
finding-gap = Del { $from } al { $through } no rige nada.
finding-applies-to-none = No hay ningún pedido al que se aplique.
finding-never-performed = Nada de lo que puede ocurrir cumple esta obligación.
finding-performed-by-other = «{ $kind }» responde a un asunto de tipo «{ $answers }» y esta obligación trata de «{ $of }», así que nunca la cumple.
finding-working-days-unknown = No se conocen los días hábiles: el calendario «{ $calendar }» solo abarca del { $from } al { $through }.
finding-deems-two-things = El mismo silencio cuenta aquí como «{ $outcome }» y en «{ $other }» como «{ $otherOutcome }».
finding-deems-too-late = El silencio contaría incluso para lo que se pidió cuando «{ $right }» ya había vencido. Añada a «{ $duty }»: { $line }
finding-changes-nothing = La respuesta «{ $answer }» no cambia nada.
make-windows = Plazos calculados con días de ejemplo
make-window-usual = Si el plazo empieza el { $start }, corre hasta el { $end }.
make-window-longest = El plazo más largo es el que empieza el { $start }: hasta el { $end }.
make-window-known = Si el plazo empieza después del { $start }, no se sabe el día exacto en que acaba: el calendario llega hasta el { $day }.
make-window-open = Si el plazo empieza el { $start }, no se sabe el día exacto en que acaba.
make-promise = Añadir un compromiso con un formulario
make-promise-asked = Qué inicia el plazo
make-promise-asked-example = Devolución solicitada
make-promise-who = Quién debe actuar
make-promise-answered = Qué debe hacer
make-promise-answered-example = Devolución respondida
make-promise-amount = En un plazo de
make-promise-unit = Contado en
make-unit-working-days = días hábiles
make-unit-natural-days = días naturales
make-unit-hours = horas
make-promise-says = El compromiso, como lo leerán
make-promise-says-example = Respondemos a una devolución en 2 días hábiles.
make-promise-deemed = Si nadie responde, cuenta como
make-deemed-nothing = nada en particular
make-deemed-request-agreed = aceptado
make-deemed-refund = un reembolso
make-deemed-refusal = una negativa
make-deemed-cancelled = cancelado
make-deemed-closed = cerrado
make-deemed-escalated = pasado a la plataforma
make-deemed-consent = consentimiento
make-promise-silence = Esa frase, como la leerán
make-promise-silence-example = Sin respuesta, la devolución queda aceptada.
make-promise-add = Añadir al reglamento
make-promise-added = Ya está en el reglamento.
make-promise-not = El texto tiene un error que hay que corregir antes.
make-save-yaml = Guardar como YAML
make-save-json = Guardar como JSON
make-versions = Versiones anteriores
make-version-take = Volver a esta
make-preview = Lo que ven sus lectores
make-last-sound = La vista previa muestra el último texto sin errores.
make-not-yet = La vista previa aparece cuando el texto no tiene errores.
make-stories = Historias
make-stories-how = Rellene la vista previa y guárdela como historia. Tras cada cambio verá si el resultado sigue siendo el mismo.
make-story-keep = Guardar como historia
make-story-none = Primero rellene algo en la vista previa.
make-story-name = Nombre de la historia
make-story-number = Historia { $number }
make-story-same = Como antes: { $outcome }
make-story-other = Antes: { $before }. Ahora: { $now }
make-story-right = Ahora es lo correcto
make-use = Póngalo en sus artículos
make-line-element = Guarde { $file } en la carpeta de su artículo
make-line-frame = O un marco, que ya contiene el reglamento
make-line-link = O un enlace, que lleva también el reglamento
audit-own = Usar sus propias reglas
audit-own-by = Según sus reglas: { $name }
audit-own-wrong = «{ $name }» tiene errores y no se usa.
audit-own-fault = Línea { $line }: hay { $found }, se esperaba { $wanted }
embed-view-compact = Pequeño: se abre en su sitio
embed-make = ¿Su política es otra? Escríbala como reglamento propio.

# Pictures of chats.
picture-choose = Elegir imágenes
picture-me = Yo
picture-other = Otra parte
picture-app = Aplicación
picture-reading = Leyendo la imagen { $number } de { $count } en este dispositivo. No se envía nada.
pictures-many = Solo se leyeron las primeras { $count } imágenes. Añade las demás después.
pictures-left-out = Esta copia del comprobador no lee imágenes. Pega mejor el texto del chat.
pictures-failed = No se pudieron leer las imágenes. Pega mejor el texto del chat.
picture-too-large = «{ $name }» es demasiado grande. Recorta la imagen o haz otra captura.
picture-unreadable = «{ $name }» no se puede abrir aquí como imagen. Guárdala como PNG o JPEG.
picture-check = ¿Están bien estas horas y estos remitentes?
picture-check-why = Se leyeron de una imagen y puede haber errores. Nada cuenta como negativa ni como fuera de plazo hasta que lo confirmes.
picture-foreign = La escritura de esta imagen no se puede leer aquí: solo se leyeron las horas. Escribe lo que dice cada mensaje.
picture-empty = En una de las imágenes no se encontró nada.
picture-days = No se pudo leer una fecha de la imagen. Los mensajes que le siguen aún no tienen fecha: indícala.
picture-doubt = Revisa primero:
picture-all = Líneas leídas con claridad, junto a la imagen ({ $count })
picture-left-out = Texto que no se tomó como mensaje
picture-right = Sí, están bien
picture-swap = Intercambiar los remitentes
picture-headline = Todavía no hay nada decidido: revisa primero lo que se leyó de la imagen
picture-chip = Leído de una imagen
picture-tag = de una imagen
picture-hint = También se leen aquí las capturas de un chat.
picture-taken = La imagen es del (desde aquí se cuentan «ayer» y los días sin año)
