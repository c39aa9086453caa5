smtp-452 = Pas de place ou trop de destinataires
    .summary = Le serveur manque de place : il n’a pas d’espace pour le message, ou ne prend plus de destinataires dans cette transaction.
    .meaning =
        Deux causes partagent le numéro. Ou bien le disque du serveur ou le quota d’une boîte aux lettres est plein pour le moment, ou bien le client a nommé autant de destinataires que peut en contenir une transaction, ce qui doit être au moins
        100. Dans le second cas, les destinataires acceptés avant le restent, et les adresses refusées peuvent être valides.
    .conflict =
        Le RFC 821 prescrivait par erreur `552` pour trop de destinataires ; le RFC 5321 le corrige et demande aux clients de lire un tel `552` comme temporaire. Exim l’envoie encore si on le lui dit (`recipients_max_reject`). À côté de `X.5.3`, le
        tableau de l’IANA liste `451` et aucun des deux.
    .seen =
        Après `MAIL FROM` avec un `SIZE`, après `RCPT TO`, ou une fois les données arrivées. Postfix envoie `4.3.1` pour un disque de file plein (Sendmail `4.4.5`) et `4.5.3` pour trop de destinataires (OpenSMTPD à `MAIL` pour trop de messages dans
        une session), Exim `Space shortage` et `too many recipients`, Gmail `4.2.2` pour une boîte aux lettres pleine. Dans LMTP, il peut répondre pour un seul destinataire après le point final.
    .action =
        Lisez le code étendu. Après `4.5.3`, trop de destinataires, le client ouvre aussitôt une nouvelle transaction. Après `4.2.2`, boîte aux lettres pleine, ou `4.3.1` (Sendmail : `4.4.5`), système plein, quelqu’un doit y faire de la place.
    .sender =
        Avec `4.2.2`, dites au destinataire par une autre voie que la boîte aux lettres est pleine ; votre serveur continue pendant ce temps. Avec `4.5.3`, les adresses n’ont aucun défaut, et avec `4.3.1` vous ne pouvez qu’attendre.
    .sending =
        Voyez quels destinataires attendent, et avec quel code :

        { $postfix-queue }

        Avec `4.5.3`, votre serveur envoie de lui-même aux autres ; Postfix en transmet 50 à la fois : la limite de l’autre serveur doit donc être très basse. Si tout un domaine attend avec `4.3.1`, prévenez son postmaster par une voie qui n’emploie
        pas ce serveur.
    .receiving =
        - `4.3.1` : voyez si le disque a des blocs libres : { $disk }
        - `4.3.1` alors qu’il reste des blocs : voyez si les inodes sont épuisés : { $inodes }
        - Postfix refuse quand il reste moins d’une fois et demie le plus gros message, ou moins que `queue_minfree` : { $postfix-space }
        - Exim refuse au-dessous de `check_spool_space` (10 Mo) ou de `check_spool_inodes` (100), sauf autre réglage.
        - `4.2.2` : dans Dovecot, voyez le quota de la boîte aux lettres : { $dovecot-quota }
    .client =
        Nommez au plus 100 destinataires par transaction. Après 452 à un `RCPT`, continuez par `DATA` pour les acceptés, puis ouvrez une nouvelle transaction pour les autres. Après 452 à `MAIL`, envoyez `RSET` ou `QUIT` et gardez le message.
    .send =
        Envoyez-le avec `4.3.1`, `4.2.2` ou `4.5.3` pour un manque qui peut passer. Employez `552` pour un message qui n’entrera jamais. Une limite technique de destinataires doit recevoir 452 ; pour une limite de politique, un code 5yz est permis.
    .search = boîte pleine, quota dépassé, disque plein, plus de place, mailbox full, over quota, disk full
