### Notes sur les couples dont le plus petit code est 201 : comment les distinguer en pratique.

smtp-note-201-221 =
    Seul `221` met fin à la connexion. `201 Command okay, action aborted` fermait une question que le serveur avait posée ; la connexion restait ouverte, et le client de 1981 devait encore
    envoyer `QUIT` pour obtenir `221`. Les dernières lignes d’une transcription de l’époque peuvent donc montrer les deux, l’une après l’autre.

    Un analyseur pour ces vieux documents ne devrait pas s’arrêter à `201`. À l’inverse, une session d’aujourd’hui qui se termine par `221` sans autre `250` que celui d’`EHLO` n’a rien annulé :
    elle n’est jamais arrivée à un message.

smtp-note-201-250 =
    `201` était un numéro de succès pour une action annulée. SMTP n’en a pas : `RSET` et le point final reçoivent tous deux `250`. Un script qui compte les remises par leurs lignes de succès
    avait raison d’ignorer `201`, et se trompe dès qu’il compte chaque `250`.

    Prenez une session avec deux messages dont le client retire le premier par `RSET`. Le journal contient sept lignes ou plus qui commencent par `250`, et un seul message a été transmis.
    Comptez les réponses à la fin du texte, comme `250 2.0.0 Ok: queued as 4XyZ123`.
