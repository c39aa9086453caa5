smtp-450 = Boîte aux lettres momentanément indisponible
    .summary = La boîte aux lettres est occupée, ou une politique la bloque pour l’instant ; le serveur émetteur garde le message et réessaie plus tard.
    .meaning =
        Le RFC 5321 donne deux exemples : une boîte aux lettres occupée et un blocage pour des raisons de politique. Greylisting, limites de débit et contrôles DNS comptent comme politique. Le numéro ne dit pas que la boîte aux lettres manque. Après
        `ATRN`, il veut dire que le fournisseur refuse la demande, parce que l’authentification ne couvre pas chaque domaine nommé ou que les demandes se suivent trop vite.
    .conflict =
        Le RFC 3463 a `4.2.1` pour une boîte aux lettres désactivée ; Gmail l’envoie pour une qui reçoit du courrier trop vite. Le RFC 2645 prescrit aussi 450 quand un `ATRN` nomme des domaines hors de l’authentification, et attendre n’y change rien.
        Fiez-vous donc ici au texte, non au numéro.
    .seen =
        Sauf autre réglage, Postfix l’emploie quand il vérifie le nom d’hôte du client (`4.7.25`), le domaine de l’expéditeur ou du destinataire (`4.1.8`, `4.1.2`) ou la boîte aux lettres elle-même (`4.1.1`), et contre les clients au-delà d’une
        limite de débit (`4.7.1`) ; quand `soft_bounce` est activé, il change aussi chaque `550` en 450. Son `postscreen` diffère par `4.3.2` tous les destinataires d’un nouveau client après ses tests du protocole. Gmail envoie `4.2.1` quand une
        boîte aux lettres reçoit du courrier plus vite que permis.
    .action =
        Lisez d’abord le code étendu et le texte, car seules certaines causes disparaissent en attendant. Le greylisting, un verrou ou une limite de débit passe ; un nom que le DNS ne connaît pas doit être corrigé par quelqu’un.
    .sender =
        Tant que l’avis parle d’un retard (`Action: delayed`), votre serveur continue, et un second exemplaire n’accélère rien. Avec `Action: failed`, il a renoncé : renvoyez plus tard ou par une autre voie. Après `4.1.2` avec `Domain not found`,
        vérifiez ce qui suit le `@`. Après `4.1.8`, prévenez qui gère votre propre domaine.
    .sending =
        - Greylisting : ne faites rien ; le même message doit seulement revenir de la même adresse IP. Avec des adresses IP changeantes, l’attente recommence à chaque fois.
        - `cannot find your hostname`, `4.7.25` : il faut à votre adresse IP un nom de DNS inverse qui ramène à elle. Vérifiez : { $ptr }
        - `4.1.8` : le domaine de l’expéditeur doit avoir un enregistrement MX ou d’adresse : { $mx }
        - `4.2.1` de Gmail, `4.7.1` avec `too much mail` : envoyez plus lentement.
    .receiving =
        Trouvez la ligne dans votre journal ; elle nomme la règle. Ensuite :

        - `unverified address` : Postfix interroge le propre serveur de la boîte aux lettres ; sa réponse suit ces mots. Interrogez ce serveur vous-même : { $rcpt }
        - La réponse était un non clair : Postfix dit encore 450 tant que vous n’avez pas mis `unverified_recipient_reject_code` à `550`.
        - Votre serveur envoie 450 au lieu de chaque `550` : son mode d’essai est peut-être activé : { $postfix-soft-bounce }
        - Le refus est fait pour durer : laissez la règle répondre `550`, car un 450 qui dure des jours trompe les expéditeurs.
    .client =
        Ne différez que ce destinataire et remettez aux autres. Pour `ATRN`, ne nommez que des domaines que couvre l’authentification, et espacez davantage deux demandes.
    .send =
        Envoyez-le quand le temps seul changera la réponse pour cette boîte aux lettres : greylisting, verrou, limite de débit. Employez `451` si votre propre logiciel a failli, `452` si la place a manqué, `421` si vous voulez raccrocher, et `550` si
        le refus restera.
    .search = boîte occupée, boîte verrouillée, greylisting, liste grise, mailbox busy, mailbox locked, greylisted
