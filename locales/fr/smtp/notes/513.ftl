### Notes sur les couples dont le plus petit code est 513 : comment les distinguer en pratique.

smtp-note-513-550 =
    Le relayage refusé a bien des numéros : `513 Relaying denied.` de Courier, `550 relay not permitted` dans la configuration standard d’Exim, `550 5.1.2 Relay not allowed.` de Stalwart. Le remède est le même sous chacun : s’authentifier, ou corriger l’enregistrement MX.

    Prudence avec `550`, qui peut aussi vouloir dire que la boîte aux lettres n’existe pas. `513` ne le veut jamais dire, car Courier demande s’il est responsable du domaine avant de chercher l’utilisateur. Ne retirez donc pas une adresse d’une liste après un `513` ; l’adresse peut être valide sur le serveur où le courrier aurait dû aller.

smtp-note-513-553 =
    Certains logiciels emploient chaque numéro pour le sens de l’autre. D’après le RFC, `553` concerne un nom de boîte qui ne peut pas être permis ; Courier range cela sous `513 Syntax error.` Et ce que Courier appelle `513 Relaying denied.` est sur bien des serveurs qmail
    `553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)`.

    Fiez-vous donc au texte, jamais au numéro. `Relaying` ou `rcpthosts` veut dire que ce serveur ne transmet pas ce courrier : authentifiez-vous, ou cherchez où mène l’enregistrement MX. `Syntax` ou `not allowed` veut dire que l’adresse doit changer. Si vous corrigez l’orthographe après `Relaying denied.`, vous recevez de nouveau la
    même réponse.

smtp-note-513-554 =
    `513 Relaying denied.` est chez Courier ce que Postfix dit par `554 5.7.1 <user@example.net>: Relay access denied`. Posez une question sous les deux : le domaine du destinataire est-il à vous ? Si oui, le serveur doit l’apprendre, par `relay_domains` et des réglages semblables dans Postfix, par `esmtpacceptmailfor` dans Courier. Sinon,
    l’expéditeur doit s’authentifier.

    La réparation dangereuse est de laisser relayer l’adresse IP du client parce que son courrier entrant a été refusé. Le courrier passe alors, et tout ce que cette adresse IP envoie à quiconque aussi. Souvenez-vous de plus que `554` se rencontre aussi hors de `RCPT`, comme message d’accueil et après le message ; il n’y a rien à voir avec
    le relayage.
