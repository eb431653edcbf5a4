-name = Kundendienst-Check
title = { -name }
lead = Ist die Frist des Verkäufers abgelaufen?
lead-sub = Fügen Sie den Chat ein oder sagen Sie, worauf Sie warten. Sie sehen die Frist, ob Schweigen als Ablehnung gilt und was Sie schreiben können.
privacy = Alles bleibt auf diesem Gerät. Nichts wird gesendet.
disclaimer = Das ist eine Auskunft, keine Entscheidung der Plattform. Sie ist von den Plattformen unabhängig. Maßgeblich ist, was die Plattform selbst zählt: Zeigt Ihre Bestellseite eine andere Frist, gilt diese.
language = Sprache
loading = Regeln werden geladen…
failed = Der Check konnte in diesem Browser nicht starten. Er braucht Chrome 111, Firefox 115, Safari 16.4 oder neuer.
no-webassembly = Dieser Browser führt kein WebAssembly aus, das der Check braucht. Der Blockierungsmodus oder eine Sicherheitseinstellung hat es vielleicht abgeschaltet: Erlauben Sie es für diese Seite oder nehmen Sie einen anderen Browser.
engine-stopped = Der Check ist an dieser Eingabe hängen geblieben und hat neu begonnen. Ihre Eingaben sind noch da. Ändern Sie die letzte Eingabe oder laden Sie die Seite neu.
as-of-unreadable = Der Zeitpunkt der Prüfung ist nicht lesbar. Geben Sie ihn mit vierstelligem Jahr ein oder lassen Sie ihn leer: Dann gilt jetzt.
storage-blocked = Dieser Browser lässt die Seite Ihre Eingaben nicht speichern. Sie sind weg, wenn Sie die Seite schließen oder neu laden.

your-order = Ihre Bestellung
unknown = Weiß ich nicht
yes = Ja
no = Nein
more-facts = Mehr zur Bestellung
what-happened = Was geschehen ist
paste-label = Chat, E-Mails, Bestellseite oder eigene Notizen einfügen
paste-hint = Oder eine Datei hierher ziehen: einen exportierten Chat (.txt, .zip), eine E-Mail (.eml), eine gespeicherte Seite. Eigene Notizen: eine Zeile je Ereignis, etwa „2022-03-01 10:00 { $event }“.
paste-hint-event = Techniker angefragt
paste-read = Diesen Text lesen
paste-added = { $count ->
    [0] Kein neues Ereignis gefunden. Fügen Sie Nachrichten mit ihren Daten ein oder wählen Sie, worauf Sie warten.
    [one] Ein Ereignis hinzugefügt.
   *[other] { $count } Ereignisse hinzugefügt.
}
cancel = Abbrechen
file-choose = Datei wählen
paste-again = Aktualisiert.
paste-full = Mehr als { $count } Ereignisse werden nicht übernommen: Fügen Sie einen kürzeren Abschnitt ein oder wählen Sie aus den übrigen Nachrichten.
file-empty = „{ $name }“ ist leer.
flag-several-times = Dieser Text nennt noch eine andere Zeit. Prüfen Sie, zu welcher das gehört.
flag-stretch = Der Text nennt einen Zeitraum oder ein ungefähres Datum: Es war irgendwann darin. Geben Sie die genaue Zeit ein, wenn Sie sie kennen.
flag-app-line = Das hat die App selbst geschrieben: Es ist niemandes Nachricht.
flag-no-words = Ein Bild, eine Datei oder eine Sprachnachricht ohne Worte: Was darin steht, ist hier nicht bekannt.
flag-by-place = Dass dies eine Antwort ist, zeigt nur die Stelle im Gespräch, nicht der Wortlaut. Prüfen Sie, ob es so ist.
missing-zone = { $event } — die Zeitzone
paste-check = { $count ->
    [one] Eines davon sollten Sie prüfen.
   *[other] { $count } davon sollten Sie prüfen.
}
paste-facts = Auch zur Bestellung gefunden: { $facts }
file-too-large = „{ $name }“ ist größer als 60 MB. Exportieren Sie einen kürzeren Abschnitt des Chats.
file-empty-archive = „{ $name }“ enthält keinen Text. In einem WhatsApp-Export liegt eine Datei _chat.txt: Exportieren Sie ihn ohne Medien.
file-not-text = „{ $name }“ ist kein Text. Speichern Sie ihn erst als Text, Seite oder E-Mail, oder kopieren Sie seinen Text.
file-unreadable = „{ $name }“ konnte nicht gelesen werden.
large-paste = eingefügter Text
large-held = { $name } ({ $size } Tausend Zeichen) wird außerhalb des Textfelds gelesen und beim Neuladen der Seite nicht behalten. Die daraus gelesenen Ereignisse schon.
large-drop = Entfernen
large-reading = Wird gelesen…
ask-zone = { $count ->
    [one] Zeitzone der einen Zeit, die keine nennt
   *[other] Zeitzone der { $count } Zeiten, die keine nennen
}
ask-zone-hint = Chats zeigen die Zeit des Telefons; Bestellseiten von Alibaba.com zeigen US-Pazifikzeit oder die Zeit des Computers. Wenn Sie es nicht wissen, wird jede mögliche Zeit durchgerechnet.
ask-zone-name = Welche Zeitzone ist mit „{ $name }“ gemeint?
ask-day-month = Daten wie 03/04: Welche Zahl ist der Tag?
dayMonth-day-first = Der Tag steht vorn
dayMonth-month-first = Der Monat steht vorn
day-month-read = Gelesen: { $order }
day-month-either = Nicht bekannt: Beides wird durchgerechnet
day-month-open = Der Text zeigt nicht, welche. Die Antwort unten sagt, ob es darauf ankommt.
day-month-by-told = So haben Sie es angegeben.
day-month-by-over-twelve = Eine Zahl über 12 im Text zeigt es.
day-month-by-weekday = Die Wochentage im Text zeigen es.
day-month-by-in-order = Nur so stehen die Nachrichten in zeitlicher Reihenfolge.
day-month-by-changes = Die Zahl, die öfter wechselt, ist der Tag.
day-month-by-not-later = Sonst läge ein Datum nach dem Tag, an dem kopiert wurde.
ask-copied = An welchem Tag wurde dieser Text kopiert?
ask-copied-hint = Wörter wie „gestern“ und Daten ohne Jahr werden von diesem Tag aus gezählt.
ask-authors = Wer ist wer?
assumed = So haben wir es gelesen
assumed-guess = vermutet
assumed-change = Ändern
assumed-times = Zeitzone und Daten
entry-more = Nachrichten oder Antworten hinzufügen
start-or = oder beginnen Sie mit dem, worauf Sie warten
guesses = { $count ->
    [one] Eine Angabe wurde dem Text entnommen
   *[other] { $count } Angaben wurden dem Text entnommen
}. Ändern Sie, was falsch ist.
guess-fact = { $fact } { $value } (wegen „{ $words }“ in Zeile { $line })
guess-role = { $name }: { $role }, wegen „{ $words }“
role-buyer = Käufer
role-seller = Verkäufer
role-platform = Plattform
paste-stretch = Der Text reicht von { $from } bis { $to }. Was davor, danach oder anderswo geschah, steht nicht darin.
unread = { $count ->
    [one] Ein Teil wurde nicht gelesen
   *[other] { $count } Teile wurden nicht gelesen
}
unread-line = Zeile { $line }: „{ $text }“ — { $why }
others = { $count ->
    [one] Eine weitere Nachricht
   *[other] { $count } weitere Nachrichten
}
others-more = { $count } weitere sind nicht aufgeführt.
other-use = Übernehmen
flag-no-time = kein Datum darin gefunden
flag-not-a-log = keine Nachricht mit einer Zeit darin gefunden
flag-no-such-date = Dieses Datum gibt es nicht.
flag-no-such-time = Diese Uhrzeit gibt es nicht, deshalb wurde nur der Tag gelesen.
flag-open-time = Es ist nicht klar, welche Stunde oder welchen Tag diese Worte meinen. Geben Sie die Zeit ein.
flag-day-or-month = Tag oder Monat zuerst? Bis das bekannt ist, werden beide Daten durchgerechnet.
flag-no-year = Dem Datum fehlt das Jahr. Geben Sie oben an, wann kopiert wurde, oder geben Sie das Datum ein.
flag-unclear-year = Aus den zwei Ziffern geht das Jahr nicht klar hervor. Geben Sie das Datum ein.
flag-no-day = Der Tag ist nur im Verhältnis zu einem anderen genannt. Geben Sie oben an, wann kopiert wurde, oder geben Sie das Datum ein.
flag-no-day-at-all = Der Text nennt die Uhrzeit, aber nicht den Tag. Geben Sie das Datum ein.
flag-ambiguous-zone = „{ $name }“ meint in verschiedenen Ländern verschiedene Zeiten. Wählen Sie die Zeitzone; bis dahin wird jede durchgerechnet.
flag-unknown-zone = Diese Zeitzone kennt der Check nicht. Wählen Sie sie unten.
flag-weekday-differs = Der Wochentag passt nicht zum Datum. Prüfen Sie das Datum.
event-check = bitte prüfen
event-because = Vorgeschlagen wegen „{ $words }“.
event-line = Zeile { $line } zeigen
event-reminds = Erinnert an
events-all = Alle { $count } Ereignisse zeigen
redo = Wiederholen
undone = Rückgängig gemacht.
redone = Wiederhergestellt.
zone-as-paste = Wie oben angegeben
zone-open = Nicht bekannt: Jede wird durchgerechnet
zone-meant = { $name } als { $offset }
events-none = Noch keine Ereignisse. Fügen Sie oben Zeilen ein oder ergänzen Sie eines.
event-number = Ereignis { $number }
event-add = Ereignis hinzufügen
event-remove = Entfernen
event-kind = Was
event-choose = Wählen Sie, was geschah
event-date = Datum
event-earliest = Frühester Tag
event-latest = Spätester Tag
event-rough = Nur ungefähr bekannt
event-time = Uhrzeit
event-zone = Zeitzone
event-service = Leistung
event-re = Antwortet auf
event-re-none = Nicht angegeben
event-to = Neues Datum
event-points = Punkte
event-moved = „{ $what }“ entfernt.
undo = Rückgängig
zone-shanghai = Peking
zone-pacific = US-Pazifik
zone-here = Hier ({ $zone })
zone-unknown = Weiß ich nicht
zone-offset = Wie geschrieben ({ $offset })
ask-cover = Fehlt etwas?
cover-hint = Nur wo nichts fehlt, kann der Check sagen, dass etwas nicht getan wurde.
cover-from-words = Entnommen aus „{ $words }“: Bis dahin war nichts gekommen.
cover-everywhere = Nein. Das ist alles, was bis jetzt irgendwo gesendet wurde (Chat, Formular, E-Mail)
cover-some = Nur diese sind vollständig:
cover-kinds = Von diesen ist aus Ihren Dateien alles bekannt:
cover-unknown = Weiß ich nicht
cover-through = … bis zur letzten gelesenen Nachricht, { $date }
zone-check = Mit einer bekannten Zeit herausfinden
zone-check-which = Dieses Ereignis
zone-check-known = anderswo angezeigt als
zone-check-zone = Zeitzone dort
zone-check-do = Vergleichen
zone-check-none = Diese beiden können nicht derselbe Zeitpunkt sein: Der Abstand ist kein Vielfaches einer Viertelstunde oder größer als ein Tag. Prüfen Sie beide.
zone-check-found = Diese Zeiten liegen in der Zone { $zone }.
cover-unnamed = { $count ->
    [one] Bei einem Ereignis ist nicht gewählt, was geschah; der Verlauf gilt deshalb noch nicht als vollständig.
   *[other] Bei { $count } Ereignissen ist nicht gewählt, was geschah; der Verlauf gilt deshalb noch nicht als vollständig.
}
checked-for = Geprüft für
checked-now = Jetzt
checked-at = Einen anderen Zeitpunkt
start-over = Neu beginnen
start-over-done = Ein neuer Fall. Der vorige steht unter „Meine Fälle“.
try-example = Ein Beispiel ansehen
result = Ergebnis

group-coverage = Gilt die Regel, und bis wann?
group-entitlements = Was dem Käufer zusteht
group-deadlines = Fristen
group-refusal = Abgelehnt oder nicht?
group-options = Was man tun kann, und wann
group-cost = Was es kosten kann
group-steps = Was jetzt zu tun ist
group-missing = Noch eine Frage
group-changes = Was sich von selbst ändert
every-clause = Alle Bestimmungen mit ihren Daten
group-desks = Servicestellen
other-rules = Regeln, die für diese Bestellung nicht gelten
background = Diese Bestellung fällt unter die eigene Regel einer Plattform. Der allgemeine Leitfaden steht nur zum Vergleich hier.
stale = Nach einem neueren Text haben wir zuletzt am { $date } gesucht und keinen gefunden. Welche Regel gilt, zeigt Ihre Bestellseite: Sehen Sie dort zuerst nach.
last-seen = Der Originaltext der Plattform wurde zuletzt am { $date } eingesehen.
never-seen = Der Originaltext der Plattform wurde nie eingesehen; das hier beruht auf Berichten über ihre Mitteilungen.
edition-in-force = Regeltext in Kraft seit { $date }
edition-known-by = Regeltext spätestens am { $date } bekannt; seit wann er gilt, ist nicht bekannt
edition-undated = Regeltext ohne Datum
edition-not-held = Die Bestellung ist älter als alle Regeltexte, die wir haben; deshalb gibt es kein Ergebnis.
edition-outside = Die Daten dieser Bestellung liegen außerhalb aller Zeiträume dieser Regel.
edition-open = Welcher Regeltext gilt, hängt von einem Datum ab, das nicht genau bekannt ist.
superseded = Nach dem früheren Text hätte die Frist am { $date } geendet.

headline-unnamed = { $count ->
    [one] Bei einem Ereignis ist nicht gewählt, was geschah; es zählt nicht mit.
   *[other] Bei { $count } Ereignissen ist nicht gewählt, was geschah; sie zählen nicht mit.
}
asked-now = Für eine Anfrage, die jetzt gestellt wird.
headline-deemed = { $role ->
    [seller] Ihre Frist ist abgelaufen ({ $date }). Das gilt als Ablehnung.
   *[other] Die Frist des Verkäufers ist abgelaufen ({ $date }). Das gilt als abgelehnt.
}
headline-refund = { $role ->
    [seller] Sie haben nicht rechtzeitig geantwortet (Frist: { $date }). Das gilt als Zustimmung zur Erstattung.
   *[other] Ihnen steht Ihr Geld zu: Der Verkäufer hat die Frist verstreichen lassen ({ $date }).
}
headline-request-agreed = { $role ->
    [seller] Sie haben nicht rechtzeitig geantwortet (Frist: { $date }). Das gilt als Zustimmung zur Anfrage.
   *[other] Ihre Anfrage gilt als angenommen: Der Verkäufer hat die Frist verstreichen lassen ({ $date }).
}
joining-facts = Gesetz, Zahlungsdienste und Zusagen
joining-hint = Was das Gesetz oder ein Zahlungsdienst gewährt, kommt hinzu. Es wird geprüft, sobald Sie das angeben.
rules-missing = Regeln, die hier gelten, konnten nicht geladen werden. Gehen Sie online und laden Sie die Seite neu; Ihre Eingaben bleiben.
routes = Was der Käufer noch tun kann
routes-left = { $over }: Die Frist ist vorbei. { $open }: Es bleibt Zeit bis { $date }.
route-open = bis { $date }
route-open-endless = offen, kein Ende bekannt
route-not-yet = ab { $date }
route-perhaps = wenn sonst nichts geschah
routes-over = Genutzt oder vorbei
routes-later = Noch nicht möglich
route-used = genutzt
route-lapsed = vorbei seit { $date }
route-lapsed-undated = vorbei
headline-closed = { $role ->
    [seller] Sie haben nicht rechtzeitig gehandelt (Frist: { $date }). Die Anfrage gilt als geschlossen.
    [of-buyer] Der Käufer hat nicht rechtzeitig gehandelt (Frist: { $date }). Die Anfrage gilt als geschlossen.
   *[other] Der Verkäufer hat nicht rechtzeitig gehandelt (Frist: { $date }). Die Anfrage gilt als geschlossen.
}
headline-consent = { $role ->
    [seller] Sie haben nicht rechtzeitig gehandelt (Frist: { $date }). Schweigen gilt als Zustimmung zum neuen Datum.
    [of-buyer] Der Käufer hat nicht rechtzeitig gehandelt (Frist: { $date }). Schweigen gilt als Zustimmung zum neuen Datum.
   *[other] Der Verkäufer hat nicht rechtzeitig gehandelt (Frist: { $date }). Schweigen gilt als Zustimmung zum neuen Datum.
}
headline-escalated = { $role ->
    [seller] Sie haben nicht rechtzeitig gehandelt (Frist: { $date }). Jetzt entscheidet die Plattform.
    [of-buyer] Der Käufer hat nicht rechtzeitig gehandelt (Frist: { $date }). Jetzt entscheidet die Plattform.
   *[other] Der Verkäufer hat nicht rechtzeitig gehandelt (Frist: { $date }). Jetzt entscheidet die Plattform.
}
headline-receipt-confirmed = { $role ->
    [seller] Sie haben nicht rechtzeitig gehandelt (Frist: { $date }). Die Ware gilt als erhalten.
    [of-buyer] Der Käufer hat nicht rechtzeitig gehandelt (Frist: { $date }). Die Ware gilt als erhalten.
   *[other] Der Verkäufer hat nicht rechtzeitig gehandelt (Frist: { $date }). Die Ware gilt als erhalten.
}
headline-released = { $role ->
    [seller] Sie haben nicht rechtzeitig gehandelt (Frist: { $date }). Das Geld geht an den Verkäufer.
    [of-buyer] Der Käufer hat nicht rechtzeitig gehandelt (Frist: { $date }). Das Geld geht an den Verkäufer.
   *[other] Der Verkäufer hat nicht rechtzeitig gehandelt (Frist: { $date }). Das Geld geht an den Verkäufer.
}
headline-delay-without-reason = { $role ->
    [seller] Sie haben nicht rechtzeitig gehandelt (Frist: { $date }). Nach dem Gesetz gilt das als absichtliche Verzögerung oder grundlose Ablehnung.
    [of-buyer] Der Käufer hat nicht rechtzeitig gehandelt (Frist: { $date }). Nach dem Gesetz gilt das als absichtliche Verzögerung oder grundlose Ablehnung.
   *[other] Der Verkäufer hat nicht rechtzeitig gehandelt (Frist: { $date }). Nach dem Gesetz gilt das als absichtliche Verzögerung oder grundlose Ablehnung.
}
headline-cancelled = { $role ->
    [seller] Sie haben nicht rechtzeitig gehandelt (Frist: { $date }). Die Bestellung gilt als storniert.
    [of-buyer] Der Käufer hat nicht rechtzeitig gehandelt (Frist: { $date }). Die Bestellung gilt als storniert.
   *[other] Der Verkäufer hat nicht rechtzeitig gehandelt (Frist: { $date }). Die Bestellung gilt als storniert.
}
headline-buyer-amount = { $role ->
    [seller] Sie haben nicht rechtzeitig geantwortet (Frist: { $date }). Der Käufer bekommt den verlangten Betrag.
   *[other] Der Verkäufer hat nicht rechtzeitig geantwortet (Frist: { $date }). Sie bekommen den verlangten Betrag.
}
headline-forfeiture = { $role ->
    [seller] Sie haben nicht rechtzeitig geantwortet (Frist: { $date }). Die Beschwerde gilt als begründet.
   *[other] Der Verkäufer hat nicht rechtzeitig geantwortet (Frist: { $date }). Die Beschwerde gilt als begründet.
}
headline-explicit = { $role ->
    [seller] Sie haben abgelehnt ({ $date }).
   *[other] Der Verkäufer hat abgelehnt ({ $date }).
}
headline-possible = { $role ->
    [seller] Antworten Sie bis { $date }, sonst gilt Ihr Schweigen als Ablehnung.
   *[other] Der Verkäufer kann noch bis { $date } antworten. Danach gilt Schweigen als Ablehnung.
}
headline-possible-other = { $role ->
    [seller] Antworten Sie bis { $date }, sonst zählt es gegen Sie.
    [of-buyer] Der Käufer kann noch bis { $date } antworten.
    [of-platform] Die Plattform kann noch bis { $date } antworten.
   *[other] Der Verkäufer kann noch bis { $date } antworten.
}
headline-missed = { $role ->
    [seller] Sie sind zu spät (fällig: { $date }).
    [of-buyer] Der Käufer ist zu spät (fällig: { $date }).
    [of-platform] Die Plattform ist zu spät (fällig: { $date }).
   *[other] Der Verkäufer ist zu spät (fällig: { $date }).
}
headline-undetermined = { $count ->
    [one] Noch eine Frage bis zum Ergebnis.
   *[other] Noch { $count } Fragen bis zum Ergebnis.
}
headline-if-silent = Wenn der Verkäufer sonst nichts geschrieben hat, ist die Frist abgelaufen ({ $date }). Das gilt als abgelehnt.
headline-if-silent-other = Wenn der Verkäufer sonst nichts geschrieben hat, ist die Frist abgelaufen ({ $date }).
headline-if-met = Wenn sonst nichts geschah, war es rechtzeitig.
headline-running = { $role ->
    [seller] Sie haben Zeit bis { $date }.
    [of-buyer] Der Käufer hat Zeit bis { $date }.
    [of-platform] Die Plattform hat Zeit bis { $date }.
   *[other] Der Verkäufer hat Zeit bis { $date }.
}
headline-met = Rechtzeitig erledigt.
headline-late = { $late } zu spät erledigt.
headline-covered = { $role ->
    [seller] Sie schulden Kundendienst bis { $date }.
   *[other] Sie haben Anspruch auf Kundendienst bis { $date }.
}
headline-ended = Der Servicezeitraum ist vorbei (Ende: { $date }).
headline-not-covered = Keine unserer Regeln gilt für diese Bestellung.
headline-cannot-tell = Das lässt sich noch nicht sagen.

state-covered = Gilt
state-not-covered = Gilt nicht
state-entitled = Steht zu
state-not-entitled = Steht nicht zu
state-not-started = Nicht begonnen
state-running = Noch Zeit
state-met = Rechtzeitig erledigt
state-late = Zu spät erledigt
state-missed = Nicht rechtzeitig erledigt
state-excused = Entschuldigt
state-ended = Vorbei
state-none = Nein
state-possible = Noch nicht
state-deemed = Gilt durch Schweigen als geschehen
state-explicit = Abgelehnt
state-not-yet = Noch nicht
state-open = Offen
state-lapsed = Vorbei
state-used = Genutzt
state-found = Festgestellt
state-reached = Erreicht
state-closed = Geschlossen
state-undetermined = Lässt sich noch nicht sagen
period-running = Läuft
refusal-deemed = Gilt als Ablehnung (Schweigen)
refusal-possible = Noch nicht: Schweigen würde als Ablehnung gelten
refusal-none = Nicht abgelehnt
refund-deemed = Erstattung gilt durch Schweigen als bewilligt
refund-possible = Noch nicht: Schweigen würde die Erstattung bewilligen
refund-none = Keine Erstattung durch Schweigen
request-agreed-deemed = Durch Schweigen angenommen
request-agreed-possible = Noch nicht: Schweigen würde Annahme bedeuten
request-agreed-none = Nicht durch Schweigen angenommen
cancelled-deemed = Gilt als storniert (Schweigen)
cancelled-possible = Noch nicht: Schweigen würde stornieren
cancelled-none = Nicht durch Schweigen storniert
consent-deemed = Der Verzögerung durch Schweigen zugestimmt
consent-possible = Noch nicht: Schweigen würde Zustimmung zur Verzögerung bedeuten
consent-none = Keine Zustimmung durch Schweigen
escalated-deemed = Von selbst an die Plattform gegangen
escalated-possible = Noch nicht: Es geht von selbst an die Plattform
escalated-none = Nicht von selbst an die Plattform gegangen
receipt-confirmed-deemed = Gilt als erhalten
receipt-confirmed-possible = Noch nicht: Die Ware wird als erhalten gelten
receipt-confirmed-none = Gilt nicht als erhalten
released-deemed = Geld an den Verkäufer freigegeben
released-possible = Noch nicht: Das Geld ginge an den Verkäufer
released-none = Geld nicht durch Schweigen freigegeben
delay-without-reason-deemed = Gilt als grundlose Verzögerung
delay-without-reason-possible = Noch nicht: Es würde als grundlose Verzögerung gelten
delay-without-reason-none = Keine grundlose Verzögerung
closed-deemed = Gilt als geschlossen (Schweigen)
closed-possible = Noch nicht: Schweigen würde die Anfrage schließen
closed-none = Nicht durch Schweigen geschlossen
buyer-amount-deemed = Vom Käufer verlangter Betrag, durch Schweigen
buyer-amount-possible = Noch nicht: Schweigen würde den vom Käufer verlangten Betrag bedeuten
buyer-amount-none = Nicht durch Schweigen
forfeiture-deemed = Möglichkeit zur Stellungnahme durch Schweigen verloren
forfeiture-possible = Noch nicht: Durch Schweigen ginge die Möglichkeit zur Stellungnahme verloren
forfeiture-none = Möglichkeit zur Stellungnahme nicht verloren
cost-none = Nichts genannt
cost-possible = Möglich, wenn die Plattform ein Verschulden feststellt
cost-found = Ein Verschulden wurde festgestellt

desk-open = Jetzt geöffnet
desk-closed = Jetzt geschlossen
resumption-open = Die Arbeit läuft wieder
resumption-not-yet = Noch nicht wieder aufgenommen
option-open = Jetzt möglich
option-not-yet = Noch nicht möglich
option-lapsed = Nicht mehr möglich
prohibition-missed = Geld verlangt, obwohl es kostenlos ist
prohibition-running = Bisher kein Geld verlangt
prohibition-met = Kein Geld verlangt
headline-fee = { $role ->
    [seller] Sie haben Geld für etwas verlangt, das kostenlos ist.
   *[other] Der Verkäufer hat Geld für etwas verlangt, das kostenlos ist.
}
since = seit { $date }
from-then = ab { $date }
until = bis { $date }
due = fällig am { $date }
done = erledigt am { $date }
ended-on = beendet am { $date }
between = { $from } (frühestens; spätestens { $to })
left = noch { $left }
late-by = { $late } zu spät
free = kostenlos
same-either-way = Die Antwort ist dieselbe, wie man die Regel auch liest.
depends-short = hängt davon ab, wie man die Regel liest
depends-on = Das hängt davon ab, wie man liest:
depends-then = „{ $answer }“ → { $state }
open-then = „{ $answer }“ → offen ab { $date }
deadline-then = „{ $answer }“ → fällig am { $date }
other-deadlines = Andere Zählweisen ergeben eine andere Frist:
not-all-tried = Hier ist so viel offen, dass nicht jede Kombination durchgerechnet wurde.
if-nothing-else = Wenn sonst nichts geschah: { $state }
missing-title = Wir brauchen:
in-time-if = Rechtzeitig, wenn: { $event }, bis { $date }
would-flip = Würde es ändern: { $what } → { $state }
because-events = Beruht auf
counted-hours = { $amount } Stunden ab { $date }: Nächte, Wochenenden und Feiertage zählen mit.
counted-natural = { $amount } Kalendertage, { $zone }
counted-working = { $amount } Arbeitstage, { $zone }
counted-months = { $amount } Monate, { $zone }
counted-fixed = Bis zu der Zeit, die die Regel nennt.
run = { $from } – { $to }: { $why }
run-day = { $from }: { $why }
change = { $date }: { $what } — { $from } → { $to }
step-by = bis { $date }
step-from = ab { $date }
points-active = Jetzt zählende Punkte: { $points }
points-next = nächste Maßnahme bei { $points }
points-expiry = Punkte, die am { $date } verfallen: { $points }
cost-points = { $from } bis { $to } Punkte
cost-removal = Ausschluss aus dem Programm
cost-compensation = Entschädigung für den Käufer: { $amount }
cost-compensation-unknown = Entschädigung für den Käufer, höchstens { $cap } (dafür brauchen wir den strittigen Betrag)
evidence-missing = Noch beizufügende Belege: { $list }
opens-next = offen ab { $date }

grade-official = Originaltext der Plattform
grade-statute = Gesetz
grade-notice = Bericht über eine Mitteilung
grade-secondary = Text aus zweiter Hand
grade-you = Sie
grade-host = Betreiber dieser Seite
party-buyer = Käufer
party-seller = Verkäufer
party-platform = Plattform

reason-start-day = der Tag des Beginns zählt nicht
reason-natural-day = gezählt
reason-working-day = Arbeitstage, gezählt
reason-weekend = Wochenende, nicht gezählt
reason-public-holiday = Feiertag, nicht gezählt
reason-make-up-day = als Ausgleich für einen Feiertag gearbeitet, gezählt
reason-not-published = der Kalender dieses Jahres ist noch nicht veröffentlicht
reason-rolled-over = hinzugefügt, weil der letzte Tag frei war

missing-record = fehlt etwas: früher, später oder auf anderem Weg?
missing-calendar = der Arbeitskalender dieses Jahres, der noch nicht veröffentlicht ist
missing-edition = ein Regeltext aus dieser Zeit, den wir nicht haben
missing-event-kind = Wann war das: { $kind }?
missing-event = { $event } — { $attribute }
attribute-at = die genaue Zeit
attribute-re = worauf es antwortet
attribute-by = wer es getan hat
attribute-service = welche Leistung
attribute-channel = wo es gesagt wurde
attribute-effective = steht darin, wie und womit geholfen wird?
attribute-automatic = war es eine automatische Nachricht?
attribute-reasonable = war die Lösung vernünftig?
attribute-agreed = hat der Käufer zugestimmt?
attribute-agreedInWriting = haben beide schriftlich zugestimmt?
attribute-to = das neue Datum
attribute-evidence = die Belege dazu
attribute-points = wie viele Punkte
attribute-counter = welches Punktekonto
attribute-matter = worum es geht


service-engineer = Techniker vor Ort
service-local-point = Servicestelle vor Ort
service-remote-guidance = Anleitung aus der Ferne
service-remote-diagnosis = Diagnose aus der Ferne
service-parts = Ersatzteile
channel-platform = Chat der Plattform
channel-request-form = Anfrageformular
channel-email = E-Mail
channel-other = WhatsApp, WeChat, Telefon, anderes
counter-intellectual-property-and-restricted = Geistiges Eigentum, beschränkte Waren
counter-transaction = Transaktionen
counter-goods-information = Angaben zur Ware
counter-severe-intellectual-property = Schwere Verletzung geistigen Eigentums
matter-intellectual-property = Geistiges Eigentum
matter-other = Etwas anderes
evidence-payment-slip = Zahlungsbeleg
evidence-dispatch-slip = Versandbeleg
evidence-correspondence = Schriftwechsel
measure-warning = Verwarnung
measure-no-goods-operations = { $days } Tage keine Änderungen an Waren
measure-freeze = Konto { $days } Tage gesperrt
measure-closed = Konto geschlossen

kind-order-placed = Bestellt
kind-deposit-paid = Anzahlung geleistet
kind-payment-succeeded = Vollständig bezahlt
kind-funds-posted = Zahlung der Bestellung gutgeschrieben
kind-shipped = Versandt
kind-carrier-collected = Vom Transportunternehmen abgeholt
kind-delivered = Zugestellt
kind-receipt-confirmed = Erhalt bestätigt
kind-service-requested = Käufer hat eine Leistung angefragt
kind-request-received = Verkäufer hat die Anfrage erhalten
kind-seller-replied = Verkäufer hat geantwortet
kind-appointment-confirmed = Verkäufer hat den Termin bestätigt
kind-appointment-rescheduled = Termin verschoben
kind-engineer-arrived = Techniker ist gekommen
kind-solution-provided = Lösung angeboten
kind-parts-sent = Teile gesandt
kind-service-completed = Leistung abgeschlossen
kind-seller-refused = Verkäufer hat abgelehnt
kind-request-withdrawn = Käufer hat die Anfrage zurückgezogen
kind-fee-charged = Verkäufer hat eine Gebühr verlangt
kind-complaint-filed = Beschwerde eingereicht
kind-complaint-notice-sent = Mitteilung über eine Beschwerde versandt
kind-complaint-received = Beschwerde erhalten
kind-complaint-answered = Beschwerde beantwortet
kind-dispute-opened = Streitfall eröffnet
kind-dispute-escalated = Streitfall an die Plattform gegeben
kind-refund-requested = Erstattung verlangt
kind-refund-modified = Erstattungsanfrage geändert
kind-refund-answered = Erstattungsanfrage beantwortet
kind-cancel-requested = Käufer wollte stornieren
kind-cancel-answered = Stornierungsanfrage beantwortet
kind-points-deducted = Punkte abgezogen
kind-promise-broken = Zusage nicht erfüllt
kind-fault-found = Plattform hat ein Verschulden des Verkäufers festgestellt
kind-coupon-issued = Gutschein an den Käufer ausgegeben
kind-coupon-used = Gutschein eingelöst
kind-removed-from-programme = Verkäufer aus dem Programm ausgeschlossen


problem = { $path }: { $code }. Gefunden: { $found }; erwartet: { $wanted }.
problem-unknown-field = kein bekanntes Feld
problem-repeated-field = steht zweimal da
problem-wrong-type = nicht die richtige Art von Wert
problem-unknown-word = kein bekanntes Wort
problem-not-a-time = kein Datum, das es gibt
problem-outside-years = außerhalb der Jahre, die sich prüfen lassen
problem-ends-before-start = endet vor dem Beginn
problem-unknown-zone = keine bekannte Zeitzone
problem-skipped-time = eine Zeit, die dort übersprungen wurde
problem-repeated-time = eine Zeit, die dort zweimal auf der Uhr stand
problem-not-an-amount = kein Geldbetrag
problem-out-of-range = außerhalb des Bereichs
problem-missing-field = etwas fehlt
problem-duplicate-id = zwei Ereignisse haben denselben Namen
problem-missing-event = antwortet auf ein Ereignis, das nicht in der Liste steht
problem-answer-before-request = liegt vor dem, worauf es antwortet
problem-unknown-question = keine bekannte Frage
problem-too-many = zu viele

duration-days = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}
duration-hours = { $hours } Std.
duration-minutes = { $minutes } Min.
duration-seconds = { $seconds } Sek.
beijing-time = Pekinger Zeit

check = Prüfen
rules = Regeln
ask-role = Ich bin
role-buyer-me = der Käufer
role-seller-me = der Verkäufer
door-questions = Lieber ein paar Fragen beantworten
door-paste = Lieber Nachrichten einfügen
events-all-of = { $count ->
    [0] Ereignisse: noch keine
    [one] Ereignisse: 1, mit allen Einzelheiten
   *[other] Ereignisse: { $count }, mit allen Einzelheiten
}
guide-waiting = Worauf warten Sie?
guide-others = Gesetz, Zahlungsdienste und andere Shops
guide-law = Gesetz
guide-shops = Zahlungsdienste und andere Shops
guide-service-buyer = Was brauchen Sie?
guide-service-seller = Was verlangt der Käufer?
guide-hint = Lassen Sie leer, was Sie nicht wissen.
guide-answers = Ihre Antworten
guide-asked-buyer = Wann haben Sie darum gebeten?
guide-asked-seller = Wann hat der Käufer darum gebeten?
guide-answered-buyer = Was war die erste Antwort des Verkäufers, auf welchem Weg auch immer?
guide-answered-seller = Was war Ihre erste Antwort, auf welchem Weg auch immer?
answered-none = Bisher keine
answered-replied = Eine Antwort
answered-automatic = Nur eine automatische Nachricht
answered-refused = Eine Ablehnung
guide-answered-when = Wann?
ask-effective = Steht in der Antwort, wie und wann geholfen wird?
guide-zone = Zeitzone dieser Angaben
headline-owed = { $role ->
    [seller] Sie schulden dem Käufer bis { $date }: { $list }.
   *[other] Sie haben bis { $date } Anspruch auf: { $list }.
}
headline-old-owed = { $role ->
    [seller] Nach dieser Regel schuldeten Sie dem Käufer bis { $date }: { $list }.
   *[other] Nach dieser Regel hätten Sie bis { $date } Anspruch auf: { $list }.
}
time-left = Verbleibende Zeit: { $left }
open-more = { $count ->
    [one] Noch eine Frage
   *[other] Noch { $count } Fragen
}
ask-later = Fehlt etwas: früher, später oder auf anderem Weg?
later-none = Nein, das ist alles
steps-none = Im Augenblick nichts.
steps-evidence = { $role ->
    [seller]
        Was Sie als Beleg aufheben sollten
        die Anfrage und Ihre Antwort mit ihren Zeiten
        den bestätigten Termin
        den Nachweis des Besuchs oder des Versands
   *[other]
        Was Sie als Beleg aufheben sollten
        die Bestellseite mit der Zahlungszeit
        die Produktseite
        Ihre Anfrage mit ihrer Zeit
        jede Antwort
}
steps-of-buyer = Was der Käufer tun kann
steps-of-seller = Was der Verkäufer tun sollte
letter-blank = [bitte ausfüllen]
letter-label = Text zum Senden
copy = Kopieren
copied = Kopiert.
copy-failed = Der Browser lässt die Seite nicht kopieren. Markieren Sie den Text und kopieren Sie ihn.
picture = Zeitleiste
picture-table = Dasselbe als Tabelle
picture-now = Jetzt
picture-over = Frist abgelaufen
picture-last = Letzter Zeitpunkt
picture-uncounted = zählt nicht als Antwort
picture-travel = Einen anderen Tag oder eine Tabelle ansehen
picture-period = Zeitraum
picture-who = Wer
look-before = Früher
look-after = Später
look-at = Einen anderen Zeitpunkt ansehen
look-hint = Was am { $date } gilt. Gehen Sie von Änderung zu Änderung.
looking = Sie sehen { $date }.
look-back = Zurück
see-rule = Die Regel im Ganzen
typed = eingetippt
would-change = Was es ändern würde:
would-change-count = Was es ändern würde ({ $count })
why-steps = Warum, Schritt für Schritt
pin = So lesen
pinned = Sie haben gewählt, wie die Regel gelesen wird:
unpin = Diese Wahl zurücknehmen
platform-shows = Die Plattform zeigt eine andere Frist
platform-shows-at = Sie zeigt
platform-same = Das ist dieselbe Frist.
platform-reading = Das ist die Frist, wenn man die Regel so liest: { $answer }
platform-pacific = Das ist derselbe Zeitpunkt, in US-Pazifikzeit gezeigt.
platform-earlier = Die Frist der Plattform liegt { $difference } früher. Vielleicht beginnt sie mit einem anderen Ereignis als dem hier eingegebenen.
platform-later = Die Frist der Plattform liegt { $difference } später. Vielleicht beginnt sie mit einem anderen Ereignis als dem hier eingegebenen oder wurde verlängert.
platform-counts = Maßgeblich ist, was die Plattform selbst zählt.
own-windows = Diese Fristen sind nicht so gezählt, wie die Regel sagt:
own-window = { $by ->
    [host] mit { $length } gezählt, wie diese Seite es festgelegt hat
   *[you] mit { $length } gezählt, wie hier eingegeben
}
own-window-ask = Sie nennt eine andere Dauer (eine Zahl)
own-window-unit = Gezählt in
own-window-set = Damit zählen
compare-editions = Mit einem anderen Text dieser Regel vergleichen
arrived-after = Bei der Ankunft waren mindestens { $days } von { $of } Tagen vorbei: Der Zeitraum beginnt mit der Zahlung.
hours-hint = Fristen in Stunden laufen auch nachts, an Wochenenden und an Feiertagen.
take-along = Speichern und teilen
take-calendar = Kalenderdatei
take-print = Drucken oder PDF
take-text = Als Text kopieren
take-link = Link kopieren
take-data = Daten (JSON)
keep-outside = Safari löscht nach sieben Tagen ohne Besuch, was diese Seite aufbewahrt, und eine Frist liegt später. Speichern Sie eine Kalenderdatei, einen Link oder die Daten, oder legen Sie diese Seite auf den Home-Bildschirm.
in-app = Der Browser dieser App kann vielleicht keine Dateien speichern. Öffnen Sie die Seite in Ihrem Browser (Menü ⋯) oder kopieren Sie den Text.
calendar-summary = Frist: { $what }
calendar-none = Keine Frist ist offen.
link-label = Link zu diesem Fall
link-hint = Der Fall steht im Link selbst; kein Server speichert ihn. Wer den Link hat, kann ihn lesen.
link-messages = Auch die Nachrichten einschließen
link-long = Der Link ist lang. Manche Apps schneiden Links über 2.000 Zeichen ab; senden Sie dann lieber den Text.
link-damaged = Der Link ist beschädigt: Der Fall darin war nicht lesbar.
link-too-large = Der Link enthält mehr, als ein Fall sein kann. Er wurde nicht geöffnet.
link-newer = Der Link stammt von einer neueren Fassung dieser Seite. Laden Sie die Seite neu und versuchen Sie es noch einmal.
link-opened = Aus einem Link geöffnet, der für { $date } gemacht wurde. Sie sehen, was jetzt gilt.
link-then = Sehen, was damals galt
cases = Meine Fälle
cases-hint = Wird beim Tippen gespeichert, nur in diesem Browser.
cases-none = Noch ist kein Fall gespeichert.
case-new = Neuer Fall
cases-take = Alle in einer Datei speichern
cases-bring = Aus einer Datei importieren
cases-brought = { $count ->
    [0] In der Datei wurde kein Fall gefunden. Wählen Sie eine hier gespeicherte Datei.
    [one] Ein Fall wurde geholt.
   *[other] { $count } Fälle wurden geholt.
}
case-name = Name
case-unnamed = Fall vom { $date }
case-copy = { $name } (Kopie)
case-current = gerade offen
case-told = { $count ->
    [one] Geändert { $date } · 1 Ereignis
   *[other] Geändert { $date } · { $count } Ereignisse
}
case-open = Öffnen
case-duplicate = Duplizieren
case-delete = Löschen
case-deleted = „{ $name }“ gelöscht.
case-conflict = Dieser Fall wurde in einem anderen Tab geändert. Beide bleiben: Was Sie hier eingeben, kommt in eine Kopie.
example-silence = durch Schweigen abgelehnt
example-in-time = ein Verkäufer gerade noch rechtzeitig
example-reading = es hängt von der Lesart ab
report-versions = Fassungen
report-engine = Regeln und Engine
report-digest = Prüfsumme dieser Antwort:
report-line = Zeile { $line }

length-hours = { $amount ->
    [one] 1 Stunde
   *[other] { $amount } Stunden
}
length-natural-days = { $amount ->
    [one] 1 Kalendertag
   *[other] { $amount } Kalendertage
}
length-working-days = { $amount ->
    [one] 1 Arbeitstag
   *[other] { $amount } Arbeitstage
}
length-months = { $amount ->
    [one] 1 Monat
   *[other] { $amount } Monate
}
length-fixed-time = bis zu der Zeit, die die Regel nennt
length-as-agreed = wie vereinbart
rules-lead = Jede Regel, die der Check kennt, Bestimmung für Bestimmung, mit Quelle
rules-search = Regeln durchsuchen
rules-found = { $count ->
    [0] Keine Bestimmung enthält diese Wörter.
    [one] Eine Bestimmung
   *[other] { $count } Bestimmungen
}
rules-who = Wer
rules-says = Was
rules-within = Frist
rules-otherwise = Sonst
rules-must = muss
rules-may = darf
rules-must-not = darf nicht
rules-both = Beide Seiten
rules-party = Wessen Pflichten und Rechte
rules-only = Regeln von
rules-all = Alle
rules-newest = Am { $date } nichts Neueres gefunden
rules-readings-count = { $count ->
    [one] Eine offene Frage
   *[other] { $count } offene Fragen
}
rules-old = Das ist über ein halbes Jahr her: Die Plattform kann ihren Text seither geändert haben.
rules-published = veröffentlicht am { $date }
rules-from = in Kraft seit { $date }
rules-known = spätestens am { $date } bekannt; seit wann er gilt, ist nicht bekannt
rules-undated = ohne Datum
rules-until = bis { $date }
rules-new = neu in diesem Text
rules-changed = in diesem Text geändert; vorher: { $before }
rules-gone = Nicht mehr in diesem Text: { $list }
rules-default = angenommen, solange Sie nichts anderes wählen
rules-link = Link zu dieser Bestimmung
part-failed = Dieser Teil der Seite konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.
guide-answered-hint = Wir nehmen an, dass sonst nichts gesendet wurde. Anderes fügen Sie unter „Ereignisse“ hinzu.
event-ahead = „{ $event }“ liegt in der Zukunft: Es zählt noch nicht. Prüfen Sie das Datum.
deed-seller-replied = Antwort
deed-engineer-arrived = Besuch des Technikers
deed-solution-provided = Lösung
deed-service-completed = Abschluss
deed-parts-sent = Ersatzteile
deed-shipped = Versand
deed-carrier-collected = Abholung durch das Transportunternehmen
deed-complaint-answered = Antwort auf die Beschwerde
deed-cancel-answered = Antwort auf die Stornierungsanfrage
deed-refund-answered = Antwort auf die Erstattungsanfrage
rulebook-alibaba-machinery-after-sales = Kundendienst für Maschinen, Alibaba.com
rulebook-alibaba-one-year-warranty = Einjahresgarantie, Alibaba.com
rulebook-alibaba-shipping-extension = Versandfristen an Feiertagen und bei Epidemien, Trade Assurance
rulebook-aliexpress-complaints = Beschwerden und Punkte, AliExpress
rulebook-cross-border-guide = Allgemeiner Leitfaden zu Garantien beim grenzüberschreitenden Kauf
rulebook-alibaba-trade-assurance = Trade Assurance und schnelle Erstattung, Alibaba.com
deed-fee-charged = Verlangen einer Gebühr
deed-dispute-opened = Eröffnung eines Streitfalls
deed-dispute-escalated = Übergabe des Streitfalls an die Plattform
deed-complaint-filed = Einreichung einer Beschwerde
deed-coupon-used = Einlösung des Gutscheins
headline-refused-either = { $role ->
    [seller] Sie haben abgelehnt: mit Worten oder durch Schweigen. Offen ist nur, seit wann.
   *[other] Abgelehnt: mit Worten oder durch Schweigen. Offen ist nur, seit wann.
}
headline-outside = { $role ->
    [seller] Die Anfrage kam außerhalb des Zeitraums: Sie schulden dafür nichts.
   *[other] Die Anfrage kam außerhalb des Zeitraums: Dafür wird nichts geschuldet.
}
headline-not-started = { $role ->
    [seller] Noch läuft keine Frist: Bestätigen Sie den Termin.
   *[other] Noch läuft keine Frist: Der Verkäufer hat den Termin nicht bestätigt.
}
headline-no-deadline = { $role ->
    [seller] Die Anfrage war rechtzeitig. Für eine Antwort setzt diese Regel keine Frist.
   *[other] Sie haben rechtzeitig angefragt. Für eine Antwort setzt diese Regel keine Frist.
}
headline-unplaced = { $count ->
    [one] Eine spätere Nachricht steht nicht bei den Ereignissen. Wenn sie auf die Anfrage antwortet, übernehmen Sie sie.
   *[other] { $count } spätere Nachrichten stehen nicht bei den Ereignissen. Wenn eine auf die Anfrage antwortet, übernehmen Sie sie.
}
seen-archived = Einige Originalseiten der Plattform wurden in Archivkopien eingesehen.
cover-first-answer = Vor der ersten Antwort kam nichts; über die Zeit danach ist nichts angegeben
edition-text = Text vom { $date }
zone-check-fixed = In diesem Augenblick standen diese Uhren auf { $zone }, und alle Zeiten werden so gelesen. Wo die Uhren im Sommer umgestellt werden, können Zeiten der anderen Jahreshälfte eine Stunde abweichen: Geben Sie diese mit eigener Zone ein.
unplaced-show = Nachrichten ansehen
unplaced-none = Keine davon

## Within other pages

open-in-tab = In eigenem Tab öffnen
case-given = Dieser Fall kommt von der Seite, auf der Sie sind.
case-change = Ändern
embed = Einbetten

## The page for editors

embed-lead = Den Check in Ihr Hilfe-Center einbauen
embed-rulebook = Welche Regeln
embed-role = Für wen
embed-lang = Sprache
embed-view = Was gezeigt wird
embed-theme = Hell oder dunkel
embed-default = Standard
embed-view-rules = Die Regeln in Worten
embed-view-deadline-only = Nur Fristen
embed-theme-light = Hell
embed-theme-dark = Dunkel
embed-lines = Die Zeilen zum Kopieren
embed-copy = Diese Zeilen kopieren
embed-policy = Was Ihre Content-Security-Policy erlauben muss
embed-demo = In zwei Beispielartikeln ansehen
embed-live = So sehen es Ihre Leser
embed-seen = Was Ihre Seite sehen kann
embed-as-part = Skript, Element oder Paket
embed-in-frame = Frame
embed-seen-entered = Was Leser eingeben
embed-seen-answer = Die Antwort
embed-seen-height = Die Höhe des Checks
embed-seen-sent = An andere gesendet
embed-seen-could-read = Ihre Skripte könnten es lesen
embed-seen-told = Mitgeteilt: Zeitpunkte, Bestimmungen, Zustände
embed-at-phone = Handy
embed-at-wide = Breit
embed-way-element = Skript
embed-way-pinned = Feste Version
embed-way-placeholder = Platzhalter
embed-way-frame = Frame
embed-way-link = Link
embed-way-npm = npm-Paket
embed-way-react = React
embed-way-vue = Vue
embed-why-element = Zwei Zeilen auf einer beliebigen Seite. Neue Regeln erreichen Ihre Leser ohne Änderung auf Ihrer Seite.
embed-why-pinned = Ihre Seite führt genau diese Datei aus und nichts sonst: Keine Änderung von uns erreicht Ihre Leser, bis Sie die Zeilen neu kopieren, und neue Regeln auch nicht.
embed-why-placeholder = Für Editoren, die keine Skripte behalten. Das Skript kommt einmal in das Theme, das div in jeden Artikel. Was darin steht, sehen Leser, bei denen der Check nicht läuft.
embed-why-frame = Hält Ihre Seite und den Check getrennt. Die zweite Zeile macht den Frame so hoch wie seinen Inhalt; ohne sie behält er seine Höhe und scrollt.
embed-why-link = Wo sonst nichts behalten wird. Einen Fall fügen Sie mit „Link kopieren“ bei seinem Ergebnis hinzu.
embed-why-npm = Für Seiten, die gebaut werden: das Element, seine Typen und die Engine für Programme.
embed-why-react = React 19 setzt Eigenschaften und hört auf Ereignisse von Elementen; die Typen kommen mit aftersales-checker/react.
embed-why-vue = Sagen Sie Vue, dass das Element nicht seines ist: isCustomElement: (tag) => tag === "aftersales-checker".

## Many orders at once

audit = Bestellungen
audit-lead = Prüfen Sie jede Bestellung, bevor es die Plattform tut
audit-how = Ziehen Sie einen Export Ihrer Bestellungen hierher; mehrere Dateien werden über die Bestellnummer verbunden.
audit-choose = Dateien wählen
audit-drop = oder Dateien und Ordner hierher ziehen: CSV, XLSX, XLS, gespeicherte Seiten, JSON
audit-template = Eine Datei zum Ausfüllen
audit-run = Diese Bestellungen prüfen
audit-cancelled = Angehalten. Vom Gelesenen wird nichts behalten.
audit-printed = Gedruckt: { $shown } von { $count } Bestellungen. Die Dateien enthalten alle.
audit-by-old-rule = { $state }, nach der letzten bekannten Regel
audit-outdated = Bestellungen, die nach einem vielleicht geänderten Regeltext beurteilt sind: { $count }. Sehen Sie zuerst auf ihren Bestellseiten nach.
audit-columns = { $known } von { $all } Spalten werden benutzt
audit-unused = Nicht benutzt: { $columns }
audit-header = Spalte
audit-means = Was sie enthält
audit-samples = Zum Beispiel
audit-remove = Diese Datei weglassen
audit-sheet-hidden = Dieses Blatt ist in seiner Mappe ausgeblendet und bleibt weg.
audit-sheet-empty = „{ $name }“ ist leer.
audit-sheet-left-out = weggelassen
audit-sheet-use = Diese Tabelle benutzen
audit-broken-off = Sie bricht ab; was davor steht, wird benutzt:
audit-header-row = Zeile mit den Überschriften
audit-encoding = Zeichenkodierung
audit-order-shared = Wie die anderen Spalten dieser Tabelle zeigen.
audit-event-says = Was jedes Wort dieser Spalte bedeutet:
audit-file-shop = Shop aller Bestellungen dieser Datei, wenn keine Spalte ihn nennt
audit-file-platform = Plattform aller Bestellungen dieser Datei, wenn keine Spalte sie nennt
audit-clock = Zeitzone dieser Spalte
audit-as-all = Wie für alle Dateien angegeben
audit-status-says = Was bedeuten die Wörter dieser Spalte? Ohne Ihre Angabe wird nichts daraus entnommen.
audit-status-nothing = Nichts
audit-whole-file = Gilt für jede Bestellung
audit-zone = Zeitzone von Zeiten ohne Zone
audit-as-of = Geprüft für (Pekinger Zeit; leer ist jetzt)
audit-marked = Nur diese Produkte haben die Kundendienst-Kennzeichnung (Nummern oder Wörter, eines je Zeile)
audit-is-whole = Diese Dateien enthalten alle Anfragen und Antworten bis jetzt, auf jedem Weg
audit-running = Wird geprüft
audit-progress = { $done } von { $orders } Bestellungen, { $rate } je Sekunde, noch etwa { $left }
audit-reading = Wird gelesen: { $percent } %
audit-first = Zuerst
audit-first-due =
    { $count ->
        [one] Bestellung ist noch rechtzeitig zu schaffen
       *[other] Bestellungen sind noch rechtzeitig zu schaffen
    }
audit-first-next = Die nächste Frist endet am { $date }
audit-first-open =
    { $count ->
        [one] Bestellung ist noch nicht zu entscheiden
       *[other] Bestellungen sind noch nicht zu entscheiden
    }
audit-first-fact = Am häufigsten fehlt „{ $fact }“
audit-first-gone =
    { $count ->
        [one] Bestellung abgelehnt oder nicht rechtzeitig erledigt
       *[other] Bestellungen abgelehnt oder nicht rechtzeitig erledigt
    }
audit-first-still =
    { $count ->
        [one] Bei einer davon läuft noch eine andere Frist
       *[other] Bei { $count } davon läuft noch eine andere Frist
    }
audit-late-hours = Stunden seither
audit-next-due = Nächste Frist
audit-next-clause = Was als Nächstes fällig ist
audit-summary = Zusammenfassung
audit-seek = Bestellnummer, Shop, Vertriebsmitarbeiter oder Produkt
audit-save = Als CSV speichern
audit-orders-count =
    { $count ->
        [one] Eine Bestellung
       *[other] { $count } Bestellungen
    }
audit-all = alle Bestellungen
audit-due = Innerhalb von 24 Stunden fällig: { $day }. Innerhalb von 72 Stunden: { $days }.
audit-joined = Zeilen, die mehr über eine schon bekannte Bestellung sagten: { $count }
audit-no-requests = Anfragen und Antworten stehen nicht in diesen Dateien: Über Ablehnungen wird nichts gesagt. Fügen Sie eine Datei mit der Bestellnummer hinzu, und wann eine Leistung verlangt und beantwortet wurde.
audit-no-answers = Antworten stehen in keiner dieser Dateien: Ob eine Anfrage beantwortet wurde, ist nicht bekannt.
audit-unzoned = Zeiten ohne Zone: { $count }. Geben Sie oben die Zeitzone an; bis dahin wird nicht entschieden, was davon abhängt.
audit-unpaid = Bestellungen ohne Zahlungszeit: { $count }. Was davon abhängt, wird nicht entschieden.
audit-missing = Was am häufigsten fehlt
audit-bad-rows = Zeilen, die so nicht zu gebrauchen waren: { $count }
audit-bad-whole-row = { $file }, Zeile { $line }: „{ $found }“.
audit-bad-row = { $file }, Zeile { $line }, { $column }: „{ $found }“.
audit-wanted-order-number = Erwartet war eine Bestellnummer.
audit-wanted-trusted-number = Ziffern fehlen oder sind verborgen: Die Nummer wird mit keiner anderen Datei verbunden. Exportieren Sie sie als Text.
audit-without-room =
    { $count ->
        [one] Eine Zeile gehört zu einer Bestellung, für die kein Platz war. Über sie wird nichts gesagt: Prüfen Sie weniger Bestellungen auf einmal.
       *[other] { $count } Zeilen gehören zu Bestellungen, für die kein Platz war. Über sie wird nichts gesagt: Prüfen Sie weniger Bestellungen auf einmal.
    }
audit-wanted-room = Für eine Seite sind es zu viele Bestellungen.
audit-wanted-time = Erwartet war ein Datum oder eine Zeit: Was davon abhängt, wird nicht entschieden.
audit-wanted-platform = Erwartet war eine hier bekannte Plattform: Welche Regeln gelten, wird nicht entschieden.
audit-wanted-service = Erwartet war eine hier bekannte Leistung, etwa Techniker oder Ersatzteile: Welche verlangt wurde, gilt als nicht bekannt.
audit-wanted-sender = Erwartet war ein hier bekannter Absender, etwa Käufer oder Verkäufer: Ob der Verkäufer geantwortet hat, gilt als nicht bekannt.
audit-wanted-yes-or-no = Erwartet war Ja oder Nein: Was davon abhängt, wird nicht entschieden.
audit-wanted-closing-quote = Es fehlt ein schließendes Anführungszeichen: Diese Zeile wird gelesen, als stünde keines da.
audit-wanted-heading = Es fehlt eine Überschrift: Diese Zelle steht hinter der letzten und wird nicht benutzt.
audit-wanted-hidden-rows = Eine Zelle enthält hier, was wie Zeilen der Tabelle aussieht. Fehlt ein Anführungszeichen, oder ist eines zu viel?
audit-wanted-one-order = Erwartet war eine Bestellung: Über diese Nummer werden mehr als 300 Zeiten genannt. Ist es die Spalte der Bestellnummer?
audit-wanted-order = Erwartet war eine Bestellung: Diese Zeile beschreibt die Spalten oder steht unter der Tabelle.
audit-wanted-header = Erwartet waren die Überschriften: Diese Zeile steht darüber.
audit-wanted-event = Erwartet war eine hier bekannte Art von Ereignis. Sagen Sie oben, was dieses Wort bedeutet.
audit-wanted-amount = Erwartet war ein Betrag mit Währung: Er wird nicht benutzt.
audit-wanted-whole-file = Die Datei bricht hier ab: Was davor steht, wird benutzt.
audit-calendar-cut = Der Kalender enthält die ersten { $told } von { $all } Fristen.
audit-file-no-number = Von keiner Spalte dieser Datei ist bekannt, dass sie die Bestellnummer enthält: Sie bleibt weg. Wählen Sie die Spalte unten.
audit-no-deadlines = Bei diesen Bestellungen liegt keine Frist in der Zukunft.
audit-astray =
    { $count ->
        [one] Eine Bestellung steht
       *[other] { $count } Bestellungen stehen
    } nur in Dateien mit Anfragen oder Nachrichten: Keine Datei mit Bestellungen nennt sie. Prüfen Sie, ob die Dateien zusammengehören und die Bestellnummern gleich sind.
audit-no-rows = Unter den Überschriften dieser Dateien steht keine Zeile.
audit-open-dates = Zeiten, die nicht zeigen, welche Zahl der Tag ist (03/04): { $count }. Geben Sie es oben an; bis dahin wird nicht entschieden, was davon abhängt.
audit-ahead = Kommende Fristen
audit-answered = Zeit bis zur ersten Antwort
audit-within = innerhalb von { $hours } Std.
audit-longer = über { $hours } Std.
audit-groups = Nach Shop und Vertriebsmitarbeiter
audit-orders = Alle Bestellungen, die dringendsten zuerst
audit-no-orders = Keine passende Bestellung gefunden.
audit-open = Öffnen
audit-state = Stand
audit-at = Wann
audit-clause = Nach welcher Regel
audit-fault-old-excel = „{ $name }“ stammt aus einem alten Excel. Speichern Sie es als XLSX oder CSV.
audit-fault-not-a-table = „{ $name }“ ist keine lesbare Tabelle.
audit-fault-empty = „{ $name }“ ist leer.
audit-fault-picture = „{ $name }“ ist ein Bild oder ein PDF. Exportieren Sie die Bestellungen als Tabelle (CSV oder Excel).
audit-fault-unreadable = „{ $name }“ konnte nicht gelesen werden. Ist die Datei beschädigt oder gesperrt?
audit-fault-locked = „{ $name }“ ist mit einem Passwort gesperrt. Speichern Sie die Datei ohne.
audit-fault-too-large = „{ $name }“ ist zu groß zum Lesen.
meaning-order-number = Bestellnummer
meaning-shop = Shop
meaning-salesperson = Vertriebsmitarbeiter
meaning-product = Produkt
meaning-status = Status
meaning-amount = Betrag
meaning-currency = Währung
meaning-service = Leistung
meaning-event = Ereignis
meaning-time = Zeit des Ereignisses
meaning-ignored = Nicht benutzt
audit-changes = Was es ändern würde
audit-changes-what = Jede andere Lesart der Regeln und jede Angabe für die ganze Datei wird für sich durchgerechnet.
audit-changes-try = Durchrechnen
audit-changes-none = Keine davon ändert eine Bestellung.
audit-changes-tried = { $tried } von { $all } durchgerechnet
audit-changes-if = Wenn angenommen wird
audit-changes-otherwise = Bestellungen mit anderem Ergebnis
audit-changes-moved = Verschobene Fristen
audit-kept = Mit einer früheren Prüfung vergleichen
audit-kept-what = Wie jede Bestellung steht, kann in diesem Browser gespeichert werden, mit ihrer Nummer und sonst nichts, damit eine spätere Prüfung zeigt, was neu ist.
audit-keep = Diese Prüfung speichern
audit-kept-done = Gespeichert.
audit-kept-one = { $when }, Bestellungen: { $count } (gespeichert { $kept })
audit-compare = Vergleichen
audit-compared = Seit der früheren Prüfung
since-freshly-bad = neu abgelehnt oder nicht rechtzeitig erledigt
since-settled = nicht mehr abgelehnt oder offen
since-otherwise = mit anderem Ergebnis
since-same = wie zuvor
since-new = nicht darin
audit-any = alle
audit-from = Ab (Datum in Peking)
audit-through = Bis
audit-cost = Was es kosten kann, wo die Regeln es nennen und die Plattform ein Verschulden feststellt: { $least } bis { $most } Punkte bei { $orders } Bestellungen, oder Ausschluss aus dem Programm. Die Plattform entscheidet.
audit-weeks = Nicht rechtzeitig erledigt, nach Woche der Frist
audit-week = { $missed } von { $due }
audit-save-xlsx = Als Excel speichern
audit-save-json = Als JSON speichern
audit-save-calendar = Fristen als Kalenderdatei
meaning-sender = Absender der Nachricht: Käufer oder Verkäufer
verdict-refused = Abgelehnt
verdict-missed = Nicht rechtzeitig erledigt
verdict-running = Die Frist läuft
verdict-undetermined = Lässt sich noch nicht sagen
verdict-late = Zu spät erledigt
verdict-met = Rechtzeitig erledigt
verdict-covered = Abgedeckt, keine Frist bekannt
verdict-ended = Servicezeitraum ist vorbei
verdict-not-covered = Keine Regel gilt
verdict-unread = Eine Zeit war nicht lesbar

# One judgement: what an order comes to, and dates that cannot both be right.
headline-ineffective = { $role ->
    [seller] Sie haben nicht rechtzeitig wirksam geantwortet (Frist: { $date }). Das gilt als Ablehnung.
   *[other] Der Verkäufer hat nicht rechtzeitig wirksam geantwortet (Frist: { $date }). Das gilt als abgelehnt.
}
headline-answered-late = { $role ->
    [seller] Sie haben erst nach Ablauf der Frist geantwortet ({ $date }). Formal galt das als Ablehnung.
   *[other] Der Verkäufer hat erst nach Ablauf der Frist geantwortet ({ $date }). Formal galt das als abgelehnt.
}
headline-performed = Am Ende wurde es erledigt. Formal war die Frist abgelaufen ({ $date }).
headline-explicit-performed = { $role ->
    [seller] Sie haben abgelehnt ({ $date }), am Ende aber geholfen.
   *[other] Der Verkäufer hat abgelehnt ({ $date }), am Ende aber geholfen.
}
headline-contradictory = Diese Daten können nicht beide stimmen.
headline-open = Der Weg ist offen bis { $date }.
headline-open-undated = Sie können jetzt handeln.
headline-opens = Der nächste Schritt ist ab { $date } offen.
headline-idle = Die Regeln für diese Bestellung kennen wir. Was ist geschehen?
headline-settled = Im Augenblick läuft keine Frist.
headline-not-held = Das ist älter als alle Regeltexte, die wir haben.
headline-old-refused = { $role ->
    [seller] Nach der letzten bekannten Regel hätten Sie damit abgelehnt ({ $date }).
   *[other] Nach der letzten bekannten Regel gälte es als abgelehnt ({ $date }).
}
headline-old-missed = { $role ->
    [seller] Nach der letzten bekannten Regel wären Sie zu spät (fällig: { $date }).
   *[other] Nach der letzten bekannten Regel wäre der Verkäufer zu spät (fällig: { $date }).
}
headline-old-running = { $role ->
    [seller] Nach der letzten bekannten Regel hätten Sie Zeit bis { $date }.
   *[other] Nach der letzten bekannten Regel hätte der Verkäufer Zeit bis { $date }.
}
headline-old-other = Die letzte bekannte Regel kann für diese Bestellung veraltet sein.
headline-not-counted = „{ $words }“ zählt nicht: Es sagt nicht, was wann getan wird.
verdict-contradictory = Prüfen Sie zwei Daten
verdict-open = Ein Schritt ist offen
verdict-waiting = Noch läuft keine Frist
verdict-idle = Regeln gelten, noch nichts geschehen
verdict-settled = Jetzt keine Frist
verdict-outside = Außerhalb des Zeitraums angefragt
verdict-not-held = Älter als unsere Regeltexte
contradiction = „{ $early }“ ist früher datiert als „{ $late }“.
contradiction-swap = Tag und Monat von „{ $event }“ tauschen: { $date }
in-english = { $text } (auf Englisch)
by-buyer = der Käufer
by-seller = der Verkäufer
by-platform = die Plattform

question-clock-not-named = Nach wessen Uhr zählt die Plattform Tage?
answer-clock-not-named-of-the-market = Nach der des Landes der Website.
answer-clock-not-named-utc = Nach koordinierter Weltzeit.
question-natural-days = Wie werden Kalendertage und Jahre gezählt?
answer-natural-days-after-start-day = Der Tag des Beginns zählt nicht; Ende um Mitternacht nach dem letzten Tag.
answer-natural-days-exact = Nach verstrichener Zeit, auf die Sekunde.
answer-natural-days-from-start-day = Der Tag des Beginns ist der erste.
question-shipping-clock = Nach welcher Uhr zählen die Versandmitteilungen?
answer-shipping-clock-pacific = US-Pazifikzeit, wie die Mitteilungen von 2022 sagen und Bestellungen zeigen.
answer-shipping-clock-shanghai = Pekinger Zeit, wie die anderen Mitteilungen der Plattform.
question-day-boundary = Wo beginnt und endet ein Tag?
answer-day-boundary-shanghai = Um Mitternacht in Peking; die Mitteilungen nennen Pekinger Zeit.
answer-day-boundary-pacific = Um Mitternacht US-Pazifikzeit, die Bestellseiten zeigen.
question-last-hour = Zählt bei einer Frist in Stunden der letzte Zeitpunkt noch dazu?
answer-last-hour-inside = Ja: Die letzte Sekunde zählt noch.
answer-last-hour-outside = Nein: Es muss vorher geschehen.
question-last-day-off = Und wenn der letzte Tag frei ist?
answer-last-day-off-stays = Er bleibt der letzte; Ausnahmen kündigt die Plattform selbst an.
answer-last-day-off-next-working-day = Der letzte ist dann der nächste Arbeitstag.
question-working-week = Welche Tage sind Arbeitstage?
answer-working-week-china = Montag bis Freitag ohne die chinesischen Feiertage, dazu die Wochenendtage, an denen dafür nachgearbeitet wird.
answer-working-week-monday-to-friday = Montag bis Freitag, wie im Land des Käufers.
question-year-length = Ist ein Jahr 365 Tage oder ein Kalenderjahr?
answer-year-length-as-stated = Wie der Text hier verstanden wird: 365 Kalendertage für Maschinen, ein Kalenderjahr für die Einjahresgarantie.
answer-year-length-other = Umgekehrt: ein Kalenderjahr für Maschinen, 365 Kalendertage für die Garantie.
question-period-start = Wann beginnt die Einjahresgarantie?
answer-period-start-payment = Als die Bestellung bezahlt wurde.
answer-period-start-receipt = Als die Ware ankam.
question-governing-edition = Welcher Regeltext gilt für die Bestellung?
answer-governing-edition-named-event = Der Text, der bei der Zahlung galt.
answer-governing-edition-request = Der Text, der galt, als die Leistung angefragt wurde.
question-receipt-known-by-sending = Wann kam die Nachricht an?
answer-receipt-known-by-sending-sending = Als sie gesendet wurde; nur diese Zeit ist bekannt.
answer-receipt-known-by-sending-later = Später, zu einer Zeit, die nur die Plattform kennt.
question-deposit-or-balance = Welche Zahlung zählt, wenn sie geteilt war?
answer-deposit-or-balance-full = Die, mit der alles bezahlt war.
answer-deposit-or-balance-first = Die erste.
question-chat-or-form = Erst im Chat, dann mit dem Formular verlangt: Was startet die Frist?
answer-chat-or-form-first = Die erste Anfrage.
answer-chat-or-form-form = Das Formular.
question-off-platform-confirmation = Zählt eine Bestätigung außerhalb von E-Mail und Plattform?
answer-off-platform-confirmation-no = Nein: Der Text nennt E-Mail und das Werkzeug der Plattform.
answer-off-platform-confirmation-yes = Ja: Es kommt darauf an, dass der Verkäufer bestätigt hat.
question-local-start = Ab wann laufen die 48 Stunden einer Servicestelle vor Ort?
answer-local-start-confirmation = Ab der Bestätigung des Termins durch den Verkäufer.
answer-local-start-receipt = Ab dem Erhalt der Anfrage.
question-late-visit = Gilt auch ein später Besuch als Ablehnung?
answer-late-visit-breach = Nein: Der Text spricht nur von Antwort und Lösung; es ist ein Verstoß.
answer-late-visit-refusal = Ja: Nicht rechtzeitig zu kommen heißt, die ganze Leistung abzulehnen.
question-solution-as-reply = Ist eine vernünftige Lösung in der Frist auch eine wirksame Antwort?
answer-solution-as-reply-no = Nein: In der Antwort muss stehen, wie und womit geholfen wird.
answer-solution-as-reply-yes = Ja: Der Text nennt Antwort oder vernünftige Lösung.
question-buyer-agreement = Ist ein Vorschlag wirksam, bevor der Käufer zustimmt?
answer-buyer-agreement-proposal = Ja: Der Verkäufer kann die Zustimmung nicht erzwingen.
answer-buyer-agreement-agreement = Nein: Nur eine Vereinbarung zählt.
question-rescheduled-visit = Ändert ein schriftlich vereinbartes neues Datum die Frist?
answer-rescheduled-visit-new-date = Ja: Der Besuch ist bis zum Ende des vereinbarten Tages fällig.
answer-rescheduled-visit-first-date = Nein: Es bleibt bei der ersten Frist.
question-automatic-answer = Ist eine automatische Nachricht eine Antwort?
answer-automatic-answer-yes = Ja: Der Text verlangt nur irgendeine Antwort.
answer-automatic-answer-no = Nein: Noch hat niemand geantwortet.
question-carried-over-deeming = Gilt eine ausgebliebene Antwort weiterhin als Ablehnung?
answer-carried-over-deeming-no = Nein: Die Berichte über diesen Text wiederholen es nicht, und Schweigen sagt nichts, wenn keine Regel oder Abrede ihm Bedeutung gibt.
answer-carried-over-deeming-yes = Ja: Die Ablehnung durch Schweigen aus dem früheren Text besteht fort.
question-on-site-start = Ab wann laufen die Tage bis zum Besuch?
answer-on-site-start-confirmation = Ab dem bestätigten Termin.
answer-on-site-start-response = Ab der Antwort des Verkäufers.
answer-on-site-start-request = Ab dem Erhalt der Anfrage.
question-completion-start = Ab wann laufen die 90 Tage bis zum Abschluss?
answer-completion-start-request = Ab dem Erhalt der Anfrage.
answer-completion-start-confirmation = Ab dem bestätigten Termin.
question-ship-by-boundary = Zählt die letzte Sekunde, die die Mitteilung nennt, noch dazu?
answer-ship-by-boundary-inside = Ja: Sie zählt noch.
answer-ship-by-boundary-outside = Nein: Die Mitteilung sagt „vor“.
question-complaint-days = Drei Tage welcher Art, und ab wann?
answer-complaint-days-natural = Drei Kalendertage ab dem Erhalt.
answer-complaint-days-working = Drei Arbeitstage ab dem Erhalt, wie bei Beschwerden über geistiges Eigentum.
answer-complaint-days-working-from-notice = Drei Arbeitstage ab dem Versand der Mitteilung.
question-points-limit = Bei wie vielen Punkten wird das Konto geschlossen?
answer-points-limit-48 = Bei 48.
answer-points-limit-40 = Bei 40.
question-points-expiry = Wie lange zählen Punkte?
answer-points-expiry-365-days = 365 Tage, auf die Minute.
answer-points-expiry-12-months = Zwölf Monate.
question-claim-start = Ab wann laufen die 30 Tage für einen Antrag?
answer-claim-start-receipt = Ab dem Erhalt der Ware.
answer-claim-start-confirmation = Ab der Bestätigung des Erhalts.
question-escalation = Ab wann kann sich der Käufer an die Plattform wenden?
answer-escalation-fourth-day = Ab dem 4. Tag.
answer-escalation-after-five-days = Nach 5 Tagen; Vermittlung nach 10.
question-automatic-escalation = An welchem Tag geht ein Streitfall von selbst an die Plattform?
answer-automatic-escalation-seventh = Am 7.
answer-automatic-escalation-eighth = Am 8.
question-after-sales-disputes = Nimmt Trade Assurance Streitfälle über den Kundendienst an?
answer-after-sales-disputes-yes = Ja, innerhalb der Frist für Anträge.
answer-after-sales-disputes-no = Nein: Ein älterer Text schließt sie aus.

# Rules of one's own

make = Regelwerk schreiben
make-lead = Ihre eigenen Regeln, in Ihren Worten
make-how = Schreiben Sie Ihre Bedingungen als Regelwerk, probieren Sie sie an Beispielen aus und setzen Sie den Check in Ihre Artikel. Gezeigt werden nur Ihre Regeln.
make-start-example = Mit einem Beispiel beginnen
make-start-blank = Leer beginnen
make-start-copy = Oder mit einer Kopie von unseren
make-open = Datei öffnen
make-kept = Regelwerke auf diesem Gerät
make-remove = Entfernen
make-text = Das Regelwerk
make-keys = Strg+Leertaste zeigt, was hier stehen kann. Escape, dann Tab verlässt den Text.
make-sound = Keine Fehler.
make-faults = { $count ->
    [one] Ein Fehler
   *[other] { $count } Fehler
}
make-line = Zeile { $line }
make-fault = gefunden { $found }, erwartet { $wanted }
make-meant = „{ $word }“ einsetzen
make-findings = Was das Regelwerk nicht hält
finding-never-joins-in = Nichts, was diese Situation voraussetzt oder fragt, bringt diese Regeln ins Spiel.
finding-undated = Das Regelwerk enthält zwei Fassungen und sagt nicht, ab wann jede gilt.
finding-begins-too-early = Diese Fassung gilt ab { $from } und damit nicht später als die Fassung „{ $other }“, die ab { $otherFrom } gilt.
finding-gap = Vom { $from } bis zum { $through } gilt nichts.
finding-applies-to-none = Es gibt keine Bestellung, für die das gilt.
finding-never-performed = Nichts, was geschehen kann, erfüllt diese Pflicht.
finding-performed-by-other = „{ $kind }“ beantwortet ein Anliegen der Art „{ $answers }“, die Pflicht betrifft „{ $of }“ und wird so nie erfüllt.
finding-working-days-unknown = Die Arbeitstage sind nicht bekannt: Der Kalender „{ $calendar }“ reicht nur vom { $from } bis zum { $through }.
finding-deems-two-things = Dasselbe Schweigen gilt hier als „{ $outcome }“ und in „{ $other }“ als „{ $otherOutcome }“.
finding-deems-too-late = Schweigen würde auch dann zählen, wenn „{ $right }“ bei der Anfrage schon vorbei war. Ergänzen Sie bei „{ $duty }“: { $line }
finding-changes-nothing = Die Antwort „{ $answer }“ ändert nichts.
make-windows = Fristen, an Beispieltagen durchgerechnet
make-window-usual = Beginnt die Frist am { $start }, läuft sie bis { $end }.
make-window-longest = Am längsten dauert es ab { $start }: bis { $end }.
make-window-known = Beginnt die Frist später als am { $start }, lässt sich ihr Ende nicht auf den Tag genau sagen: Der Kalender kennt die Tage bis { $day }.
make-window-open = Beginnt die Frist am { $start }, lässt sich ihr Ende nicht auf den Tag genau sagen.
make-promise = Eine Zusage mit einem Formular hinzufügen
make-promise-asked = Was die Frist beginnen lässt
make-promise-asked-example = Rückgabe angefragt
make-promise-who = Wer handeln muss
make-promise-answered = Was zu tun ist
make-promise-answered-example = Rückgabe beantwortet
make-promise-amount = Innerhalb von
make-promise-unit = Gezählt in
make-unit-working-days = Arbeitstagen
make-unit-natural-days = Kalendertagen
make-unit-hours = Stunden
make-promise-says = Die Zusage, wie man sie liest
make-promise-says-example = Auf eine Rückgabeanfrage antworten wir innerhalb von 2 Arbeitstagen.
make-promise-deemed = Ohne Antwort gilt es als
make-deemed-nothing = nichts Bestimmtes
make-deemed-request-agreed = angenommen
make-deemed-refund = Erstattung
make-deemed-refusal = Ablehnung
make-deemed-cancelled = storniert
make-deemed-closed = abgeschlossen
make-deemed-escalated = an die Plattform abgegeben
make-deemed-consent = Zustimmung
make-promise-silence = Dieser Satz, wie man ihn liest
make-promise-silence-example = Ohne Antwort gilt die Rückgabe als angenommen.
make-promise-add = In das Regelwerk schreiben
make-promise-added = Sie steht jetzt im Regelwerk.
make-promise-not = Der Text hat einen Fehler, der zuerst zu beheben ist.
make-save-yaml = Als YAML speichern
make-save-json = Als JSON speichern
make-versions = Frühere Fassungen
make-version-take = Dahin zurück
make-preview = Was man bei Ihnen sieht
make-last-sound = Die Vorschau zeigt den letzten Text ohne Fehler.
make-not-yet = Die Vorschau kommt, sobald der Text keine Fehler hat.
make-stories = Beispiele
make-stories-how = Füllen Sie die Vorschau aus und behalten Sie sie als Beispiel. Nach jeder Änderung sehen Sie, ob dasselbe herauskommt.
make-story-keep = Als Beispiel behalten
make-story-none = Geben Sie zuerst etwas in der Vorschau ein.
make-story-name = Name des Beispiels
make-story-number = Beispiel { $number }
make-story-same = Wie zuvor: { $outcome }
make-story-other = Vorher: { $before }. Jetzt: { $now }
make-story-right = So stimmt es jetzt
make-use = In Ihre Artikel setzen
make-line-element = Speichern Sie { $file } im Ordner des Artikels
make-line-frame = Oder ein Frame, der das Regelwerk selbst enthält
make-line-link = Oder ein Link, der es ebenfalls enthält
audit-own = Eigene Regeln verwenden
audit-own-by = Nach Ihren eigenen Regeln: { $name }
audit-own-wrong = „{ $name }“ hat Fehler und wird nicht verwendet.
audit-own-fault = Zeile { $line }: gefunden { $found }, erwartet { $wanted }
embed-view-compact = Klein: öffnet sich an Ort und Stelle
embed-make = Ihre Bedingungen sind andere? Schreiben Sie ein eigenes Regelwerk.

# Pictures of chats.
picture-choose = Bilder wählen
picture-me = Ich
picture-other = Gegenseite
picture-app = App
picture-reading = Bild { $number } von { $count } wird auf diesem Gerät gelesen. Nichts wird gesendet.
pictures-many = Nur die ersten { $count } Bilder wurden gelesen. Fügen Sie die anderen danach hinzu.
pictures-left-out = Diese Version des Checks liest keine Bilder. Fügen Sie stattdessen den Text des Chats ein.
pictures-failed = Die Bilder konnten nicht gelesen werden. Fügen Sie stattdessen den Text des Chats ein.
picture-too-large = „{ $name }“ ist zu groß. Schneiden Sie das Bild zu oder machen Sie einen neuen Screenshot.
picture-unreadable = „{ $name }“ lässt sich hier nicht als Bild öffnen. Speichern Sie es als PNG oder JPEG.
picture-check = Stimmen diese Uhrzeiten und Absender?
picture-check-why = Sie wurden aus einem Bild gelesen, und dabei kann etwas falsch sein. Nichts gilt als abgelehnt oder versäumt, bevor Sie es bestätigt haben.
picture-foreign = Die Schrift in diesem Bild kann hier nicht gelesen werden, nur die Uhrzeiten. Geben Sie ein, was in jeder Nachricht steht.
picture-empty = In einem der Bilder wurde nichts gefunden.
picture-days = Ein Datum im Bild konnte nicht gelesen werden. Die Nachrichten danach haben noch keines: Geben Sie es ein.
picture-doubt = Bitte zuerst prüfen:
picture-all = Deutlich gelesene Zeilen neben dem Bild ({ $count })
picture-left-out = Gelesen, aber nicht als Nachricht gewertet
picture-right = Ja, sie stimmen
picture-swap = Absender tauschen
picture-headline = Noch ist nichts entschieden: Prüfen Sie zuerst, was aus dem Bild gelesen wurde
picture-chip = Aus einem Bild gelesen
picture-tag = aus einem Bild
picture-hint = Auch Screenshots eines Chats werden hier gelesen.
picture-taken = Das Bild ist vom (von hier aus zählen „gestern“ und Tage ohne Jahr)
