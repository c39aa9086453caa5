### Les facettes d’un code de réponse : pour chacune un libellé, et pour chacune de ses valeurs une phrase entière qui ne parle que d’un code. Sur une
### page de comparaison, deux de ces phrases se font face sous le libellé : aucune ne doit s’appuyer sur l’autre. `.short` dit la même valeur en un ou
### deux mots, pour les tableaux et les pastilles.

## Ce que la réponse signifie pour la tentative (pastille, couleur, verdict).

smtp-outcome = Résultat
smtp-outcome-done = La commande a réussi.
    .short = Succès
smtp-outcome-next = Tout va bien jusqu’ici, et l’échange se poursuit.
    .short = Continuer
smtp-outcome-wait = Cela n’a pas marché maintenant et peut marcher plus tard.
    .short = Échec temporaire
smtp-outcome-change = Cela ne marchera pas tant que rien n’aura changé.
    .short = Changement requis
smtp-outcome-none = Il n’y a rien à faire.
    .short = Rien à faire

## Premier chiffre du code (RFC 5321, section 4.2.1).

smtp-class = Classe d’après le premier chiffre
smtp-class-1 = Réponse préliminaire positive (1yz), une classe que SMTP n’emploie pas.
    .short = 1yz
smtp-class-2 = Réponse définitive positive (2yz) : la demande a été exécutée.
    .short = 2yz
smtp-class-3 = Réponse intermédiaire positive (3yz) : acceptée jusqu’ici, le serveur attend la suite.
    .short = 3yz
smtp-class-4 = Réponse négative transitoire (4yz) : refusée pour l’instant.
    .short = 4yz
smtp-class-5 = Réponse négative définitive (5yz) : refusée en l’état.
    .short = 5yz

## Qui doit agir ensuite.

smtp-act = À qui d’agir
smtp-act-continue = Le client passe à sa commande suivante.
smtp-act-close = Personne n’a à agir : la session se termine ici, comme demandé.
smtp-act-send-next = Le client envoie ce que le serveur attend.
smtp-act-await = Le client attend les réponses que le serveur a annoncées.
smtp-act-retry-later = Le client attend, puis réessaie ; personne n’a à intervenir.
smtp-act-fix-request = Le client doit corriger sa commande ou en choisir une autre.
smtp-act-fix-credentials = L’utilisateur, ou la personne qui gère le compte, doit régler le problème d’authentification.
smtp-act-give-up = Le client abandonne et signale l’échec ; l’expéditeur ou un administrateur doit agir.
smtp-act-none = Personne n’a à agir.

## Si la même tentative peut encore réussir.

smtp-retry = Nouvelle tentative
smtp-retry-no-need = Rien n’a échoué, il n’y a donc rien à retenter.
smtp-retry-later = La même demande peut réussir plus tard sans aucun changement.
    .detail =
        Un serveur qui a le message dans sa file d’attente devrait en général attendre au moins 30 minutes entre deux tentatives. Il peut s’adresser aux autres
        hôtes MX du domaine dans leur ordre, et ne devrait pas abandonner avant 4 à 5 jours (RFC 5321, sections 4.5.4.1 et 5.1). Un logiciel de messagerie
        ou un script n’a normalement pas de telle file : il signale l’échec, et son utilisateur ou sa prochaine exécution réessaie.
smtp-retry-change-now = Une autre tentative peut réussir tout de suite, mais seulement d’une autre manière.
    .detail =
        L’obstacle tient à la forme ou aux conditions de la commande, pas au moment où elle vient : un autre mécanisme, une autre adresse, TLS ou une commande plus simple
        peut réussir dans la même minute. Un client qui n’a rien d’autre à proposer traite la réponse comme définitive.
smtp-retry-after-change = Il est inutile de réessayer avant que quelqu’un ait changé quelque chose.
    .detail =
        Si le premier chiffre est un `5`, le serveur émetteur abandonne le destinataire ou le message dont parle la réponse et prévient l’expéditeur aussitôt
        (DSN). Si c’est un `4`, le serveur continue jusqu’à la fin du délai de sa file d’attente, alors que seul un changement aide. Un logiciel de messagerie
        montre le refus à son utilisateur dans les deux cas.
smtp-retry-never = Il est inutile de réessayer : la réponse est faite pour durer.
    .detail =
        La destination telle qu’elle est nommée n’accepte aucun courrier ; ni l’attente ni une autre formulation n’aident donc. Le code existe pour que le serveur
        émetteur prévienne l’expéditeur dès la première tentative ; si la destination ne répondait pas du tout, le message passerait des jours dans la file (RFC 7504, section 2 ;
        RFC 7505, section 4.1). Seuls un autre hôte MX, une autre adresse ou un changement fait par le propriétaire du domaine laissent passer le courrier.

## Jusqu’où va la réponse.

smtp-scope = Ce que tranche la réponse
smtp-scope-command = Seulement la commande à laquelle elle répond.
    .detail =
        L’authentification et les destinataires déjà acceptés restent tels quels, sauf si la commande elle-même les efface, comme `RSET` et un nouvel `EHLO`
        effacent les destinataires. La session continue : avec une autre commande ou, après un refus, avec celle-ci sous une forme corrigée.
smtp-scope-recipient = Un destinataire ; le sort des autres est décidé à part.
    .detail =
        Chaque `RCPT` reçoit sa propre réponse. Le client retire de cette transaction les destinataires refusés, les signale ou les retente séparément, et envoie
        le message aux autres. S’il ne reste personne, il n’y a rien à envoyer.
smtp-scope-transaction = Le message entier, pour tous ses destinataires.
    .detail =
        Une transaction va de `MAIL` à la fin d’un message ; le `MAIL` suivant de la même session recommence à zéro. Jusqu’à un `2yz` après la fin du message, le
        client en reste responsable (RFC 5321, section 4.2.5). Sans une extension telle que PRDR, seule une réponse à `RCPT` peut traiter un destinataire
        autrement que les autres.
smtp-scope-session = La session entière, pas seulement un message.
    .detail =
        La réponse vaut pour tout ce qui passerait par cette connexion, quel que soit le message concerné. Après un échec, le client s’adresse au prochain hôte MX
        du domaine, dans l’ordre de préférence (RFC 5321, section 5.1), et reste responsable de tout le courrier qu’il comptait envoyer ici.

## Les étapes d’une session où le code a sa place. Noms courts ; commandes en code.

smtp-phases = Où le code a sa place
smtp-phases-any = toute commande
smtp-phases-connect = message d’accueil
smtp-phases-ehlo = `EHLO`
smtp-phases-helo = `HELO`
smtp-phases-starttls = `STARTTLS`
smtp-phases-auth = `AUTH`
smtp-phases-mail = `MAIL`
smtp-phases-rcpt = `RCPT`
smtp-phases-data = `DATA`
smtp-phases-bdat = `BDAT`
smtp-phases-burl = `BURL`
smtp-phases-data-end = fin du message
smtp-phases-rset = `RSET`
smtp-phases-vrfy = `VRFY`
smtp-phases-expn = `EXPN`
smtp-phases-help = `HELP`
smtp-phases-noop = `NOOP`
smtp-phases-quit = `QUIT`
smtp-phases-etrn = `ETRN`
smtp-phases-atrn = `ATRN`
smtp-elsewhere = Possible aussi à

## Ce que devient la connexion.

smtp-connection = La connexion
smtp-connection-stays = La connexion reste ouverte.
    .detail =
        Le client peut l’utiliser aussitôt pour sa commande ou son message suivant, et la termine par `QUIT`. Un serveur devrait attendre cette commande au moins
        5 minutes (RFC 5321, section 4.5.3.2.7) ; un arrêt, un délai dépassé ou une défense contre une attaque peut tout de même couper plus tôt.
smtp-connection-closes = Le serveur ferme la connexion.
    .detail =
        Le client ferme aussi son côté et envoie le reste du courrier par une nouvelle connexion. Un message ne compte comme accepté que si sa fin avait alors reçu
        un `2yz` ; aucun autre n’a été accepté.
smtp-connection-depends = Elle reste ouverte ou se ferme, selon le serveur et l’étape.
    .detail =
        Après le message d’accueil `554`, le serveur doit attendre `QUIT` (RFC 5321, section 3.1) ; après le message d’accueil `521`, il peut fermer la connexion à
        toute autre commande (RFC 7504, section 3). Un client envoie `QUIT` et s’attend à ne pas recevoir de réponse.
smtp-connection-none = Aucune : ce numéro n’est jamais passé par une connexion.
    .detail =
        Le programme qui affiche le numéro l’a produit lui-même : d’une erreur du système d’exploitation, d’un état qui lui est propre ou d’un code étendu sans ses
        points. Cherchez dans le journal de ce programme ; aucun journal ne contient une session terminée par cette réponse.

## Codes d’état étendus (RFC 3463) qui peuvent suivre le code. `-none` : les réponses de ce genre n’en portent pas.

smtp-enhanced = Codes d’état étendus
smtp-enhanced-none = Aucun : cette réponse n’en porte jamais.
smtp-looks-like = Il s’agit sans doute de

## Qui lit le texte après le code (RFC 5321, section 4.2).

smtp-text = Le texte après le code
smtp-text-human = Pour les personnes : les logiciels ne décident que d’après le code.
    .detail =
        Chaque serveur formule le code à sa façon et peut changer son texte à tout moment : lisez-y la raison, mais ne fondez aucune règle sur ses
        mots (RFC 5321, section 4.2). Un code d’état étendu au début est la seule partie qu’un logiciel peut lire.
smtp-text-machine = Il porte, à une place fixe, des données que lisent les logiciels.
    .detail =
        Ce qui s’y trouve dépend du code : le nom du serveur, une nouvelle adresse, un défi d’authentification en Base64, un nombre ou une lettre. Un client qui n’y
        trouve rien d’utilisable décide quand même d’après le premier chiffre.

## À quel point le code est officiel.

smtp-standing = Statut
smtp-standing-core = Fait partie de SMTP même (RFC 5321, RFC 7504).
    .detail =
        Client et serveur peuvent compter sur le sens que donne le RFC, sans aucune extension. Un client qui ne connaîtrait pas le code s’en tient à son premier
        chiffre (RFC 5321, section 4.2).
    .short = SMTP
smtp-standing-extension = Défini par une extension de SMTP en voie de normalisation.
    .detail =
        Son sens vaut là où le serveur a nommé l’extension dans sa réponse à `EHLO` et où le client l’emploie ou devrait l’employer. Un logiciel qui ne connaît pas
        l’extension n’a que le premier chiffre.
    .short = Extension
smtp-standing-experimental = Défini par un RFC expérimental.
    .detail =
        Le RFC n’engage personne en dehors de l’expérience. Le code ne peut apparaître qu’entre deux programmes qui prennent tous deux en charge l’extension ; tous les
        autres ne peuvent se fier qu’au premier chiffre.
    .short = Expérimental
smtp-standing-registered = Cité au registre de l’IANA à côté d’un code d’état étendu ; aucun RFC ne définit la réponse.
    .detail =
        Le registre dit seulement quels numéros vont d’ordinaire ensemble, et sa liste n’est pas complète (RFC 5248, section 2.4). Fiez-vous au code d’état étendu qui
        l’accompagne et au texte ; un client ne peut se fier qu’au premier chiffre.
    .short = Registre seul
smtp-standing-historic = Appartient à un prédécesseur de SMTP et n’a jamais fait partie de SMTP.
    .detail =
        Seul l’ancien document lui donne un sens, et aucun logiciel SMTP n’a à le connaître. Les clients d’aujourd’hui s’en tiennent au premier chiffre et terminent la
        transaction si ce n’est pas 2, 3, 4 ou 5 (RFC 5321, section 4.2).
    .short = Historique
smtp-standing-draft = Décrit seulement dans un Internet-Draft expiré.
    .detail =
        Un brouillon n’a pas de statut officiel et expire après six mois sans nouvelle version (RFC 2026, section 2.2). Deux programmes peuvent tout de même s’entendre
        sur le code ; tous les autres ne savent que ce que dit son premier chiffre.
    .short = Brouillon expiré
smtp-standing-wire = Non normalisé, mais envoyé par certains logiciels.
    .detail =
        Le sens est celui du logiciel qui l’envoie, et un autre produit peut employer le numéro pour autre chose. Un client s’en tient au premier chiffre, une personne au
        texte.
    .short = Vu en pratique
smtp-standing-folklore = Trouvé dans des listes sur le web ; aucun serveur connu ne l’envoie.
    .detail =
        Prenez l’explication d’une telle liste pour une supposition, et cherchez la vraie ligne dans le journal du serveur ou du programme qui l’a signalée. Si le numéro
        arrive un jour par le réseau, son premier chiffre décide.
    .short = Ouï-dire
