smtp-200 = Commande correcte
    .summary = La commande a été exécutée, annoncée sous un numéro que SMTP n’a pas ; le client continue.
    .meaning =
        Le prédécesseur de SMTP, le Mail Transfer Protocol, employait 200 pour tout succès qui n’appelait pas d’autre information : `NOOP`, le choix d’un schéma par `MRSQ`, un
        destinataire enregistré. SMTP a abandonné `MRSQ` et dit `250` aux autres. Les listes qui expliquent 200 comme un message d’état du système le confondent avec `211`.
    .conflict =
        Le RFC 876 qualifiait 200 de `never a legal reply code` en 1983, selon les règles du RFC 821. Deux ans plus tôt, le RFC 780 l’avait listé comme `Command okay`. Pour SMTP,
        c’est le RFC 876 qui a raison.
    .seen =
        Le RFC 876 a trouvé des serveurs qui répondaient ainsi à `RSET` et `NOOP`. Aujourd’hui, le module smtp-server de Nodemailer l’envoie en réponse à `WIZ`, une vieille
        commande de Sendmail.
    .action =
        N’y touchez pas : la commande a réussi.

        Si une application annonce 200 pour un message, regardez si elle utilise une interface HTTP du fournisseur de courrier. Ce 200 appartient à HTTP et dit seulement que la
        requête a réussi.
    .client =
        Testez le premier chiffre et non le nombre entier : `2` veut dire que la commande a réussi. Une comparaison à `250` seul prend ce succès pour un échec.
    .send =
        Envoyez `250` à la place, aussi pour `RSET` et `NOOP`.
