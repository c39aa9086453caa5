### Notes sur les couples dont le plus petit code est 430 : comment les distinguer en pratique.

smtp-note-430-503 =
    Le code étendu `4.5.1` fait ressembler `430` à un `503` plus doux, car les deux vont avec une commande invalide. Ce n’est pas ainsi que naît `430`. Postfix en mode d’essai ne change que le premier chiffre : son
    `503 5.5.1 Error: need MAIL command` part donc comme `403 4.5.1`, jamais comme `430`.

    Fiez-vous donc aux mots. `430 4.7.0 Must issue a STARTTLS command first` demande le chiffrement, et réordonner un script n’aide pas ; `503 5.5.1 Error: send HELO/EHLO first` demande une commande de plus, et aucun certificat n’aide. Pour un
    `503`, cherchez plus haut dans le journal un refus antérieur. Un `430` n’a pas besoin de cette recherche, puisque son propre texte donne la raison.

smtp-note-430-530 =
    C’est un réglage d’essai dans `main.cf` qui change l’un en l’autre. `530 5.7.0 Must issue a STARTTLS command first` est ce que dit Postfix ; `430 4.7.0` avec les mêmes mots est ce qu’il dit quand quelqu’un a écrit `soft_bounce = yes`. La
    règle derrière eux n’a pas changé, ni le remède.

    Seul change le moment où quelqu’un l’apprend. Un `530` revient aussitôt à l’expéditeur. Après un `430`, la file réessaie pendant des jours sans un mot, et l’avis de non-remise arrive quand le courrier est périmé. Si vous voyez `430` dans un
    journal, activez donc TLS dans le client maintenant, comme si le numéro commençait par 5.
