smtp-211 = État du système
    .summary = Ce n’est pas une erreur : le serveur décrit son propre état en réponse à une demande d’aide, et le client continue.
    .meaning =
        `HELP` a deux réponses de succès : 211 pour l’état du système, `214` pour des instructions. Le RFC 5321 n’impose aucune forme au texte, qui peut courir sur plusieurs
        lignes. La réponse ne dit rien d’un message, d’un destinataire ou d’une remise, et ne peut donc jamais être la cause d’un avis de non-remise.
    .conflict =
        Le RFC 5321 la formule `System status, or system help reply` ; un texte d’aide peut donc aussi s’y trouver, bien que `214` soit la vraie réponse d’aide. hMailServer
        liste en effet ses commandes sous ce numéro. Un client qui demande de l’aide doit accepter les deux codes.
    .seen =
        Rarement dans SMTP : hMailServer répond ainsi à `HELP`, alors que Postfix, Exim et OpenSMTPD disent `214`. FTP emploie le numéro pour répondre aux demandes d’état
        (RFC 959).
    .action =
        Si vous cherchez la cause d’un échec, regardez plutôt la réponse à `MAIL`, à `RCPT` ou à la fin du message.
    .client =
        Lisez toutes les lignes jusqu’à celle qui n’a pas de tiret après le code, et ne vous fiez pas à leurs mots : ils diffèrent d’un serveur à l’autre.
    .send =
        Ne l’envoyez qu’en réponse à `HELP`, et seulement pour l’état présent du serveur ; expliquez les commandes par `214`. N’écrivez rien qu’un inconnu ne doive lire.
