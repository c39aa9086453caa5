### Notes sur les couples dont le plus petit code est 120 : comment les distinguer en pratique.

smtp-note-120-220 =
    Dans FTP, les deux vont ensemble : un serveur chargé accueille par `120 Service ready in nnn minutes`, et un client lit jusqu’à ce que vienne `220`. Un analyseur de réponses pris dans
    une bibliothèque FTP apporte cette habitude. Sur une connexion SMTP, il attendrait un second message d’accueil qui ne vient jamais.

    L’erreur inverse nuit davantage. Un client qui ne cherche que trois chiffres et une espace prend `120` pour « connecté », envoie `EHLO` et reproche au serveur les réponses qui
    suivent. Si votre journal montre `120` à un port de courrier, cherchez ce qui y écoute avant de changer le client.

smtp-note-120-421 =
    Par `120`, un serveur demandait au client de garder la connexion ouverte quelques minutes. Un serveur qui dit `421` renvoie le client et compte sur la file d’attente de celui-ci : après
    `421 mail.example.com Service not available, closing transmission channel`, la tentative suivante est une nouvelle connexion, peut-être vers un autre hôte MX.

    Qui écrit un client aujourd’hui n’a besoin que de la seconde manière : fermer, attendre, revenir. Ne gardez pas la connexion ouverte après `120` ; rien dans SMTP ne dit que le serveur
    continuerait jamais. Et si vous lisez un document de protocole de 1981, ne prenez pas son `120` pour une limite moderne de connexions. Un serveur annonce une telle limite par une
    réponse qui commence par 4.
