### Notes sur les couples dont le plus petit code est 535 : comment les distinguer en pratique.

smtp-note-535-538 =
    Un mot de passe a été envoyé et refusé ; la question est de savoir si le serveur l’a regardé. Avec `538 5.7.11`, non : il s’est arrêté parce que la connexion n’est pas chiffrée. Avec `535 5.7.8`, oui, et le mot de passe était faux (sauf si le texte est l’`Invalid authentication mechanism` de Postfix).

    Procédez donc dans cet ordre. Chiffrez d’abord, jugez ensuite le mot de passe, jamais l’inverse, car un mot de passe envoyé en clair pour passer outre un `538` doit de toute façon être changé. Une session peut fort bien montrer les deux : `538` avant TLS, `535` après. Dans ce cas, le mot de passe était faux dès le début.
