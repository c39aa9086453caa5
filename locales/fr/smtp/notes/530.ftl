### Notes sur les couples dont le plus petit code est 530 : comment les distinguer en pratique.

smtp-note-530-535 =
    Cherchez `AUTH` dans la session. Sans lui, `530` ; avec lui, `535`. Les utilisateurs décrivent les deux comme « il me demande mon mot de passe » : c’est donc au journal de trancher. Un logiciel de messagerie dont le nom d’utilisateur est vide ne s’authentifie pas du tout et reçoit `530 5.7.0 Authentication required` après `MAIL`, quel que
    soit le nombre de fois où l’on tape le mot de passe. Courier enfreint la règle : il y dit `535 Authentication required.`

    Ils viennent aussi par deux : l’authentification échoue par `535`, le programme continue quand même, et `MAIL` échoue par `530`. Les fenêtres d’erreur montrent le dernier. Si vous lisez « authentication required » alors que des identifiants sont enregistrés, cherchez plus haut un `535` avant de chercher une case à cocher.

smtp-note-530-538 =
    Les deux peuvent exiger TLS, d’où la confusion. `530 5.7.0 Must issue a STARTTLS command first` bloque presque tout, même un `MAIL` inoffensif ; seuls passent `EHLO`, `STARTTLS`, `NOOP` et `QUIT`. Un `538` ne bloque que l’authentification par un mécanisme ; sur la même connexion, `MAIL` passerait peut-être.

    Pour le client, le remède est le même, TLS ; le numéro importe donc surtout à qui gère le serveur. Si vous voyez `538`, ou bien votre serveur a proposé un mécanisme trop tôt, ce que déconseille le RFC 4954, ou bien le client n’a pas attendu l’offre. Si vous voyez `530` sur le MX d’un domaine, les inconnus ne peuvent pas vous remettre de
    courrier sans parler TLS.

smtp-note-530-550 =
    Les deux peuvent vouloir dire « vous ne pouvez pas relayer ». `530 5.7.0 Authentication required` vous invite à vous authentifier et à revenir. `550 relay not permitted`, le texte de la configuration par défaut d’Exim, ne contient pas cette offre, et pourtant il ne manque peut-être qu’une authentification : le serveur dit seulement que ce
    destinataire est hors d’atteinte d’un inconnu.

    Un exemple : un portable quitte le réseau du bureau, où le serveur faisait confiance à son adresse, et l’envoi échoue par `550` à `RCPT`. Personne n’a dit au logiciel de messagerie de s’authentifier, car le mot « authentication » n’est pas dans la réponse. Une authentification guérit ce `550` aussi. Si vous êtes déjà authentifié, l’ennui
    est votre permission pour ce destinataire ou cet expéditeur.
