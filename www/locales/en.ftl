-name = After-Sales Checker
title = { -name }
lead = Has the seller run out of time?
lead-sub = Paste the chat or say what you are waiting for. You see the deadline, whether silence counts as a refusal, and the message to send.
privacy = It stays on this device. Nothing is sent anywhere.
disclaimer = This informs you; it is not the platform’s decision. It is independent of the platforms. The platform’s own timer decides: where your order page shows another deadline, that one counts.
language = Language
loading = Loading the rules…
failed = The checker could not start in this browser. It needs Chrome 111, Firefox 115 or Safari 16.4, or newer.
no-webassembly = This browser does not run WebAssembly, which the checker needs. Lockdown mode or a security setting may have switched it off: allow it for this page, or use another browser.
engine-stopped = The checker stopped at this input and started over. What you entered is still here. Change the last thing you entered, or reload the page.
as-of-unreadable = The time to check for cannot be read. Enter it with a year of four digits, or leave it empty for now.
storage-blocked = This browser does not let the page keep what you enter. It is gone when you close or reload the page.

your-order = Your order
unknown = I don’t know
yes = Yes
no = No
more-facts = More about the order
what-happened = What happened
paste-label = Paste a chat, e-mails, an order page, or your own notes
paste-hint = Or drop a file here: an exported chat (.txt, .zip), a mail (.eml), a saved page. Your own notes: one line for each event, such as “2022-03-01 10:00 { $event }”.
paste-hint-event = engineer requested
paste-read = Read this text
paste-added = { $count ->
    [0] No new event found. Paste messages with their dates, or choose what you are waiting for.
    [one] One event added.
   *[other] { $count } events added.
}
cancel = Cancel
file-choose = Choose a file
paste-again = Updated.
paste-full = No more than { $count } events are taken: paste or export a shorter stretch, or choose from the other messages.
file-empty = “{ $name }” is empty.
flag-several-times = This text names another time too. Check which of them this belongs to.
flag-stretch = The text tells a stretch of time or a rough date: it was somewhere within it. Enter the exact time if you know it.
flag-app-line = The app wrote this itself: it is nobody’s message.
flag-no-words = A picture, file or voice message without words: what it says is not known here.
flag-by-place = Nothing in these words says that it answers: only its place in the conversation does. Check whether it does.
missing-zone = { $event } — its time zone
paste-check = { $count ->
    [one] One needs a look.
   *[other] { $count } need a look.
}
paste-facts = Also found about the order: { $facts }
file-too-large = “{ $name }” is larger than 60 MB. Export a shorter stretch of the chat.
file-empty-archive = “{ $name }” holds no text. A WhatsApp export has a file _chat.txt inside: export it without media.
file-not-text = “{ $name }” is not text. Save it as text, a page or a mail first, or copy its text.
file-unreadable = “{ $name }” could not be read.
large-paste = pasted text
large-held = { $name } ({ $size } thousand characters) is read beside the box, and is not kept when you reload the page. The events read from it are.
large-drop = Remove
large-reading = Reading…
ask-zone = { $count ->
    [one] One time names no time zone. It is
   *[other] { $count } times name no time zone. They are
}
ask-zone-hint = Chats show the time of the phone; Alibaba.com order pages show US Pacific time, or the time of the computer. If you do not know, every possible time is tried.
ask-zone-name = Which time is “{ $name }”?
ask-day-month = Dates like 03/04: which is the day?
dayMonth-day-first = The day stands first
dayMonth-month-first = The month stands first
day-month-read = As read: { $order }
day-month-either = Not known: both are tried
day-month-open = Nothing in the text tells which. The answer below says if it matters.
day-month-by-told = You said so.
day-month-by-over-twelve = A number over 12 in the text shows it.
day-month-by-weekday = The days of the week in the text show it.
day-month-by-in-order = Only so are the messages in order of time.
day-month-by-changes = The number that changes more often is the day.
day-month-by-not-later = Otherwise a date would lie after the day it was copied.
ask-copied = On which day was this text copied?
ask-copied-hint = Words like “yesterday”, and dates without a year, are counted from it.
ask-authors = Who is who?
assumed = How we read it
assumed-guess = guess
assumed-change = Change
assumed-times = Time zone and dates
entry-more = Add messages or answers
start-or = or start from what you are waiting for
guesses = { $count ->
    [one] One thing was taken from the text
   *[other] { $count } things were taken from the text
}. Change what is wrong.
guess-fact = { $fact } { $value } (because of “{ $words }” in line { $line })
guess-role = { $name }: { $role }, because of “{ $words }”
role-buyer = Buyer
role-seller = Seller
role-platform = Platform
paste-stretch = The text runs from { $from } to { $to }. What happened before, after, or elsewhere is not in it.
unread = { $count ->
    [one] One part was not read
   *[other] { $count } parts were not read
}
unread-line = Line { $line }: “{ $text }” — { $why }
others = { $count ->
    [one] One other message
   *[other] { $count } other messages
}
others-more = { $count } more are not listed.
other-use = Use it
flag-no-time = no date found in it
flag-not-a-log = no message with a time found in it
flag-no-such-date = This date does not exist.
flag-no-such-time = This time does not exist, so only the day was read.
flag-open-time = It is not clear which hour or day these words mean. Enter the time.
flag-day-or-month = Day or month first? Until that is known, both dates are tried.
flag-no-year = The date has no year. Say above when it was copied, or enter the date.
flag-unclear-year = The year is not clear from its two digits. Enter the date.
flag-no-day = The day is told from another day. Say above when it was copied, or enter the date.
flag-no-day-at-all = The text tells the time of day but not the day. Enter the date.
flag-ambiguous-zone = “{ $name }” means different times in different countries. Choose the time zone; until then each is tried.
flag-unknown-zone = The time zone is one the checker does not know. Choose it below.
flag-weekday-differs = The day of the week does not fit the date. Check the date.
event-check = check this
event-because = Suggested by “{ $words }”.
event-line = Show line { $line }
event-reminds = Reminder of
events-all = Show all { $count } events
redo = Redo
undone = Undone.
redone = Done again.
zone-as-paste = As said above
zone-open = Not known: each is tried
zone-meant = { $name } as { $offset }
events-none = No events yet. Paste lines above, or add one.
event-number = Event { $number }
event-add = Add an event
event-remove = Remove
event-kind = What
event-choose = Choose what happened
event-date = Date
event-earliest = Earliest day
event-latest = Latest day
event-rough = Only roughly known
event-time = Time
event-zone = Time zone
event-service = Service
event-re = Answers
event-re-none = Not stated
event-to = New date
event-points = Points
event-moved = “{ $what }” removed.
undo = Undo
zone-shanghai = Beijing
zone-pacific = US Pacific
zone-here = Here ({ $zone })
zone-unknown = I don’t know
zone-offset = As written ({ $offset })
ask-cover = Is anything missing?
cover-hint = Only where nothing is missing can the checker say that something was not done.
cover-from-words = Taken from “{ $words }”: nothing had come by then.
cover-everywhere = No. That is everything that was sent, up to now and everywhere (chat, form, e-mail)
cover-some = Only these are complete:
cover-kinds = All of these is known, from your files:
cover-unknown = I don’t know
cover-through = … up to the last message read, { $date }
zone-check = Find out by one time you know
zone-check-which = This event
zone-check-known = was elsewhere shown at
zone-check-zone = in the time of
zone-check-do = Compare
zone-check-none = These two cannot be the same moment: they are not whole quarters of an hour apart, or more than a day. Check both.
zone-check-found = These times are in the zone { $zone }.
cover-unnamed = { $count ->
    [one] One event has nothing chosen for what happened, so the record does not count as whole yet.
   *[other] { $count } events have nothing chosen for what happened, so the record does not count as whole yet.
}
checked-for = Checked for
checked-now = Now
checked-at = Another time
start-over = Start over
start-over-done = A new case. The one before is under “My cases”.
try-example = Try an example
result = Result

group-coverage = Does it apply, and until when?
group-entitlements = What the buyer may have
group-deadlines = Deadlines
group-refusal = Refused or not?
group-options = What can be done, and when
group-cost = What it may cost
group-steps = What to do now
group-missing = One more thing
group-changes = What changes by itself
every-clause = Every clause, with its dates
group-desks = Service desks
other-rules = Rules that do not apply to this order
background = This order is under a platform’s own rule. The general guide is shown for background only.
stale = We last searched for a newer text on { $date } and found none. Which rule holds is shown on your order page: look there first.
last-seen = The platform’s own text was last seen on { $date }.
never-seen = The platform’s own text was never seen; this rests on reports of its notices.
edition-in-force = Rule text in force from { $date }
edition-known-by = Rule text known by { $date }; since when is not known
edition-undated = Rule text without a date
edition-not-held = The order is older than every rule text we hold, so nothing is worked out.
edition-outside = The dates of this order lie outside every window of this rule.
edition-open = Which rule text applies depends on a date we do not know exactly.
superseded = Under the earlier text the deadline was { $date }.

headline-unnamed = { $count ->
    [one] One event has nothing chosen for what happened; it is not counted.
   *[other] { $count } events have nothing chosen for what happened; they are not counted.
}
asked-now = For a request made now.
headline-deemed = { $role ->
    [seller] You ran out of time on { $date }. It counts as a refusal.
   *[other] The seller ran out of time on { $date }. It counts as refused.
}
headline-refund = { $role ->
    [seller] You did not answer by { $date }. It counts as agreeing to the refund.
   *[other] You should have your money back: the seller let the time pass on { $date }.
}
headline-request-agreed = { $role ->
    [seller] You did not answer by { $date }. It counts as agreeing to the request.
   *[other] Your request counts as agreed: the seller let the time pass on { $date }.
}
joining-facts = Law and other promises
joining-hint = What the law or a payment service gives comes on top. It is looked at once you say this.
rules-missing = Rules that apply here could not be loaded. Go online and reload the page; what you entered stays.
routes = What the buyer can still do
routes-left = The time under { $over } is over. Under { $open } there is still time until { $date }.
route-open = until { $date }
route-open-endless = open, no end known
route-not-yet = from { $date }
route-perhaps = if nothing else happened
routes-over = Used or over
routes-later = Not open yet
route-used = used
route-lapsed = over since { $date }
route-lapsed-undated = over
headline-closed = { $role ->
    [seller] You did not act by { $date }. The request counts as closed.
    [of-buyer] The buyer did not act by { $date }. The request counts as closed.
   *[other] The seller did not act by { $date }. The request counts as closed.
}
headline-consent = { $role ->
    [seller] You did not act by { $date }. Silence counts as agreeing to the new date.
    [of-buyer] The buyer did not act by { $date }. Silence counts as agreeing to the new date.
   *[other] The seller did not act by { $date }. Silence counts as agreeing to the new date.
}
headline-escalated = { $role ->
    [seller] You did not act by { $date }. The platform now decides.
    [of-buyer] The buyer did not act by { $date }. The platform now decides.
   *[other] The seller did not act by { $date }. The platform now decides.
}
headline-receipt-confirmed = { $role ->
    [seller] You did not act by { $date }. The goods count as received.
    [of-buyer] The buyer did not act by { $date }. The goods count as received.
   *[other] The seller did not act by { $date }. The goods count as received.
}
headline-released = { $role ->
    [seller] You did not act by { $date }. The money goes to the seller.
    [of-buyer] The buyer did not act by { $date }. The money goes to the seller.
   *[other] The seller did not act by { $date }. The money goes to the seller.
}
headline-delay-without-reason = { $role ->
    [seller] You did not act by { $date }. By law this counts as deliberate delay or refusal without reason.
    [of-buyer] The buyer did not act by { $date }. By law this counts as deliberate delay or refusal without reason.
   *[other] The seller did not act by { $date }. By law this counts as deliberate delay or refusal without reason.
}
headline-cancelled = { $role ->
    [seller] You did not act by { $date }. The order counts as cancelled.
    [of-buyer] The buyer did not act by { $date }. The order counts as cancelled.
   *[other] The seller did not act by { $date }. The order counts as cancelled.
}
headline-buyer-amount = { $role ->
    [seller] You did not answer by { $date }. The buyer gets the amount asked for.
   *[other] The seller did not answer by { $date }. You get the amount you asked for.
}
headline-forfeiture = { $role ->
    [seller] You did not answer by { $date }. The complaint stands.
   *[other] The seller did not answer by { $date }. The complaint stands.
}
headline-explicit = { $role ->
    [seller] You said no on { $date }.
   *[other] The seller said no on { $date }.
}
headline-possible = { $role ->
    [seller] Answer by { $date }, or your silence counts as a refusal.
   *[other] The seller can still answer until { $date }. After that, silence counts as a refusal.
}
headline-possible-other = { $role ->
    [seller] Answer by { $date }, or it counts against you.
    [of-buyer] The buyer can still answer until { $date }.
    [of-platform] The platform can still answer until { $date }.
   *[other] The seller can still answer until { $date }.
}
headline-missed = { $role ->
    [seller] You are late: it was due on { $date }.
    [of-buyer] The buyer is late: it was due on { $date }.
    [of-platform] The platform is late: it was due on { $date }.
   *[other] The seller is late: it was due on { $date }.
}
headline-undetermined = { $count ->
    [one] One answer away from a result.
   *[other] { $count } answers away from a result.
}
headline-if-silent = If the seller wrote nothing else, time was up on { $date } and it counts as refused.
headline-if-silent-other = If the seller wrote nothing else, time was up on { $date }.
headline-if-met = If nothing else happened, it was done in time.
headline-running = { $role ->
    [seller] You have until { $date }.
    [of-buyer] The buyer has until { $date }.
    [of-platform] The platform has until { $date }.
   *[other] The seller has until { $date }.
}
headline-met = Done in time.
headline-late = Done late, by { $late }.
headline-covered = { $role ->
    [seller] You owe after-sales service until { $date }.
   *[other] You are covered until { $date }.
}
headline-ended = The service period ended on { $date }.
headline-not-covered = None of our rules covers this order.
headline-cannot-tell = We cannot tell yet.

state-covered = Applies
state-not-covered = Does not apply
state-entitled = Entitled
state-not-entitled = Not entitled
state-not-started = Not started
state-running = Still time
state-met = Done in time
state-late = Done late
state-missed = Not done in time
state-excused = Excused
state-ended = Over
state-none = No
state-possible = Not yet
state-deemed = Counts as done by silence
state-explicit = Refused
state-not-yet = Not yet
state-open = Open
state-lapsed = Over
state-used = Used
state-found = Found
state-reached = Reached
state-closed = Closed
state-undetermined = We cannot tell yet
period-running = Running
refusal-deemed = Counts as a refusal (silence)
refusal-possible = Not yet: silence would count as a refusal
refusal-none = Not refused
refund-deemed = Refunded by silence
refund-possible = Not yet: silence would mean a refund
refund-none = No refund by silence
request-agreed-deemed = Agreed by silence
request-agreed-possible = Not yet: silence would mean agreement
request-agreed-none = Not agreed by silence
cancelled-deemed = Counts as cancelled (silence)
cancelled-possible = Not yet: silence would cancel it
cancelled-none = Not cancelled by silence
consent-deemed = Agreed to the delay by silence
consent-possible = Not yet: silence would mean agreeing to the delay
consent-none = No agreement by silence
escalated-deemed = Passed to the platform by itself
escalated-possible = Not yet: it passes to the platform by itself
escalated-none = Not passed to the platform by itself
receipt-confirmed-deemed = Counts as received
receipt-confirmed-possible = Not yet: it will count as received
receipt-confirmed-none = Does not count as received
released-deemed = Money released to the seller
released-possible = Not yet: the money would go to the seller
released-none = Money not released by silence
delay-without-reason-deemed = Counts as delay without reason
delay-without-reason-possible = Not yet: it would count as delay without reason
delay-without-reason-none = No delay without reason
closed-deemed = Counts as closed (silence)
closed-possible = Not yet: silence would close it
closed-none = Not closed by silence
buyer-amount-deemed = The buyer’s amount, by silence
buyer-amount-possible = Not yet: silence would mean the buyer’s amount
buyer-amount-none = Not by silence
forfeiture-deemed = Chance to answer lost by silence
forfeiture-possible = Not yet: silence would lose the chance to answer
forfeiture-none = Chance to answer not lost
cost-none = Nothing named
cost-possible = Possible, if the platform finds a fault
cost-found = A fault was found

desk-open = Open now
desk-closed = Closed now
resumption-open = Work has resumed
resumption-not-yet = Not resumed yet
option-open = Possible now
option-not-yet = Not possible yet
option-lapsed = No longer possible
prohibition-missed = Charged, though it is free
prohibition-running = Nothing charged so far
prohibition-met = Nothing was charged
headline-fee = { $role ->
    [seller] You charged for what is free.
   *[other] The seller charged for what is free.
}
since = since { $date }
from-then = from { $date }
until = until { $date }
due = due { $date }
done = done { $date }
ended-on = ended { $date }
between = { $from } (at the earliest; { $to } at the latest)
left = { $left } left
late-by = late by { $late }
free = free
same-either-way = The answer is the same however the rule is read.
depends-short = depends on how the rule is read
depends-on = Depends on how this is read:
depends-then = “{ $answer }” → { $state }
open-then = “{ $answer }” → open from { $date }
deadline-then = “{ $answer }” → due { $date }
other-deadlines = Other ways to count give another deadline:
not-all-tried = So much is open here that not every combination was tried.
if-nothing-else = If nothing else happened: { $state }
missing-title = We need:
in-time-if = In time if: { $event }, by { $date }
would-flip = Would change it: { $what } → { $state }
because-events = Rests on
counted-hours = { $amount } hours from { $date }: nights, weekends and holidays count.
counted-natural = { $amount } calendar days, { $zone }
counted-working = { $amount } working days, { $zone }
counted-months = { $amount } months, { $zone }
counted-fixed = To the time the rule names.
run = { $from } – { $to }: { $why }
run-day = { $from }: { $why }
change = { $date }: { $what } — { $from } → { $to }
step-by = by { $date }
step-from = from { $date }
points-active = { $points } points count now
points-next = next measure at { $points }
points-expiry = { $points } points end { $date }
cost-points = { $from } to { $to } points
cost-removal = removal from the programme
cost-compensation = compensation for the buyer: { $amount }
cost-compensation-unknown = compensation for the buyer, at most { $cap } (we need the disputed amount)
evidence-missing = Evidence still to add: { $list }
opens-next = opens { $date }

grade-official = the platform’s own text
grade-statute = law
grade-notice = news of a notice
grade-secondary = second-hand text
grade-you = you
grade-host = this page’s host
party-buyer = Buyer
party-seller = Seller
party-platform = Platform

reason-start-day = the day it starts is not counted
reason-natural-day = counted
reason-working-day = working days, counted
reason-weekend = weekend, not counted
reason-public-holiday = public holiday, not counted
reason-make-up-day = worked to make up for a holiday, counted
reason-not-published = the calendar of this year is not published yet
reason-rolled-over = added because the last day was a day off

missing-record = is anything missing: earlier, later, or in another channel?
missing-calendar = the working-day calendar of that year, which is not published yet
missing-edition = a rule text of that time, which we do not hold
missing-event-kind = When was this: { $kind }?
missing-event = { $event } — { $attribute }
attribute-at = its exact time
attribute-re = what it answers
attribute-by = who did it
attribute-service = which service
attribute-channel = where it was said
attribute-effective = did it agree how and what will be done?
attribute-automatic = did a machine write it?
attribute-reasonable = was the solution reasonable?
attribute-agreed = did the buyer agree?
attribute-agreedInWriting = did both agree in writing?
attribute-to = the new date
attribute-evidence = its evidence
attribute-points = how many points
attribute-counter = which counter
attribute-matter = what it is about


service-engineer = Engineer on site
service-local-point = Local service point
service-remote-guidance = Remote guidance
service-remote-diagnosis = Remote diagnosis
service-parts = Spare parts
channel-platform = Platform chat
channel-request-form = Request form
channel-email = E-mail
channel-other = WhatsApp, WeChat, phone, other
counter-intellectual-property-and-restricted = Intellectual property, restricted goods
counter-transaction = Transactions
counter-goods-information = Goods information
counter-severe-intellectual-property = Severe intellectual property
matter-intellectual-property = Intellectual property
matter-other = Something else
evidence-payment-slip = payment slip
evidence-dispatch-slip = dispatch slip
evidence-correspondence = correspondence
measure-warning = Warning
measure-no-goods-operations = No goods operations for { $days } days
measure-freeze = Account frozen for { $days } days
measure-closed = Account closed

kind-order-placed = Order placed
kind-deposit-paid = Deposit paid
kind-payment-succeeded = Paid in full
kind-funds-posted = Funds posted to the order
kind-shipped = Shipped
kind-carrier-collected = Collected by the carrier
kind-delivered = Delivered
kind-receipt-confirmed = Receipt confirmed
kind-service-requested = Buyer asked for a service
kind-request-received = Seller received the request
kind-seller-replied = Seller replied
kind-appointment-confirmed = Seller confirmed the appointment
kind-appointment-rescheduled = Appointment moved
kind-engineer-arrived = Engineer arrived
kind-solution-provided = Solution given
kind-parts-sent = Parts sent
kind-service-completed = Service completed
kind-seller-refused = Seller said no
kind-request-withdrawn = Buyer withdrew the request
kind-fee-charged = Seller charged a fee
kind-complaint-filed = Complaint filed
kind-complaint-notice-sent = Notice of a complaint sent
kind-complaint-received = Complaint received
kind-complaint-answered = Complaint answered
kind-dispute-opened = Dispute opened
kind-dispute-escalated = Dispute escalated
kind-refund-requested = Refund asked for
kind-refund-modified = Refund request changed
kind-refund-answered = Refund request answered
kind-cancel-requested = Buyer asked to cancel
kind-cancel-answered = Cancel request answered
kind-points-deducted = Points deducted
kind-promise-broken = Promise not performed
kind-fault-found = Platform found the seller at fault
kind-coupon-issued = Coupon issued to the buyer
kind-coupon-used = Coupon used
kind-removed-from-programme = Seller removed from the programme


problem = { $path }: { $code }. Found { $found }; wanted { $wanted }.
problem-unknown-field = not a field we know
problem-repeated-field = stands there twice
problem-wrong-type = not the right kind of value
problem-unknown-word = not a word we know
problem-not-a-time = not a date that exists
problem-outside-years = outside the years we can check
problem-ends-before-start = ends before it starts
problem-unknown-zone = not a time zone we know
problem-skipped-time = a time that clocks there skipped
problem-repeated-time = a time that clocks there showed twice
problem-not-an-amount = not an amount of money
problem-out-of-range = outside the range
problem-missing-field = something is missing
problem-duplicate-id = two events have the same name
problem-missing-event = answers an event that is not in the list
problem-answer-before-request = comes before what it answers
problem-unknown-question = not a question we know
problem-too-many = too many

duration-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
duration-hours = { $hours } h
duration-minutes = { $minutes } min
duration-seconds = { $seconds } s
beijing-time = Beijing time

check = Check
rules = Rules
ask-role = I am
role-buyer-me = the buyer
role-seller-me = the seller
door-questions = Answer a few questions instead
door-paste = Paste messages instead
events-all-of = { $count ->
    [0] Events: none yet
    [one] Events: 1, with all details
   *[other] Events: { $count }, with all details
}
guide-waiting = What are you waiting for?
guide-others = Law, payment services and other shops
guide-law = Law
guide-shops = Payment services and other shops
guide-service-buyer = What do you need?
guide-service-seller = What does the buyer ask for?
guide-hint = Leave empty what you do not know.
guide-answers = Your answers
guide-asked-buyer = When did you ask for it?
guide-asked-seller = When did the buyer ask for it?
guide-answered-buyer = What was the seller’s first answer, in any channel?
guide-answered-seller = What was your first answer, in any channel?
answered-none = None so far
answered-replied = An answer
answered-automatic = Only an automatic message
answered-refused = Said no
guide-answered-when = When?
ask-effective = Did the reply agree on how and when?
guide-zone = These times are by the clock of
headline-owed = { $role ->
    [seller] You owe the buyer: { $list }, until { $date }.
   *[other] You may have: { $list }, until { $date }.
}
headline-old-owed = { $role ->
    [seller] By that rule you would owe the buyer: { $list }, until { $date }.
   *[other] By that rule you could have: { $list }, until { $date }.
}
time-left = Time left: { $left }
open-more = { $count ->
    [one] One more question
   *[other] { $count } more questions
}
ask-later = Is anything missing: earlier, later, or in another channel?
later-none = No, that is everything
steps-none = Nothing for now.
steps-evidence = { $role ->
    [seller]
        What to keep as evidence
        the request and your answer, with their times
        the confirmed appointment
        proof of the visit or of sending
   *[other]
        What to keep as evidence
        the order page with its payment time
        the product page
        your request with its time
        every answer
}
steps-of-buyer = What the buyer can do
steps-of-seller = What the seller should do
letter-blank = [please fill in]
letter-label = Text to send
copy = Copy
copied = Copied.
copy-failed = The browser does not let the page copy. Select the text and copy it.
picture = Timeline
picture-table = The same as a table
picture-now = Now
picture-over = Time was up
picture-last = Last moment
picture-uncounted = does not count as an answer
picture-travel = See another day, or a table
picture-period = Period
picture-who = Who
look-before = Earlier
look-after = Later
look-at = Look at another time
look-hint = What holds at { $date }. Move it from change to change.
looking = You look at { $date }.
look-back = Back
see-rule = The rule in full
typed = typed
would-change = What would change it:
would-change-count = What would change it ({ $count })
why-steps = Why, step by step
pin = Read it this way
pinned = You chose how to read the rule:
unpin = Undo this choice
platform-shows = The platform shows another deadline
platform-shows-at = It shows
platform-same = That is the same deadline.
platform-reading = That is the deadline if the rule is read so: { $answer }
platform-pacific = That is the same moment, shown in US Pacific time.
platform-earlier = The platform’s deadline is { $difference } earlier. It may start from another event than the one entered here.
platform-later = The platform’s deadline is { $difference } later. It may start from another event than the one entered here, or have been extended.
platform-counts = The platform’s own timer decides.
own-windows = These deadlines are not counted as the rule says:
own-window = { $by ->
    [host] counted with { $length }, as this page has set it
   *[you] counted with { $length }, as entered here
}
own-window-ask = It names another length of time (a number)
own-window-unit = Counted in
own-window-set = Count with it
compare-editions = Beside another text of this rule
arrived-after = At least { $days } of { $of } days had passed when it arrived: the period runs from payment.
hours-hint = Hours run through nights, weekends and holidays.
take-along = Save and share
take-calendar = Calendar file
take-print = Print or PDF
take-text = Copy as text
take-link = Copy a link
take-data = Data (JSON)
keep-outside = Safari deletes what this page keeps after seven days without a visit, and a deadline lies further ahead. Save a calendar file, a link or the data, or add this page to the Home Screen.
in-app = This app’s browser may not save files. Open the page in your browser (menu ⋯), or copy the text.
calendar-summary = Deadline: { $what }
calendar-none = No deadline is open.
link-label = Link to this case
link-hint = The case is in the link itself; no server keeps it. Whoever has the link can read it.
link-messages = Put the messages into it too
link-long = The link is long. Some apps cut links over 2,000 characters; send the text instead.
link-damaged = The link is damaged: the case in it could not be read.
link-too-large = The link holds more than a case can be. It was not opened.
link-newer = The link was made by a newer version of this page. Reload the page and try again.
link-opened = Opened from a link made for { $date }. You see what holds now.
link-then = See what held then
cases = My cases
cases-hint = Kept in this browser only, as you type.
cases-none = No case is kept yet.
case-new = New case
cases-take = Save all to a file
cases-bring = Bring in from a file
cases-brought = { $count ->
    [0] No case was found in the file. Choose a file saved here.
    [one] One case was brought in.
   *[other] { $count } cases were brought in.
}
case-name = Name
case-unnamed = Case of { $date }
case-copy = { $name } (copy)
case-current = open now
case-told = { $count ->
    [one] Changed { $date } · 1 event
   *[other] Changed { $date } · { $count } events
}
case-open = Open
case-duplicate = Duplicate
case-delete = Delete
case-deleted = “{ $name }” deleted.
case-conflict = This case was changed in another tab. Both are kept: what you enter here goes into a copy.
example-silence = refused by silence
example-in-time = a seller just in time
example-reading = it depends on the reading
report-versions = Versions
report-engine = Rules and engine
report-digest = Stands for this answer:
report-line = line { $line }

length-hours = { $amount ->
    [one] 1 hour
   *[other] { $amount } hours
}
length-natural-days = { $amount ->
    [one] 1 calendar day
   *[other] { $amount } calendar days
}
length-working-days = { $amount ->
    [one] 1 working day
   *[other] { $amount } working days
}
length-months = { $amount ->
    [one] 1 month
   *[other] { $amount } months
}
length-fixed-time = to the time the rule names
length-as-agreed = as agreed
rules-lead = Every rule the checker knows, clause by clause, with its source
rules-search = Search the rules
rules-found = { $count ->
    [0] No clause has these words.
    [one] One clause
   *[other] { $count } clauses
}
rules-who = Who
rules-says = What
rules-within = Within
rules-otherwise = Otherwise
rules-must = must
rules-may = may
rules-must-not = must not
rules-both = Both sides
rules-party = Whose duties and rights
rules-only = Rules of
rules-all = All
rules-newest = Nothing newer found on { $date }
rules-readings-count = { $count ->
    [one] One open question
   *[other] { $count } open questions
}
rules-old = That is more than half a year ago: the platform may have changed its text since.
rules-published = published { $date }
rules-from = in force from { $date }
rules-known = known by { $date }; since when is not known
rules-undated = without a date
rules-until = until { $date }
rules-new = new in this text
rules-changed = changed in this text; before: { $before }
rules-gone = No longer in this text: { $list }
rules-default = taken unless you choose otherwise
rules-link = Link to this clause
part-failed = This part of the page could not be loaded. Check the connection and try again.
guide-answered-hint = This counts as everything sent so far. Add anything else under “Events”.
event-ahead = “{ $event }” lies ahead: it does not count yet. Check its date.
deed-seller-replied = Reply
deed-engineer-arrived = Engineer’s visit
deed-solution-provided = Solution
deed-service-completed = Completion
deed-parts-sent = Parts
deed-shipped = Shipping
deed-carrier-collected = Collection by the carrier
deed-complaint-answered = Answer to the complaint
deed-cancel-answered = Answer to the cancel request
deed-refund-answered = Answer to the refund request
rulebook-alibaba-machinery-after-sales = After-sales service for machinery, Alibaba.com
rulebook-alibaba-one-year-warranty = One-year warranty, Alibaba.com
rulebook-alibaba-shipping-extension = Holiday and epidemic shipping windows, Trade Assurance
rulebook-aliexpress-complaints = Complaints and points, AliExpress
rulebook-cross-border-guide = General guide to cross-border warranties
rulebook-alibaba-trade-assurance = Trade Assurance and quick refund, Alibaba.com
deed-fee-charged = Charging a fee
deed-dispute-opened = Opening a dispute
deed-dispute-escalated = Taking the dispute to the platform
deed-complaint-filed = Filing a complaint
deed-coupon-used = Using the coupon
headline-refused-either = { $role ->
    [seller] You refused: in words or by silence. Only since when is open.
   *[other] Refused: in words or by silence. Only since when is open.
}
headline-outside = { $role ->
    [seller] The request came outside the period: you owe nothing for it.
   *[other] The request came outside the period: nothing is owed for it.
}
headline-not-started = { $role ->
    [seller] No clock runs yet: confirm the appointment.
   *[other] No clock runs yet: the seller has not confirmed the appointment.
}
headline-no-deadline = { $role ->
    [seller] The request was in time. This rule sets no deadline for an answer.
   *[other] You asked in time. This rule sets no deadline for an answer.
}
headline-unplaced = { $count ->
    [one] One later message is not among the events. If it answers the request, use it.
   *[other] { $count } later messages are not among the events. If one answers the request, use it.
}
seen-archived = Some of the platform’s own pages were seen in archived copies.
cover-first-answer = Nothing came before the first answer; what came later is not said
edition-text = Text of { $date }
zone-check-fixed = At that moment these clocks were at { $zone }, and all times are read so. Where clocks change in summer, times of the other half of the year may be an hour off: enter those with their own zone.
unplaced-show = See the messages
unplaced-none = None of them does

## Within other pages

open-in-tab = Open in a tab of its own
case-given = This case was given by the page you are on.
case-change = Change it
embed = Embed

## The page for editors

embed-lead = Put the checker into your help center
embed-rulebook = Which rules
embed-role = For whom
embed-lang = Language
embed-view = What is shown
embed-theme = Light or dark
embed-default = As usual
embed-view-rules = The rules in words
embed-view-deadline-only = Deadlines only
embed-theme-light = Light
embed-theme-dark = Dark
embed-lines = The lines to copy
embed-copy = Copy these lines
embed-policy = What your Content-Security-Policy has to allow
embed-demo = See it in two example articles
embed-live = As your readers see it
embed-seen = What your page can see
embed-as-part = Script, element or package
embed-in-frame = Frame
embed-seen-entered = What readers enter
embed-seen-answer = The answer
embed-seen-height = Its height
embed-seen-sent = Sent to anyone
embed-seen-could-read = Its scripts could read it
embed-seen-told = Told: dates, clauses, states
embed-at-phone = Phone
embed-at-wide = Wide
embed-way-element = Script
embed-way-pinned = Pinned
embed-way-placeholder = Placeholder
embed-way-frame = Frame
embed-way-link = Link
embed-way-npm = npm package
embed-way-react = React
embed-way-vue = Vue
embed-why-element = Two lines in any page. New rules reach your readers without a change on your side.
embed-why-pinned = Your page runs exactly this file and nothing else: no change of ours reaches your readers until you copy the lines again, and neither do new rules.
embed-why-placeholder = For editors that keep no scripts. The script goes once into the theme; the div into each article. What stands in it is shown to readers for whom the checker does not run.
embed-why-frame = Keeps your page and the checker apart. The second line makes the frame as high as what it shows; without it the frame keeps its height and scrolls.
embed-why-link = Where nothing else is kept. Add a case with “Copy a link” on its result.
embed-why-npm = For pages that are built: the element, its types, and the engine for programs.
embed-why-react = React 19 sets properties and listens to events of elements; types come with aftersales-checker/react.
embed-why-vue = Tell Vue that the element is not one of its own: isCustomElement: (tag) => tag === "aftersales-checker".

## Many orders at once

audit = Orders
audit-lead = Check every order before the platform does
audit-how = Drop an export of your orders; several files are joined on the order number.
audit-choose = Choose files
audit-drop = or drop files and folders here: CSV, XLSX, XLS, saved pages, JSON
audit-template = A file to fill in
audit-run = Check these orders
audit-cancelled = Stopped. Nothing is kept of what was read.
audit-printed = Printed: { $shown } of { $count } orders. The files hold all of them.
audit-by-old-rule = { $state }, by the last rule we know
audit-outdated = Orders judged by a rule text that may have changed since: { $count }. Look at their order pages first.
audit-columns = { $known } of { $all } columns are used
audit-unused = Not used: { $columns }
audit-header = Column
audit-means = What it holds
audit-samples = For example
audit-remove = Take this file away
audit-sheet-hidden = This sheet is hidden in its workbook, and left out.
audit-sheet-empty = “{ $name }” is empty.
audit-sheet-left-out = left out
audit-sheet-use = Use this table
audit-broken-off = It breaks off; what stands before the break is used:
audit-header-row = Row with the headings
audit-encoding = Letters are read as
audit-order-shared = As the other columns of this table show.
audit-event-says = What each word of this column means:
audit-file-shop = Shop of all its orders, where no column tells it
audit-file-platform = Platform of all its orders, where no column tells it
audit-clock = Its times are in the time of
audit-as-all = As said for all files
audit-status-says = What do its words tell? Nothing is taken from them unless you say so.
audit-status-nothing = Nothing
audit-whole-file = True of every order
audit-zone = Times without a zone are in the time of
audit-as-of = Checked for (Beijing time; empty is now)
audit-marked = Only these products have the after-sales mark (ids or words, one a line)
audit-is-whole = These files hold everything that was asked and answered, in every channel, up to now
audit-running = Checking
audit-progress = { $done } of { $orders } orders, { $rate } a second, about { $left } left
audit-reading = Reading: { $percent } %
audit-first = Do first
audit-first-due =
    { $count ->
        [one] order can still be done in time
       *[other] orders can still be done in time
    }
audit-first-next = The next one ends { $date }
audit-first-open =
    { $count ->
        [one] order cannot be decided yet
       *[other] orders cannot be decided yet
    }
audit-first-fact = “{ $fact }” is missing most often
audit-first-gone =
    { $count ->
        [one] order refused or not done in time
       *[other] orders refused or not done in time
    }
audit-first-still =
    { $count ->
        [one] One of them has another deadline that still runs
       *[other] { $count } of them have another deadline that still runs
    }
audit-late-hours = Hours since
audit-next-due = Next deadline
audit-next-clause = What is due next
audit-summary = Summary
audit-seek = Order number, shop, salesperson or product
audit-save = Save as CSV
audit-orders-count =
    { $count ->
        [one] One order
       *[other] { $count } orders
    }
audit-all = all orders
audit-due = Due within 24 hours: { $day }. Within 72 hours: { $days }.
audit-joined = { $count } rows told more of an order that was there already.
audit-no-requests = Requests and replies are not in these files: nothing is said of refusals. Add a file with the order number, when a service was asked for, and when it was answered.
audit-no-answers = Answers are in none of these files: whether a request was answered is not known.
audit-unzoned = Times without a zone: { $count }. Say above whose clock they are by; until then what hangs on them is not decided.
audit-unpaid = Orders without a time of payment: { $count }. What hangs on it is not decided.
audit-missing = What is missing most often
audit-bad-rows = Rows that could not be used as they are: { $count }
audit-bad-whole-row = { $file }, line { $line }: “{ $found }”.
audit-bad-row = { $file }, line { $line }, { $column }: “{ $found }”.
audit-wanted-order-number = An order number was wanted.
audit-wanted-trusted-number = Digits are lost or hidden: it is used for no other file. Export the number as text.
audit-without-room =
    { $count ->
        [one] One row tells of an order that there was no room for. Nothing is said of it: check fewer orders at once.
       *[other] { $count } rows tell of orders that there was no room for. Nothing is said of them: check fewer orders at once.
    }
audit-wanted-room = There are too many orders for one page.
audit-wanted-time = A date or a time was wanted: what hangs on it is not decided.
audit-wanted-platform = A platform was wanted that is known here: which rules apply is not decided.
audit-wanted-service = A service was wanted that is known here, such as engineer or parts: which one was asked for is taken as not known.
audit-wanted-sender = A sender was wanted that is known here, such as buyer or seller: whether the seller answered is taken as not known.
audit-wanted-yes-or-no = A yes or a no was wanted: what hangs on it is not decided.
audit-wanted-closing-quote = A closing quote was wanted: this line is read as if it had no quote.
audit-wanted-heading = A heading was wanted: this cell stands beyond the last one and is not used.
audit-wanted-hidden-rows = One cell here holds what look like rows of the table. Is a quote missing, or left over?
audit-wanted-one-order = One order was wanted: more than 300 times are told of this number. Is it the column of the order number?
audit-wanted-order = An order was wanted: this line describes the columns, or stands below the table.
audit-wanted-header = The headings were wanted: this line stands above them.
audit-wanted-event = A kind of event was wanted that is known here. Say above what this word means.
audit-wanted-amount = An amount with its currency was wanted: it is not used.
audit-wanted-whole-file = The file breaks off here: what stands before it is used.
audit-calendar-cut = The calendar holds the first { $told } of { $all } deadlines.
audit-file-no-number = No column of this file is known to hold the order number: it is left out. Choose the column below.
audit-no-deadlines = There is no deadline ahead among these orders.
audit-astray =
    { $count ->
        [one] One order stands
       *[other] { $count } orders stand
    } only in files of requests or messages: no file of orders tells of it. Check that the files belong together and that order numbers are the same.
audit-no-rows = There is no row below the headings of these files.
audit-open-dates = Times that do not show which number is the day (03/04): { $count }. Say it above; until then what hangs on them is not decided.
audit-ahead = Deadlines ahead
audit-answered = Time until the first answer
audit-within = within { $hours } h
audit-longer = more than { $hours } h
audit-groups = By shop and salesperson
audit-orders = All orders, the most pressing first
audit-no-orders = No order fits.
audit-open = Open
audit-state = How it stands
audit-at = When
audit-clause = By which rule
audit-fault-old-excel = “{ $name }” is from an old Excel. Save it as XLSX or CSV.
audit-fault-not-a-table = “{ $name }” is no table that can be read.
audit-fault-empty = “{ $name }” is empty.
audit-fault-picture = “{ $name }” is a picture or a PDF. Export the orders as a table (CSV or Excel).
audit-fault-unreadable = “{ $name }” could not be read. Is it damaged or locked?
audit-fault-locked = “{ $name }” is locked with a password. Save it without one.
audit-fault-too-large = “{ $name }” is too large to be read.
meaning-order-number = Order number
meaning-shop = Shop
meaning-salesperson = Salesperson
meaning-product = Product
meaning-status = Status
meaning-amount = Amount
meaning-currency = Currency
meaning-service = Service
meaning-event = Event
meaning-time = Time of the event
meaning-ignored = Not used
audit-changes = What would change it
audit-changes-what = Each other reading of the rules and each fact of the whole file is tried by itself.
audit-changes-try = Try them
audit-changes-none = None of them changes any order.
audit-changes-tried = { $tried } of { $all } tried
audit-changes-if = If it is taken that
audit-changes-otherwise = Orders that would stand otherwise
audit-changes-moved = Deadlines that would move
audit-kept = Compare with an earlier audit
audit-kept-what = How each order stands can be kept in this browser, with its number and nothing else, so that a later audit shows what is new.
audit-keep = Keep this audit
audit-kept-done = Kept.
audit-kept-one = { $when }, { $count } orders (kept { $kept })
audit-compare = Compare
audit-compared = Since the earlier audit
since-freshly-bad = newly refused or not done in time
since-settled = no longer refused or open
since-otherwise = stand otherwise
since-same = as before
since-new = not in it
audit-any = all
audit-from = From (Beijing day)
audit-through = To
audit-cost = What it may cost where the rules name it, if the platform finds a fault: { $least } to { $most } points over { $orders } orders, or removal from the programme. The platform decides.
audit-weeks = Not done in time, by week of the deadline
audit-week = { $missed } of { $due }
audit-save-xlsx = Save as Excel
audit-save-json = Save as JSON
audit-save-calendar = Deadlines as a calendar file
meaning-sender = Sender of the message: buyer or seller
verdict-refused = Refused
verdict-missed = Not done in time
verdict-running = Time is running
verdict-undetermined = We cannot tell yet
verdict-late = Done late
verdict-met = Done in time
verdict-covered = Covered, no deadline known
verdict-ended = Service period is over
verdict-not-covered = No rule applies
verdict-unread = A time could not be read

# One judgement: what an order comes to, and dates that cannot both be right.
headline-ineffective = { $role ->
    [seller] You gave no effective answer by { $date }. It counts as a refusal.
   *[other] The seller gave no effective answer by { $date }. It counts as refused.
}
headline-answered-late = { $role ->
    [seller] You answered after the time was up on { $date }. Formally it counted as a refusal.
   *[other] The seller answered after the time was up on { $date }. Formally it counted as refused.
}
headline-performed = It was done in the end. Formally the time had run out on { $date }.
headline-explicit-performed = { $role ->
    [seller] You said no on { $date }, but helped in the end.
   *[other] The seller said no on { $date }, but helped in the end.
}
headline-contradictory = These dates cannot both be right.
headline-open = The way is open until { $date }.
headline-open-undated = You can act now.
headline-opens = The next step opens on { $date }.
headline-idle = We know the rules for this order. What happened?
headline-settled = No deadline is running now.
headline-not-held = This is older than every rule text we hold.
headline-old-refused = { $role ->
    [seller] By the last rule we know, you would count as having refused on { $date }.
   *[other] By the last rule we know, it would count as refused on { $date }.
}
headline-old-missed = { $role ->
    [seller] By the last rule we know, you would be late: due on { $date }.
   *[other] By the last rule we know, the seller would be late: due on { $date }.
}
headline-old-running = { $role ->
    [seller] By the last rule we know, you would have until { $date }.
   *[other] By the last rule we know, the seller would have until { $date }.
}
headline-old-other = The last rule we know may be out of date for this order.
headline-not-counted = “{ $words }” does not count: it does not say what will be done and when.
verdict-contradictory = Check two dates
verdict-open = A step is open
verdict-waiting = No clock runs yet
verdict-idle = Rules apply, nothing happened yet
verdict-settled = No deadline now
verdict-outside = Asked outside the period
verdict-not-held = Older than our rule texts
contradiction = “{ $early }” is dated before “{ $late }”.
contradiction-swap = Swap day and month of “{ $event }”: { $date }
in-english = { $text }
by-buyer = the buyer
by-seller = the seller
by-platform = the platform

# Rules of one's own

make = Your own rules
make-lead = Your own rules, in your own words
make-how = Write your policy down as rules, try them with stories, and put the checker into your articles. Your readers see your rules and no others.
make-start-example = Start from an example
make-start-blank = Start empty
make-start-copy = Or from a copy of ours
make-open = Open a file
make-kept = Rules on this device
make-remove = Remove
make-text = The rules
make-keys = Ctrl+Space shows what can stand here. Escape, then Tab leaves the text.
make-sound = No mistakes.
make-faults = { $count ->
    [one] One mistake
   *[other] { $count } mistakes
}
make-line = Line { $line }
make-fault = found { $found }, wanted { $wanted }
make-meant = Use “{ $word }”
make-findings = What these rules do not hold
finding-never-joins-in = Whatever this situation assumes or asks, these rules never take part in it.
finding-undated = There are two editions, and it is not said from when each is in force.
finding-begins-too-early = This edition begins on { $from }. That is not later than “{ $other }”, which begins on { $otherFrom }.
finding-gap = Nothing is in force from { $from } to { $through }.
finding-applies-to-none = There is no order that this applies to.
finding-never-performed = Nothing that can happen fulfils this duty.
finding-performed-by-other = “{ $kind }” answers a matter of the kind “{ $answers }”, and this duty is about “{ $of }”, so it never fulfils it.
finding-working-days-unknown = The working days are not known: the calendar “{ $calendar }” holds only { $from } to { $through }.
finding-deems-two-things = The same silence counts as “{ $outcome }” here and as “{ $otherOutcome }” in “{ $other }”.
finding-deems-too-late = Silence would also count where the request came after “{ $right }” had closed. Add to “{ $duty }”: { $line }
finding-changes-nothing = The answer “{ $answer }” changes nothing.
make-windows = Deadlines worked out on sample days
make-window-usual = If the clock starts on { $start }, time runs until { $end }.
make-window-longest = It takes longest from { $start }: until { $end }.
make-window-known = If the clock starts later than { $start }, the exact day on which time ends is not known: the calendar holds the days up to { $day }.
make-window-open = If the clock starts on { $start }, the exact day on which time ends is not known.
make-promise = Add a promise with a form
make-promise-asked = What starts the clock
make-promise-asked-example = Return requested
make-promise-who = Who has to act
make-promise-answered = What they have to do
make-promise-answered-example = Return answered
make-promise-amount = Within
make-promise-unit = Counted in
make-unit-working-days = working days
make-unit-natural-days = calendar days
make-unit-hours = hours
make-promise-says = The promise, as your readers read it
make-promise-says-example = We answer a return request within 2 working days.
make-promise-deemed = If nobody answers, it counts as
make-deemed-nothing = nothing in particular
make-deemed-request-agreed = agreed
make-deemed-refund = a refund
make-deemed-refusal = a refusal
make-deemed-cancelled = cancelled
make-deemed-closed = closed
make-deemed-escalated = passed on to the platform
make-deemed-consent = consent
make-promise-silence = That sentence, as your readers read it
make-promise-silence-example = Without an answer the return is agreed.
make-promise-add = Add it to the rules
make-promise-added = It stands in the rules now.
make-promise-not = The text has a mistake that has to be mended first.
make-save-yaml = Save as YAML
make-save-json = Save as JSON
make-versions = Earlier versions
make-version-take = Go back to it
make-preview = What your readers see
make-last-sound = The preview shows the last text without a mistake.
make-not-yet = The preview comes once the text has no mistakes.
make-stories = Stories
make-stories-how = Fill in the preview and keep it as a story. After every change of the rules you see whether it still comes to the same.
make-story-keep = Keep this as a story
make-story-none = Enter something in the preview first.
make-story-name = Name of the story
make-story-number = Story { $number }
make-story-same = As before: { $outcome }
make-story-other = Was: { $before }. Now: { $now }
make-story-right = That is right now
make-use = Put it into your articles
make-line-element = Save { $file } in the same folder as your article
make-line-frame = Or a frame, which holds the rules themselves
make-line-link = Or a link, which holds them too
audit-own = Use rules of your own
audit-own-by = By your own rules: { $name }
audit-own-wrong = “{ $name }” has mistakes and is not used.
audit-own-fault = Line { $line }: found { $found }, wanted { $wanted }
embed-view-compact = Small: opens in its place
embed-make = Your policy is another one? Write down rules of your own.

# Pictures of chats.
picture-choose = Choose pictures
picture-me = Me
picture-other = Other side
picture-app = App
picture-reading = Reading picture { $number } of { $count } on this device. Nothing is sent.
pictures-many = Only the first { $count } pictures were read. Add the others after these.
pictures-left-out = This copy of the checker reads no pictures. Paste the text of the chat instead.
pictures-failed = The pictures could not be read. Paste the text of the chat instead.
picture-too-large = “{ $name }” is too large. Crop it, or take a new screenshot.
picture-unreadable = “{ $name }” cannot be opened as a picture here. Save it as PNG or JPEG.
picture-check = Are these times and senders right?
picture-check-why = They were read from a picture, and a picture can be misread. Nothing counts as refused or missed until you confirm them.
picture-foreign = The writing in this picture cannot be read here: only the times were. Type what each message says.
picture-empty = Nothing was found in one of the pictures.
picture-days = A day in the picture could not be read. The messages after it have no day yet: enter it for them.
picture-doubt = Look at these first:
picture-all = Lines that were read clearly, beside the picture ({ $count })
picture-left-out = Read, but not taken for messages
picture-right = Yes, they are right
picture-swap = Swap the two senders
picture-headline = Nothing is decided yet: look first at what was read from the picture
picture-chip = Read from a picture
picture-tag = from a picture
picture-hint = Screenshots of a chat are read here too.
picture-taken = The picture was taken on (“yesterday” and days without a year are counted from here)
