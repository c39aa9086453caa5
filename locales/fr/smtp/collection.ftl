### La collection SMTP : titres, intitulés, et les phrases qu’une page de comparaison calcule.
### Dans chaque message, $code, $low et $high sont des codes de réponse ; $low est le plus petit. Ils ne sont jamais mis en forme comme des nombres.

smtp = Codes de réponse SMTP
    .short = SMTP
    .description = Chaque code de réponse SMTP : ce qu’il signifie, à qui d’agir, s’il sert de réessayer, et en quoi il diffère de tout autre.
    .intro =
        Un serveur SMTP répond à chaque commande par un code à trois chiffres. Le premier dit comment cela s’est passé : `2` fait, `3` continuez, `4` pas
        maintenant, `5` pas ainsi. Choisissez un code pour lire ce qu’il signifie et que faire ensuite, ou comparez-le à un autre.

## Titres. $name, $low-name et $high-name sont les noms français des codes.

smtp-code-title = SMTP { $code }
    .title = SMTP { $code } : { $name }
smtp-pair-title = SMTP { $low } ou { $high }
    .title = SMTP { $low } { $low-name } ou { $high } { $high-name } : différences

## Intitulés au-dessus des textes d’un code. Le code figure dans chacun, pour qu’il se comprenne seul.

smtp-heading-meaning = Ce que signifie { $code }
smtp-heading-seen = Quand on rencontre { $code }
smtp-heading-action = Que faire face à { $code }
smtp-heading-send = Quand un serveur devrait envoyer { $code }

## Sous-parties : par rôle sous « Que faire », et une sous « Ce que signifie ». Elles se trouvent sous un intitulé qui nomme le code.

smtp-heading-sender = Si vous avez envoyé le message
smtp-heading-sending = Si vous gérez le serveur émetteur
smtp-heading-receiving = Si vous gérez le serveur destinataire
smtp-heading-client = Si vous écrivez le client
smtp-heading-conflict = Où les documents se contredisent

## Le verdict au-dessus d’une comparaison : une phrase pour chaque couple de résultats.

smtp-verdict-done-done = { $low } et { $high } annoncent tous deux un succès, mais pas de la même chose.
smtp-verdict-done-next = { $low } annonce un succès, alors que { $high } n’est pas une erreur mais une étape d’un échange.
smtp-verdict-done-wait = { $low } annonce un succès, alors que { $high } est un échec temporaire.
smtp-verdict-done-change = { $low } annonce un succès, alors que { $high } est un échec qui dure jusqu’à ce que quelque chose change.
smtp-verdict-done-none = { $low } annonce un succès, alors que { $high } dit qu’il n’y a rien à faire.
smtp-verdict-next-done = { $low } n’est pas une erreur mais une étape d’un échange, alors que { $high } annonce un succès.
smtp-verdict-next-next = { $low } et { $high } sont tous deux des étapes d’un échange : aucun n’est une erreur, aucun n’y met fin.
smtp-verdict-next-wait = { $low } n’est pas une erreur mais une étape d’un échange, alors que { $high } est un échec temporaire.
smtp-verdict-next-change = { $low } n’est pas une erreur mais une étape d’un échange, alors que { $high } est un échec qui dure jusqu’à ce que quelque chose change.
smtp-verdict-next-none = { $low } n’est pas une erreur mais une étape d’un échange, alors que { $high } dit qu’il n’y a rien à faire.
smtp-verdict-wait-done = { $low } est un échec temporaire, alors que { $high } annonce un succès.
smtp-verdict-wait-next = { $low } est un échec temporaire, alors que { $high } n’est pas une erreur mais une étape d’un échange.
smtp-verdict-wait-wait = { $low } et { $high } sont tous deux des échecs temporaires : le client peut réessayer plus tard.
smtp-verdict-wait-change = { $low } est un échec temporaire, alors que { $high } est un échec qui dure jusqu’à ce que quelque chose change.
smtp-verdict-wait-none = { $low } est un échec temporaire, alors que { $high } dit qu’il n’y a rien à faire.
smtp-verdict-change-wait = { $low } est un échec qui dure jusqu’à ce que quelque chose change, alors que { $high } est un échec temporaire.
smtp-verdict-change-change = { $low } et { $high } sont tous deux des échecs qui durent jusqu’à ce que quelque chose change.
smtp-verdict-change-none = { $low } est un échec qui dure jusqu’à ce que quelque chose change, alors que { $high } dit qu’il n’y a rien à faire.
smtp-verdict-none-done = { $low } dit qu’il n’y a rien à faire, alors que { $high } annonce un succès.
smtp-verdict-none-next = { $low } dit qu’il n’y a rien à faire, alors que { $high } n’est pas une erreur mais une étape d’un échange.
smtp-verdict-none-wait = { $low } dit qu’il n’y a rien à faire, alors que { $high } est un échec temporaire.
smtp-verdict-none-change = { $low } dit qu’il n’y a rien à faire, alors que { $high } est un échec qui dure jusqu’à ce que quelque chose change.
smtp-verdict-none-none = { $low } et { $high } disent tous deux qu’il n’y a rien à faire.

## Comment les deux codes peuvent se rencontrer. $places, $low-places et $high-places sont des listes d’étapes déjà jointes.

smtp-relation-leads-to = Ce peuvent être deux étapes d’un même échange : { $high } peut suivre { $low }.
smtp-relation-led-by = Ce peuvent être deux étapes d’un même échange : { $low } peut suivre { $high }.
smtp-relation-same = Ce sont des réponses possibles au même endroit ({ $places }) : le serveur peut donner l’une ou l’autre.
smtp-relation-different =
    Ils appartiennent à des étapes différentes d’une session et ne sont pas prévus comme deux réponses possibles au même endroit ({ $low } : { $low-places } ; { $high } : { $high-places }).
smtp-relation-unknown = On ne connaît aucune étape où les deux pourraient être la réponse : pour l’un au moins, aucune place dans une session SMTP n’est attestée.

## Journaux où l’on peut trouver un code. « envoi » : courrier qui part vers un autre serveur ; « remis » : accepté par l’autre serveur ; « réception » :
## courrier qui arrive.

smtp-log-postfix-sends = Postfix, envoi
smtp-log-postfix-delivers = Postfix, remis
smtp-log-postfix-receives = Postfix, réception
smtp-log-exim-sends = Exim, envoi
smtp-log-exim-delivers = Exim, remis
smtp-log-exim-login = Exim, authentification refusée
smtp-log-sendmail-sends = Sendmail, envoi
smtp-log-sendmail-receives = Sendmail, réception
smtp-log-opensmtpd-sends = OpenSMTPD, envoi
smtp-log-opensmtpd-receives = OpenSMTPD, réception
smtp-log-qmail-sends = qmail, envoi
smtp-log-courier-receives = Courier, réception
smtp-log-exchange-protocol = Exchange Server, journal de protocole
smtp-log-kumomta = KumoMTA, journal JSON
smtp-log-amazon-ses = Amazon SES, avis de non-remise
smtp-log-sendgrid = SendGrid, webhook d’événements
smtp-log-mailgun = Mailgun, webhook d’événements
smtp-log-dsn = Notification d’état de remise (DSN)
smtp-log-msmtp = msmtp
