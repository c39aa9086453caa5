smtp-430 = Enregistré sans définition
    .summary = Un refus temporaire qu’aucun document n’explique ; c’est le texte qui suit qui doit donner la raison, et le serveur émetteur attend.
    .meaning =
        430 ne naît, autant qu’on sache, que d’une façon : un Postfix avec `soft_bounce = yes` change `530 5.7.0 Must issue a STARTTLS command first` en `430 4.7.0 Must issue a STARTTLS command first`. Une exigence définitive
        ressemble alors à un court délai. On ne connaît aucun logiciel qui envoie le numéro à dessein.
    .conflict =
        Le tableau de l’IANA, après le RFC 5248, cite 430 à côté de `X.5.1` (commande invalide). Le RFC 5321 n’a pas de telle réponse, et tous les autres codes de cette ligne sont définitifs. Ce que veut dire `430 4.5.1` n’est
        donc que dans son texte.
    .seen =
        D’un Postfix en mode d’essai qui exige le chiffrement, à la première commande qui en a besoin.
    .action =
        Lisez les mots après le numéro : `STARTTLS` ou `authentication` veut dire que le client a besoin d’autres réglages et qu’attendre n’aide pas. Sans aucun indice de ce genre, demandez au postmaster du serveur destinataire ce
        que la réponse y veut dire.
    .sending =
        Voyez si le serveur vous propose TLS :

        { $ehlo }

        Si `STARTTLS` est dans la liste, laissez votre serveur l’employer ; Postfix le fait avec `smtp_tls_security_level = may`. S’il essaie déjà, son journal montre la négociation échouée.
    .receiving =
        Vérifiez si le mode d’essai est encore activé :

        { $postfix-soft-bounce }

        Avec `yes`, chaque réponse 5yz part comme 4yz, et d’autres serveurs continuent d’essayer du courrier que vous ne prendrez jamais ; mettez `no` une fois l’essai fini. Sur le MX d’un domaine, renoncez à l’exigence de TLS
        elle-même : le RFC 3207 l’interdit pour le courrier local.
    .client =
        Tenez-vous-en au premier chiffre : comptez-le comme un refus temporaire et gardez le message. Si le texte vient avec `4.5.1`, comparez les commandes précédentes à l’ordre que prescrit le RFC 5321.
    .send =
        Ne l’envoyez pas : `503` est fait pour une commande hors de son tour, `500` pour une inconnue, `530` pour un chiffrement ou une authentification manquants.
