### Notes sur les couples dont le plus petit code est 412 : comment les distinguer en pratique.

smtp-note-412-450 =
    Qui voit `412 You are not whitelisted by this recipient, please try again later.` pense d’abord au greylisting. C’est juste pour `450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted` et faux ici. `450` refuserait ce
    destinataire même seul ; `412` ne paraît que parce qu’un autre destinataire est dans la même transaction.

    Pour le prouver, envoyez à cette seule adresse : le `412` disparaît au premier essai, alors qu’un `450` de greylisting revient jusqu’à la fin du délai. Personne n’a besoin d’être mis sur une liste, bien que le texte en parle d’une. Si
    vous gérez un système d’envois en masse, ne comptez `412` ni comme un rejet temporaire de l’adresse ni contre la réputation de l’expéditeur.

smtp-note-412-452 =
    Un bon client fait la même chose pour les deux : il remet aux destinataires acceptés, puis recommence avec le reste. Seules les raisons diffèrent. `452 4.5.3 Too many recipients` est une limite de nombre, et la position du destinataire
    refusé vous dit la limite. `412` vient de réglages différents de deux boîtes aux lettres et peut refuser le second de deux.

    Pour savoir lequel c’était, envoyez à moins de destinataires par message. Si cela guérit, c’était `452` ; si seuls passent les messages à un destinataire, c’était `412`. Un client qui divise déjà à `452` peut faire de même à `412`. Aucun
    RFC ne connaît `412`, pourtant ; seul le code source de Courier.
