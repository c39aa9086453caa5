smtp-534 = Mécanisme d’authentification trop faible
    .summary = La politique du serveur rejette cette façon de s’authentifier comme trop faible pour cet utilisateur : le client doit en employer une autre.
    .meaning =
        Le serveur connaît le mécanisme mais en exige un plus fort de cet utilisateur. Il ne dit rien du mot de passe, ne réclame pas TLS comme `538`, et ne désigne pas un mécanisme inconnu, qui serait `504`. Gmail l’étend aux authentifications qui demandent un mot de passe d’application ou
        une confirmation dans le navigateur. Dans Courier, le numéro veut dire que quelque chose est trop gros : `5.3.4` qui a perdu ses points.
    .conflict =
        Le RFC 4954 veut que le client continue par un autre mécanisme. Chez Gmail, cela ne mène à rien avec `5.7.9` et `5.7.14`, car ceux-ci demandent à l’utilisateur un mot de passe d’application ou une connexion par navigateur. Un client doit donc montrer le texte, et pas seulement
        essayer un mécanisme après l’autre.
    .seen =
        Après `AUTH` ; de Gmail comme `534 5.7.9 Application-specific password required` ou `534 5.7.14 Please log in via your web browser`. De Courier après `MAIL` comme `534 SIZE=Message too big`, ou après le message comme `534 Message header size exceeds policy limit`.
    .action =
        Lisez le code étendu et les mots : `5.7.9` veut une autre façon de s’authentifier, `5.7.14` une étape dans le navigateur, et un texte sur la taille n’a rien à voir avec l’authentification.
    .sender =
        - Gmail avec `5.7.9` : le compte emploie la validation en deux étapes. Créez un mot de passe d’application pour ce programme, ou faites-le s’authentifier par OAuth.
        - Gmail avec `5.7.14` : connectez-vous une fois par un navigateur, confirmez, puis réessayez dans le programme.
        - Le texte nomme une taille : raccourcissez le message, ou son en-tête si c’est lui qu’il nomme.
    .sending =
        Voyez quels mécanismes propose le smarthost une fois TLS établi :

        { $submission-ehlo }

        Dans Postfix, `smtp_sasl_mechanism_filter` décide lesquels peuvent servir ; laissez-en passer un plus fort.
    .receiving =
        Assurez-vous que l’utilisateur peut satisfaire votre politique : le mécanisme plus fort figure dans votre ligne `AUTH`, et vous détenez les données qu’il lui faut (`CRAM-MD5` demande le mot de passe lui-même, non son empreinte).

        Sur Courier, les limites sont `sizelimit` et, pour l’en-tête, `BOFHHEADERLIMIT`.
    .client =
        Choisissez un mécanisme plus fort de la ligne `AUTH` et essayez une fois de plus. Ne redemandez pas le mot de passe ; montrez le texte s’il n’en reste aucun.
    .send =
        Envoyez-le avec `5.7.9` quand la politique exclut le mécanisme choisi pour cet utilisateur et que vous en proposez un plus fort. Pour de mauvais identifiants, envoyez `535`.
