### Notes sur les couples dont le plus petit code est 525 : comment les distinguer en pratique.

smtp-note-525-530 =
    Une étape de l’authentification les sépare. `530` veut dire que le serveur ne sait pas encore qui vous êtes ; `525`, qu’il le sait, et que ce compte est fermé. Après un `530`, vous ajoutez une authentification ; après un `525`, vous téléphonez.

    Un cas trompeur : une boutique en ligne envoie son courrier depuis des années, puis tout échoue après `AUTH` avec `525 5.7.13 [M5] Your credentials have been compromised`. Quelqu’un « répare » en retirant l’authentification de la configuration. Le serveur répond maintenant `530` à `MAIL`, et le journal a l’air d’une authentification
    oubliée. La cause est toujours ce que disait le `525`.

smtp-note-525-535 =
    La différence tient à une information : le mot de passe était-il bon ? Avec `535`, il n’a pas été accepté, ou le serveur ne veut pas le dire. Avec `525`, il l’était, et le compte derrière est fermé. Un logiciel de messagerie qui ouvre la fenêtre de mot de passe pour les deux fait essayer des mots de passe sans raison après le second.

    Un `535` ne prouve pourtant pas que le compte est ouvert. Un serveur peut répondre `535 5.7.8` pour un compte désactivé aussi, afin de ne pas révéler que l’essai était bon ; le RFC 4954 le permet. Si un `535` persiste avec un mot de passe que le webmail accepte, demandez au fournisseur l’état du compte avant de réinitialiser quoi que ce
    soit.

smtp-note-525-550 =
    Une boîte aux lettres suspendue peut répondre par l’un ou l’autre. Sur un serveur cPanel, cela se lit `525 5.7.13 Disabled recipient address` ; ailleurs, le même état est `550 5.2.1`. Pour l’expéditeur, les deux veulent dire la même chose : l’adresse était juste, elle est fermée pour le moment, et il faut une autre voie.

    Un logiciel de listes ne doit pas les traiter différemment. Un code qui retire une adresse au premier `550` et n’a pas de règle pour `525` continue pendant des mois d’écrire à un compte mort. Traitez les deux d’après la raison : `5.2.1` et ce `5.7.13` veulent dire désactivé, alors que seul `5.1.1` veut dire qu’il n’y a personne.
