smtp-571 = Remise non autorisée
    .summary = Un filtre du côté destinataire refuse le courrier : expéditeur et administrateur doivent trouver la règle et la satisfaire ou la changer.
    .meaning =
        Lisez-le comme `550 5.7.1` : le numéro est le code étendu qui a perdu ses points. Il juge l’expéditeur, le message ou la conduite du client, non l’existence de la boîte aux lettres.
    .conflict =
        Le RFC 5321 permet de 0 à 5 comme deuxième chiffre d’un code de réponse ; 571 est donc hors de sa grammaire, et le tableau de l’IANA ne le connaît pas non plus. Les clients s’en tiennent quand même au premier chiffre et le prennent pour un refus définitif.
    .seen =
        Après `RCPT`, de Courier, dont le texte par défaut pour le filtre d’un destinataire est `571 Delivery not authorized, message refused.` Des installations avec rspamd, comme ApisCP, l’emploient pour des messages pris pour du spam. qmail avec chkuser 2.0.8 l’envoie avec `(#5.7.1 - chkuser)` pour un
        expéditeur mal formé, et pour une session avec trop de destinataires.
    .action =
        Cherchez de qui était le filtre : après `RCPT`, c’est une règle sur l’expéditeur ou la connexion ; après le message, une règle sur le contenu.
    .sender =
        Demandez autrement au destinataire de laisser entrer votre courrier. Si plusieurs domaines refusent ainsi votre courrier, passez la réponse à votre administrateur, liens du texte compris.
    .sending =
        Vérifiez ce que regardent les filtres, et corrigez ce qui manque ou est faux :

        - SPF, pour le domaine de l’expéditeur : { $txt }
        - DNS inverse de l’adresse IP : { $ptr }
        - Listes de blocage : { $dnsbl }
    .receiving =
        Cherchez la session dans le journal. Sur Courier, c’est le filtre de courrier du compte qui décide, à `RCPT` comme `rcptfilter` : ajoutez-y l’expéditeur comme exception, et faites afficher au filtre une raison à lui, car sinon le client ne voit que le texte par défaut.
    .client =
        Laissez décider le premier chiffre, et signalez le texte. Un analyseur qui exige 0 à 5 comme deuxième chiffre ne doit pas traiter cela comme une connexion rompue.
    .send =
        Envoyez `550` avec `5.7.1`. Si un filtre rend sa propre réponse, vérifiez qu’elle commence par un code valide.
    .search = bloqué, non autorisé, blocked, not authorized
