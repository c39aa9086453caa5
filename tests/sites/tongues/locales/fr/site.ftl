-server = serveur
mail = Codes de messagerie
    .short = Courriel
    .description = Ce que dit chaque code d’un serveur de messagerie.
    .intro = Un code dit ce qu’a fait un { -server }, voir [les règles](https://mail.example/rules).
mail-code-title = Code { $code }
    .title = Code { $code } : { $name }
mail-pair-title = { $low } et { $high }
    .title = { $low } { $low-name } et { $high } { $high-name }
mail-heading-meaning = Ce que signifie { $code }
mail-421 = Service indisponible
    .summary = Le serveur ferme la connexion.
    .meaning =
        Le serveur dit « réessayez “plus tard” » (souvent après `QUIT`) :

        - il est occupé ;
        - ou il s’arrête.
mail-550 = Boîte indisponible
    .summary = Personne n’a cette adresse.
    .meaning = Le serveur a refusé `RCPT TO` et a dit `User unknown`. L’adresse est-elle juste ?
not-documented = Non documenté
evidence-title = { $title } : sessions et textes
    .description = Toutes les sessions avec { $title }, et ce qu’en disent les serveurs.
translations-title = Traductions
translations-lead = Un texte sans traduction est montré en anglais.
translations-done = { $translated } textes sur { $needed }
find-said = Un texte de { $from }
home-counts = { $codes ->
    [one] Un code
    [many] { $codes } de codes
   *[other] { $codes } codes
}, { $languages ->
    [one] { $languages } langue
   *[other] { $languages } langues
} et { $pairs ->
    [0] aucune comparaison
    [one] { $pairs } comparaison
   *[other] { $pairs } comparaisons
}.
