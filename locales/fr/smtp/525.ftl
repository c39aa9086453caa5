smtp-525 = Compte d’utilisateur désactivé
    .summary = L’authentification était juste, mais le compte est désactivé : son titulaire doit le faire réactiver.
    .meaning =
        Le serveur a vérifié les identifiants, les a trouvés bons, et a refusé parce que quelqu’un a désactivé le compte, par exemple après des factures impayées, un abus ou une intrusion. C’est ce qui le distingue de `535` : un autre mot de passe n’aide pas. L’IANA le liste à côté de
        `5.7.13`.
    .conflict =
        L’entrée de l’IANA parle d’une authentification qui aurait sinon réussi. cPanel emploie le même numéro et `5.7.13` après `RCPT`, pour un *destinataire* dont le compte est suspendu ; la réponse n’y dit rien du compte de l’expéditeur.
    .seen =
        Après `AUTH` sur un serveur de soumission : Dovecot dit `525 5.7.13 Login disabled for this user`, et Aruba et one.com envoient `525 5.7.13` pour des boîtes aux lettres bloquées pour usage suspect. Après `RCPT`, comme `525 5.7.13 Disabled recipient address`, de serveurs cPanel
        réglés pour refuser le courrier des comptes suspendus.
    .action =
        Cherchez de quel compte il s’agit : après `AUTH`, de celui qui s’authentifie ; après `RCPT`, de celui du destinataire.
    .sender =
        - Votre propre compte : demandez au fournisseur pourquoi il est désactivé. Si le texte dit que les identifiants sont compromis, nettoyez l’appareil ou le site qui a laissé fuir le mot de passe, changez-le, puis demandez le déblocage ; le changement seul ne le lève peut-être
          pas.
        - Le compte d’un destinataire : joignez la personne autrement. L’adresse est juste, mais hors service.
    .receiving =
        Regardez la file avant de réactiver le compte : après une intrusion, elle peut encore contenir ce que l’intrus y a laissé.

        { $postfix-queue }

        Fixez ensuite un nouveau mot de passe, réactivez le compte, et testez l’authentification sans SMTP entre les deux :

        { $dovecot-login }
    .client =
        Montrez le texte du serveur à l’utilisateur et arrêtez. N’ouvrez pas la fenêtre de mot de passe, et ne répétez pas l’authentification : seul l’administrateur du compte peut lever cela.
    .send =
        Ne l’envoyez avec `5.7.13` qu’après la vérification des identifiants, pour que personne n’apprenne ainsi quels comptes existent ; avant, `535`. Pour un destinataire dont le compte est suspendu, envoyez `550` avec `5.2.1`.
