smtp-250 = D’accord, exécuté
    .summary = La commande a réussi ; à la fin d’un message, cela dit aussi que le serveur répond désormais de ce message.
    .meaning =
        Son sens dépend de la commande à laquelle il répond.

        - Après `MAIL`, `RCPT`, `RSET` ou `NOOP` : cette commande est faite ; aucun message n’a encore changé de mains.
        - Après le point final, ou après `BDAT` ou `BURL` avec `LAST` : le serveur a pris le message en charge. Il le remet, réessaie, ou signale l’échec à l’expéditeur.
        - Après `EHLO` : chaque ligne suivante nomme une extension.
        - Après `ETRN` : la file d’attente de cet hôte est lancée. Après `ATRN` : les deux côtés échangent leurs rôles.

        Il ne dit jamais que le message est dans une boîte aux lettres ni qu’il a passé tous les filtres.
    .conflict =
        Le RFC 5321 oblige le serveur qui dit 250 à un message à le remettre ou à signaler l’échec (section 6.1), mais la section 6.2 dit qu’il est permis en pratique de jeter du
        courrier sans prévenir. Un message peut donc disparaître après 250 sans qu’un avis de non-remise arrive.
    .seen =
        À chaque étape d’une session qui se passe bien. Celui à chercher dans un journal suit le texte du message, comme `250 2.0.0 Ok: queued as 4B1F52A3C7` de Postfix, avec le numéro
        de file du côté destinataire.
    .action =
        Rien à faire, sauf si le message manque ou arrive deux fois. Cherchez alors la réponse qui a suivi le texte du message ; toutes les précédentes ne couvrent qu’une commande
        chacune.
    .sender =
        Si le message manque, demandez d’abord au destinataire de regarder dans ses spams. Donnez ensuite l’heure et le texte de cette réponse à l’administrateur du serveur destinataire,
        qui peut suivre le message à partir de là ; votre propre administrateur trouve les deux dans le journal.
    .sending =
        - Manquant : cette réponse prouve que vous avez transmis le message. Trouvez-la dans votre journal par le numéro de file : { $postfix-log }
        - En double : le client a renoncé entre le point final et cette réponse, puis a renvoyé le message. Laissez le client attendre là au moins dix minutes ; Postfix le fait avec
          `smtp_data_done_timeout = 600s`, la valeur par défaut.
    .receiving =
        Vous répondez maintenant du message. Suivez dans votre journal le numéro de file donné par le texte de la réponse, et voyez si le message attend encore :

        { $postfix-queue }

        Si des expéditeurs remettent en double, vos contrôles après le point final durent trop longtemps : raccourcissez-les, ou faites après la réponse ceux qui ne refusent rien.
    .client =
        Continuez à lire tant qu’un tiret suit le code. Ne marquez un message comme envoyé qu’après la réponse à sa fin, jamais après celle à `RCPT`.
    .send =
        Après le texte du message, envoyez-le dès que le message est stocké en lieu sûr, et pas avant. À `VRFY`, ne le donnez que si vous avez vraiment vérifié l’adresse ; sinon, dites
        `252`.
    .search = accepté, message en file, envoyé, remis au serveur, accepted, message queued
