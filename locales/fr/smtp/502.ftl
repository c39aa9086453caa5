smtp-502 = Commande non disponible
    .summary = Le serveur reconnaît la commande mais ne la propose pas ; le client s’en passe ou en emploie une autre.
    .meaning =
        La commande est désactivée ou n’a jamais été réalisée. L’orthographe et l’ordre ne sont pas en cause, et un serveur ne doit répondre 502 à rien de ce qu’il a annoncé après `EHLO`. Courier emploie le numéro plus largement : `ESMTP command error` y
        couvre aussi les mots inconnus et les commandes hors de leur tour.
    .conflict =
        Pour `VRFY` et `EXPN` qu’un site a désactivés, le RFC 5321 se contredit : la section 7.3 exige `252`, les sections 3.5.3 et 4.3.2 permettent 502. À `VRFY`, Exim répond `252` et Postfix 502 ; Sendmail a `252` pour `VRFY` et 502 (`5.7.0`) pour `EXPN`.
        Aucun des deux numéros ne dit quoi que ce soit de l’adresse.
    .seen =
        `VRFY` désactivé dans Postfix, `STARTTLS` à un Postfix sans TLS (les deux `5.5.1`), un second `STARTTLS` à Dovecot, `EHLO` à un très vieux serveur, ou des commandes de courrier au port ATRN d’un fournisseur. Postfix avant la version 3.7, et son
        `postscreen` aujourd’hui, l’envoient avec `5.5.2` pour les commandes inconnues.
    .action =
        Lisez la liste que le serveur a envoyée après `EHLO` sur cette connexion : il peut refuser tout ce qui n’y est pas.
    .sender =
        Si la commande refusée est `STARTTLS` ou `AUTH`, réglez le serveur sortant de votre logiciel de messagerie sur le port de soumission, 587. S’il la refuse là aussi, seul votre fournisseur peut l’activer.
    .sending =
        Voyez ce que propose l’autre côté :

        { $ehlo }

        - Pas de `STARTTLS`, mais votre configuration exige TLS : quelqu’un l’a peut-être retiré en chemin. Prenez une autre route ; ne faites d’exception pour cet hôte que si son courrier peut voyager en clair.
        - Le texte est l’`ESMTP command error` de Courier : lisez la session depuis le début et vérifiez l’ordre des commandes.
    .receiving =
        Les clients qui demandent TLS reçoivent 502 de Postfix tant que `smtpd_tls_security_level` laisse TLS désactivé ; une fois TLS activé, un certificat manquant apparaît comme `454`. Pour `VRFY`, regardez `disable_vrfy_command`. Pour tester TLS :

        { $starttls }
    .client =
        N’employez que ce que liste la dernière réponse à `EHLO`, et redemandez la liste après TLS. Après 502 à `EHLO`, envoyez `HELO` ; au lieu de `VRFY`, laissez `RCPT TO` donner la réponse qui compte.
    .send =
        Envoyez-le pour des commandes que votre logiciel connaît mais que vous avez désactivées. Les mots inconnus reçoivent `500`, un mauvais ordre `503`, et un argument non pris en charge `504`. Pour `VRFY`, préférez `252`, qui n’en dit pas plus sur
        l’adresse.
    .search = commande non prise en charge, commande désactivée, unsupported command, command disabled
