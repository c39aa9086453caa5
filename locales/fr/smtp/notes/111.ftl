### Notes sur les couples dont le plus petit code est 111 : comment les distinguer en pratique.

smtp-note-111-421 =
    `421` est une réponse : un serveur de courrier en marche l’a envoyée, par exemple Postfix avec `421 4.7.0 mail.example.com Error: too many connections from 198.51.100.7`. Derrière
    `111`, il n’y a pas de réponse. Le système d’exploitation d’en face a refusé la connexion TCP, et c’est le client qui a composé le texte.

    L’erreur courante est de traiter les deux comme « serveur en panne » et de redémarrer le service. Cela aide pour une connexion refusée. Contre une limite du nombre de connexions,
    cela nuit : tous les clients reviennent ensemble. Dans ce cas, laissez la file d’attente étaler ses tentatives, et ne relevez la limite que si la machine supporte la charge.

smtp-note-111-441 =
    Avec `111`, un paquet revient qui dit non, et le client a son `Connection refused` en quelques millisecondes. Avec `441`, rien ne revient : le client attend la fin de son propre
    délai et signale `Connection timed out` avec l’état `4.4.1`, dont les listes ont fait `441`.

    La différence dit ce que fait un pare-feu. Une règle qui rejette donne la première erreur, une règle qui jette en silence donne la seconde. Un hôte éteint peut aussi ressembler à la
    seconde. Si le port 587 dépasse son délai depuis le bureau et est refusé depuis la maison, il y a deux fautes : au bureau, quelque chose jette les paquets, et sur le serveur rien
    n’écoute à ce port. Le délai dépassé cachait la seconde.
