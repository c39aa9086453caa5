smtp-251 = Non local, sera transféré
    .summary = Accepté : la boîte aux lettres du destinataire est sur un autre système, et ce serveur y transfère lui-même le message.
    .meaning =
        Le destinataire compte comme accepté, exactement comme avec `250` ; le texte ajoute l’adresse où se trouve maintenant la boîte aux lettres. Le serveur ne doit pas compter sur le
        fait que quelqu’un la lise. Par `551`, un serveur donne aussi la nouvelle adresse, mais ne transfère pas.

        Après `ETRN`, le numéro a un autre sens : aucun message n’attend pour l’hôte nommé.
    .seen =
        Rarement après `RCPT`, car la plupart des sites transfèrent sans le dire et répondent `250`. Un client comme fetchmail le reçoit après `ETRN`.
    .action =
        Le destinataire est accepté : ne renvoyez pas le message. Après `ETRN`, il n’y a rien à récupérer pour ce nom.
    .sender =
        Si un rapport ou un journal vous montre la réponse, notez l’adresse entre chevrons et demandez au destinataire par une autre voie si elle est durable.
    .receiving =
        - Vous transférez du courrier : la réponse dit à tout client où la boîte aux lettres est partie. Voyez ce que voient les inconnus, et désactivez-la s’ils ne doivent pas connaître
          l’adresse : { $rcpt }
        - Vous récupérez du courrier par `ETRN` et en attendiez : il attend peut-être sous un autre nom de votre hôte. D’après le RFC 1985, chaque alias peut demander son propre `ETRN` ;
          comparez au DNS : { $mx }
    .client =
        Traitez le destinataire comme après `250` et continuez. Journalisez l’adresse. Ne changez pas un carnet d’adresses d’après cette réponse, sauf si l’identité du serveur est certaine ;
        sinon un attaquant placé entre les deux pourrait détourner le courrier.
    .send =
        Ne l’envoyez que si tout le monde peut voir la nouvelle adresse, et seulement là où l’administrateur peut le désactiver ; sinon, transférez avec `250`. Une nouvelle adresse avec des
        caractères hors ASCII ne peut figurer ici que si le client a donné `SMTPUTF8` avec `MAIL`.
