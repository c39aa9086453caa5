smtp-531 = Trop de destinataires (Courier)
    .summary = Courier ne prend plus de destinataires pour ce message : l’expéditeur doit atteindre les autres par d’autres messages.
    .meaning =
        Courier l’envoie quand un message a atteint le nombre configuré de destinataires, refusés compris, et que ce maximum porte la marque `hard` ; sans elle, il répond `431`. Les destinataires acceptés plus tôt le restent. Lus comme `5.3.1`, les chiffres voudraient dire un système de
        courrier plein ; ce que veut dire le texte est `5.5.3`, trop de destinataires.
    .seen =
        Après `RCPT`, de Courier. La limite est 100, sauf si la ligne `maxrcpts` de son fichier `bofh` dit autre chose.
    .action =
        Prenez les destinataires refusés dans l’avis de non-remise, et envoyez-leur par lots sous la limite. Les adresses ne sont pas en faute.
    .sender =
        Omettez ceux qui ont été acceptés, sinon ils reçoivent le message deux fois. Pour des envois réguliers, employez une liste de diffusion, pour que votre message n’ait qu’un destinataire.
    .sending =
        Faites diviser par votre serveur les longues listes de destinataires. Postfix en met par défaut au plus 50 dans une remise (`default_destination_recipient_limit`), ce qui est sous la limite habituelle de Courier ; voyez si quelqu’un l’a relevé :

        { $postfix-settings }
    .receiving =
        Dans le fichier `bofh` de Courier, augmentez le nombre de la ligne `maxrcpts`, ou ôtez-en le mot `hard` : les clients reçoivent alors `431` et remettent le reste plus tard d’eux-mêmes.
    .client =
        Ne marquez pas ces adresses comme mauvaises. Envoyez le message aux acceptés, et mettez les autres dans une nouvelle transaction d’au plus 100.
    .send =
        Pour une limite par transaction, envoyez `452` avec `4.5.3`, qui laisse le client remettre le reste plus tard. Seule une politique contre les gros envois justifie un code 5yz ; employez alors `550` avec `5.5.3`.
