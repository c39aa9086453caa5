### Notes sur les couples dont le plus petit code est 417 : comment les distinguer en pratique.

smtp-note-417-451 =
    Un serveur de noms mort peut causer l’un ou l’autre ; cela dépend de qui reçoit. Courier dit `417 DNS lookup failure: example.net.  Try again later.` ; Sendmail répond
    `451 4.1.8 Domain of sender address user@example.net does not resolve`, et après un contrôle SPF un autre serveur peut dire `451 4.7.24`. Quand une destination montre `417` et une autre `451` à la même heure, soupçonnez donc une même
    cause et interrogez d’abord votre propre zone.

    `417` ne veut jamais dire les autres causes de `451` : une file pleine, un filtre planté, une règle de greylisting. Il concerne toujours le côté expéditeur de l’enveloppe, le nom de `HELO`, ou SPF. L’administrateur du destinataire est
    donc rarement la bonne personne à appeler, sauf si tous reçoivent `417` de là.

smtp-note-417-517 =
    C’est l’issue d’une requête DNS qui tranche entre les deux, dans le même contrôle du même logiciel. `417 DNS lookup failure: example.net.  Try again later.` veut dire que Courier n’a pas eu de réponse ;
    `517-Domain does not exist: example.net.`, que la réponse était non. Si un domaine reçoit tantôt l’une, tantôt l’autre, ses serveurs de noms ne sont pas d’accord ; interrogez chacun d’eux.

    Pour SPF, c’est un réglage qui tranche : le site destinataire choisit quels résultats il refuse, et lesquels sont durs. Une fois refusé, `softfail` donne par défaut `517` et `neutral` donne `417`. N’attendez donc pas que passe un `417`
    dû à `neutral` ou `none` : rien ne change tant que vous ne changez pas l’enregistrement. Seul `error` peut prendre fin de lui-même.

smtp-note-417-550 =
    Avec `417`, la faute est du côté de l’expéditeur : l’expéditeur de l’enveloppe, le nom de `HELO` ou le résultat SPF de votre domaine n’a pas pu être vérifié. Avec `550`, c’est le plus souvent l’adresse du destinataire, comme dans
    `550 5.1.1 <user@example.com>: Recipient address rejected: User unknown`. Ne vérifiez donc pas l’orthographe du destinataire quand un avis de non-remise de Courier dit « lookup failure ».

    Les deux se rejoignent quand le domaine de l’expéditeur est cassé pour de bon : ailleurs ce cas est `550`, sur un Courier il commence par `417` tant que les recherches ne font qu’échouer. Si vous trouvez les deux dans la file d’un jour,
    comparez les domaines que nomment les textes. Ce seront les mêmes.
