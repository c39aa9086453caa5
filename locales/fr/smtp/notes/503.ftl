### Notes sur les couples dont le plus petit code est 503 : comment les distinguer en pratique.

smtp-note-503-530 =
    Voyez si la réponse nomme l’étape manquante. `530 5.7.0 Must issue a STARTTLS command first` le fait ; tant que TLS n’est pas établi, il répond à `AUTH` comme à `MAIL`. `503 5.5.1 Error: authentication not enabled` ne le fait pas : le client a envoyé `AUTH` à un
    port ou à un moment où le serveur ne propose pas d’authentification.

    Retaper le mot de passe n’aide dans aucun cas : personne ne l’a regardé. Changez plutôt la connexion, dans cet ordre : port 587, TLS, un nouvel `EHLO`, puis `AUTH`. Tous les serveurs ne tiennent pas à ces numéros : Stalwart dit `503 5.5.1 You must authenticate first.` là où le RFC 4954 veut un `530`.

smtp-note-503-554 =
    Après `DATA`, le numéro dépend du logiciel : quand tous les destinataires ont été renvoyés, Exim dit `503`, Postfix `554 5.5.1 Error: no valid recipients`, et le RFC 5321 permet les deux. Dans tous les cas, la raison est dans les réponses à `RCPT` au-dessus.

    Après un message d’accueil `554`, les deux paraissent dans la même session. Un serveur qui ouvre par `554` doit répondre `503` à tout jusqu’à ce que le client dise `QUIT` ; Postfix le formule `503 5.7.0 Error: access denied for …`, alors qu’Exim raccroche et que Sendmail dit encore `250` à `EHLO`. Dans une telle session, la première ligne est la cause, et le reste
    ne fait qu’en découler. Cherchez donc dans le journal le premier refus, non le dernier.
