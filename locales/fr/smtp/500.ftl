smtp-500 = Commande non reconnue
    .summary = Le serveur ne connaît pas la commande, ou la ligne est trop longue ; le client doit envoyer quelque chose que le serveur comprenne.
    .meaning =
        Le premier mot de la ligne ne dit rien au serveur, ou la ligne est plus longue qu’il ne peut lire ; tout serveur doit accepter 512 octets. Au milieu d’une authentification, le numéro veut dire que la ligne de Base64 dépasse le tampon du serveur
        (`5.5.6`). Le RFC 5321 le cite aussi pour les commandes avec des caractères hors ASCII. Une commande que le serveur connaît mais ne propose pas relève de `502`.
    .conflict =
        Pour un `EHLO` qu’un vieux serveur ne connaît pas, le RFC 5321 se contredit : d’après la section 4.2.4, un mot non reconnu reçoit 500, alors que la liste de la section 4.3.2 donne `502`. Un client se rabat sur `HELO` après l’un ou l’autre.
    .seen =
        Après `EHLO`, il désigne un vieux serveur, ou un serveur qui parle LMTP ; le RFC 2033 y recommande cette réponse. Postfix l’envoie avec `5.5.2` pour les commandes inconnues depuis la version 3.7 ; avant, il envoyait `502`. OpenSMTPD envoie 500 même
        pour `VRFY` ; à un client qui envoie des commandes sans attendre les réponses, il envoie aussi 500, puis raccroche. Exim raccroche après plusieurs mots inconnus.
    .action =
        Regardez la ligne exacte que le client a envoyée, et les réponses avant elle : beaucoup de réponses 500 à la suite ne sont que la conséquence d’un refus antérieur.
    .sender =
        Mettez à jour le logiciel de messagerie ; si cela n’aide pas, envoyez à son éditeur le rapport avec la ligne refusée. Ni votre adresse ni votre texte n’est en faute : deux programmes ne se comprennent pas.
    .sending =
        Voyez au message d’accueil quel genre de serveur répond :

        { $banner }

        - LMTP : il veut `LHLO` ; remettez-lui par LMTP au lieu de SMTP.
        - Un vieux serveur SMTP qui refuse `EHLO` : votre serveur doit se rabattre sur `HELO`. Postfix le fait de lui-même.
        - Un pare-feu du type Cisco PIX entre les deux : Postfix a `smtp_pix_workarounds`.
    .receiving =
        `5.5.6` dans une authentification veut dire que le jeton dépasse votre limite ; dans Postfix, relevez `smtpd_sasl_response_limit`. Pour les autres commandes, voyez que votre réponse à `EHLO` ne liste que ce qui marche, car les clients s’y fient :

        { $ehlo }
    .client =
        - N’envoyez le message qu’après `354`. Si `DATA` a été refusé, chaque ligne du message compte comme une commande ; la réponse à `DATA` contient la raison.
        - Tenez une ligne de commande dans 512 octets, fin de ligne comprise, et en ASCII, tant qu’aucune extension ne permet plus.
        - Après 500 à `EHLO`, envoyez `HELO` et n’employez aucune extension.
    .send =
        Envoyez-le pour un mot que vous ne connaissez pas et pour une ligne trop longue pour votre tampon, puis gardez la connexion ouverte : le RFC 5321 interdit de raccrocher pour une commande inconnue. Pour les commandes connues, choisissez `501`
        (arguments), `502` (non proposée) ou `503` (ordre).
    .search = commande inconnue, erreur de syntaxe, non reconnue, unknown command, syntax error, unrecognized
