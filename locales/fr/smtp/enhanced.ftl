### Codes d’état étendus : un message pour chaque sujet et détail, commun aux classes 2, 4 et 5. La valeur dit en peu de mots ce que dit le code, `.action` ce
### qu’il change à ce qu’il faut faire. Là où les classes diffèrent, `.action` choisit d’après $class, le premier nombre. Aucun message ne nomme un code de
### réponse sans nécessité.

## X.0 Autre état, ou état non défini

smtp-enhanced-0-0 = Rien au-delà de la classe
    .action = Seul son premier chiffre dit quelque chose : fiez-vous au code de réponse et au texte qui suit.

## X.1 Adressage

smtp-enhanced-1-0 = Adresse, sans détail
    .action =
        { $class ->
            [2] Il confirme l’adresse, rien de plus.
           *[other] Comparez chaque adresse de l’enveloppe à celle qui était voulue.
        }
smtp-enhanced-1-1 = Pas de telle boîte aux lettres dans ce domaine
    .action =
        { $class ->
            [4] Laissez le message dans la file : le RFC 3463 destine ce code aux échecs définitifs, et avec un `4` en tête le serveur n’est peut-être pas sûr que la boîte aux lettres manque. Vérifiez pendant ce temps ce qui précède le `@`.
           *[other] Vérifiez lettre par lettre ce qui précède le `@`, ou demandez autrement au destinataire.
        }
smtp-enhanced-1-2 = Le domaine du destinataire ne peut pas recevoir de courrier
    .action = Vérifiez ce qui suit le `@`, puis cherchez les enregistrements MX et d’adresse de ce domaine, de préférence depuis le serveur qui signale l’échec.
smtp-enhanced-1-3 = Adresse du destinataire mal formée
    .action =
        Regardez l’adresse telle que le programme l’envoie après `RCPT TO:`. Une espace, un `@` manquant, un chevron de trop ou un caractère hors ASCII peut être la cause.
smtp-enhanced-1-5 = Adresse du destinataire acceptée
    .action = Le client passe au destinataire suivant ou au message. Rien n’est encore décidé du message.
smtp-enhanced-1-7 = Adresse de l’expéditeur mal formée
    .action =
        Corrigez l’adresse après `MAIL FROM:`. Ce n’est pas forcément celle du champ `From` ; programmes et appareils peuvent avoir un réglage à part pour elle.
smtp-enhanced-1-8 = Le domaine de l’expéditeur ne peut pas recevoir de réponses
    .action =
        { $class ->
            [4] Vérifiez d’abord si les serveurs de noms du domaine après `MAIL FROM:` répondent. Si oui, donnez au domaine un enregistrement MX ou d’adresse que tous puissent résoudre, ou envoyez depuis un domaine qui en a un.
           *[other] Donnez au domaine après `MAIL FROM:` un enregistrement MX ou d’adresse que tous puissent résoudre, ou envoyez depuis un domaine qui en a un.
        }
smtp-enhanced-1-10 = Le domaine du destinataire ne prend pas de courrier
    .action =
        Écrivez à une adresse d’un autre domaine : celui-ci a un MX nul dans le DNS, et attendre n’y change rien. Exchange Online envoie le même code pour un destinataire qu’il ne connaît pas.

## X.2 Boîte aux lettres

smtp-enhanced-2-1 = La boîte aux lettres existe, mais est désactivée
    .action =
        { $class ->
            [4] La boîte aux lettres n’est fermée que pour un temps, et la file continue d’essayer. Gmail envoie aussi ce code pour une boîte qui reçoit trop de courrier en peu de temps.
           *[other] Joignez la personne autrement. Gmail envoie aussi ce code pour une boîte qui reçoit trop de courrier en peu de temps, et AOL l’a envoyé pour du courrier dont il ne voulait pas.
        }
smtp-enhanced-2-2 = La boîte aux lettres a épuisé sa place
    .action =
        { $class ->
            [4] Le destinataire efface du courrier ou obtient plus de quota.
           *[other] Le destinataire efface du courrier ou obtient plus de quota. Le RFC 3463 y voit un échec qui peut passer : une nouvelle tentative après quelques jours a donc un sens, bien que le code commence par `5`.
        }
smtp-enhanced-2-3 = Message trop long pour cette boîte aux lettres
    .action =
        Envoyez moins, ou un lien au lieu du fichier. D’après le RFC 3463, la limite est celle d’une boîte aux lettres, et d’autres du même système peuvent prendre le message ; Gmail, Sendmail et Dovecot emploient le code pour la limite de tout leur système.
smtp-enhanced-2-4 = Liste de diffusion impossible à développer
    .action =
        { $class ->
            [4] Si les tentatives suivantes échouent aussi, demandez au propriétaire de la liste ou de l’alias de vérifier ses membres et sa configuration.
           *[other] Prévenez le propriétaire de la liste ou de l’alias : ses membres ou sa configuration doivent être corrigés avant qu’un message ne passe.
        }

## X.3 Système de courrier

smtp-enhanced-3-0 = Système destinataire, sans détail
    .action =
        { $class ->
            [2] Il n’ajoute rien à la réponse.
           *[other] Cherchez la cause dans le journal du système destinataire, non dans l’adresse.
        }
smtp-enhanced-3-1 = Le système n’a plus d’espace
    .action = L’administrateur du système doit faire de la place ; à la différence d’une boîte aux lettres pleine, un seul destinataire ne le peut pas.
smtp-enhanced-3-2 = L’hôte ne prend pas de courrier
    .action =
        { $class ->
            [4] Laissez le message dans la file : le serveur émetteur réessaie ou s’adresse au prochain hôte MX. Cet hôte est par exemple surchargé, en maintenance ou sur le point de s’arrêter.
           *[other] Vérifiez que l’hôte est bien un hôte MX du domaine, puis lisez le texte.
        }
smtp-enhanced-3-4 = Message plus gros que ne le permet le système
    .action =
        Comparez la taille du message tel qu’envoyé au nombre après `SIZE` dans la réponse à `EHLO`. Base64 rend une pièce jointe environ un tiers plus grosse que le fichier.
smtp-enhanced-3-5 = Système mal configuré
    .action = Envoyez la ligne entière et son heure à l’administrateur du système qui la signale ; personne d’autre ne peut aider.
smtp-enhanced-3-6 = Accepté avec une autre priorité
    .action = Rien n’a échoué. Le nombre au début du texte est la priorité qu’a le message à partir d’ici.

## X.4 Réseau et routage

smtp-enhanced-4-0 = Réseau ou routage, sans détail
    .action = Testez le chemin du serveur émetteur au prochain hôte : le DNS d’abord, puis une connexion au port 25.
smtp-enhanced-4-1 = Le prochain hôte n’a pas répondu
    .action =
        { $class ->
            [4] Vérifiez si le prochain hôte marche et si un pare-feu laisse passer la connexion (vers un hôte MX, au port 25). La file continue d’essayer pendant ce temps.
           *[other] Exchange Online dit `Recipient address rejected: Access denied` avec ce code quand il ne connaît pas le destinataire : vérifiez l’adresse lettre par lettre. Pour d’autres serveurs, vérifiez si le prochain hôte marche et si un pare-feu laisse passer la
                connexion.
        }
smtp-enhanced-4-2 = Connexion rompue avant la fin
    .action = Trouvez dans les journaux des deux côtés la commande après laquelle rien n’est plus venu. Cherchez un délai dépassé à un bout et un pare-feu entre les deux.
smtp-enhanced-4-3 = Annuaire tel que le DNS hors d’atteinte
    .action =
        { $class ->
            [4] Interrogez les serveurs de noms concernés depuis la machine qui signale l’échec.
           *[other] Interrogez les serveurs de noms concernés depuis la machine qui signale l’échec. Le RFC 3463 ne connaît cet échec que comme temporaire : une nouvelle tentative a donc un sens dès que les serveurs de noms répondent, bien que le code commence par `5`.
        }
smtp-enhanced-4-5 = Plus de courrier qu’on n’en peut traiter
    .action =
        { $class ->
            [4] Envoyez plus lentement et laissez la file se vider.
           *[other] Envoyez plus lentement et laissez la file se vider. Chez Gmail, ce code dit qu’un compte a atteint sa limite d’envoi quotidienne.
        }
smtp-enhanced-4-6 = Le message tourne en boucle
    .action = Comparez les champs `Received` du message renvoyé : les noms qui se répètent mènent à la règle de transfert ou à l’enregistrement MX à corriger.
smtp-enhanced-4-7 = Le message a attendu trop longtemps
    .action =
        Avant de renvoyer, cherchez dans un avis de retard ou dans le journal la vraie faute, qui est venue plus tôt. Sinon, le nouvel exemplaire expirera aussi.
smtp-enhanced-4-9 = Code propre à Exchange : pas de route utilisable
    .action =
        L’administrateur du serveur Exchange vérifie les connecteurs : leurs smarthosts et leurs espaces d’adresses. Le code vient de Microsoft Exchange 2000 et 2003.

## X.5 Protocole de remise

smtp-enhanced-5-0 = Dialogue, sans détail
    .action =
        { $class ->
            [2] C’est une simple confirmation.
           *[other] Lisez la session commande par commande ; la ligne avant le refus en dit plus que ce code.
        }
smtp-enhanced-5-1 = Commande inconnue ou hors de sa place
    .action =
        Comparez ce qu’envoie le client à la liste de la réponse à `EHLO` et à l’ordre `MAIL`, `RCPT`, `DATA`. Gmail a aussi employé ce code pour une authentification manquante.
smtp-enhanced-5-2 = La commande n’a pas pu être analysée
    .action =
        { $class ->
            [2] Ce n’est pas une plainte sur la commande.
           *[other] Regardez la ligne exactement comme le client l’a envoyée : chevrons, espace après les deux-points, paramètres, Base64 d’une authentification ; Postfix envoie aussi ce code pour un nom d’hôte incomplet après `HELO`. À côté de `550`, le code peut désigner un
                enregistrement SPF fautif (RFC 7208).
        }
smtp-enhanced-5-3 = Plus de destinataires que n’en prend une transaction
    .action = Envoyez au reste dans une autre transaction. Le RFC 5321 exige de tout serveur qu’il accepte au moins 100 destinataires.
smtp-enhanced-5-4 = Commande juste, argument non
    .action = Corrigez ou omettez la valeur que nomme le texte. Le client ne doit pas employer de paramètres que la réponse à `EHLO` n’a pas proposés.
smtp-enhanced-5-6 = Ligne d’authentification plus longue que le tampon du serveur
    .action = Vérifiez ce que le client met dans la ligne d’authentification, par exemple un long jeton, ou faites-lui employer un mécanisme aux lignes plus courtes.

## X.6 Contenu du message

smtp-enhanced-6-0 = Contenu, sans détail
    .action =
        { $class ->
            [2] Le message a été accepté.
           *[other] Examinez d’abord la forme du message : champs d’en-tête, longueurs de lignes, parties MIME.
        }
smtp-enhanced-6-3 = Conversion nécessaire, mais impossible
    .action = Envoyez le message sous une forme à 7 bits, en Base64 ou quoted-printable, pour qu’aucun hôte en chemin n’ait à le convertir.
smtp-enhanced-6-4 = Accepté, converti avec des pertes
    .action = Demandez au destinataire si tout ce qui compte se lit encore ; sinon, renvoyez le message dans un format plus simple.
smtp-enhanced-6-6 = Contenu détenu ailleurs impossible à obtenir
    .action = Vérifiez que l’URL donnée par `BURL` mène encore au message, et que le serveur de soumission peut joindre le serveur IMAP.
smtp-enhanced-6-7 = Adresse hors ASCII non permise ici
    .action = Employez une adresse ASCII de la même personne. L’adresse hors ASCII ne marche que là où tous les serveurs en chemin connaissent `SMTPUTF8`.
smtp-enhanced-6-8 = La réponse demanderait UTF-8
    .action = Le client répète `VRFY` ou `EXPN` avec le paramètre `SMTPUTF8`, si le serveur le propose ; l’adresse elle-même n’est pas en cause.
smtp-enhanced-6-9 = Le destinataire ne peut pas prendre d’en-têtes en UTF-8
    .action = Envoyez à ce destinataire un message séparé, avec des adresses ASCII et des champs d’en-tête encodés.

## X.7 Sécurité et politique

smtp-enhanced-7-0 = Sécurité ou politique, sans détail
    .action =
        { $class ->
            [2] Il annonce un succès.
           *[other] Cherchez dans le texte la raison, que ce code ne nomme pas. Si le texte ne la nomme pas non plus, demandez au postmaster du serveur, avec la ligne entière et l’heure.
        }
smtp-enhanced-7-1 = Refusé par une règle du serveur
    .action =
        { $class ->
            [4] Attendez d’abord les tentatives suivantes, car le greylisting peut avoir cet aspect. Si elles échouent aussi, cherchez la règle dans le texte : relayage, liste de blocage, permission manquante, filtre du destinataire.
           *[other] Cherchez la règle dans le texte (relayage, liste de blocage, permission manquante, filtre du destinataire), et respectez-la ou demandez une exception avant de renvoyer.
        }
smtp-enhanced-7-2 = Non autorisé à écrire à cette liste
    .action = Écrivez depuis l’adresse qui est membre, inscrivez-vous à la liste, ou demandez à son propriétaire de vous admettre.
smtp-enhanced-7-3 = Changement de protocole de sécurité impossible
    .action =
        Vérifiez le nom d’utilisateur et le mot de passe, et si le compte peut employer SMTP : les serveurs de Microsoft envoient ce code pour une authentification échouée. Dans le registre, il veut dire qu’une passerelle ne peut pas traduire entre deux protocoles de sécurité.
smtp-enhanced-7-4 = La fonction de sécurité voulue manque
    .action = Choisissez un mécanisme d’authentification de la ligne `AUTH` de la réponse à `EHLO`.
smtp-enhanced-7-8 = Identifiants refusés
    .action =
        Retapez le nom d’utilisateur et le mot de passe ; là où le fournisseur veut un mot de passe d’application ou OAuth, le mot de passe ordinaire reçoit aussi ce code. Après `BURL`, ce code voulait dire autrefois un manque de confiance entre deux serveurs, ce que dit maintenant X.7.14.
smtp-enhanced-7-9 = Mécanisme d’authentification plus faible que requis
    .action = Faites choisir au client un mécanisme plus fort. Gmail demande par ce code un mot de passe d’application.
smtp-enhanced-7-10 = Chiffrement nécessaire d’abord
    .action =
        Activez TLS avant l’authentification. Dans un avis de non-remise, il peut vouloir dire que le message exigeait TLS (`REQUIRETLS`) et qu’aucun hôte du domaine n’a pu être joint à cette condition.
smtp-enhanced-7-11 = Mécanisme d’authentification seulement sous TLS
    .action = Le client commence TLS, renvoie `EHLO`, et ne présente le mot de passe qu’ensuite.
smtp-enhanced-7-12 = Le compte doit d’abord changer de mécanisme
    .action = Authentifiez-vous une fois par `PLAIN` sous TLS ; dans les sessions suivantes, le mécanisme choisi devrait marcher.
smtp-enhanced-7-13 = Mot de passe juste, compte désactivé
    .action = Un nouveau mot de passe n’aide pas : l’utilisateur demande à l’administrateur de réactiver le compte.
smtp-enhanced-7-14 = Manque de confiance avec un autre serveur
    .action =
        L’administrateur du serveur de soumission organise l’accès au serveur qui détient le contenu. Gmail emploie le même code pour une authentification à confirmer dans un navigateur.
smtp-enhanced-7-15 = Priorité trop basse pour être acceptée
    .action = Attendez, ou envoyez avec un `MT-PRIORITY` plus haut si vous le pouvez. Le serveur ne prend que du courrier plus urgent, peut-être seulement pour un temps.
smtp-enhanced-7-16 = Message trop long pour sa priorité
    .action = Raccourcissez le message, ou envoyez-le avec une priorité pour laquelle le serveur permet davantage. La limite ne vaut peut-être que pour un temps.
smtp-enhanced-7-17 = La boîte aux lettres a changé de titulaire
    .action = Ne renvoyez pas le message ; il atteindrait un inconnu. Demandez à la personne son adresse actuelle et remplacez partout l’ancienne.
smtp-enhanced-7-20 = Aucune signature DKIM ne passe
    .action = Signez le courrier sortant, vérifiez la clé publique dans le DNS, et veillez à ce que rien ne change un message une fois signé.
smtp-enhanced-7-21 = DKIM passe, mais pas comme requis
    .action = Demandez au destinataire ce qu’il exige en plus, par exemple certains champs d’en-tête couverts ou le corps entier signé. La signature elle-même est valide.
smtp-enhanced-7-22 = DKIM passe pour un autre domaine
    .action = Signez avec le domaine de l’adresse du champ `From`.
smtp-enhanced-7-23 = SPF n’autorise pas ce serveur
    .action =
        { $class ->
            [4] Gmail envoie ce code pour un nom de DNS inverse manquant ou faux : donnez à l’adresse IP émettrice un nom qui ramène à elle. Pour d’autres serveurs, ajoutez l’adresse IP à l’enregistrement SPF du domaine après `MAIL FROM:`.
           *[other] Ajoutez l’adresse IP du serveur émetteur à l’enregistrement SPF du domaine après `MAIL FROM:`. Si un autre serveur a transféré le courrier, il doit employer une adresse d’expéditeur de son propre domaine.
        }
smtp-enhanced-7-24 = SPF n’a pas pu être évalué
    .action =
        { $class ->
            [4] Attendez : une requête DNS a échoué pour le moment. Gmail envoie aussi ce code quand il trouve des entrées suspectes dans l’enregistrement SPF, que le titulaire du domaine de l’expéditeur doit alors corriger.
           *[other] L’enregistrement SPF lui-même est fautif ; le titulaire du domaine de l’expéditeur doit le corriger.
        }
smtp-enhanced-7-25 = Le DNS inverse n’est pas concluant
    .action = Donnez à l’adresse IP émettrice un nom qui ramène à elle ; c’est à qui gère la plage d’adresses d’inscrire l’enregistrement.
smtp-enhanced-7-26 = Plusieurs contrôles de l’expéditeur ont échoué
    .action = Cherchez dans le texte les résultats de SPF, DKIM et DMARC, et corrigez ce qui a échoué ; le code lui-même ne dit pas quels contrôles.
smtp-enhanced-7-27 = Le domaine de l’expéditeur ne prend pas de courrier
    .action =
        Gmail envoie ce code quand SPF n’est pas passé : ajoutez le serveur émetteur à l’enregistrement SPF. Pour d’autres serveurs, envoyez depuis une adresse d’un autre domaine, ou donnez au domaine de l’expéditeur un vrai MX : un domaine au MX nul ne convient pas à des adresses d’expéditeur.
smtp-enhanced-7-29 = La chaîne ARC n’est pas valide
    .action =
        Gmail envoie ce code quand le message est venu par une connexion sans TLS : activez TLS pour le courrier sortant. Pour d’autres serveurs, lisez les marques `d=` des champs `ARC-Seal` : elles nomment les domaines concernés, et l’un de leurs serveurs a laissé des champs ARC impossibles à vérifier.
smtp-enhanced-7-30 = Le prochain hôte ne peut pas promettre TLS au-delà
    .action =
        Gmail envoie ce code quand DKIM n’est pas passé : signez le courrier sortant, et vérifiez la clé publique dans le DNS. Pour d’autres serveurs, ou bien l’expéditeur renonce à exiger TLS de bout en bout (`REQUIRETLS`), ou bien les serveurs du destinataire doivent prendre en charge cette extension.
smtp-enhanced-7-57 = Code propre à Microsoft : client non authentifié
    .action =
        Activez l’authentification dans le programme, et faites permettre SMTP AUTH pour la boîte aux lettres. Exchange Online envoie ce code là où une authentification était due ; le registre de l’IANA ne l’a pas.
smtp-enhanced-7-139 = Code propre à Microsoft : authentification non permise
    .action =
        Un administrateur doit lever l’obstacle que nomme le texte, par exemple SMTP AUTH désactivé ou une politique de sécurité, ou le programme doit s’authentifier par OAuth. Le code appartient à Exchange Online ; le registre de l’IANA ne l’a pas.
