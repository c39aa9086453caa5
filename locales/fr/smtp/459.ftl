smtp-459 = Nœud non autorisé
    .summary = Le serveur ne lance pas la file de ce nœud pour ce client ; quelqu’un doit changer le nom ou la liste de nœuds du serveur.
    .meaning =
        Le texte répète le nœud nommé dans `ETRN` et donne la raison. Le RFC 1985 attend d’un serveur qu’il tienne une liste de ceux pour qui il lance la file ; le client n’est pas sur cette liste. L’exemple du RFC est un nom qui ne peut pas être résolu. La
        réponse n’est pas un verdict sur le courrier, qui reste dans la file et est remis à l’heure prévue.
    .conflict =
        D’après son premier chiffre, le refus est temporaire, mais le RFC 1985 l’explique par une liste que seule une personne change. Postfix ne l’envoie que pour le domaine : là où `smtpd_etrn_restrictions` refuse le client, c’est le code de cette
        restriction qui vient, `554` par défaut pour `reject`.
    .seen =
        Là où un site demande son courrier à son fournisseur ou à son MX de secours. Postfix envoie `service unavailable` sous ce numéro pour un domaine absent de son `fast_flush_domains`, Sendmail `459 4.5.4` pour un groupe de files qu’il n’a pas
        (`ETRN #name`).
    .action =
        Vérifiez d’abord le nom dans la commande. Ce doit être le nom complet sous lequel l’autre serveur met votre courrier en file, et un second nom demande un `ETRN` à lui.
    .sending =
        Si votre serveur a envoyé l’`ETRN` : voyez sous quel nom le courrier vous est adressé, puis demandez à l’administrateur de l’autre serveur d’admettre exactement ce nom.

        { $mx }
    .receiving =
        Si le courrier attend dans votre file : Postfix ne lance que les files des domaines de `fast_flush_domains`, par défaut ceux de `relay_domains`. Ajoutez le domaine si la demande est légitime.

        { $postfix-etrn }
    .client =
        Cessez de relever après cette réponse et montrez son texte à une personne, car seule une personne peut changer la liste de l’autre serveur.
    .send =
        Envoyez-le quand vos règles interdisent à ce client de lancer cette file, et mettez la raison dans le texte. Si les règles le permettent et que seul le lancement échoue, envoyez `458`.
