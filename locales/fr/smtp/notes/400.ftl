### Notes sur les couples dont le plus petit code est 400 : comment les distinguer en pratique.

smtp-note-400-421 =
    Le test le plus rapide est de voir si la connexion reste ouverte. Après `400 Service temporarily unavailable`, Courier prend votre commande suivante comme si de rien n’était ; après
    `421 mail.example.com Service not available, closing transmission channel`, la lecture suivante trouve une connexion fermée.

    Pour la file, cela change peu ; pour les autres destinataires, si. Un `400` à un `RCPT` laisse intact le reste du message : continuez. Avec `421`, tout ce qui n’est pas encore confirmé reste à vous de remettre. Un simple `400` peut
    aussi venir de HTTP : si le texte dit `Bad Request` et que suit du JSON, vous lisez la réponse d’une interface web, et aucun conseil sur SMTP ne vaut.

smtp-note-400-451 =
    Lisez d’abord le texte du `400`. Pour sa base d’alias illisible, Courier aurait pu dire `451`, et vous pouvez traiter ce `400` comme tel : une faute du côté du serveur, le serveur émetteur attend. Le même numéro avec
    `STARTTLS is required first` est un autre cas, et là quatre à cinq jours d’attente finissent par un avis de non-remise.

    `451 4.3.0 Temporary lookup failure` et `400 Service temporarily unavailable` demandent le même travail : l’administrateur du serveur destinataire regarde tables et bases de données. `400 STARTTLS is required first` appelle un
    changement du côté émetteur. Un logiciel qui traite tous les 4yz de même devrait au moins afficher les mots.

smtp-note-400-454 =
    Les deux peuvent concerner TLS, mais la faute est de côtés opposés. Avec `454 4.7.0 TLS not available due to local problem`, le client a demandé le chiffrement et le serveur ne peut pas le fournir : son certificat ou sa clé est
    défectueux, et le client ne peut qu’attendre. Avec `400 STARTTLS is required first`, le serveur est prêt et le client n’a pas demandé.

    Cherchez donc quel administrateur appeler. Testez à la main : connectez-vous, envoyez `EHLO`, puis `STARTTLS`. Si `220` vient, le serveur va bien, et il manque un réglage au client. Si `454` vient, laissez le client tranquille. Après
    `AUTH`, `454` n’a rien à voir avec TLS ; il signale que le mot de passe n’a pas pu être vérifié.

smtp-note-400-530 =
    Ce peut être la même plainte : `400 STARTTLS is required first.` de Courier, `530 5.7.0 Must issue a STARTTLS command first` de Postfix. Le remède aussi est le même : activer TLS du côté émetteur. La différence est le moment où vous
    l’apprenez. `530` revient dans la minute ; `400` laisse la file réessayer jusqu’à ce qu’elle renonce, et le premier signe est souvent un avis de retard.

    Si le courrier vers un domaine s’accumule alors que tout le reste passe, cherchez dans la file le mot STARTTLS. Un `530` sans ce mot demande plutôt une authentification.
