### Notes sur les couples dont le plus petit code est 502 : comment les distinguer en pratique.

smtp-note-502-503 =
    `502` dure autant que la connexion ; `503` disparaît avec l’étape manquante. `AUTH` avant TLS peut recevoir `503 5.5.1 Error: authentication not enabled` de Postfix et marcher une minute après sous TLS ; `STARTTLS` à un Postfix où TLS est désactivé reste `502 5.5.1`, quoi que vous envoyiez avant.

    Trois serveurs intervertissent les numéros : lisez-y les mots. Courier répond `502 ESMTP command error` à un mauvais ordre, et même `502 Polite people say HELO first`. OpenSMTPD répond `503` avec `Command not supported`, Exim avec `command used when not advertised`, à un `AUTH` ou un `STARTTLS` qu’il ne propose pas ; aucun autre
    ordre n’y remédiera.

smtp-note-502-504 =
    Ou bien la commande elle-même est refusée, ou bien son argument seul. À `AUTH NTLM`, aiosmtpd répond `504 5.5.4 Unrecognized authentication type` : s’authentifier y marche, mais pas ainsi ; le mécanisme suivant de la liste mérite donc un essai. Un `502` à la même ligne dit que le serveur ne permet aucune authentification sur cette
    connexion, et tout autre mécanisme est du temps perdu.

    Il en va de même de `HELP MAIL` : après `504`, un `HELP` nu peut encore vous donner quelque chose ; après `502`, non. Si un logiciel de messagerie montre l’un des numéros puis redemande le mot de passe, ignorez la fenêtre ; aucun mot de passe n’a été regardé.

smtp-note-502-540 =
    Seul `STARTTLS` réunit ces deux-là. À qui demande un TLS que personne n’a configuré, Postfix répond `502 5.5.1 Error: command not implemented` et Courier `540 TLS not available.` La situation est la même, et l’issue aussi : TLS est configuré sur le serveur, ou le client cesse de demander. Un client qui lit la liste après `EHLO` ne
    rencontre ni l’un ni l’autre.

    Après `RCPT`, ils n’ont rien en commun. `540 5.7.1` de Rambler parle d’une boîte aux lettres qui ne sert plus, et n’a rien à voir avec le chiffrement ; un `502` à ce moment, de Courier, dit que l’ordre des commandes est mauvais.
