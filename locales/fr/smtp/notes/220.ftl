### Notes sur les couples dont le plus petit code est 220 : comment les distinguer en pratique.

smtp-note-220-221 =
    `220` ouvre une session et `221` la ferme ; ce qui compte est entre les deux. Si un journal montre `220 mail.example.com ESMTP Postfix`, au plus un `EHLO`, puis `221 2.0.0 Bye`, c’était
    sans doute un contrôle de santé, ou un client qui n’a pas trouvé ce qu’il voulait après `EHLO`, par exemple pas de `STARTTLS`. Rien n’a été refusé.

    Les deux textes commencent par le nom du serveur dans la formulation de la norme, et une recherche de `22` trouve les deux : lisez donc le troisième chiffre. Une session qui débute par
    `221` n’existe pas : la capture a perdu son début. Obtenez-en une complète avant de conclure.

smtp-note-220-250 =
    Qui n’attend pas le message d’accueil lit chaque réponse une commande trop tard. Un tel client se connecte, envoie `EHLO` et prend pour la réponse le `220` qui était déjà en route. Dès
    lors, le `250` d’`EHLO` compte pour `MAIL`, celui de `MAIL` pour `RCPT`, et un destinataire refusé n’est remarqué qu’à `DATA`. Lisez le message d’accueil avant d’écrire.

    Après `STARTTLS`, le `220` a un autre effet : la liste des premières lignes `250` ne vaut plus. Employez celle que vous recevez après la négociation ; `AUTH` ne figure peut-être que là.

smtp-note-220-421 =
    Un contrôle de port ne voit pas la différence : la connexion TCP s’ouvre dans les deux cas, et seule la première ligne dit si le serveur veut travailler. Avec `220 mail.example.com ESMTP`,
    il veut ; avec `421 4.7.0 mail.example.com Error: too many connections from 198.51.100.7`, non. Une surveillance qui s’arrête à « port 25 ouvert » ne donne pas l’alarme pendant que tout le
    courrier attend dans les files des autres.

    Une session peut aussi contenir les deux : `220` au début et `421` plus tard, quand le client a trop tardé ou que le service s’est arrêté. Regardez alors ce que le serveur avait confirmé
    avant ; le message d’accueil ne confirme rien.

smtp-note-220-554 =
    Un blocage ne se voit pas forcément dans le message d’accueil. Par défaut, Postfix attend `RCPT` pour ses contrôles ; un client listé reçoit donc un `220` normal, deux fois `250`, et
    seulement ensuite `554 5.7.1`. Un test qui s’arrête au message d’accueil ne prouve donc rien sur un blocage ; allez jusqu’au destinataire.

    Quand le message d’accueil est lui-même `554`, le texte qui suit est tout ce que vous obtiendrez : chez Postfix, `EHLO` reçoit `503`, chez Exim rien du tout. Postfix en client s’adresse
    alors au prochain hôte MX au lieu d’abandonner (`smtp_skip_5xx_greeting`). Si tous les hôtes du domaine accueillent ainsi, écrivez à son administrateur depuis un autre réseau.
