-name = After-Sales Checker
title = { -name }
lead = Истёк ли срок у продавца?
lead-sub = Вставьте переписку или выберите, чего вы ждёте. Вы узнаете срок, узнаете, считается ли молчание отказом, и получите готовое сообщение.
privacy = Всё остаётся на этом устройстве. Ничего не отправляется.
disclaimer = Это справка, а не решение площадки, и от площадок она не зависит. Решает таймер самой площадки: если на странице заказа указан другой срок, действует он.
language = Язык
loading = Загружаем правила…
failed = Проверка не запустилась в этом браузере. Нужен Chrome 111, Firefox 115, Safari 16.4 или новее.
no-webassembly = Этот браузер не выполняет WebAssembly, без которого проверка не работает. Возможно, его отключил режим блокировки или настройка безопасности: разрешите его для этой страницы или откройте её в другом браузере.
engine-stopped = Проверка остановилась на этих данных и начата заново. Введённое на месте. Измените последнее или обновите страницу.
as-of-unreadable = Не удалось прочитать время, на которое делается проверка. Укажите год четырьмя цифрами или оставьте поле пустым, чтобы проверить на сейчас.
storage-blocked = Этот браузер не даёт странице сохранять введённое. При закрытии или обновлении страницы всё пропадёт.

your-order = Ваш заказ
unknown = Не знаю
yes = Да
no = Нет
more-facts = Ещё о заказе
what-happened = Что произошло
paste-label = Вставьте переписку, письма, страницу заказа или свои заметки
paste-hint = Или перетащите сюда файл: выгруженный чат (.txt, .zip), письмо (.eml), сохранённую страницу. Свои заметки: по строке на событие, например «2022-03-01 10:00 { $event }».
paste-hint-event = запрошен инженер
paste-read = Прочитать текст
paste-added = { $count ->
    [0] Новых событий нет. Вставьте сообщения с датами или выберите, чего вы ждёте.
    [one] Добавлено { $count } событие.
    [few] Добавлено { $count } события.
   *[other] Добавлено { $count } событий.
}
cancel = Отмена
file-choose = Выбрать файл
paste-again = Обновлено.
paste-full = Берётся не более { $count } событий: вставьте или выгрузите отрезок короче либо выберите из остальных сообщений.
file-empty = «{ $name }» пуст.
flag-several-times = В тексте есть и другое время. Проверьте, к какому это относится.
flag-stretch = В тексте указан промежуток времени или примерная дата: событие было где-то внутри него. Укажите точное время, если знаете.
flag-app-line = Это написало само приложение: ничьё сообщение.
flag-no-words = Изображение, файл или голосовое сообщение без слов: что в нём, здесь неизвестно.
flag-by-place = Из самих слов не видно, что это ответ, — только из места в переписке. Проверьте.
missing-zone = { $event }: часовой пояс
paste-check = { $count ->
    [one] { $count } нужно проверить.
    [few] { $count } нужно проверить.
   *[other] { $count } нужно проверить.
}
paste-facts = Найдено и о заказе: { $facts }
file-too-large = «{ $name }» больше 60 МБ. Выгрузите отрезок чата короче.
file-empty-archive = В «{ $name }» нет текста. В выгрузке WhatsApp есть файл _chat.txt: выгрузите без медиафайлов.
file-not-text = «{ $name }» — не текст. Сохраните сначала как текст, страницу или письмо либо скопируйте текст.
file-unreadable = Не удалось прочитать «{ $name }».
large-paste = вставленный текст
large-held = { $name } ({ $size } тыс. знаков) читается отдельно от поля и не сохраняется при обновлении. Прочитанные события сохраняются.
large-drop = Убрать
large-reading = Читаем…
ask-zone = { $count ->
    [one] У { $count } события не указан часовой пояс. Это
   *[other] У { $count } событий не указан часовой пояс. Это
}
ask-zone-hint = В чатах — время телефона; на страницах заказа Alibaba.com — тихоокеанское время США или время компьютера. Если не знаете, проверяются все варианты.
ask-zone-name = Какое время означает «{ $name }»?
ask-day-month = В датах вида 03/04 какое из чисел — день?
dayMonth-day-first = День стоит первым
dayMonth-month-first = Месяц стоит первым
day-month-read = Как прочитано: { $order }
day-month-either = Неизвестно: проверяются оба варианта
day-month-open = В тексте нет подсказки. Ответ ниже показывает, важно ли это.
day-month-by-told = Вы указали это.
day-month-by-over-twelve = Это видно по числу больше 12 в тексте.
day-month-by-weekday = Это видно по дням недели в тексте.
day-month-by-in-order = Только так сообщения идут по порядку.
day-month-by-changes = День — то число, которое меняется чаще.
day-month-by-not-later = Иначе дата оказалась бы позже дня копирования.
ask-copied = В какой день скопирован этот текст?
ask-copied-hint = От него считаются слова вроде «вчера» и даты без года.
ask-authors = Кто есть кто?
assumed = Как мы это поняли
assumed-guess = предположение
assumed-change = Изменить
assumed-times = Часовой пояс и даты
entry-more = Добавить сообщения или ответы
start-or = или начните с того, чего вы ждёте
guesses = Взято из текста: { $count }. Исправьте, если что-то неверно.
guess-fact = { $fact } { $value } (по словам «{ $words }» в строке { $line })
guess-role = { $name }: { $role } — по словам «{ $words }»
role-buyer = Покупатель
role-seller = Продавец
role-platform = Площадка
paste-stretch = Текст охватывает период с { $from } по { $to }. Того, что было раньше, позже или в другом месте, в нём нет.
unread = { $count ->
    [one] { $count } часть не прочитана
    [few] { $count } части не прочитаны
   *[other] { $count } частей не прочитано
}
unread-line = Строка { $line }: «{ $text }» — { $why }
others = { $count ->
    [one] Ещё { $count } сообщение
    [few] Ещё { $count } сообщения
   *[other] Ещё { $count } сообщений
}
others-more = Ещё { $count } не показано.
other-use = Взять
flag-no-time = дата не найдена
flag-not-a-log = не найдено сообщений со временем
flag-no-such-date = Такой даты не существует.
flag-no-such-time = Такого времени не существует, прочитан только день.
flag-open-time = Неясно, какой час или день имеется в виду. Введите время.
flag-day-or-month = Сначала день или месяц? Пока неизвестно, проверяются обе даты.
flag-no-year = В дате нет года. Укажите выше, когда текст скопирован, или введите дату.
flag-unclear-year = По двум цифрам год неясен. Введите дату.
flag-no-day = День указан относительно другого дня. Укажите выше, когда текст скопирован, или введите дату.
flag-no-day-at-all = В тексте есть время, но нет дня. Введите дату.
flag-ambiguous-zone = «{ $name }» в разных странах означает разное время. Выберите часовой пояс; до тех пор проверяются все.
flag-unknown-zone = Этот часовой пояс неизвестен. Выберите его ниже.
flag-weekday-differs = День недели не совпадает с датой. Проверьте дату.
event-check = проверить
event-because = Подсказано словами «{ $words }».
event-line = Показать строку { $line }
event-reminds = О чём напоминание
events-all = Показать все события ({ $count })
redo = Вернуть
undone = Отменено.
redone = Возвращено.
zone-as-paste = Как указано выше
zone-open = Неизвестно: проверяются все
zone-meant = { $name } как { $offset }
events-none = Событий пока нет. Вставьте строки выше или добавьте событие.
event-number = Событие { $number }
event-add = Добавить событие
event-remove = Убрать
event-kind = Что
event-choose = Выберите, что произошло
event-date = Дата
event-earliest = Самый ранний день
event-latest = Самый поздний день
event-rough = Известно лишь примерно
event-time = Время
event-zone = Часовой пояс
event-service = Услуга
event-re = На что это ответ
event-re-none = Не указано
event-to = Новая дата
event-points = Баллы
event-moved = «{ $what }» убрано.
undo = Отменить
zone-shanghai = Пекин
zone-pacific = Тихоокеанское время США
zone-here = Здесь ({ $zone })
zone-unknown = Не знаю
zone-offset = Как написано ({ $offset })
ask-cover = Чего-нибудь не хватает?
cover-hint = Сказать, что чего-то не сделали, можно, только если ничего не пропущено.
cover-from-words = По словам «{ $words }»: до этого времени ничего не пришло.
cover-everywhere = Нет. Здесь всё, что отправлено к этому моменту по всем каналам (чат, форма, почта)
cover-some = Полные сведения есть только об этом:
cover-kinds = По вашим файлам полностью известны:
cover-unknown = Не знаю
cover-through = … до последнего прочитанного сообщения, { $date }
zone-check = Узнать по одному известному времени
zone-check-which = Это событие
zone-check-known = в другом месте показано как
zone-check-zone = часовой пояс там
zone-check-do = Сравнить
zone-check-none = Это не может быть один и тот же момент: разница не кратна четверти часа или больше суток. Проверьте оба времени.
zone-check-found = Это время указано в поясе { $zone }.
cover-unnamed = { $count ->
    [one] У { $count } события не выбрано, что произошло, поэтому запись пока не считается полной.
   *[other] У { $count } событий не выбрано, что произошло, поэтому запись пока не считается полной.
}
checked-for = Проверено на
checked-now = Сейчас
checked-at = Другое время
start-over = Начать заново
start-over-done = Новый случай. Прежний — в «Моих случаях».
try-example = Посмотреть пример
result = Результат

group-coverage = Действует ли правило и до какого срока?
group-entitlements = Что положено покупателю
group-deadlines = Сроки
group-refusal = Отказано или нет?
group-options = Что можно сделать и когда
group-cost = Чем это грозит
group-steps = Что делать сейчас
group-missing = Осталось уточнить
group-changes = Что изменится само
every-clause = Все пункты правил с датами
group-desks = Служба поддержки
other-rules = Правила, которые к этому заказу не относятся
background = К заказу относится правило площадки. Общее руководство показано только для справки.
stale = В последний раз мы искали более новый текст { $date } и не нашли. Какое правило действует, видно на странице заказа: сначала посмотрите там.
last-seen = Текст самой площадки видели в последний раз { $date }.
never-seen = Текст самой площадки никогда не видели; основано на новостях о её объявлениях.
edition-in-force = Текст действует с { $date }
edition-known-by = Текст существовал уже { $date }; с какого дня действует, неизвестно
edition-undated = Текст без даты
edition-not-held = Заказ старше всех имеющихся у нас текстов, поэтому ничего не вычислено.
edition-outside = Даты заказа вне всех периодов этого правила.
edition-open = Какой текст действует, зависит от даты, которая точно не известна.
superseded = По прежнему тексту срок был: { $date }.

headline-unnamed = { $count ->
    [one] У { $count } события не выбрано, что произошло; оно не учтено.
   *[other] У { $count } событий не выбрано, что произошло; они не учтены.
}
asked-now = Для запроса, сделанного сейчас.
headline-deemed = { $role ->
    [seller] Ваш срок истёк { $date }. Это считается отказом.
   *[other] Срок продавца истёк { $date }. Это считается отказом.
}
headline-refund = { $role ->
    [seller] Вы не ответили до { $date }. Это считается согласием вернуть деньги.
   *[other] Вам должны вернуть деньги: продавец пропустил срок { $date }.
}
headline-request-agreed = { $role ->
    [seller] Вы не ответили до { $date }. Это считается согласием с запросом.
   *[other] Ваш запрос считается принятым: продавец пропустил срок { $date }.
}
joining-facts = Закон и другие гарантии
joining-hint = То, что даёт закон или платёжная служба, добавляется. Это проверяется, как только вы ответите на эти вопросы.
rules-missing = Не удалось загрузить правила, которые здесь действуют. Подключитесь к сети и обновите страницу; введённое сохранится.
routes = Что покупатель ещё может сделать
routes-left = { $over }: срок прошёл. По правилу «{ $open }» время есть до { $date }.
route-open = до { $date }
route-open-endless = открыто, срок не известен
route-not-yet = с { $date }
route-perhaps = если больше ничего не случилось
routes-over = Использовано или истекло
routes-later = Пока недоступно
route-used = использовано
route-lapsed = истекло { $date }
route-lapsed-undated = истекло
headline-closed = { $role ->
    [seller] Вы ничего не сделали до { $date }. Запрос считается закрытым.
    [of-buyer] Покупатель ничего не сделал до { $date }. Запрос считается закрытым.
   *[other] Продавец ничего не сделал до { $date }. Запрос считается закрытым.
}
headline-consent = { $role ->
    [seller] Вы ничего не сделали до { $date }. Молчание считается согласием на новую дату.
    [of-buyer] Покупатель ничего не сделал до { $date }. Молчание считается согласием на новую дату.
   *[other] Продавец ничего не сделал до { $date }. Молчание считается согласием на новую дату.
}
headline-escalated = { $role ->
    [seller] Вы ничего не сделали до { $date }. Теперь решает площадка.
    [of-buyer] Покупатель ничего не сделал до { $date }. Теперь решает площадка.
   *[other] Продавец ничего не сделал до { $date }. Теперь решает площадка.
}
headline-receipt-confirmed = { $role ->
    [seller] Вы ничего не сделали до { $date }. Товар считается полученным.
    [of-buyer] Покупатель ничего не сделал до { $date }. Товар считается полученным.
   *[other] Продавец ничего не сделал до { $date }. Товар считается полученным.
}
headline-released = { $role ->
    [seller] Вы ничего не сделали до { $date }. Деньги переходят продавцу.
    [of-buyer] Покупатель ничего не сделал до { $date }. Деньги переходят продавцу.
   *[other] Продавец ничего не сделал до { $date }. Деньги переходят продавцу.
}
headline-delay-without-reason = { $role ->
    [seller] Вы ничего не сделали до { $date }. По закону это считается намеренной задержкой или необоснованным отказом.
    [of-buyer] Покупатель ничего не сделал до { $date }. По закону это считается намеренной задержкой или необоснованным отказом.
   *[other] Продавец ничего не сделал до { $date }. По закону это считается намеренной задержкой или необоснованным отказом.
}
headline-cancelled = { $role ->
    [seller] Вы ничего не сделали до { $date }. Заказ считается отменённым.
    [of-buyer] Покупатель ничего не сделал до { $date }. Заказ считается отменённым.
   *[other] Продавец ничего не сделал до { $date }. Заказ считается отменённым.
}
headline-buyer-amount = { $role ->
    [seller] Вы не ответили до { $date }. Покупатель получит сумму, которую просил.
   *[other] Продавец не ответил до { $date }. Вы получите сумму, которую просили.
}
headline-forfeiture = { $role ->
    [seller] Вы не ответили до { $date }. Жалоба остаётся в силе.
   *[other] Продавец не ответил до { $date }. Жалоба остаётся в силе.
}
headline-explicit = { $role ->
    [seller] Вы отказали { $date }.
   *[other] Продавец отказал { $date }.
}
headline-possible = { $role ->
    [seller] Ответьте до { $date }, иначе молчание будет считаться отказом.
   *[other] Продавец ещё может ответить до { $date }. Потом молчание считается отказом.
}
headline-possible-other = { $role ->
    [seller] Ответьте до { $date }, иначе это обернётся против вас.
    [of-buyer] Покупатель ещё может ответить до { $date }.
    [of-platform] Площадка ещё может ответить до { $date }.
   *[other] Продавец ещё может ответить до { $date }.
}
headline-missed = { $role ->
    [seller] Вы просрочили: срок был { $date }.
    [of-buyer] Покупатель просрочил: срок был { $date }.
    [of-platform] Площадка просрочила: срок был { $date }.
   *[other] Продавец просрочил: срок был { $date }.
}
headline-undetermined = { $count ->
    [one] Ответьте ещё на один вопрос, и будет результат.
   *[other] Вопросов до результата: { $count }.
}
headline-if-silent = Если продавец больше ничего не писал, срок истёк { $date } и это считается отказом.
headline-if-silent-other = Если продавец больше ничего не писал, срок истёк { $date }.
headline-if-met = Если больше ничего не было, всё сделано в срок.
headline-running = { $role ->
    [seller] У вас есть время до { $date }.
    [of-buyer] У покупателя есть время до { $date }.
    [of-platform] У площадки есть время до { $date }.
   *[other] У продавца есть время до { $date }.
}
headline-met = Сделано вовремя.
headline-late = Сделано с опозданием: { $late }.
headline-covered = { $role ->
    [seller] Вы обязаны обслуживать до { $date }.
   *[other] Обслуживание действует до { $date }.
}
headline-ended = Период обслуживания закончился { $date }.
headline-not-covered = Ни одно из наших правил не относится к этому заказу.
headline-cannot-tell = Пока нельзя сказать.

state-covered = Действует
state-not-covered = Не действует
state-entitled = Положено
state-not-entitled = Не положено
state-not-started = Не начато
state-running = Время ещё есть
state-met = Сделано вовремя
state-late = Сделано с опозданием
state-missed = Не сделано вовремя
state-excused = Уважительная причина
state-ended = Закончилось
state-none = Нет
state-possible = Пока нет
state-deemed = Считается сделанным из-за молчания
state-explicit = Отказано
state-not-yet = Пока нет
state-open = Открыто
state-lapsed = Истекло
state-used = Использовано
state-found = Установлено
state-reached = Достигнуто
state-closed = Закрыто
state-undetermined = Пока нельзя сказать
period-running = Идёт
refusal-deemed = Считается отказом (молчание)
refusal-possible = Пока нет: дальнейшее молчание будет считаться отказом
refusal-none = Не отказано
refund-deemed = Согласие на возврат из-за молчания
refund-possible = Пока нет: дальнейшее молчание будет означать согласие на возврат
refund-none = Нет согласия на возврат из-за молчания
request-agreed-deemed = Согласие из-за молчания
request-agreed-possible = Пока нет: дальнейшее молчание будет означать согласие
request-agreed-none = Нет согласия из-за молчания
cancelled-deemed = Считается отменённым (молчание)
cancelled-possible = Пока нет: дальнейшее молчание отменит его
cancelled-none = Не отменён из-за молчания
consent-deemed = Согласие на задержку из-за молчания
consent-possible = Пока нет: молчание будет означать согласие на задержку
consent-none = Нет согласия из-за молчания
escalated-deemed = Автоматически передано площадке
escalated-possible = Пока нет: само перейдёт к площадке
escalated-none = Автоматически не передавалось
receipt-confirmed-deemed = Считается полученным
receipt-confirmed-possible = Пока нет: будет считаться полученным
receipt-confirmed-none = Не считается полученным
released-deemed = Деньги отданы продавцу
released-possible = Пока нет: деньги перейдут продавцу
released-none = Деньги не отданы из-за молчания
delay-without-reason-deemed = Считается задержкой без причины
delay-without-reason-possible = Пока нет: будет считаться задержкой без причины
delay-without-reason-none = Не задержка без причины
closed-deemed = Считается закрытым (молчание)
closed-possible = Пока нет: дальнейшее молчание закроет его
closed-none = Не закрыт из-за молчания
buyer-amount-deemed = Согласие с суммой покупателя из-за молчания
buyer-amount-possible = Пока нет: дальнейшее молчание будет означать согласие с суммой покупателя
buyer-amount-none = Нет согласия из-за молчания
forfeiture-deemed = Возможность ответить потеряна из-за молчания
forfeiture-possible = Пока нет: дальнейшее молчание лишит возможности ответить
forfeiture-none = Возможность ответить не потеряна
cost-none = Ничего не названо
cost-possible = Возможно, если площадка установит нарушение
cost-found = Нарушение установлено

desk-open = Сейчас работает
desk-closed = Сейчас закрыто
resumption-open = Работа возобновлена
resumption-not-yet = Ещё не возобновлена
option-open = Сейчас возможно
option-not-yet = Пока невозможно
option-lapsed = Уже невозможно
prohibition-missed = Взята плата, хотя это бесплатно
prohibition-running = Пока плату не брали
prohibition-met = Плату не брали
headline-fee = { $role ->
    [seller] Вы взяли плату за бесплатное.
   *[other] Продавец взял плату за бесплатное.
}
since = с { $date }
from-then = с { $date }
until = до { $date }
due = срок: { $date }
done = сделано: { $date }
ended-on = закончилось: { $date }
between = не раньше { $from } и не позже { $to }
left = осталось: { $left }
late-by = опоздание { $late }
free = бесплатно
same-either-way = Ответ один и тот же при любом прочтении правила.
depends-short = зависит от прочтения правила
depends-on = Зависит от того, как это читать:
depends-then = «{ $answer }» → { $state }
open-then = «{ $answer }» → открыто с: { $date }
deadline-then = «{ $answer }» → срок { $date }
other-deadlines = При другом счёте срок другой:
not-all-tried = Открытых вопросов так много, что проверены не все сочетания.
if-nothing-else = Если больше ничего не было: { $state }
missing-title = Нужно знать:
in-time-if = Вовремя, если: { $event }, не позже { $date }
would-flip = Изменило бы: { $what } → { $state }
because-events = Основание
counted-hours = { $amount } ч, отсчёт: { $date }. Ночи, выходные и праздники считаются.
counted-natural = Календарных дней: { $amount }, { $zone }
counted-working = Рабочих дней: { $amount }, { $zone }
counted-months = Месяцев: { $amount }, { $zone }
counted-fixed = До времени, которое называет правило.
run = { $from } – { $to }: { $why }
run-day = { $from }: { $why }
change = { $date }: { $what } — { $from } → { $to }
step-by = не позже { $date }
step-from = с { $date }
points-active = Сейчас действует штрафных баллов: { $points }
points-next = следующая мера при { $points } баллах
points-expiry = Перестанут действовать штрафные баллы: { $points } — { $date }
cost-points = штрафных баллов: от { $from } до { $to }
cost-removal = исключение из программы
cost-compensation = компенсация покупателю: { $amount }
cost-compensation-unknown = компенсация покупателю, не более { $cap } (нужна спорная сумма)
evidence-missing = Ещё нужны доказательства: { $list }
opens-next = откроется { $date }

grade-official = текст самой площадки
grade-statute = закон
grade-notice = новость об объявлении
grade-secondary = текст из вторых рук
grade-you = вы
grade-host = страница, на которой это стоит
party-buyer = Покупатель
party-seller = Продавец
party-platform = Площадка

reason-start-day = день начала не считается
reason-natural-day = считается
reason-working-day = рабочие дни, считаются
reason-weekend = выходные, не считаются
reason-public-holiday = праздник, не считается
reason-make-up-day = отработка за праздник, считается
reason-not-published = календарь этого года ещё не опубликован
reason-rolled-over = добавлено, потому что последний день был нерабочим

missing-record = есть ли ещё события: раньше, позже или в другом канале?
missing-calendar = календарь рабочих дней того года, ещё не опубликован
missing-edition = текст правил того времени, которого у нас нет
missing-event-kind = Когда это было: { $kind }?
missing-event = { $event }: { $attribute }
attribute-at = точное время
attribute-re = на что это ответ
attribute-by = кто это сделал
attribute-service = какая услуга
attribute-channel = где это сказано
attribute-effective = согласовано ли, как и что будет сделано?
attribute-automatic = написала машина?
attribute-reasonable = было ли решение разумным?
attribute-agreed = согласился ли покупатель?
attribute-agreedInWriting = договорились ли оба письменно?
attribute-to = новая дата
attribute-evidence = доказательства
attribute-points = сколько баллов
attribute-counter = какая категория нарушений
attribute-matter = о чём это


service-engineer = Выезд инженера
service-local-point = Местный сервисный пункт
service-remote-guidance = Удалённая помощь
service-remote-diagnosis = Удалённая диагностика
service-parts = Запасные части
channel-platform = Чат площадки
channel-request-form = Форма запроса
channel-email = Эл. почта
channel-other = WhatsApp, WeChat, телефон, другое
counter-intellectual-property-and-restricted = Интеллектуальная собственность, запрещённые и ограниченные к продаже товары
counter-transaction = Сделки
counter-goods-information = Сведения о товаре
counter-severe-intellectual-property = Интеллектуальная собственность, тяжкие нарушения
matter-intellectual-property = Интеллектуальная собственность
matter-other = Другое
evidence-payment-slip = документ об оплате
evidence-dispatch-slip = документ об отправке
evidence-correspondence = переписка
measure-warning = Предупреждение
measure-no-goods-operations = Запрет операций с товарами, дней: { $days }
measure-freeze = Блокировка аккаунта, дней: { $days }
measure-closed = Аккаунт закрыт

kind-order-placed = Заказ сделан
kind-deposit-paid = Внесена предоплата
kind-payment-succeeded = Оплачено полностью
kind-funds-posted = Деньги зачислены по заказу
kind-shipped = Отправлено
kind-carrier-collected = Принято перевозчиком
kind-delivered = Доставлено
kind-receipt-confirmed = Получение подтверждено
kind-service-requested = Покупатель запросил услугу
kind-request-received = Продавец получил запрос
kind-seller-replied = Продавец ответил
kind-appointment-confirmed = Продавец подтвердил визит
kind-appointment-rescheduled = Визит перенесён
kind-engineer-arrived = Инженер приехал
kind-solution-provided = Предложено решение
kind-parts-sent = Детали отправлены
kind-service-completed = Услуга оказана
kind-seller-refused = Продавец отказал
kind-request-withdrawn = Покупатель отозвал запрос
kind-fee-charged = Продавец взял плату
kind-complaint-filed = Жалоба подана
kind-complaint-notice-sent = Уведомление о жалобе отправлено
kind-complaint-received = Жалоба получена
kind-complaint-answered = На жалобу отвечено
kind-dispute-opened = Спор открыт
kind-dispute-escalated = Спор передан площадке
kind-refund-requested = Запрошен возврат денег
kind-refund-modified = Запрос возврата изменён
kind-refund-answered = На запрос возврата отвечено
kind-cancel-requested = Покупатель просит отменить заказ
kind-cancel-answered = На запрос отмены отвечено
kind-points-deducted = Начислены штрафные баллы
kind-promise-broken = Обещание не выполнено
kind-fault-found = Площадка установила нарушение продавца
kind-coupon-issued = Покупателю выдан купон
kind-coupon-used = Купон использован
kind-removed-from-programme = Продавец исключён из программы


problem = { $path }: { $code }. Найдено { $found }; нужно { $wanted }.
problem-unknown-field = неизвестное поле
problem-repeated-field = указано дважды
problem-wrong-type = значение не того вида
problem-unknown-word = неизвестное слово
problem-not-a-time = такой даты нет
problem-outside-years = вне лет, которые можно проверить
problem-ends-before-start = заканчивается раньше, чем начинается
problem-unknown-zone = неизвестный часовой пояс
problem-skipped-time = это время часы там пропустили
problem-repeated-time = это время часы там показали дважды
problem-not-an-amount = это не сумма денег
problem-out-of-range = вне допустимых пределов
problem-missing-field = чего-то не хватает
problem-duplicate-id = у двух событий одно имя
problem-missing-event = ответ на событие, которого нет в списке
problem-answer-before-request = раньше того, на что отвечает
problem-unknown-question = неизвестный вопрос
problem-too-many = слишком много

duration-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}
duration-hours = { $hours } ч
duration-minutes = { $minutes } мин
duration-seconds = { $seconds } с
beijing-time = по Пекину

check = Проверка
rules = Правила
ask-role = Я
role-buyer-me = покупатель
role-seller-me = продавец
door-questions = Лучше ответить на несколько вопросов
door-paste = Лучше вставить сообщения
events-all-of = { $count ->
    [0] События: пока нет
   *[other] События: { $count }, со всеми подробностями
}
guide-waiting = Чего вы ждёте?
guide-others = Законы, платёжные службы и другие магазины
guide-law = Закон
guide-shops = Платёжные службы и другие магазины
guide-service-buyer = Что вам нужно?
guide-service-seller = Чего просит покупатель?
guide-hint = Оставьте пустым то, чего не знаете.
guide-answers = Ваши ответы
guide-asked-buyer = Когда вы попросили?
guide-asked-seller = Когда покупатель попросил?
guide-answered-buyer = Каким был первый ответ продавца по любому каналу?
guide-answered-seller = Каким был ваш первый ответ по любому каналу?
answered-none = Пока никакого
answered-replied = Ответ был
answered-automatic = Только автоответ
answered-refused = Отказ
guide-answered-when = Когда?
ask-effective = Согласовано ли в ответе, как и когда?
guide-zone = Часовой пояс этого времени
headline-owed = { $role ->
    [seller] Вы обязаны предоставить: { $list }. Действует до: { $date }.
   *[other] Вам положено: { $list }. Действует до: { $date }.
}
headline-old-owed = { $role ->
    [seller] По этому правилу вы были бы обязаны предоставить: { $list }. До: { $date }.
   *[other] По этому правилу вам было бы положено: { $list }. До: { $date }.
}
time-left = Осталось: { $left }
open-more = { $count ->
    [one] Ещё { $count } вопрос
    [few] Ещё { $count } вопроса
   *[other] Ещё { $count } вопросов
}
ask-later = Есть ли ещё события: раньше, позже или в другом канале?
later-none = Нет, это всё
steps-none = Пока ничего.
steps-evidence = { $role ->
    [seller]
        Что сохранить как доказательства
        запрос и ваш ответ с датой и временем
        подтверждённый визит
        подтверждение визита или отправки
   *[other]
        Что сохранить как доказательства
        страницу заказа, где видно время оплаты
        страницу товара
        ваш запрос с датой и временем
        каждый ответ
}
steps-of-buyer = Что может сделать покупатель
steps-of-seller = Что следует сделать продавцу
letter-blank = [заполните]
letter-label = Текст для отправки
copy = Копировать
copied = Скопировано.
copy-failed = Браузер не даёт странице копировать. Выделите текст и скопируйте сами.
picture = Хронология
picture-table = То же таблицей
picture-now = Сейчас
picture-over = Срок истёк
picture-last = Последний момент
picture-uncounted = не считается ответом
picture-travel = Посмотреть на другую дату или таблицей
picture-period = Период обслуживания
picture-who = Кто
look-before = Раньше
look-after = Позже
look-at = Посмотреть другое время
look-hint = Положение дел на { $date }. Ползунок переходит от изменения к изменению.
looking = Показано состояние на { $date }.
look-back = Назад
see-rule = Правило целиком
typed = введено
would-change = Что изменило бы это:
would-change-count = Что изменило бы вывод ({ $count })
why-steps = Почему так, по шагам
pin = Читать так
pinned = Вы выбрали, как читать правило:
unpin = Отменить выбор
platform-shows = Площадка показывает другой срок
platform-shows-at = Она показывает
platform-same = Это тот же срок.
platform-reading = Это срок, если читать правило так: { $answer }
platform-pacific = Это тот же момент по тихоокеанскому времени США.
platform-earlier = Срок площадки раньше на { $difference }. Возможно, он идёт не от того события, что введено здесь.
platform-later = Срок площадки позже на { $difference }. Возможно, он идёт не от того события, что введено здесь, или продлён.
platform-counts = Решает таймер самой площадки.
own-windows = Эти сроки считаются не так, как говорит правило:
own-window = { $by ->
    [host] срок: { $length }, как задано этой страницей
   *[you] срок: { $length }, как указано здесь
}
own-window-ask = Указан другой срок (число)
own-window-unit = Считать в
own-window-set = Считать так
compare-editions = Рядом с другим текстом этого правила
arrived-after = К моменту доставки прошло не меньше { $days } из { $of } дней: период обслуживания идёт от оплаты.
hours-hint = Часы идут и ночью, и в выходные, и в праздники.
take-along = Сохранить и отправить
take-calendar = Файл календаря
take-print = Печать или PDF
take-text = Копировать текстом
take-link = Копировать ссылку
take-data = Данные (JSON)
keep-outside = Safari удаляет сохранённое страницей через семь дней без посещения, а один из сроков позже. Сохраните файл календаря, ссылку или данные либо добавьте страницу на экран «Домой».
in-app = Браузер этого приложения может не сохранять файлы. Откройте страницу в своём браузере (меню ⋯) или скопируйте текст.
calendar-summary = Срок: { $what }
calendar-none = Открытых сроков нет.
link-label = Ссылка на этот случай
link-hint = Всё содержится в самой ссылке, на серверах ничего нет. Прочитать может любой, у кого есть ссылка.
link-messages = Добавить и сообщения
link-long = Ссылка длинная. Некоторые приложения обрезают ссылки длиннее 2000 знаков; лучше отправьте текст.
link-damaged = Ссылка повреждена: прочитать её не удалось.
link-too-large = В ссылке больше, чем может быть в одном случае. Она не открыта.
link-newer = Ссылка создана более новой версией страницы. Обновите страницу и попробуйте снова.
link-opened = Открыто по ссылке с состоянием на { $date }. Показано то, что действует сейчас.
link-then = Показать, что действовало тогда
cases = Мои случаи
cases-hint = Хранятся только в этом браузере, по мере ввода.
cases-none = Сохранённых случаев пока нет.
case-new = Новый случай
cases-take = Сохранить все в файл
cases-bring = Загрузить из файла
cases-brought = { $count ->
    [0] В файле нет случаев. Выберите файл, сохранённый здесь.
    [one] Добавлен { $count } случай.
    [few] Добавлено { $count } случая.
   *[other] Добавлено { $count } случаев.
}
case-name = Название
case-unnamed = Случай от { $date }
case-copy = { $name } (копия)
case-current = открыт сейчас
case-told = Изменён { $date } · событий: { $count }
case-open = Открыть
case-duplicate = Сделать копию
case-delete = Удалить
case-deleted = «{ $name }» удалён.
case-conflict = Этот случай изменили в другой вкладке. Сохраняются оба: введённое здесь идёт в копию.
example-silence = отказ из-за молчания
example-in-time = продавец едва успевает
example-reading = зависит от прочтения
report-versions = Версии
report-engine = Правила и программа
report-digest = Контрольный код ответа:
report-line = строка { $line }

length-hours = { $amount ->
    [one] { $amount } час
    [few] { $amount } часа
   *[other] { $amount } часов
}
length-natural-days = { $amount ->
    [one] { $amount } календарный день
    [few] { $amount } календарных дня
   *[other] { $amount } календарных дней
}
length-working-days = { $amount ->
    [one] { $amount } рабочий день
    [few] { $amount } рабочих дня
   *[other] { $amount } рабочих дней
}
length-months = { $amount ->
    [one] { $amount } месяц
    [few] { $amount } месяца
   *[other] { $amount } месяцев
}
length-fixed-time = до времени, которое называет правило
length-as-agreed = как согласовано
rules-lead = Все правила, по которым идёт проверка, пункт за пунктом, с источником
rules-search = Поиск в правилах
rules-found = { $count ->
    [0] Пунктов с этими словами нет.
    [one] { $count } пункт
    [few] { $count } пункта
   *[other] { $count } пунктов
}
rules-who = Кто
rules-says = Что
rules-within = Срок
rules-otherwise = Иначе
rules-must = обязанность
rules-may = право
rules-must-not = запрет
rules-both = Обе стороны
rules-party = Чьи обязанности и права
rules-only = Чьи правила
rules-all = Все
rules-newest = Новее не найдено на { $date }
rules-readings-count = { $count ->
    [one] Открытых вопросов: 1
   *[other] Открытых вопросов: { $count }
}
rules-old = Это было больше полугода назад: площадка могла изменить текст.
rules-published = опубликовано { $date }
rules-from = действует с { $date }
rules-known = существовал уже { $date }; с какого дня действует, неизвестно
rules-undated = без даты
rules-until = до { $date }
rules-new = новое в этом тексте
rules-changed = изменено в этом тексте; раньше: { $before }
rules-gone = Больше нет в этом тексте: { $list }
rules-default = принимается, если не выбрать иное
rules-link = Ссылка на этот пункт
part-failed = Эту часть страницы не удалось загрузить. Проверьте связь и попробуйте снова.
guide-answered-hint = Это считается всем, что отправлено до сих пор. Остальное добавьте в «События».
event-ahead = «{ $event }» — в будущем и пока не учитывается. Проверьте дату.
deed-seller-replied = Ответ
deed-engineer-arrived = Визит инженера
deed-solution-provided = Решение
deed-service-completed = Оказание услуги
deed-parts-sent = Отправка деталей
deed-shipped = Отправка
deed-carrier-collected = Приём перевозчиком
deed-complaint-answered = Ответ на жалобу
deed-cancel-answered = Ответ на запрос отмены
deed-refund-answered = Ответ на запрос возврата
rulebook-alibaba-machinery-after-sales = Обслуживание оборудования, Alibaba.com
rulebook-alibaba-one-year-warranty = Гарантия один год, Alibaba.com
rulebook-alibaba-shipping-extension = Сроки отправки в праздники и эпидемию, Trade Assurance
rulebook-aliexpress-complaints = Жалобы и баллы, AliExpress
rulebook-cross-border-guide = Общее руководство по гарантиям при продаже за границу
rulebook-alibaba-trade-assurance = Trade Assurance и быстрый возврат, Alibaba.com
deed-fee-charged = Взимание платы
deed-dispute-opened = Открытие спора
deed-dispute-escalated = Передача спора площадке
deed-complaint-filed = Подача жалобы
deed-coupon-used = Использование купона
headline-refused-either = { $role ->
    [seller] Вы отказали: словами или молчанием. Неясно только, с какого времени.
   *[other] Отказано: словами или молчанием. Неясно только, с какого времени.
}
headline-outside = { $role ->
    [seller] Запрос вне периода обслуживания: по нему вы ничего не должны.
   *[other] Запрос вне периода обслуживания: по нему ничего не положено.
}
headline-not-started = { $role ->
    [seller] Срок ещё не идёт: подтвердите визит.
   *[other] Срок ещё не идёт: продавец не подтвердил визит.
}
headline-no-deadline = { $role ->
    [seller] Запрос сделан вовремя. Срока для ответа это правило не задаёт.
   *[other] Вы обратились вовремя. Срока для ответа это правило не задаёт.
}
headline-unplaced = { $count ->
    [one] { $count } более позднее сообщение не входит в события. Если оно отвечает на запрос, возьмите его.
    [few] { $count } более поздних сообщения не входят в события. Если одно из них отвечает на запрос, возьмите его.
   *[other] { $count } более поздних сообщений не входят в события. Если одно из них отвечает на запрос, возьмите его.
}
seen-archived = Некоторые страницы площадки видели в архивных копиях.
cover-first-answer = До первого ответа ничего не было; о том, что позже, не сказано
question-clock-not-named = По какому времени площадка считает дни?
answer-clock-not-named-of-the-market = По времени страны площадки.
answer-clock-not-named-utc = По всемирному координированному времени.
question-natural-days = Как считаются календарные дни и годы?
answer-natural-days-after-start-day = День начала не считается; конец — в полночь после последнего дня.
answer-natural-days-exact = По прошедшему времени, до секунды.
answer-natural-days-from-start-day = День начала — первый день.
question-shipping-clock = По какому времени идут сроки из объявлений об отправке?
answer-shipping-clock-pacific = По тихоокеанскому времени США, как сказано в объявлениях 2022 года и как показано в заказах.
answer-shipping-clock-shanghai = По пекинскому времени, как в других объявлениях площадки.
question-day-boundary = Где начинается и кончается день?
answer-day-boundary-shanghai = В полночь по Пекину; объявления называют пекинское время.
answer-day-boundary-pacific = В полночь по тихоокеанскому времени США, как на страницах заказа.
question-last-hour = Последний миг срока в часах ещё входит в срок?
answer-last-hour-inside = Да: последняя секунда входит.
answer-last-hour-outside = Нет: сделать нужно раньше.
question-last-day-off = Что, если последний день нерабочий?
answer-last-day-off-stays = Он остаётся последним; об исключениях площадка объявляет сама.
answer-last-day-off-next-working-day = Последним становится следующий рабочий день.
question-working-week = Какие дни рабочие?
answer-working-week-china = С понедельника по пятницу без китайских праздников, с днями отработки.
answer-working-week-monday-to-friday = С понедельника по пятницу, как в стране покупателя.
question-year-length = Год — это 365 дней или календарный год?
answer-year-length-as-stated = Как текст понят здесь: 365 календарных дней для оборудования, календарный год для годовой гарантии.
answer-year-length-other = Наоборот: календарный год для оборудования, 365 календарных дней для гарантии.
question-period-start = Когда начинается годовая гарантия?
answer-period-start-payment = Когда заказ оплачен.
answer-period-start-receipt = Когда товар получен.
question-governing-edition = Какой текст правила действует для заказа?
answer-governing-edition-named-event = Тот, что действовал при оплате заказа.
answer-governing-edition-request = Тот, что действовал при запросе услуги.
question-receipt-known-by-sending = Когда сообщение считается полученным?
answer-receipt-known-by-sending-sending = Когда отправлено; известно только это время.
answer-receipt-known-by-sending-later = Позже, во время, которое есть только у площадки.
question-deposit-or-balance = От какого платежа идёт отсчёт, если платили частями?
answer-deposit-or-balance-full = От последнего, завершившего оплату.
answer-deposit-or-balance-first = От первого.
question-chat-or-form = Сначала попросили в чате, потом через форму: с чего идёт срок?
answer-chat-or-form-first = С первого запроса.
answer-chat-or-form-form = С формы.
question-off-platform-confirmation = Считается ли подтверждение вне почты и площадки?
answer-off-platform-confirmation-no = Нет: текст называет почту и средство самой площадки.
answer-off-platform-confirmation-yes = Да: важно, что продавец подтвердил.
question-local-start = С какого времени идут 48 часов местного сервисного пункта?
answer-local-start-confirmation = С подтверждения визита продавцом.
answer-local-start-receipt = С получения запроса.
question-late-visit = Считается ли поздний визит тоже отказом?
answer-late-visit-breach = Нет: текст говорит только об ответе и решении; это нарушение.
answer-late-visit-refusal = Да: не приехать вовремя — значит отказать во всей услуге.
question-solution-as-reply = Считается ли разумное решение в срок также ответом по существу?
answer-solution-as-reply-no = Нет: в ответе должно быть согласовано, как и что будет сделано.
answer-solution-as-reply-yes = Да: текст называет ответ или разумное решение.
question-buyer-agreement = Считается ли предложение ответом по существу до согласия покупателя?
answer-buyer-agreement-proposal = Да: продавец не может принудить к согласию.
answer-buyer-agreement-agreement = Нет: считается только согласие.
question-rescheduled-visit = Сдвигает ли срок новая дата, согласованная письменно?
answer-rescheduled-visit-new-date = Да: визит нужен до конца согласованного дня.
answer-rescheduled-visit-first-date = Нет: остаётся первый срок.
question-automatic-answer = Является ли автоответ ответом?
answer-automatic-answer-yes = Да: текст просит только ответ.
answer-automatic-answer-no = Нет: пока никто не ответил.
question-carried-over-deeming = Считается ли отсутствие ответа по-прежнему отказом?
answer-carried-over-deeming-no = Нет: новости об этом тексте этого не повторяют, а молчание ничего не значит, если смысла ему не даёт правило или договор.
answer-carried-over-deeming-yes = Да: отказ из-за молчания из прежнего текста действует дальше.
question-on-site-start = С какого времени идут дни на выезд?
answer-on-site-start-confirmation = С подтверждённого визита.
answer-on-site-start-response = С ответа продавца.
answer-on-site-start-request = С получения запроса.
question-completion-start = С какого времени идут 90 дней на оказание услуги?
answer-completion-start-request = С получения запроса.
answer-completion-start-confirmation = С подтверждённого визита.
question-ship-by-boundary = Входит ли в срок последняя секунда, названная объявлением?
answer-ship-by-boundary-inside = Да: это последняя секунда срока.
answer-ship-by-boundary-outside = Нет: в объявлении сказано «до».
question-complaint-days = Какие три дня и с какого времени?
answer-complaint-days-natural = Три календарных дня с получения.
answer-complaint-days-working = Три рабочих дня с получения, как для жалоб на интеллектуальную собственность.
answer-complaint-days-working-from-notice = Три рабочих дня с отправки уведомления.
question-points-limit = При скольких баллах аккаунт закрывают?
answer-points-limit-48 = При 48.
answer-points-limit-40 = При 40.
question-points-expiry = Сколько действуют баллы?
answer-points-expiry-365-days = 365 дней, до минуты.
answer-points-expiry-12-months = Двенадцать месяцев.
question-claim-start = С какого времени идут 30 дней на требование?
answer-claim-start-receipt = С получения товара.
answer-claim-start-confirmation = С подтверждения получения.
question-escalation = С какого времени покупатель может обратиться к площадке?
answer-escalation-fourth-day = С 4-го дня.
answer-escalation-after-five-days = После 5 дней; посредничество после 10.
question-automatic-escalation = На какой день спор сам переходит к площадке?
answer-automatic-escalation-seventh = На 7-й.
answer-automatic-escalation-eighth = На 8-й.
question-after-sales-disputes = Принимает ли Trade Assurance споры о послепродажном обслуживании?
answer-after-sales-disputes-yes = Да, в пределах срока для требований.
answer-after-sales-disputes-no = Нет: более старый текст их исключает.
edition-text = Текст от { $date }
zone-check-fixed = В тот момент это время соответствовало { $zone }; так же прочитаны и остальные. Там, где есть летнее время, время из другой половины года может отличаться на час: укажите для него пояс отдельно.
unplaced-show = Посмотреть сообщения
unplaced-none = Ни одно не отвечает

## Within other pages

open-in-tab = Открыть в отдельной вкладке
case-given = Этот случай задан страницей, на которой вы находитесь.
case-change = Изменить
embed = Встроить

## The page for editors

embed-lead = Добавьте проверку в свой справочный центр
embed-rulebook = Какие правила
embed-role = Для кого
embed-lang = Язык
embed-view = Что показывать
embed-theme = Светлая или тёмная
embed-default = Как обычно
embed-view-rules = Правила словами
embed-view-deadline-only = Только сроки
embed-theme-light = Светлая
embed-theme-dark = Тёмная
embed-lines = Строки для копирования
embed-copy = Копировать строки
embed-policy = Что должна разрешать ваша Content-Security-Policy
embed-demo = Посмотреть в двух примерах статей
embed-live = Как это видят ваши читатели
embed-seen = Что видит ваша страница
embed-as-part = Скрипт, элемент или пакет
embed-in-frame = Фрейм
embed-seen-entered = Что вводят читатели
embed-seen-answer = Ответ
embed-seen-height = Высота
embed-seen-sent = Отправляется кому-либо
embed-seen-could-read = Скрипты страницы могли бы это прочитать
embed-seen-told = Сообщаются: даты, пункты правил, состояния
embed-at-phone = Телефон
embed-at-wide = Широкий экран
embed-way-element = Скрипт
embed-way-pinned = Закреплённая версия
embed-way-placeholder = Место для вставки
embed-way-frame = Фрейм
embed-way-link = Ссылка
embed-way-npm = Пакет npm
embed-way-react = React
embed-way-vue = Vue
embed-why-element = Две строки на любой странице. Новые правила доходят до читателей без изменений с вашей стороны.
embed-why-pinned = Ваша страница выполняет именно этот файл: никакие наши изменения не дойдут до читателей, пока вы не скопируете строки снова, в том числе новые правила.
embed-why-placeholder = Для редакторов, которые не хранят скрипты. Скрипт ставится один раз в тему, div — в каждую статью. Его содержимое видят читатели, у которых проверка не работает.
embed-why-frame = Отделяет вашу страницу от проверки. Вторая строка подгоняет высоту фрейма под содержимое; без неё он сохраняет высоту и прокручивается.
embed-why-link = Там, где больше ничего не сохраняется. Чтобы добавить случай, используйте «Копировать ссылку» в результате.
embed-why-npm = Для собираемых страниц: элемент, его типы и движок для программ.
embed-why-react = React 19 задаёт свойства и слушает события элементов; типы — в aftersales-checker/react.
embed-why-vue = Сообщите Vue, что элемент не его: isCustomElement: (tag) => tag === "aftersales-checker".

## Many orders at once

audit = Заказы
audit-lead = Проверьте все заказы раньше площадки
audit-how = Перетащите выгрузку заказов; несколько файлов объединяются по номеру заказа.
audit-choose = Выбрать файлы
audit-drop = или перетащите сюда файлы и папки: CSV, XLSX, XLS, сохранённые страницы, JSON
audit-template = Файл для заполнения
audit-run = Проверить эти заказы
audit-cancelled = Остановлено. Прочитанное не сохранено.
audit-printed = Напечатано заказов: { $shown } из { $count }. В файлах — все.
audit-by-old-rule = { $state } (по последнему известному нам правилу)
audit-outdated = Заказы, оценённые по правилу, которое могло измениться: { $count }. Сначала посмотрите их страницы.
audit-columns = используется столбцов: { $known } из { $all }
audit-unused = Не используются: { $columns }
audit-header = Столбец
audit-means = Что в нём
audit-samples = Например
audit-remove = Убрать этот файл
audit-sheet-hidden = Этот лист скрыт в книге и не читается.
audit-sheet-empty = Лист «{ $name }» пуст.
audit-sheet-left-out = не читается
audit-sheet-use = Использовать эту таблицу
audit-broken-off = Обрывается; используется то, что до обрыва:
audit-header-row = Строка с заголовками
audit-encoding = Кодировка текста
audit-order-shared = Как видно по другим столбцам этой таблицы.
audit-event-says = Что означает каждое слово этого столбца:
audit-file-shop = Магазин всех заказов файла, если его нет в столбцах
audit-file-platform = Площадка всех заказов, если её нет в столбцах
audit-clock = Часовой пояс столбца
audit-as-all = Как для всех файлов
audit-status-says = О чём говорят эти слова? Без вашего указания из них ничего не берётся.
audit-status-nothing = Ни о чём
audit-whole-file = Верно для всех заказов
audit-zone = Часовой пояс времени без пояса
audit-as-of = Проверено на (пекинское время; пусто — сейчас)
audit-marked = Знак послепродажного обслуживания есть только у этих товаров (коды или слова, по одному в строке)
audit-is-whole = В этих файлах всё, что запрошено и отвечено по всем каналам, до настоящего времени
audit-running = Проверка
audit-progress = Заказов: { $done } из { $orders }, { $rate } в секунду, осталось около { $left }
audit-reading = Чтение: { $percent } %
audit-first = Сделайте сначала
audit-first-due =
    { $count ->
        [one] заказ ещё можно выполнить в срок
        [few] заказа ещё можно выполнить в срок
       *[other] заказов ещё можно выполнить в срок
    }
audit-first-next = Ближайший срок истекает { $date }
audit-first-open =
    { $count ->
        [one] заказ пока нельзя решить
        [few] заказа пока нельзя решить
       *[other] заказов пока нельзя решить
    }
audit-first-fact = Чаще всего неизвестно «{ $fact }»
audit-first-gone =
    { $count ->
        [one] заказ с отказом или просрочкой
        [few] заказа с отказом или просрочкой
       *[other] заказов с отказом или просрочкой
    }
audit-first-still =
    { $count ->
        [one] У { $count } из них ещё идёт другой срок
       *[other] У { $count } из них ещё идёт другой срок
    }
audit-late-hours = Прошло часов
audit-next-due = Ближайший срок
audit-next-clause = Что нужно дальше
audit-summary = Итог
audit-seek = Номер заказа, магазин, менеджер или товар
audit-save = Сохранить как CSV
audit-orders-count =
    { $count ->
        [one] { $count } заказ
        [few] { $count } заказа
        [many] { $count } заказов
       *[other] { $count } заказа
    }
audit-all = все заказы
audit-due = Срок в ближайшие 24 часа: { $day }. В ближайшие 72 часа: { $days }.
audit-joined = Строк, дополнивших уже известные заказы: { $count }.
audit-no-requests = В этих файлах нет запросов и ответов: поэтому судить об отказах нельзя. Добавьте файл с номером заказа, временем запроса услуги и временем ответа.
audit-no-answers = Ни в одном из этих файлов нет ответов: неизвестно, был ли ответ.
audit-unzoned = Время без часового пояса: { $count }. Укажите выше, по чьим часам оно записано; до этого зависящее от него не решается.
audit-unpaid = Заказов без времени оплаты: { $count }. Что от него зависит, не решено.
audit-missing = Чего чаще всего не хватает
audit-bad-rows = Строк, которые нельзя использовать как есть: { $count }
audit-bad-whole-row = { $file }, строка { $line }: «{ $found }».
audit-bad-row = { $file }, строка { $line }, { $column }: «{ $found }».
audit-wanted-order-number = Нужен номер заказа.
audit-wanted-trusted-number = Цифры потеряны или скрыты: с другими файлами не объединяется. Выгрузите номер как текст.
audit-without-room =
    { $count ->
        [one] { $count } строка относится к заказу, которому не хватило места. О нём ничего не сказано: проверяйте меньше заказов за раз.
        [few] { $count } строки относятся к заказам, которым не хватило места. О них ничего не сказано: проверяйте меньше заказов за раз.
       *[other] { $count } строк относятся к заказам, которым не хватило места. О них ничего не сказано: проверяйте меньше заказов за раз.
    }
audit-wanted-room = Заказов слишком много для одной страницы.
audit-wanted-time = Ожидались дата или время: зависящее от них не решается.
audit-wanted-platform = Ожидалась известная здесь площадка: какие правила действуют, не решается.
audit-wanted-service = Ожидалась известная здесь услуга, например инженер или запчасти: запрошенная услуга считается неизвестной.
audit-wanted-sender = Ожидался известный здесь отправитель, например покупатель или продавец: ответил ли продавец, неизвестно.
audit-wanted-yes-or-no = Ожидалось «да» или «нет»: что от этого зависит, не решается.
audit-wanted-closing-quote = Не хватает закрывающей кавычки: эта строка прочитана так, будто кавычки нет.
audit-wanted-heading = Не хватает заголовка: эта ячейка стоит за последним из них и не используется.
audit-wanted-hidden-rows = В одной ячейке здесь то, что похоже на строки таблицы. Не хватает кавычки или есть лишняя?
audit-wanted-one-order = Под этим номером больше 300 дат: это не один заказ. Верно ли выбран столбец номера?
audit-wanted-order = Ожидался заказ: эта строка описывает столбцы или стоит под таблицей.
audit-wanted-header = Ожидались заголовки: эта строка стоит над ними.
audit-wanted-event = Ожидалось известное событие. Укажите выше, что значит это слово.
audit-wanted-amount = Ожидалась сумма с валютой: она не используется.
audit-wanted-whole-file = Здесь файл обрывается: используется то, что до этого места.
audit-calendar-cut = В календаре первые { $told } из { $all } сроков.
audit-file-no-number = В этом файле не найден столбец с номером заказа: файл не используется. Выберите столбец ниже.
audit-no-deadlines = Среди этих заказов нет предстоящих сроков.
audit-astray = Заказы, которые есть только в файлах запросов или сообщений: { $count }. Ни один файл заказов о них не говорит. Проверьте, что файлы из одного набора и номера заказов совпадают.
audit-no-rows = Под заголовками этих файлов нет ни одной строки.
audit-open-dates = Дат, в которых не видно, какое число — день (03/04): { $count }. Укажите это выше; до тех пор зависящее от них не решается.
audit-ahead = Ближайшие сроки
audit-answered = Время до первого ответа
audit-within = до { $hours } ч
audit-longer = больше { $hours } ч
audit-groups = По магазинам и менеджерам
audit-orders = Все заказы, самые срочные сначала
audit-no-orders = Ничего не найдено.
audit-open = Открыть
audit-state = Состояние
audit-at = Когда
audit-clause = По какому правилу
audit-fault-old-excel = «{ $name }» из старого Excel. Сохраните как XLSX или CSV.
audit-fault-not-a-table = «{ $name }» — не таблица, которую можно прочесть.
audit-fault-empty = «{ $name }» — пустой файл.
audit-fault-picture = «{ $name }» — картинка или PDF. Выгрузите заказы таблицей (CSV или Excel).
audit-fault-unreadable = «{ $name }» не удалось прочесть. Файл повреждён или защищён?
audit-fault-locked = «{ $name }» защищён паролем. Сохраните файл без пароля.
audit-fault-too-large = «{ $name }» слишком велик для чтения.
meaning-order-number = Номер заказа
meaning-shop = Магазин
meaning-salesperson = Менеджер по продажам
meaning-product = Товар
meaning-status = Статус
meaning-amount = Сумма
meaning-currency = Валюта
meaning-service = Услуга
meaning-event = Событие
meaning-time = Время события
meaning-ignored = Не используется
audit-changes = Что изменило бы результат
audit-changes-what = По отдельности проверяется каждое другое понимание правил и каждый факт для всего файла.
audit-changes-try = Проверить
audit-changes-none = Ни один из вариантов не меняет результат заказов.
audit-changes-tried = Проверено { $tried } из { $all }
audit-changes-if = Если принять, что
audit-changes-otherwise = Заказы с другим результатом
audit-changes-moved = Сроки, которые сдвинутся
audit-kept = Сравнить с прежней проверкой
audit-kept-what = Результат каждого заказа можно сохранить в этом браузере, только с номером, чтобы следующая проверка показала новое.
audit-keep = Сохранить эту проверку
audit-kept-done = Сохранено.
audit-kept-one = { $when }, заказов: { $count } (сохранено { $kept })
audit-compare = Сравнить
audit-compared = С прошлой проверки
since-freshly-bad = новые отказы или просрочки
since-settled = больше не отказ и не просрочка
since-otherwise = результат изменился
since-same = как прежде
since-new = раньше не было
audit-any = все
audit-from = С (день по Пекину)
audit-through = По
audit-cost = Возможные последствия там, где правила их называют, если площадка признает нарушение: от { $least } до { $most } баллов, заказов: { $orders }, или исключение из программы. Решает площадка.
audit-weeks = Просрочено, по неделям срока
audit-week = { $missed } из { $due }
audit-save-xlsx = Сохранить как Excel
audit-save-json = Сохранить как JSON
audit-save-calendar = Сроки в календарь
meaning-sender = Отправитель сообщения: покупатель или продавец
verdict-refused = Отказано
verdict-missed = Не сделано в срок
verdict-running = Время ещё есть
verdict-undetermined = Пока нельзя сказать
verdict-late = Сделано с опозданием
verdict-met = Сделано в срок
verdict-covered = Обслуживание действует, сроки неизвестны
verdict-ended = Срок обслуживания истёк
verdict-not-covered = Ни одно правило не применяется
verdict-unread = Время не удалось прочесть

# One judgement: what an order comes to, and dates that cannot both be right.
headline-ineffective = { $role ->
    [seller] До { $date } вы не ответили по существу. Это считается отказом.
   *[other] До { $date } продавец не ответил по существу. Это считается отказом.
}
headline-answered-late = { $role ->
    [seller] Вы ответили, когда срок { $date } уже истёк. Формально это был отказ.
   *[other] Продавец ответил, когда срок { $date } уже истёк. Формально это был отказ.
}
headline-performed = В итоге всё сделано. Формально срок истёк { $date }.
headline-explicit-performed = { $role ->
    [seller] Вы отказали { $date }, но в итоге помогли.
   *[other] Продавец отказал { $date }, но в итоге помог.
}
headline-contradictory = Эти даты не могут быть верны одновременно.
headline-open = Это можно сделать до { $date }.
headline-open-undated = Уже можно действовать.
headline-opens = Следующий шаг станет возможен { $date }.
headline-idle = Правила для этого заказа мы знаем. Что произошло?
headline-settled = Сейчас никакой срок не идёт.
headline-not-held = Это раньше всех текстов правил, которые у нас есть.
headline-old-refused = { $role ->
    [seller] По последнему известному нам правилу это считалось бы вашим отказом { $date }.
   *[other] По последнему известному нам правилу это считалось бы отказом { $date }.
}
headline-old-missed = { $role ->
    [seller] По последнему известному нам правилу вы бы уже просрочили: срок { $date }.
   *[other] По последнему известному нам правилу продавец бы уже просрочил: срок { $date }.
}
headline-old-running = { $role ->
    [seller] По последнему известному нам правилу у вас было бы время до { $date }.
   *[other] По последнему известному нам правилу у продавца было бы время до { $date }.
}
headline-old-other = Последнее известное нам правило может быть устаревшим для этого заказа.
headline-not-counted = «{ $words }» не считается: не сказано, что будет сделано и когда.
verdict-contradictory = Проверьте две даты
verdict-open = Можно сделать следующий шаг
verdict-waiting = Срок ещё не идёт
verdict-idle = Правила действуют, событий нет
verdict-settled = Сроков сейчас нет
verdict-outside = Запрос вне периода
verdict-not-held = Раньше наших текстов
contradiction = «{ $early }» датировано раньше, чем «{ $late }».
contradiction-swap = Поменять местами день и месяц у «{ $event }»: { $date }
in-english = { $text } (на английском)
by-buyer = покупатель
by-seller = продавец
by-platform = площадка

# Rules of one's own

make = Создать свод правил
make-lead = Ваши правила — вашими словами
make-how = Запишите свои условия как свод правил, проверьте их на примерах и поставьте проверку в свои статьи. Читатели увидят только ваши правила.
make-start-example = Начать с примера
make-start-blank = Начать с нуля
make-start-copy = Или с копии одного из наших
make-open = Открыть файл
make-kept = Своды правил на этом устройстве
make-remove = Убрать
make-text = Свод правил
make-keys = Ctrl+Пробел показывает, что здесь можно написать. Escape, затем Tab — выйти из текста.
make-sound = Ошибок нет.
make-faults = { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
   *[other] { $count } ошибок
}
make-line = Строка { $line }
make-fault = найдено { $found }, ожидалось { $wanted }
make-meant = Заменить на «{ $word }»
make-findings = Чего свод правил не обеспечивает
finding-never-joins-in = Ни исходные данные этой ситуации, ни вопросы в ней никогда не приводят к применению этих правил.
finding-undated = В своде две редакции, и не указано, с какого дня действует каждая.
finding-begins-too-early = Эта редакция вступает в силу { $from }, то есть не позже редакции «{ $other }» (её первый день — { $otherFrom }).
finding-gap = С { $from } по { $through } не действует ничего.
finding-applies-to-none = Нет заказа, к которому это применимо.
finding-never-performed = Ничто из возможного не исполняет эту обязанность.
finding-performed-by-other = «{ $kind }» отвечает на обращение вида «{ $answers }», а обязанность касается «{ $of }», поэтому так она не исполняется никогда.
finding-working-days-unknown = Рабочие дни неизвестны: период с { $from } по { $through } — это всё, что есть в календаре «{ $calendar }».
finding-deems-two-things = Одно и то же молчание здесь считается «{ $outcome }», а в «{ $other }» — «{ $otherOutcome }».
finding-deems-too-late = Молчание засчиталось бы даже тогда, когда срок «{ $right }» к моменту запроса уже истёк. Добавьте к «{ $duty }»: { $line }
finding-changes-nothing = Ответ «{ $answer }» ничего не меняет.
make-windows = Сроки, рассчитанные на примерах дней
make-window-usual = Если срок начинается { $start }, он идёт до { $end }.
make-window-longest = Самый долгий срок — тот, что начинается { $start }: он идёт до { $end }.
make-window-known = Если срок начнётся позже { $start }, точный день его окончания неизвестен: дальше { $day } календарь не заполнен.
make-window-open = Если срок начинается { $start }, точный день его окончания неизвестен.
make-promise = Добавить обязательство через форму
make-promise-asked = С чего начинается срок
make-promise-asked-example = Запрошен возврат
make-promise-who = Кто должен действовать
make-promise-answered = Что нужно сделать
make-promise-answered-example = Дан ответ о возврате
make-promise-amount = В течение
make-promise-unit = В чём считать
make-unit-working-days = рабочие дни
make-unit-natural-days = календарные дни
make-unit-hours = часы
make-promise-says = Обязательство, как его прочтут
make-promise-says-example = Мы отвечаем на запрос о возврате за 2 рабочих дня.
make-promise-deemed = Если ответа нет, это считается
make-deemed-nothing = ничего особенного
make-deemed-request-agreed = согласие
make-deemed-refund = возврат денег
make-deemed-refusal = отказ
make-deemed-cancelled = отмена
make-deemed-closed = закрытие
make-deemed-escalated = передача площадке
make-deemed-consent = согласие с ответом
make-promise-silence = Эта фраза, как её прочтут
make-promise-silence-example = Без ответа возврат считается согласованным.
make-promise-add = Добавить в свод правил
make-promise-added = Теперь оно есть в своде правил.
make-promise-not = В тексте ошибка: сначала исправьте её.
make-save-yaml = Сохранить как YAML
make-save-json = Сохранить как JSON
make-versions = Прежние версии
make-version-take = Вернуться к ней
make-preview = Что видят ваши читатели
make-last-sound = Показан последний текст без ошибок.
make-not-yet = Предпросмотр появится, когда в тексте не будет ошибок.
make-stories = Примеры
make-stories-how = Заполните предпросмотр и сохраните его как пример. После каждого изменения видно, остался ли итог тем же.
make-story-keep = Сохранить как пример
make-story-none = Сначала введите что-нибудь в предпросмотре.
make-story-name = Название примера
make-story-number = Пример { $number }
make-story-same = Как прежде: { $outcome }
make-story-other = Было: { $before }. Стало: { $now }
make-story-right = Теперь так верно
make-use = Поставить в статьи
make-line-element = Сохраните { $file } в папке со статьёй
make-line-frame = Или фрейм, в котором уже есть свод правил
make-line-link = Или ссылка, где свод правил тоже есть
audit-own = Взять свои правила
audit-own-by = По вашим правилам: { $name }
audit-own-wrong = В «{ $name }» есть ошибки, он не используется.
audit-own-fault = Строка { $line }: найдено { $found }, ожидалось { $wanted }
embed-view-compact = Кратко: раскрывается на месте
embed-make = У вас другие условия? Запишите их как собственный свод правил.

# Pictures of chats.
picture-choose = Выбрать скриншоты
picture-me = Я
picture-other = Собеседник
picture-app = Приложение
picture-reading = Читаем скриншот { $number } из { $count } на этом устройстве. Ничего не отправляется.
pictures-many = Прочитаны только первые скриншоты: { $count }. Остальные добавьте после них.
pictures-left-out = Эта версия не читает скриншоты. Вставьте вместо них текст переписки.
pictures-failed = Скриншоты не удалось прочитать. Вставьте вместо них текст переписки.
picture-too-large = «{ $name }»: слишком большой файл. Обрежьте изображение или сделайте новый скриншот.
picture-unreadable = «{ $name }» не открывается здесь как изображение. Сохраните его как PNG или JPEG.
picture-check = Время и отправители определены верно?
picture-check-why = Они прочитаны со скриншота, и возможны ошибки. Ничто не считается отказом или просрочкой, пока вы это не подтвердите.
picture-foreign = Письменность на этом скриншоте здесь не распознаётся: прочитано только время. Впишите, что сказано в каждом сообщении.
picture-empty = На одном из скриншотов ничего не найдено.
picture-days = Дату на скриншоте не удалось прочитать. У сообщений после неё пока нет даты: укажите её.
picture-doubt = Сначала проверьте эти строки:
picture-all = Чётко прочитанные строки рядом со скриншотом ({ $count })
picture-left-out = Прочитано, но не принято за сообщения
picture-right = Да, всё верно
picture-swap = Поменять отправителей местами
picture-headline = Пока ничего не решено: сначала проверьте, что прочитано со скриншота
picture-chip = Прочитано со скриншота
picture-tag = со скриншота
picture-hint = Скриншоты переписки здесь тоже читаются.
picture-taken = Скриншот сделан (от этого дня считаются «вчера» и даты без года)
