### Notes sur les couples dont le plus petit code est 101 : comment les distinguer en pratique.

smtp-note-101-111 =
    `Network is unreachable` vient de la machine émettrice ou d’un routeur proche : les paquets n’ont pas trouvé de chemin. `Connection refused` vient de la cible, ou d’un pare-feu
    qui répond pour elle : les paquets sont arrivés et ont été rejetés. Pour `101`, vérifiez donc les routes et les passerelles ; pour `111`, le service de courrier et les adresses
    où il écoute.

    Un nom qui a deux adresses peut cacher l’une des deux fautes. Le client essaie IPv6 et obtient `101`, passe à IPv4 et obtient `111`, et n’affiche que la dernière erreur. Vous
    démarrez le service, IPv4 fonctionne, et chaque remise commence encore par une tentative manquée. Testez chaque adresse séparément.

smtp-note-101-441 =
    Regardez les heures dans le journal. Une machine sans route le sait dans la même seconde ; `101` suit donc aussitôt le début de la tentative. L’échec derrière `441` prend du temps,
    parce que quelqu’un a attendu une réponse qui n’est pas venue : trente secondes par défaut dans Postfix, puis une ligne comme
    `connect to mail.example.com[192.0.2.25]:25: Connection timed out`.

    Les deux ressemblent à « impossible de se connecter ». On ouvre donc le port 25 d’un pare-feu pour une faute qui est dans sa propre table de routage, ou l’inverse. Un
    `Network is unreachable` immédiat désigne la machine émettrice ou son réseau. Après un délai dépassé, cherchez en chemin ou à l’autre bout.
