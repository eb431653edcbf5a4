-name = After-Sales Checker
title = { -name }
lead = Le vendeur a‑t‑il dépassé le délai ?
lead-sub = Collez la conversation ou dites ce que vous attendez. Vous verrez le délai et le message à envoyer, et saurez si le silence vaut refus.
privacy = Tout reste sur cet appareil. Rien n’est envoyé.
disclaimer = Cette page informe ; elle n’est la décision d’aucune plateforme et en est indépendante. Le décompte de la plateforme fait foi : si votre page de commande affiche une autre échéance, c’est elle qui compte.
language = Langue
loading = Chargement des règles…
failed = Le vérificateur n’a pas pu démarrer dans ce navigateur. Il lui faut Chrome 111, Firefox 115 ou Safari 16.4, ou plus récent.
no-webassembly = Ce navigateur n’exécute pas WebAssembly, dont le vérificateur a besoin. Le mode Isolement ou un réglage de sécurité l’a peut-être désactivé : autorisez-le pour cette page ou utilisez un autre navigateur.
engine-stopped = Le vérificateur s’est arrêté sur ces données et a recommencé. Ce que vous avez saisi est toujours là. Modifiez la dernière saisie ou rechargez la page.
as-of-unreadable = La date pour laquelle vérifier est illisible. Saisissez-la avec une année à quatre chiffres, ou laissez-la vide pour maintenant.
storage-blocked = Ce navigateur ne laisse pas la page garder ce que vous saisissez. Tout est perdu à la fermeture ou au rechargement.

your-order = Votre commande
unknown = Je ne sais pas
yes = Oui
no = Non
more-facts = Plus sur la commande
what-happened = Ce qui s’est passé
paste-label = Collez une discussion, des e-mails, une page de commande ou vos propres notes
paste-hint = Ou déposez un fichier ici : discussion exportée (.txt, .zip), e-mail (.eml), page enregistrée. Vos notes : une ligne par fait, par exemple « 2022-03-01 10:00 { $event } ».
paste-hint-event = technicien demandé
paste-read = Lire ce texte
paste-added = { $count ->
    [0] Aucun nouveau fait. Collez des messages avec leurs dates, ou choisissez ce que vous attendez.
    [one] Un fait ajouté.
   *[other] { $count } faits ajoutés.
}
cancel = Annuler
file-choose = Choisir un fichier
paste-again = Mis à jour.
paste-full = Au plus { $count } faits sont pris : collez ou exportez un passage plus court, ou choisissez parmi les autres messages.
file-empty = « { $name } » est vide.
flag-several-times = Ce texte cite aussi une autre heure. Vérifiez à laquelle ceci se rapporte.
flag-stretch = Le texte donne une période ou une date approximative : cela s’est passé à un moment de celle-ci. Indiquez l’heure exacte si vous la connaissez.
flag-app-line = C’est l’application qui a écrit ceci : ce n’est le message de personne.
flag-no-words = Une image, un fichier ou un message vocal sans paroles écrites : on ne sait pas ici ce qu’il dit.
flag-by-place = Rien dans ces mots ne dit que c’est une réponse, seulement leur place dans la conversation. Vérifiez.
missing-zone = { $event } : son fuseau horaire
paste-check = { $count ->
    [one] Un est à vérifier.
   *[other] { $count } sont à vérifier.
}
paste-facts = Trouvé aussi sur la commande : { $facts }
file-too-large = « { $name } » dépasse 60 Mo. Exportez un passage plus court de la discussion.
file-empty-archive = « { $name } » ne contient pas de texte. Une exportation WhatsApp contient le fichier _chat.txt : exportez-la sans les médias.
file-not-text = « { $name } » n’est pas du texte. Enregistrez-le d’abord en texte, page ou e-mail, ou copiez son texte.
file-unreadable = « { $name } » n’a pas pu être lu.
large-paste = texte collé
large-held = { $name } ({ $size } milliers de caractères) est lu hors de la zone et n’est pas gardé au rechargement. Les faits lus le sont.
large-drop = Retirer
large-reading = Lecture…
ask-zone = { $count ->
    [one] Fuseau de l’heure qui n’en indique pas
   *[other] Fuseau des { $count } heures qui n’en indiquent pas
}
ask-zone-hint = Les discussions montrent l’heure du téléphone ; les pages de commande d’Alibaba.com, celle du Pacifique (États-Unis) ou de l’ordinateur. Si vous ne savez pas, toutes les heures possibles sont essayées.
ask-zone-name = Quelle heure est « { $name } » ?
ask-day-month = Dans les dates comme 03/04, quel est le jour ?
dayMonth-day-first = Le jour vient d’abord
dayMonth-month-first = Le mois vient d’abord
day-month-read = Comme lu : { $order }
day-month-either = Inconnu : les deux sont essayés
day-month-open = Rien dans le texte ne le dit. La réponse ci-dessous indique si cela compte.
day-month-by-told = Vous l’avez dit.
day-month-by-over-twelve = Un nombre supérieur à 12 dans le texte le montre.
day-month-by-weekday = Les jours de la semaine du texte le montrent.
day-month-by-in-order = Les messages ne sont dans l’ordre qu’ainsi.
day-month-by-changes = Le nombre qui change le plus est le jour.
day-month-by-not-later = Sinon une date serait postérieure au jour de la copie.
ask-copied = Quel jour ce texte a‑t‑il été copié ?
ask-copied-hint = Les mots comme « hier » et les dates sans année se comptent à partir de lui.
ask-authors = Qui est qui ?
assumed = Ce que nous avons compris
assumed-guess = supposé
assumed-change = Modifier
assumed-times = Fuseau et dates
entry-more = Ajouter des messages ou des réponses
start-or = ou partez de ce que vous attendez
guesses = { $count ->
    [one] Un élément a été pris dans le texte
   *[other] { $count } éléments ont été pris dans le texte
}. Corrigez ce qui est faux.
guess-fact = { $fact } { $value } (d’après « { $words } » à la ligne { $line })
guess-role = { $name } : { $role }, d’après « { $words } »
role-buyer = Acheteur
role-seller = Vendeur
role-platform = Plateforme
paste-stretch = Le texte va du { $from } au { $to }. Ce qui s’est passé avant, après ou ailleurs n’y est pas.
unread = { $count ->
    [one] Une partie n’a pas été lue
   *[other] { $count } parties n’ont pas été lues
}
unread-line = Ligne { $line } : « { $text } » — { $why }
others = { $count ->
    [one] Un autre message
   *[other] { $count } autres messages
}
others-more = Non listés : { $count } de plus.
other-use = L’utiliser
flag-no-time = aucune date trouvée
flag-not-a-log = aucun message avec une heure trouvé
flag-no-such-date = Cette date n’existe pas.
flag-no-such-time = Cette heure n’existe pas ; seul le jour a été lu.
flag-open-time = On ne sait pas quelle heure ou quel jour ces mots désignent. Saisissez l’heure.
flag-day-or-month = Jour ou mois d’abord ? D’ici là, les deux dates sont essayées.
flag-no-year = La date n’a pas d’année. Indiquez plus haut quand le texte a été copié, ou saisissez la date.
flag-unclear-year = Les deux chiffres ne suffisent pas pour l’année. Saisissez la date.
flag-no-day = Le jour est donné par rapport à un autre. Indiquez plus haut quand le texte a été copié, ou saisissez la date.
flag-no-day-at-all = Le texte donne l’heure mais pas le jour. Saisissez la date.
flag-ambiguous-zone = « { $name } » désigne des heures différentes selon les pays. Choisissez le fuseau ; d’ici là, tous sont essayés.
flag-unknown-zone = Le vérificateur ne connaît pas ce fuseau. Choisissez-le ci-dessous.
flag-weekday-differs = Le jour de la semaine ne correspond pas à la date. Vérifiez la date.
event-check = à vérifier
event-because = Suggéré par « { $words } ».
event-line = Voir la ligne { $line }
event-reminds = Rappel de
events-all = Voir les { $count } faits
redo = Rétablir
undone = Annulé.
redone = Rétabli.
zone-as-paste = Comme dit plus haut
zone-open = Inconnu : chacun est essayé
zone-meant = { $name } comme { $offset }
events-none = Aucun fait pour l’instant. Collez des lignes plus haut ou ajoutez-en un.
event-number = Fait { $number }
event-add = Ajouter un fait
event-remove = Retirer
event-kind = Quoi
event-choose = Choisissez ce qui s’est passé
event-date = Date
event-earliest = Premier jour possible
event-latest = Dernier jour possible
event-rough = Date connue à peu près
event-time = Heure
event-zone = Fuseau horaire
event-service = Service
event-re = Répond à
event-re-none = Non précisé
event-to = Nouvelle date
event-points = Points
event-moved = « { $what } » retiré.
undo = Annuler
zone-shanghai = Pékin
zone-pacific = Pacifique (États-Unis)
zone-here = Ici ({ $zone })
zone-unknown = Je ne sais pas
zone-offset = Comme écrit ({ $offset })
ask-cover = Manque-t-il quelque chose ?
cover-hint = On ne peut dire qu’une chose n’a pas été faite que si rien ne manque.
cover-from-words = D’après « { $words } » : rien n’était arrivé jusque-là.
cover-everywhere = Non. C’est tout ce qui a été envoyé, jusqu’à maintenant et partout (discussion, formulaire, e-mail)
cover-some = Seuls ceux-ci sont complets :
cover-kinds = D’après vos fichiers, tout ceci est connu :
cover-unknown = Je ne sais pas
cover-through = … jusqu’au dernier message lu, { $date }
zone-check = Le trouver par une heure connue
zone-check-which = Ce fait
zone-check-known = était affiché ailleurs à
zone-check-zone = à l’heure de
zone-check-do = Comparer
zone-check-none = Ce ne peut pas être le même moment : l’écart n’est pas un nombre entier de quarts d’heure, ou dépasse un jour. Vérifiez les deux.
zone-check-found = Ces heures sont du fuseau { $zone }.
cover-unnamed = { $count ->
    [one] Pour un fait, on n’a pas choisi ce qui s’est passé ; le relevé ne compte donc pas encore comme complet.
   *[other] Pour { $count } faits, on n’a pas choisi ce qui s’est passé ; le relevé ne compte donc pas encore comme complet.
}
checked-for = Vérifié pour
checked-now = Maintenant
checked-at = Un autre moment
start-over = Recommencer
start-over-done = Un nouveau dossier. Le précédent est dans « Mes dossiers ».
try-example = Essayer un exemple
result = Résultat

group-coverage = La règle s’applique-t-elle, et jusqu’à quand ?
group-entitlements = Ce à quoi l’acheteur a droit
group-deadlines = Délais
group-refusal = Refusé ou non ?
group-options = Ce qui est possible, et quand
group-cost = Ce que cela peut coûter
group-steps = Que faire maintenant
group-missing = Encore une chose
group-changes = Ce qui change de soi-même
every-clause = Toutes les clauses, avec leurs dates
group-desks = Service client
other-rules = Règles qui ne s’appliquent pas à cette commande
background = Cette commande relève de la règle d’une plateforme. Le guide général n’est montré qu’à titre de contexte.
stale = La dernière fois que nous avons cherché un texte plus récent, c’était le { $date }, sans en trouver. La page de votre commande indique la règle qui s’applique : regardez-la d’abord.
last-seen = Le texte de la plateforme a été vu pour la dernière fois le { $date }.
never-seen = Le texte de la plateforme n’a jamais été vu ; ceci repose sur des articles de presse à propos de ses annonces.
edition-in-force = Texte en vigueur depuis le { $date }
edition-known-by = Texte déjà connu le { $date } ; on ne sait pas depuis quand il s’applique
edition-undated = Texte sans date
edition-not-held = La commande est antérieure à tous les textes que nous avons ; rien n’est calculé.
edition-outside = Les dates de cette commande sont hors des périodes de cette règle.
edition-open = Le texte applicable dépend d’une date que nous ne connaissons pas exactement.
superseded = Selon le texte précédent, l’échéance était : { $date }.

headline-unnamed = { $count ->
    [one] Pour un fait, on n’a pas choisi ce qui s’est passé ; il ne compte pas.
   *[other] Pour { $count } faits, on n’a pas choisi ce qui s’est passé ; ils ne comptent pas.
}
asked-now = Pour une demande faite maintenant.
headline-deemed = { $role ->
    [seller] Votre délai a expiré ({ $date }). Cela vaut refus.
   *[other] Le délai du vendeur a expiré ({ $date }). Cela vaut refus.
}
headline-refund = { $role ->
    [seller] Vous n’avez pas répondu dans le délai (échéance : { $date }). Cela vaut accord pour le remboursement.
   *[other] Vous devez être remboursé : le vendeur a laissé passer le délai ({ $date }).
}
headline-request-agreed = { $role ->
    [seller] Vous n’avez pas répondu dans le délai (échéance : { $date }). Cela vaut accord pour la demande.
   *[other] Votre demande est réputée acceptée : le vendeur a laissé passer le délai ({ $date }).
}
joining-facts = La loi et d’autres garanties
joining-hint = Ce que donnent la loi ou un service de paiement s’ajoute. C’est examiné dès que vous l’indiquez.
rules-missing = Des règles qui s’appliquent ici n’ont pas pu être chargées. Connectez-vous et rechargez la page ; ce que vous avez saisi reste.
routes = Ce que l’acheteur peut encore faire
routes-left = { $over } : le délai est passé. Selon { $open }, il reste du temps jusqu’au { $date }.
route-open = jusqu’au { $date }
route-open-endless = ouvert, sans fin connue
route-not-yet = à partir du { $date }
route-perhaps = si rien d’autre ne s’est passé
routes-over = Utilisé ou dépassé
routes-later = Pas encore possible
route-used = utilisé
route-lapsed = dépassé depuis le { $date }
route-lapsed-undated = dépassé
headline-closed = { $role ->
    [seller] Vous n’avez pas agi dans le délai (échéance : { $date }). La demande est réputée close.
    [of-buyer] L’acheteur n’a pas agi dans le délai (échéance : { $date }). La demande est réputée close.
   *[other] Le vendeur n’a pas agi dans le délai (échéance : { $date }). La demande est réputée close.
}
headline-consent = { $role ->
    [seller] Vous n’avez pas agi dans le délai (échéance : { $date }). Le silence vaut accord sur la nouvelle date.
    [of-buyer] L’acheteur n’a pas agi dans le délai (échéance : { $date }). Le silence vaut accord sur la nouvelle date.
   *[other] Le vendeur n’a pas agi dans le délai (échéance : { $date }). Le silence vaut accord sur la nouvelle date.
}
headline-escalated = { $role ->
    [seller] Vous n’avez pas agi dans le délai (échéance : { $date }). C’est maintenant la plateforme qui décide.
    [of-buyer] L’acheteur n’a pas agi dans le délai (échéance : { $date }). C’est maintenant la plateforme qui décide.
   *[other] Le vendeur n’a pas agi dans le délai (échéance : { $date }). C’est maintenant la plateforme qui décide.
}
headline-receipt-confirmed = { $role ->
    [seller] Vous n’avez pas agi dans le délai (échéance : { $date }). La marchandise est réputée reçue.
    [of-buyer] L’acheteur n’a pas agi dans le délai (échéance : { $date }). La marchandise est réputée reçue.
   *[other] Le vendeur n’a pas agi dans le délai (échéance : { $date }). La marchandise est réputée reçue.
}
headline-released = { $role ->
    [seller] Vous n’avez pas agi dans le délai (échéance : { $date }). L’argent est versé au vendeur.
    [of-buyer] L’acheteur n’a pas agi dans le délai (échéance : { $date }). L’argent est versé au vendeur.
   *[other] Le vendeur n’a pas agi dans le délai (échéance : { $date }). L’argent est versé au vendeur.
}
headline-delay-without-reason = { $role ->
    [seller] Vous n’avez pas agi dans le délai (échéance : { $date }). La loi y voit un retard délibéré ou un refus sans motif.
    [of-buyer] L’acheteur n’a pas agi dans le délai (échéance : { $date }). La loi y voit un retard délibéré ou un refus sans motif.
   *[other] Le vendeur n’a pas agi dans le délai (échéance : { $date }). La loi y voit un retard délibéré ou un refus sans motif.
}
headline-cancelled = { $role ->
    [seller] Vous n’avez pas agi dans le délai (échéance : { $date }). La commande est réputée annulée.
    [of-buyer] L’acheteur n’a pas agi dans le délai (échéance : { $date }). La commande est réputée annulée.
   *[other] Le vendeur n’a pas agi dans le délai (échéance : { $date }). La commande est réputée annulée.
}
headline-buyer-amount = { $role ->
    [seller] Vous n’avez pas répondu dans le délai (échéance : { $date }). L’acheteur obtient le montant demandé.
   *[other] Le vendeur n’a pas répondu dans le délai (échéance : { $date }). Vous obtenez le montant demandé.
}
headline-forfeiture = { $role ->
    [seller] Vous n’avez pas répondu dans le délai (échéance : { $date }). La réclamation est tenue pour fondée.
   *[other] Le vendeur n’a pas répondu dans le délai (échéance : { $date }). La réclamation est tenue pour fondée.
}
headline-explicit = { $role ->
    [seller] Vous avez dit non le { $date }.
   *[other] Le vendeur a dit non le { $date }.
}
headline-possible = { $role ->
    [seller] Répondez au plus tard le { $date }, sinon votre silence vaudra refus.
   *[other] Le vendeur peut encore répondre jusqu’au { $date }. Ensuite, le silence vaut refus.
}
headline-possible-other = { $role ->
    [seller] Répondez au plus tard le { $date }, sinon cela jouera contre vous.
    [of-buyer] L’acheteur peut encore répondre jusqu’au { $date }.
    [of-platform] La plateforme peut encore répondre jusqu’au { $date }.
   *[other] Le vendeur peut encore répondre jusqu’au { $date }.
}
headline-missed = { $role ->
    [seller] Vous êtes en retard (échéance : { $date }).
    [of-buyer] L’acheteur est en retard (échéance : { $date }).
    [of-platform] La plateforme est en retard (échéance : { $date }).
   *[other] Le vendeur est en retard (échéance : { $date }).
}
headline-undetermined = { $count ->
    [one] Encore une réponse pour le savoir.
   *[other] Encore { $count } réponses pour le savoir.
}
headline-if-silent = Si le vendeur n’a rien écrit d’autre, le délai a expiré le { $date } et cela vaut refus.
headline-if-silent-other = Si le vendeur n’a rien écrit d’autre, le délai a expiré le { $date }.
headline-if-met = S’il ne s’est rien passé d’autre, cela a été fait à temps.
headline-running = { $role ->
    [seller] Vous avez jusqu’au { $date }.
    [of-buyer] L’acheteur a jusqu’au { $date }.
    [of-platform] La plateforme a jusqu’au { $date }.
   *[other] Le vendeur a jusqu’au { $date }.
}
headline-met = Fait à temps.
headline-late = Fait avec { $late } de retard.
headline-covered = { $role ->
    [seller] Vous devez le service après-vente jusqu’au { $date }.
   *[other] Vous êtes couvert jusqu’au { $date }.
}
headline-ended = La période de service s’est terminée le { $date }.
headline-not-covered = Aucune de nos règles ne couvre cette commande.
headline-cannot-tell = On ne peut pas encore le dire.

state-covered = S’applique
state-not-covered = Ne s’applique pas
state-entitled = Y a droit
state-not-entitled = N’y a pas droit
state-not-started = Pas commencé
state-running = Encore temps
state-met = Fait à temps
state-late = Fait en retard
state-missed = Pas fait à temps
state-excused = Excusé
state-ended = Terminé
state-none = Non
state-possible = Pas encore
state-deemed = Réputé fait par le silence
state-explicit = Refusé
state-not-yet = Pas encore
state-open = Ouvert
state-lapsed = Expiré
state-used = Utilisé
state-found = Constaté
state-reached = Atteint
state-closed = Fermé
state-undetermined = On ne peut pas encore le dire
period-running = En cours
refusal-deemed = Vaut refus (silence)
refusal-possible = Pas encore : le silence vaudrait refus
refusal-none = Pas refusé
refund-deemed = Remboursement réputé accepté (silence)
refund-possible = Pas encore : le silence vaudrait accord pour le remboursement
refund-none = Le silence n’a pas valu accord pour le remboursement
request-agreed-deemed = Réputé accepté (silence)
request-agreed-possible = Pas encore : le silence vaudrait accord
request-agreed-none = Le silence n’a pas valu accord
cancelled-deemed = Réputée annulée (silence)
cancelled-possible = Pas encore : le silence l’annulerait
cancelled-none = Le silence n’a pas entraîné l’annulation
consent-deemed = Retard réputé accepté (silence)
consent-possible = Pas encore : le silence vaudrait accord sur le retard
consent-none = Le silence n’a pas valu accord sur le retard
escalated-deemed = Transmis d’office à la plateforme
escalated-possible = Pas encore : ce sera transmis d’office à la plateforme
escalated-none = Non transmis d’office à la plateforme
receipt-confirmed-deemed = Réputé reçu
receipt-confirmed-possible = Pas encore : ce sera réputé reçu
receipt-confirmed-none = Non réputé reçu
released-deemed = Argent versé au vendeur
released-possible = Pas encore : l’argent irait au vendeur
released-none = Le silence n’a pas entraîné le versement
delay-without-reason-deemed = Compté comme retard sans motif
delay-without-reason-possible = Pas encore : ce serait un retard sans motif
delay-without-reason-none = Pas de retard sans motif
closed-deemed = Réputée close (silence)
closed-possible = Pas encore : le silence la clôturerait
closed-none = Le silence n’a pas entraîné la clôture
buyer-amount-deemed = Montant demandé par l’acheteur accordé (silence)
buyer-amount-possible = Pas encore : le silence accorderait le montant demandé par l’acheteur
buyer-amount-none = Montant non accordé d’office
forfeiture-deemed = Possibilité de répondre perdue (silence)
forfeiture-possible = Pas encore : le silence ferait perdre la possibilité de répondre
forfeiture-none = Possibilité de répondre non perdue
cost-none = Rien n’est prévu
cost-possible = Possible, si la plateforme constate une faute
cost-found = Une faute a été constatée

desk-open = Ouvert maintenant
desk-closed = Fermé maintenant
resumption-open = Le travail a repris
resumption-not-yet = Pas encore repris
option-open = Possible maintenant
option-not-yet = Pas encore possible
option-lapsed = Plus possible
prohibition-missed = Facturé, bien que gratuit
prohibition-running = Rien de facturé jusqu’ici
prohibition-met = Rien n’a été facturé
headline-fee = { $role ->
    [seller] Vous avez facturé ce qui est gratuit.
   *[other] Le vendeur a facturé ce qui est gratuit.
}
since = depuis : { $date }
from-then = à partir de : { $date }
until = jusqu’à : { $date }
due = échéance : { $date }
done = fait : { $date }
ended-on = terminé : { $date }
between = entre { $from } et { $to }
left = encore { $left }
late-by = { $late } de retard
free = gratuit
same-either-way = La réponse est la même, quelle que soit l’interprétation de la règle.
depends-short = dépend de l’interprétation de la règle
depends-on = Dépend de l’interprétation de ce point :
depends-then = « { $answer } » → { $state }
open-then = « { $answer } » → ouvert à partir de : { $date }
deadline-then = « { $answer } » → échéance : { $date }
other-deadlines = D’autres façons de compter donnent une autre échéance :
not-all-tried = Tant de choses sont ouvertes que toutes les combinaisons n’ont pas été essayées.
if-nothing-else = Si rien d’autre ne s’est passé : { $state }
missing-title = À préciser :
in-time-if = À temps si : { $event }, au plus tard { $date }
would-flip = Changerait la réponse : { $what } → { $state }
because-events = Repose sur
counted-hours = { $amount } heures à compter de : { $date }. Nuits, week-ends et jours fériés comptent.
counted-natural = { $amount } jours calendaires, { $zone }
counted-working = { $amount } jours ouvrés, { $zone }
counted-months = { $amount } mois, { $zone }
counted-fixed = Jusqu’à l’heure fixée par la règle.
run = { $from } – { $to } : { $why }
run-day = { $from } : { $why }
change = { $date } : { $what } — { $from } → { $to }
step-by = au plus tard { $date }
step-from = à partir de { $date }
points-active = Points qui comptent maintenant : { $points }
points-next = mesure suivante à { $points }
points-expiry = Points qui expirent le { $date } : { $points }
cost-points = de { $from } à { $to } points
cost-removal = exclusion du programme
cost-compensation = indemnité pour l’acheteur : { $amount }
cost-compensation-unknown = indemnité pour l’acheteur, au plus { $cap } (il faut le montant en litige)
evidence-missing = Preuves encore à joindre : { $list }
opens-next = ouvre : { $date }

grade-official = texte de la plateforme
grade-statute = loi
grade-notice = article de presse sur une annonce
grade-secondary = texte de seconde main
grade-you = vous
grade-host = la page qui l’inclut
party-buyer = Acheteur
party-seller = Vendeur
party-platform = Plateforme

reason-start-day = le jour où le délai commence n’est pas compté
reason-natural-day = compte
reason-working-day = jours ouvrés, comptent
reason-weekend = week-end, ne compte pas
reason-public-holiday = jour férié, ne compte pas
reason-make-up-day = travaillé pour compenser un jour férié, compte
reason-not-published = le calendrier de cette année n’est pas encore publié
reason-rolled-over = ajouté car le dernier jour était chômé

missing-record = manque-t-il quelque chose : avant, après ou par un autre canal ?
missing-calendar = le calendrier des jours ouvrés de cette année, pas encore publié
missing-edition = un texte de cette époque, que nous n’avons pas
missing-event-kind = Quand était-ce : { $kind } ?
missing-event = { $event } : { $attribute }
attribute-at = son heure exacte
attribute-re = à quoi cela répond
attribute-by = qui l’a fait
attribute-service = quel service
attribute-channel = où cela a été dit
attribute-effective = précise-t-elle ce qui sera fait et comment ?
attribute-automatic = écrit par une machine ?
attribute-reasonable = la solution était-elle raisonnable ?
attribute-agreed = l’acheteur a‑t‑il accepté ?
attribute-agreedInWriting = les deux l’ont-ils convenu par écrit ?
attribute-to = la nouvelle date
attribute-evidence = ses preuves
attribute-points = combien de points
attribute-counter = quel compteur
attribute-matter = de quoi il s’agit


service-engineer = Technicien sur place
service-local-point = Point de service local
service-remote-guidance = Assistance à distance
service-remote-diagnosis = Diagnostic à distance
service-parts = Pièces de rechange
channel-platform = Messagerie de la plateforme
channel-request-form = Formulaire de demande
channel-email = E-mail
channel-other = WhatsApp, WeChat, téléphone, autre
counter-intellectual-property-and-restricted = Propriété intellectuelle, articles restreints
counter-transaction = Transactions
counter-goods-information = Informations sur les produits
counter-severe-intellectual-property = Propriété intellectuelle, grave
matter-intellectual-property = Propriété intellectuelle
matter-other = Autre chose
evidence-payment-slip = justificatif de paiement
evidence-dispatch-slip = justificatif d’expédition
evidence-correspondence = correspondance
measure-warning = Avertissement
measure-no-goods-operations = Aucune opération sur les produits pendant { $days } jours
measure-freeze = Compte bloqué pendant { $days } jours
measure-closed = Compte fermé

kind-order-placed = Commande passée
kind-deposit-paid = Acompte payé
kind-payment-succeeded = Payé en entier
kind-funds-posted = Fonds crédités à la commande
kind-shipped = Expédié
kind-carrier-collected = Enlevé par le transporteur
kind-delivered = Livré
kind-receipt-confirmed = Réception confirmée
kind-service-requested = L’acheteur a demandé une intervention
kind-request-received = Le vendeur a reçu la demande
kind-seller-replied = Le vendeur a répondu
kind-appointment-confirmed = Le vendeur a confirmé le rendez-vous
kind-appointment-rescheduled = Rendez-vous déplacé
kind-engineer-arrived = Le technicien est arrivé
kind-solution-provided = Solution donnée
kind-parts-sent = Pièces envoyées
kind-service-completed = Service terminé
kind-seller-refused = Le vendeur a refusé
kind-request-withdrawn = L’acheteur a retiré la demande
kind-fee-charged = Le vendeur a facturé
kind-complaint-filed = Réclamation déposée
kind-complaint-notice-sent = Avis de réclamation envoyé
kind-complaint-received = Réclamation reçue
kind-complaint-answered = Réponse donnée à la réclamation
kind-dispute-opened = Litige ouvert
kind-dispute-escalated = Litige porté à la plateforme
kind-refund-requested = Remboursement demandé
kind-refund-modified = Demande de remboursement modifiée
kind-refund-answered = Réponse donnée à la demande de remboursement
kind-cancel-requested = L’acheteur a demandé l’annulation
kind-cancel-answered = Réponse donnée à la demande d’annulation
kind-points-deducted = Points retirés
kind-promise-broken = Promesse non tenue
kind-fault-found = La plateforme a constaté une faute du vendeur
kind-coupon-issued = Bon donné à l’acheteur
kind-coupon-used = Bon utilisé
kind-removed-from-programme = Vendeur exclu du programme


problem = { $path } : { $code }. Trouvé { $found } ; attendu { $wanted }.
problem-unknown-field = champ inconnu
problem-repeated-field = y figure deux fois
problem-wrong-type = pas le bon type de valeur
problem-unknown-word = mot inconnu
problem-not-a-time = pas une date qui existe
problem-outside-years = hors des années que l’on peut vérifier
problem-ends-before-start = se termine avant de commencer
problem-unknown-zone = fuseau horaire inconnu
problem-skipped-time = une heure que les horloges y ont sautée
problem-repeated-time = une heure que les horloges y ont montrée deux fois
problem-not-an-amount = pas une somme d’argent
problem-out-of-range = hors des limites
problem-missing-field = il manque quelque chose
problem-duplicate-id = deux faits ont le même nom
problem-missing-event = répond à un fait qui n’est pas dans la liste
problem-answer-before-request = précède ce à quoi il répond
problem-unknown-question = question inconnue
problem-too-many = trop

duration-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
duration-hours = { $hours } h
duration-minutes = { $minutes } min
duration-seconds = { $seconds } s
beijing-time = heure de Pékin

check = Vérifier
rules = Règles
ask-role = Je suis
role-buyer-me = l’acheteur
role-seller-me = le vendeur
door-questions = Répondre plutôt à quelques questions
door-paste = Coller plutôt des messages
events-all-of = { $count ->
    [0] Faits : aucun pour l’instant
    [one] Faits : 1, avec tous les détails
   *[other] Faits : { $count }, avec tous les détails
}
guide-waiting = Qu’attendez-vous ?
guide-others = Lois, services de paiement et autres boutiques
guide-law = Loi
guide-shops = Services de paiement et autres boutiques
guide-service-buyer = De quoi avez-vous besoin ?
guide-service-seller = Que demande l’acheteur ?
guide-hint = Laissez vide ce que vous ne savez pas.
guide-answers = Vos réponses
guide-asked-buyer = Quand l’avez-vous demandé ?
guide-asked-seller = Quand l’acheteur l’a‑t‑il demandé ?
guide-answered-buyer = Quelle a été la première réponse du vendeur, quel que soit le canal ?
guide-answered-seller = Quelle a été votre première réponse, quel que soit le canal ?
answered-none = Aucune jusqu’ici
answered-replied = Une réponse
answered-automatic = Seulement un message automatique
answered-refused = Un refus
guide-answered-when = Quand ?
ask-effective = La réponse précise-t-elle ce qui sera fait, et quand ?
guide-zone = Fuseau de ces heures
headline-owed = { $role ->
    [seller] Vous devez à l’acheteur : { $list }, jusqu’au { $date }.
   *[other] Vous avez droit à : { $list }, jusqu’au { $date }.
}
headline-old-owed = { $role ->
    [seller] Selon cette règle, vous devriez à l’acheteur : { $list }, jusqu’au { $date }.
   *[other] Selon cette règle, vous auriez droit à : { $list }, jusqu’au { $date }.
}
time-left = Temps restant : { $left }
open-more = { $count ->
    [one] Encore une question
   *[other] Encore { $count } questions
}
ask-later = Manque-t-il quelque chose : avant, après ou par un autre canal ?
later-none = Non, c’est tout
steps-none = Rien pour l’instant.
steps-evidence = { $role ->
    [seller]
        Ce qu’il faut garder comme preuves
        la demande et votre réponse, avec la date et l’heure
        le rendez-vous confirmé
        la preuve de la visite ou de l’envoi
   *[other]
        Ce qu’il faut garder comme preuves
        la page de commande avec l’heure du paiement
        la page du produit
        votre demande avec la date et l’heure
        chaque réponse
}
steps-of-buyer = Ce que l’acheteur peut faire
steps-of-seller = Ce que le vendeur devrait faire
letter-blank = [à compléter]
letter-label = Texte à envoyer
copy = Copier
copied = Copié.
copy-failed = Le navigateur ne laisse pas la page copier. Sélectionnez le texte et copiez-le.
picture = Chronologie
picture-table = La même chose en tableau
picture-now = Maintenant
picture-over = Délai écoulé
picture-last = Dernier moment
picture-uncounted = ne compte pas comme réponse
picture-travel = Voir à une autre date ou en tableau
picture-period = Période
picture-who = Qui
look-before = Avant
look-after = Après
look-at = Regarder un autre moment
look-hint = Ce qui s’applique le { $date }. Déplacez le curseur de changement en changement.
looking = Situation au { $date }.
look-back = Revenir
see-rule = La règle en entier
typed = saisi
would-change = Ce qui changerait la réponse :
would-change-count = Ce qui changerait le résultat ({ $count })
why-steps = Pourquoi, étape par étape
pin = Retenir cette interprétation
pinned = Vous avez choisi comment lire la règle :
unpin = Annuler ce choix
platform-shows = La plateforme affiche une autre échéance
platform-shows-at = Elle affiche
platform-same = C’est la même échéance.
platform-reading = C’est l’échéance si la règle est lue ainsi : { $answer }
platform-pacific = C’est le même moment, affiché à l’heure du Pacifique (États-Unis).
platform-earlier = L’échéance de la plateforme tombe { $difference } plus tôt. Elle part peut-être d’un autre fait que celui saisi ici.
platform-later = L’échéance de la plateforme tombe { $difference } plus tard. Elle part peut-être d’un autre fait que celui saisi ici, ou a été prolongée.
platform-counts = Le décompte de la plateforme fait foi.
own-windows = Ces délais ne sont pas comptés comme le dit la règle :
own-window = { $by ->
    [host] compté avec { $length }, comme cette page l’a fixé
   *[you] compté avec { $length }, comme saisi ici
}
own-window-ask = La plateforme indique une autre durée (un nombre)
own-window-unit = Comptée en
own-window-set = Utiliser cette durée
compare-editions = À côté d’un autre texte de cette règle
arrived-after = À l’arrivée, au moins { $days } jours sur { $of } étaient passés : la période court depuis le paiement.
hours-hint = Les heures courent aussi la nuit, le week-end et les jours fériés.
take-along = Enregistrer et partager
take-calendar = Fichier d’agenda
take-print = Imprimer ou PDF
take-text = Copier en texte
take-link = Copier un lien
take-data = Données (JSON)
keep-outside = Safari efface ce que cette page garde après sept jours sans visite, et une échéance est plus lointaine. Enregistrez un fichier de calendrier, un lien ou les données, ou ajoutez la page à l’écran d’accueil.
in-app = Le navigateur de cette application n’enregistre peut-être pas les fichiers. Ouvrez la page dans votre navigateur (menu ⋯) ou copiez le texte.
calendar-summary = Échéance : { $what }
calendar-none = Aucune échéance n’est ouverte.
link-label = Lien vers ce dossier
link-hint = Le dossier est dans le lien lui-même ; aucun serveur ne le garde. Qui a le lien peut le lire.
link-messages = Y mettre aussi les messages
link-long = Le lien est long. Certaines applications coupent les liens de plus de 2 000 caractères ; envoyez plutôt le texte.
link-damaged = Le lien est abîmé : le dossier n’a pas pu être lu.
link-too-large = Le lien contient plus que ce que peut être un dossier. Il n’a pas été ouvert.
link-newer = Le lien vient d’une version plus récente de cette page. Rechargez la page et réessayez.
link-opened = Ouvert depuis un lien fait pour { $date }. Vous voyez ce qui s’applique maintenant.
link-then = Voir ce qui s’appliquait alors
cases = Mes dossiers
cases-hint = Gardés dans ce navigateur seulement, au fil de la saisie.
cases-none = Aucun dossier gardé pour l’instant.
case-new = Nouveau dossier
cases-take = Tout enregistrer dans un fichier
cases-bring = Importer d’un fichier
cases-brought = { $count ->
    [0] Aucun dossier dans le fichier. Choisissez un fichier enregistré ici.
    [one] Un dossier a été importé.
   *[other] { $count } dossiers ont été importés.
}
case-name = Nom
case-unnamed = Dossier du { $date }
case-copy = { $name } (copie)
case-current = ouvert maintenant
case-told = Modifié { $date } · faits : { $count }
case-open = Ouvrir
case-duplicate = Dupliquer
case-delete = Supprimer
case-deleted = « { $name } » supprimé.
case-conflict = Ce dossier a été modifié dans un autre onglet. Les deux sont gardés : ce que vous saisissez ici va dans une copie.
example-silence = refusé : le silence vaut refus
example-in-time = un vendeur juste à temps
example-reading = cela dépend de l’interprétation
report-versions = Versions
report-engine = Règles et moteur
report-digest = Identifie cette réponse :
report-line = ligne { $line }

length-hours = { $amount ->
    [one] { $amount } heure
   *[other] { $amount } heures
}
length-natural-days = { $amount ->
    [one] { $amount } jour calendaire
   *[other] { $amount } jours calendaires
}
length-working-days = { $amount ->
    [one] { $amount } jour ouvré
   *[other] { $amount } jours ouvrés
}
length-months = { $amount } mois
length-fixed-time = jusqu’à l’heure fixée par la règle
length-as-agreed = comme convenu
rules-lead = Toutes les règles que connaît le vérificateur, clause par clause, avec leur source
rules-search = Chercher dans les règles
rules-found = { $count ->
    [0] Aucune clause ne contient ces mots.
    [one] Une clause
   *[other] { $count } clauses
}
rules-who = Qui
rules-says = Quoi
rules-within = Délai
rules-otherwise = Sinon
rules-must = doit
rules-may = peut
rules-must-not = ne doit pas
rules-both = Les deux parties
rules-party = Devoirs et droits de
rules-only = Règles de
rules-all = Toutes
rules-newest = Rien de plus récent au { $date }
rules-readings-count = { $count ->
    [one] Une question ouverte
   *[other] { $count } questions ouvertes
}
rules-old = C’était il y a plus de six mois : la plateforme a pu changer son texte.
rules-published = publié le { $date }
rules-from = en vigueur depuis le { $date }
rules-known = connu le { $date } ; on ne sait pas depuis quand
rules-undated = sans date
rules-until = jusqu’au { $date }
rules-new = nouveau dans ce texte
rules-changed = changé dans ce texte ; avant : { $before }
rules-gone = N’est plus dans ce texte : { $list }
rules-default = retenu si vous ne choisissez pas autrement
rules-link = Lien vers cette clause
part-failed = Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion et réessayez.
guide-answered-hint = Cela compte comme tout ce qui a été envoyé jusqu’ici. Ajoutez le reste sous « Faits ».
event-ahead = « { $event } » est dans l’avenir : cela ne compte pas encore. Vérifiez la date.
deed-seller-replied = Réponse
deed-engineer-arrived = Visite du technicien
deed-solution-provided = Solution
deed-service-completed = Achèvement
deed-parts-sent = Pièces
deed-shipped = Expédition
deed-carrier-collected = Enlèvement par le transporteur
deed-complaint-answered = Réponse à la réclamation
deed-cancel-answered = Réponse à la demande d’annulation
deed-refund-answered = Réponse à la demande de remboursement
rulebook-alibaba-machinery-after-sales = Service après-vente des machines, Alibaba.com
rulebook-alibaba-one-year-warranty = Garantie d’un an, Alibaba.com
rulebook-alibaba-shipping-extension = Délais d’expédition pendant les fêtes et l’épidémie, Trade Assurance
rulebook-aliexpress-complaints = Réclamations et points, AliExpress
rulebook-cross-border-guide = Guide général des garanties en vente internationale
rulebook-alibaba-trade-assurance = Trade Assurance et remboursement rapide, Alibaba.com
deed-fee-charged = Facturer
deed-dispute-opened = Ouvrir un litige
deed-dispute-escalated = Porter le litige à la plateforme
deed-complaint-filed = Déposer une réclamation
deed-coupon-used = Utiliser le bon
headline-refused-either = { $role ->
    [seller] Vous avez refusé : par des mots ou par le silence. Seule la date de début reste ouverte.
   *[other] Refusé : par des mots ou par le silence. Seule la date de début reste ouverte.
}
headline-outside = { $role ->
    [seller] La demande est hors période : vous ne devez rien pour elle.
   *[other] La demande est hors période : rien n’est dû pour elle.
}
headline-not-started = { $role ->
    [seller] Aucun délai ne court encore : confirmez le rendez-vous.
   *[other] Aucun délai ne court encore : le vendeur n’a pas confirmé le rendez-vous.
}
headline-no-deadline = { $role ->
    [seller] La demande est venue à temps. Cette règle ne fixe pas de délai de réponse.
   *[other] Vous avez demandé à temps. Cette règle ne fixe pas de délai de réponse.
}
headline-unplaced = { $count ->
    [one] Un message ultérieur n’est pas parmi les faits. S’il répond à la demande, utilisez-le.
   *[other] { $count } messages ultérieurs ne sont pas parmi les faits. Si l’un répond à la demande, utilisez-le.
}
seen-archived = Certaines pages de la plateforme ont été vues dans des copies archivées.
cover-first-answer = Rien n’est venu avant la première réponse ; de la suite, rien n’est dit
question-clock-not-named = Selon quel fuseau horaire la plateforme compte-t-elle les jours ?
answer-clock-not-named-of-the-market = À l’heure du pays du site.
answer-clock-not-named-utc = En temps universel coordonné.
question-natural-days = Comment compte-t-on les jours calendaires et les années ?
answer-natural-days-after-start-day = Le jour où le délai commence ne compte pas ; il expire à la fin du dernier jour.
answer-natural-days-exact = Par temps écoulé, à la seconde.
answer-natural-days-from-start-day = Le jour où le délai commence est le premier.
question-shipping-clock = Quelle horloge suivent les annonces d’expédition ?
answer-shipping-clock-pacific = L’heure du Pacifique (États-Unis), comme le disent les annonces de 2022 et comme l’affichent les commandes.
answer-shipping-clock-shanghai = L’heure de Pékin, comme les autres annonces de la plateforme.
question-day-boundary = Où commence et finit un jour ?
answer-day-boundary-shanghai = À minuit à Pékin ; les annonces nomment l’heure de Pékin.
answer-day-boundary-pacific = À minuit, heure du Pacifique (États-Unis), qu’affichent les pages de commande.
question-last-hour = Le dernier instant d’un délai en heures est-il encore dedans ?
answer-last-hour-inside = Oui : la dernière seconde est dedans.
answer-last-hour-outside = Non : il faut le faire avant.
question-last-day-off = Et si le dernier jour est chômé ?
answer-last-day-off-stays = Il reste le dernier ; la plateforme annonce elle-même les exceptions.
answer-last-day-off-next-working-day = Le dernier est le jour ouvré suivant.
question-working-week = Quels jours sont ouvrés ?
answer-working-week-china = Du lundi au vendredi sans les jours fériés chinois, avec leurs jours de rattrapage.
answer-working-week-monday-to-friday = Du lundi au vendredi, comme dans le pays de l’acheteur.
question-year-length = L’année est-elle de 365 jours ou une année civile ?
answer-year-length-as-stated = Comme le texte est compris ici : 365 jours calendaires pour les machines, une année civile pour la garantie d’un an.
answer-year-length-other = L’inverse : une année civile pour les machines, 365 jours calendaires pour la garantie.
question-period-start = Quand commence la garantie d’un an ?
answer-period-start-payment = Au paiement de la commande.
answer-period-start-receipt = À la réception de la marchandise.
question-governing-edition = Quel texte de la règle régit la commande ?
answer-governing-edition-named-event = Celui en vigueur au paiement de la commande.
answer-governing-edition-request = Celui en vigueur à la demande du service.
question-receipt-known-by-sending = Quand le message a‑t‑il été reçu ?
answer-receipt-known-by-sending-sending = Quand il a été envoyé ; seule cette heure est connue.
answer-receipt-known-by-sending-later = Plus tard, à une heure que seul le relevé de la plateforme montre.
question-deposit-or-balance = Quel paiement compte s’il a été divisé ?
answer-deposit-or-balance-full = Celui qui a soldé la commande.
answer-deposit-or-balance-first = Le premier.
question-chat-or-form = Demandé d’abord dans la messagerie, puis par le formulaire : qu’est-ce qui fait courir le délai ?
answer-chat-or-form-first = La première demande.
answer-chat-or-form-form = Le formulaire.
question-off-platform-confirmation = Une confirmation hors de l’e-mail et de la plateforme compte-t-elle ?
answer-off-platform-confirmation-no = Non : le texte nomme l’e-mail et l’outil de la plateforme.
answer-off-platform-confirmation-yes = Oui : ce qui compte, c’est que le vendeur a confirmé.
question-local-start = À partir de quand courent les 48 heures d’un point de service local ?
answer-local-start-confirmation = De la confirmation du rendez-vous par le vendeur.
answer-local-start-receipt = De la réception de la demande.
question-late-visit = Une visite tardive vaut-elle aussi refus ?
answer-late-visit-breach = Non : le texte ne parle que de réponse et de solution ; c’est un manquement.
answer-late-visit-refusal = Oui : ne pas venir à temps, c’est refuser tout le service.
question-solution-as-reply = Une solution raisonnable à temps est-elle aussi une réponse valable ?
answer-solution-as-reply-no = Non : la réponse doit préciser ce qui sera fait et comment.
answer-solution-as-reply-yes = Oui : le texte nomme réponse ou solution raisonnable.
question-buyer-agreement = Une proposition est-elle valable avant l’accord de l’acheteur ?
answer-buyer-agreement-proposal = Oui : un vendeur ne peut pas forcer l’accord.
answer-buyer-agreement-agreement = Non : seul un accord compte.
question-rescheduled-visit = Une nouvelle date convenue par écrit déplace-t-elle le délai ?
answer-rescheduled-visit-new-date = Oui : la visite est due avant la fin du jour convenu.
answer-rescheduled-visit-first-date = Non : le premier délai reste.
question-automatic-answer = Une réponse automatique est-elle une réponse ?
answer-automatic-answer-yes = Oui : le texte ne demande qu’une réponse.
answer-automatic-answer-no = Non : personne n’a encore répondu.
question-carried-over-deeming = Une réponse manquée vaut-elle encore refus ?
answer-carried-over-deeming-no = Non : les articles sur ce texte ne le répètent pas, et le silence ne dit rien si une règle ou un accord ne lui donne pas de sens.
answer-carried-over-deeming-yes = Oui : le silence vaut refus, comme dans le texte précédent.
question-on-site-start = À partir de quand courent les jours pour venir sur place ?
answer-on-site-start-confirmation = Du rendez-vous confirmé.
answer-on-site-start-response = De la réponse du vendeur.
answer-on-site-start-request = De la réception de la demande.
question-completion-start = À partir de quand courent les 90 jours pour achever le service ?
answer-completion-start-request = De la réception de la demande.
answer-completion-start-confirmation = Du rendez-vous confirmé.
question-ship-by-boundary = La dernière seconde que nomme l’annonce est-elle encore dedans ?
answer-ship-by-boundary-inside = Oui : c’est la dernière seconde dedans.
answer-ship-by-boundary-outside = Non : l’annonce dit « avant ».
question-complaint-days = Trois jours de quelle sorte, et à partir de quand ?
answer-complaint-days-natural = Trois jours calendaires à compter de la réception.
answer-complaint-days-working = Trois jours ouvrés à compter de la réception, comme pour la propriété intellectuelle.
answer-complaint-days-working-from-notice = Trois jours ouvrés à compter de l’envoi de l’avis.
question-points-limit = À combien de points le compte est-il fermé ?
answer-points-limit-48 = À 48.
answer-points-limit-40 = À 40.
question-points-expiry = Combien de temps les points comptent-ils ?
answer-points-expiry-365-days = 365 jours, à la minute.
answer-points-expiry-12-months = Douze mois.
question-claim-start = À partir de quand courent les 30 jours pour faire valoir son droit ?
answer-claim-start-receipt = De la réception de la marchandise.
answer-claim-start-confirmation = De la confirmation de la réception.
question-escalation = À partir de quand l’acheteur peut-il saisir la plateforme ?
answer-escalation-fourth-day = À partir du 4e jour.
answer-escalation-after-five-days = Après 5 jours ; médiation après 10.
question-automatic-escalation = Quel jour un litige passe-t-il de lui-même à la plateforme ?
answer-automatic-escalation-seventh = Le 7e.
answer-automatic-escalation-eighth = Le 8e.
question-after-sales-disputes = Trade Assurance prend-il les litiges après-vente ?
answer-after-sales-disputes-yes = Oui, dans le délai prévu.
answer-after-sales-disputes-no = Non : un texte plus ancien les exclut.
edition-text = Texte du { $date }
zone-check-fixed = À ce moment, ces horloges étaient à { $zone }, et toutes les heures sont lues ainsi. Là où l’heure change en été, celles de l’autre moitié de l’année peuvent différer d’une heure : indiquez leur propre fuseau.
unplaced-show = Voir les messages
unplaced-none = Aucun n’y répond

## Within other pages

open-in-tab = Ouvrir dans un onglet
case-given = Ce cas est donné par la page où vous êtes.
case-change = Le modifier
embed = Intégrer

## The page for editors

embed-lead = Mettez le vérificateur dans votre centre d’aide
embed-rulebook = Quelles règles
embed-role = Pour qui
embed-lang = Langue
embed-view = Ce qui est montré
embed-theme = Clair ou sombre
embed-default = Comme d’habitude
embed-view-rules = Les règles en toutes lettres
embed-view-deadline-only = Les délais seulement
embed-theme-light = Clair
embed-theme-dark = Sombre
embed-lines = Les lignes à copier
embed-copy = Copier ces lignes
embed-policy = Ce que votre Content-Security-Policy doit permettre
embed-demo = Le voir dans deux articles d’exemple
embed-live = Comme le voient vos lecteurs
embed-seen = Ce que votre page peut voir
embed-as-part = Script, élément ou paquet
embed-in-frame = Cadre
embed-seen-entered = Ce que saisissent les lecteurs
embed-seen-answer = La réponse
embed-seen-height = Sa hauteur
embed-seen-sent = Envoyé à quelqu’un
embed-seen-could-read = Les scripts de la page pourraient le lire
embed-seen-told = Communiqués : dates, clauses, états
embed-at-phone = Téléphone
embed-at-wide = Écran large
embed-way-element = Script
embed-way-pinned = Version figée
embed-way-placeholder = Emplacement
embed-way-frame = Cadre
embed-way-link = Lien
embed-way-npm = Paquet npm
embed-way-react = React
embed-way-vue = Vue
embed-why-element = Deux lignes dans n’importe quelle page. Les nouvelles règles parviennent à vos lecteurs sans rien changer.
embed-why-pinned = Votre page exécute exactement ce fichier : aucun changement de notre part n’atteint vos lecteurs tant que vous n’avez pas recopié les lignes, et les nouvelles règles non plus.
embed-why-placeholder = Pour les éditeurs qui ne gardent pas de scripts. Le script va une fois dans le thème ; le div, dans chaque article. Son contenu est montré aux lecteurs chez qui le vérificateur ne fonctionne pas.
embed-why-frame = Sépare votre page et le vérificateur. La seconde ligne donne au cadre la hauteur de son contenu ; sans elle, il garde la sienne et défile.
embed-why-link = Là où rien d’autre n’est conservé. Pour joindre un cas, utilisez « Copier un lien » sur son résultat.
embed-why-npm = Pour les pages compilées : l’élément, ses types et le moteur pour les programmes.
embed-why-react = React 19 affecte les propriétés et écoute les événements des éléments ; les types viennent avec aftersales-checker/react.
embed-why-vue = Dites à Vue que l’élément n’est pas à lui : isCustomElement: (tag) => tag === "aftersales-checker".

## Many orders at once

audit = Commandes
audit-lead = Vérifiez chaque commande avant la plateforme
audit-how = Déposez une exportation de vos commandes ; plusieurs fichiers sont réunis par le numéro de commande.
audit-choose = Choisir des fichiers
audit-drop = ou déposez ici fichiers et dossiers : CSV, XLSX, XLS, pages enregistrées, JSON
audit-template = Un fichier à remplir
audit-run = Vérifier ces commandes
audit-cancelled = Arrêté. Rien de ce qui a été lu n’est gardé.
audit-printed = Imprimées : { $shown } commandes sur { $count }. Les fichiers les contiennent toutes.
audit-by-old-rule = { $state }, selon la dernière règle que nous connaissons
audit-outdated = Commandes jugées selon une règle qui a pu changer : { $count }. Regardez d’abord leurs pages.
audit-columns = { $known } colonnes utilisées sur { $all }
audit-unused = Non utilisées : { $columns }
audit-header = Colonne
audit-means = Ce qu’elle contient
audit-samples = Par exemple
audit-remove = Retirer ce fichier
audit-sheet-hidden = Cette feuille est masquée dans son classeur et n’est pas lue.
audit-sheet-empty = « { $name } » est vide.
audit-sheet-left-out = non lue
audit-sheet-use = Utiliser ce tableau
audit-broken-off = Il s’interrompt ; ce qui précède est utilisé :
audit-header-row = Ligne des intitulés
audit-encoding = Lettres lues comme
audit-order-shared = Comme le montrent les autres colonnes de ce tableau.
audit-event-says = Ce que signifie chaque mot de cette colonne :
audit-file-shop = Boutique de toutes ses commandes, si aucune colonne ne le dit
audit-file-platform = Plateforme de toutes ses commandes, si aucune colonne ne l’indique
audit-clock = Fuseau de ces heures
audit-as-all = Comme pour tous les fichiers
audit-status-says = Que disent ces mots ? Rien n’en est repris sans votre indication.
audit-status-nothing = Rien
audit-whole-file = Vrai pour toutes les commandes
audit-zone = Les heures sans fuseau sont celles de
audit-as-of = Vérifié pour (heure de Pékin ; vide : maintenant)
audit-marked = Seuls ces produits portent la marque d’après-vente (codes ou mots, un par ligne)
audit-is-whole = Ces fichiers contiennent tout ce qui a été demandé et répondu, par tous les canaux, jusqu’à maintenant
audit-running = Vérification
audit-progress = { $done } commandes sur { $orders }, { $rate } par seconde, reste environ { $left }
audit-reading = Lecture : { $percent } %
audit-first = À faire d’abord
audit-first-due =
    { $count ->
        [one] commande peut encore être faite à temps
       *[other] commandes peuvent encore être faites à temps
    }
audit-first-next = La prochaine échéance tombe le { $date }
audit-first-open =
    { $count ->
        [one] commande ne peut pas encore être jugée
       *[other] commandes ne peuvent pas encore être jugées
    }
audit-first-fact = Il manque surtout « { $fact } »
audit-first-gone =
    { $count ->
        [one] commande refusée ou non faite à temps
       *[other] commandes refusées ou non faites à temps
    }
audit-first-still =
    { $count ->
        [one] L’une d’elles a un autre délai qui court encore
       *[other] { $count } d’entre elles ont un autre délai qui court encore
    }
audit-late-hours = Heures écoulées
audit-next-due = Prochaine échéance
audit-next-clause = À faire ensuite
audit-summary = Résumé
audit-seek = Numéro de commande, boutique, commercial ou produit
audit-save = Enregistrer en CSV
audit-orders-count =
    { $count ->
        [one] { $count } commande
        [many] { $count } de commandes
       *[other] { $count } commandes
    }
audit-all = toutes les commandes
audit-due = À échéance dans 24 heures : { $day }. Dans 72 heures : { $days }.
audit-joined = { $count } lignes complètent des commandes déjà présentes.
audit-no-requests = Ces fichiers ne contiennent ni demandes ni réponses : rien n’est dit des refus. Ajoutez un fichier avec le numéro de commande, la date de la demande de service et celle de la réponse.
audit-no-answers = Aucun de ces fichiers ne contient de réponses : on ne sait pas si l’on a répondu.
audit-unzoned = Heures sans fuseau : { $count }. Indiquez plus haut de quel fuseau elles sont ; d’ici là, ce qui en dépend n’est pas décidé.
audit-unpaid = Commandes sans heure de paiement : { $count }. Ce qui en dépend n’est pas décidé.
audit-missing = Ce qui manque le plus souvent
audit-bad-rows = Lignes qui n’ont pas pu être utilisées telles quelles : { $count }
audit-bad-whole-row = { $file }, ligne { $line } : « { $found } ».
audit-bad-row = { $file }, ligne { $line }, { $column } : « { $found } ».
audit-wanted-order-number = Un numéro de commande était attendu.
audit-wanted-trusted-number = Des chiffres manquent ou sont masqués : il n’est réuni à aucun autre fichier. Exportez le numéro en texte.
audit-without-room =
    { $count ->
        [one] Une ligne parle d’une commande qui n’avait plus de place. Rien n’en est dit : vérifiez moins de commandes à la fois.
       *[other] { $count } lignes parlent de commandes qui n’avaient plus de place. Rien n’en est dit : vérifiez moins de commandes à la fois.
    }
audit-wanted-room = Il y a trop de commandes pour une page.
audit-wanted-time = Une date ou une heure était attendue : ce qui en dépend n’est pas décidé.
audit-wanted-platform = Une plateforme connue ici était attendue : les règles applicables ne sont pas décidées.
audit-wanted-service = Un service connu ici était attendu, comme technicien ou pièces : le service demandé est tenu pour inconnu.
audit-wanted-sender = Un auteur connu ici était attendu, comme acheteur ou vendeur : on ne sait pas si le vendeur a répondu.
audit-wanted-yes-or-no = Un oui ou un non était attendu : ce qui en dépend n’est pas décidé.
audit-wanted-closing-quote = Il manque un guillemet fermant : cette ligne est lue comme s’il n’y en avait pas.
audit-wanted-heading = Il manque un intitulé : cette cellule dépasse le dernier et n’est pas utilisée.
audit-wanted-hidden-rows = Une cellule contient ce qui ressemble à des lignes du tableau. Un guillemet manque-t-il, ou est-il de trop ?
audit-wanted-one-order = Ce numéro réunit plus de 300 dates : ce n’est pas une seule commande. Est-ce la colonne du numéro de commande ?
audit-wanted-order = Une commande était attendue : cette ligne décrit les colonnes ou se trouve sous le tableau.
audit-wanted-header = Les intitulés étaient attendus : cette ligne se trouve au-dessus.
audit-wanted-event = Un type d’événement connu était attendu. Dites plus haut ce que ce mot signifie.
audit-wanted-amount = Un montant avec sa devise était attendu : il n’est pas utilisé.
audit-wanted-whole-file = Le fichier s’interrompt ici : ce qui précède est utilisé.
audit-calendar-cut = Le calendrier contient les { $told } premiers délais sur { $all }.
audit-file-no-number = Aucune colonne de ce fichier n’est reconnue comme numéro de commande : il n’est pas utilisé. Choisissez la colonne ci-dessous.
audit-no-deadlines = Aucune échéance à venir parmi ces commandes.
audit-astray =
    { $count ->
        [one] { $count } commande ne figure
       *[other] { $count } commandes ne figurent
    } que dans des fichiers de demandes ou de messages, et dans aucun fichier de commandes. Vérifiez que les fichiers vont ensemble et que les numéros de commande concordent.
audit-no-rows = Il n’y a aucune ligne sous les intitulés de ces fichiers.
audit-open-dates = Dates qui ne montrent pas quel nombre est le jour (03/04) : { $count }. Indiquez-le plus haut ; d’ici là, ce qui en dépend n’est pas décidé.
audit-ahead = Prochaines échéances
audit-answered = Temps écoulé avant la première réponse
audit-within = en { $hours } h
audit-longer = plus de { $hours } h
audit-groups = Par boutique et commercial
audit-orders = Toutes les commandes, les plus urgentes d’abord
audit-no-orders = Aucune commande ne correspond.
audit-open = Ouvrir
audit-state = État
audit-at = Quand
audit-clause = Selon quelle règle
audit-fault-old-excel = « { $name } » vient d’un ancien Excel. Enregistrez-le en XLSX ou CSV.
audit-fault-not-a-table = « { $name } » n’est pas un tableau lisible.
audit-fault-empty = « { $name } » est vide.
audit-fault-picture = « { $name } » est une image ou un PDF. Exportez les commandes sous forme de tableau (CSV ou Excel).
audit-fault-unreadable = « { $name } » n’a pas pu être lu. Est-il endommagé ou protégé ?
audit-fault-locked = « { $name } » est protégé par un mot de passe. Enregistrez-le sans mot de passe.
audit-fault-too-large = « { $name } » est trop grand pour être lu.
meaning-order-number = Numéro de commande
meaning-shop = Boutique
meaning-salesperson = Commercial
meaning-product = Produit
meaning-status = Statut
meaning-amount = Montant
meaning-currency = Devise
meaning-service = Service
meaning-event = Événement
meaning-time = Heure de l’événement
meaning-ignored = Non utilisée
audit-changes = Ce qui changerait le résultat
audit-changes-what = Chaque autre lecture des règles et chaque fait du fichier entier sont essayés séparément.
audit-changes-try = Essayer
audit-changes-none = Aucun ne change une commande.
audit-changes-tried = { $tried } sur { $all } essayés
audit-changes-if = Si l’on retient que
audit-changes-otherwise = Commandes au résultat différent
audit-changes-moved = Échéances déplacées
audit-kept = Comparer avec une vérification antérieure
audit-kept-what = L’état de chaque commande peut être gardé dans ce navigateur, avec son seul numéro, pour qu’une vérification ultérieure montre ce qui est nouveau.
audit-keep = Garder cette vérification
audit-kept-done = Gardée.
audit-kept-one = { $when }, { $count } commandes (gardée { $kept })
audit-compare = Comparer
audit-compared = Depuis la vérification antérieure
since-freshly-bad = refusées ou hors délai depuis
since-settled = ni refusées ni hors délai désormais
since-otherwise = au résultat différent
since-same = comme avant
since-new = n’y étaient pas
audit-any = toutes
audit-from = Du (jour de Pékin)
audit-through = Au
audit-cost = Ce que cela peut coûter là où les règles le disent, si la plateforme constate une faute : { $least } à { $most } points sur { $orders } commandes, ou l’exclusion du programme. La plateforme décide.
audit-weeks = Hors délai, par semaine de l’échéance
audit-week = { $missed } sur { $due }
audit-save-xlsx = Enregistrer en Excel
audit-save-json = Enregistrer en JSON
audit-save-calendar = Échéances en calendrier
meaning-sender = Auteur du message : acheteur ou vendeur
verdict-refused = Refusé
verdict-missed = Pas fait à temps
verdict-running = Délai en cours
verdict-undetermined = On ne peut pas encore dire
verdict-late = Fait en retard
verdict-met = Fait à temps
verdict-covered = Couvert, aucun délai connu
verdict-ended = Période de service terminée
verdict-not-covered = Aucune règle ne s’applique
verdict-unread = Une heure n’a pas pu être lue

# One judgement: what an order comes to, and dates that cannot both be right.
headline-ineffective = { $role ->
    [seller] Vous n’avez pas donné de réponse valable dans le délai (échéance : { $date }). Cela vaut refus.
   *[other] Le vendeur n’a pas donné de réponse valable dans le délai (échéance : { $date }). Cela vaut refus.
}
headline-answered-late = { $role ->
    [seller] Le délai a expiré le { $date } et vous n’avez répondu qu’ensuite. Formellement, cela valait refus.
   *[other] Le délai a expiré le { $date } et le vendeur n’a répondu qu’ensuite. Formellement, cela valait refus.
}
headline-performed = Cela a finalement été fait. Formellement, le délai avait expiré le { $date }.
headline-explicit-performed = { $role ->
    [seller] Vous avez dit non le { $date }, mais avez fini par aider.
   *[other] Le vendeur a dit non le { $date }, mais a fini par aider.
}
headline-contradictory = Ces deux dates ne peuvent pas être justes à la fois.
headline-open = Cette étape reste possible jusqu’au { $date }.
headline-open-undated = Vous pouvez agir maintenant.
headline-opens = L’étape suivante s’ouvre le { $date }.
headline-idle = Nous connaissons les règles de cette commande. Que s’est-il passé ?
headline-settled = Aucun délai ne court en ce moment.
headline-not-held = C’est antérieur à tous les textes de règles que nous avons.
headline-old-refused = { $role ->
    [seller] Selon la dernière règle que nous connaissons, vous seriez réputé avoir refusé le { $date }.
   *[other] Selon la dernière règle que nous connaissons, cela vaudrait refus le { $date }.
}
headline-old-missed = { $role ->
    [seller] Selon la dernière règle que nous connaissons, vous seriez en retard : échéance le { $date }.
   *[other] Selon la dernière règle que nous connaissons, le vendeur serait en retard : échéance le { $date }.
}
headline-old-running = { $role ->
    [seller] Selon la dernière règle que nous connaissons, vous auriez jusqu’au { $date }.
   *[other] Selon la dernière règle que nous connaissons, le vendeur aurait jusqu’au { $date }.
}
headline-old-other = La dernière règle que nous connaissons peut être dépassée pour cette commande.
headline-not-counted = « { $words } » ne compte pas : cela ne précise pas à la fois ce qui sera fait et quand.
verdict-contradictory = Vérifiez deux dates
verdict-open = Une étape est possible
verdict-waiting = Aucun délai ne court encore
verdict-idle = Des règles s’appliquent, rien ne s’est encore passé
verdict-settled = Aucun délai en cours
verdict-outside = Demande hors période
verdict-not-held = Antérieur à nos textes
contradiction = « { $early } » est daté avant « { $late } ».
contradiction-swap = Inverser le jour et le mois de « { $event } » : { $date }
in-english = { $text } (en anglais)
by-buyer = l’acheteur
by-seller = le vendeur
by-platform = la plateforme

# Rules of one's own

make = Créer un règlement
make-lead = Vos propres règles, dans vos mots
make-how = Écrivez votre politique sous forme de règlement, essayez-la avec des cas, puis placez le vérificateur dans vos articles. On n’y voit que vos règles.
make-start-example = Partir d’un exemple
make-start-blank = Partir de zéro
make-start-copy = Ou d’une copie d’un des nôtres
make-open = Ouvrir un fichier
make-kept = Règlements sur cet appareil
make-remove = Retirer
make-text = Le règlement
make-keys = Ctrl+Espace montre ce qui peut figurer ici. Échap puis Tab quitte le texte.
make-sound = Aucune erreur.
make-faults = { $count ->
    [one] Une erreur
   *[other] { $count } erreurs
}
make-line = Ligne { $line }
make-fault = trouvé { $found }, attendu { $wanted }
make-meant = Mettre « { $word } »
make-findings = Ce que le règlement ne garantit pas
finding-never-joins-in = Rien de ce que cette situation suppose ou demande ne fait entrer ces règles en jeu.
finding-undated = Le règlement contient deux éditions et ne dit pas depuis quand chacune s’applique.
finding-begins-too-early = Cette édition s’applique à partir du { $from }, donc pas plus tard que « { $other } », applicable à partir du { $otherFrom }.
finding-gap = Rien ne s’applique du { $from } au { $through }.
finding-applies-to-none = Aucune commande possible ne remplit ces conditions : cette règle ne peut jamais s’appliquer.
finding-never-performed = Rien de ce qui peut arriver ne remplit cette obligation.
finding-performed-by-other = « { $kind } » répond à une affaire de type « { $answers } », alors que l’obligation porte sur « { $of } » : elle n’est jamais remplie ainsi.
finding-working-days-unknown = Les jours ouvrés ne sont pas connus : le calendrier « { $calendar } » ne va que du { $from } au { $through }.
finding-deems-two-things = Le même silence vaut ici « { $outcome } », et « { $otherOutcome } » dans « { $other } ».
finding-deems-too-late = Le silence compterait même pour ce qui a été demandé après la fin de « { $right } ». Ajoutez à « { $duty } » : { $line }
finding-changes-nothing = La réponse « { $answer } » ne change rien.
make-windows = Délais calculés sur des jours d’exemple
make-window-usual = Si le délai commence le { $start }, il court jusqu’au { $end }.
make-window-longest = Le délai est le plus long s’il commence le { $start } : il court alors jusqu’au { $end }.
make-window-known = Si le délai commence après le { $start }, le jour exact de sa fin n’est pas connu : le calendrier s’arrête au { $day }.
make-window-open = Si le délai commence le { $start }, le jour exact de sa fin n’est pas connu.
make-promise = Ajouter un engagement par formulaire
make-promise-asked = Ce qui fait partir le délai
make-promise-asked-example = Retour demandé
make-promise-who = Qui doit agir
make-promise-answered = Ce qui doit être fait
make-promise-answered-example = Retour traité
make-promise-amount = Dans un délai de
make-promise-unit = Compté en
make-unit-working-days = jours ouvrés
make-unit-natural-days = jours calendaires
make-unit-hours = heures
make-promise-says = L’engagement, tel qu’on le lira
make-promise-says-example = Nous répondons à une demande de retour sous 2 jours ouvrés.
make-promise-deemed = Sans réponse, cela vaut
make-deemed-nothing = rien de particulier
make-deemed-request-agreed = accepté
make-deemed-refund = un remboursement
make-deemed-refusal = un refus
make-deemed-cancelled = annulé
make-deemed-closed = clos
make-deemed-escalated = transmis à la plateforme
make-deemed-consent = un accord
make-promise-silence = Cette phrase, telle qu’on la lira
make-promise-silence-example = Sans réponse, le retour est accepté.
make-promise-add = Ajouter au règlement
make-promise-added = Elle figure maintenant dans le règlement.
make-promise-not = Le texte contient une erreur à corriger d’abord.
make-save-yaml = Enregistrer en YAML
make-save-json = Enregistrer en JSON
make-versions = Versions précédentes
make-version-take = Y revenir
make-preview = Ce que voient vos lecteurs
make-last-sound = L’aperçu montre le dernier texte sans erreur.
make-not-yet = L’aperçu apparaît dès que le texte est sans erreur.
make-stories = Cas d’essai
make-stories-how = Remplissez l’aperçu et gardez-le comme cas. Après chaque modification, vous voyez si le résultat reste le même.
make-story-keep = Garder comme cas
make-story-none = Saisissez d’abord quelque chose dans l’aperçu.
make-story-name = Nom du cas
make-story-number = Cas { $number }
make-story-same = Comme avant : { $outcome }
make-story-other = Avant : { $before }. Maintenant : { $now }
make-story-right = C’est juste ainsi
make-use = Placez-le dans vos articles
make-line-element = Enregistrez { $file } dans le dossier de votre article
make-line-frame = Ou un cadre, où se trouve le règlement lui-même
make-line-link = Ou un lien, qui porte aussi le règlement
audit-own = Utiliser vos propres règles
audit-own-by = Selon vos règles : { $name }
audit-own-wrong = « { $name } » contient des erreurs et n’est pas utilisé.
audit-own-fault = Ligne { $line } : trouvé { $found }, attendu { $wanted }
embed-view-compact = Petit : s’ouvre sur place
embed-make = Votre politique est différente ? Écrivez votre propre règlement.

# Pictures of chats.
picture-choose = Choisir des images
picture-me = Moi
picture-other = Autre partie
picture-app = Application
picture-reading = Lecture de l’image { $number } sur { $count } sur cet appareil. Rien n’est envoyé.
pictures-many = Seules les { $count } premières images ont été lues. Ajoutez les autres ensuite.
pictures-left-out = Cette copie du vérificateur ne lit pas les images. Collez plutôt le texte de la discussion.
pictures-failed = Les images n’ont pas pu être lues. Collez plutôt le texte de la discussion.
picture-too-large = « { $name } » est trop grand. Recadrez l’image ou refaites une capture.
picture-unreadable = « { $name } » ne s’ouvre pas ici comme image. Enregistrez l’image en PNG ou JPEG.
picture-check = Ces heures et ces expéditeurs sont-ils exacts ?
picture-check-why = Ils ont été lus sur une image, et des erreurs sont possibles. Aucun refus ni retard n’est retenu tant que vous n’avez pas confirmé.
picture-foreign = L’écriture de cette image ne peut pas être lue ici : seules les heures l’ont été. Saisissez le texte de chaque message.
picture-empty = Rien n’a été trouvé sur l’une des images.
picture-days = Une date de l’image n’a pas pu être lue. Les messages qui la suivent n’en ont pas encore : indiquez-la.
picture-doubt = À vérifier d’abord :
picture-all = Lignes bien lues, à côté de l’image ({ $count })
picture-left-out = Lu, mais non retenu comme message
picture-right = Oui, tout est exact
picture-swap = Inverser les expéditeurs
picture-headline = Rien n’est encore décidé : regardez d’abord ce qui a été lu sur l’image
picture-chip = Lu sur une image
picture-tag = lu sur une image
picture-hint = Les captures d’une discussion sont lues ici aussi.
picture-taken = L’image date du (« hier » et les jours sans année sont comptés à partir d’ici)
