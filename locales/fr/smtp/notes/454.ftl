### Notes sur les couples dont le plus petit code est 454 : comment les distinguer en pratique.

smtp-note-454-535 =
    Confondre ces deux-là envoie les utilisateurs chercher la mauvaise faute. Après `535 5.7.8`, un logiciel de messagerie doit demander le mot de passe. Après `454 4.7.0`, il ne le doit pas : le serveur n’a rien comparé, et un utilisateur à qui l’on redemande doute d’un mot de passe qui était bon. Le RFC 4954 le dit aux
    auteurs de clients.

    Sur le serveur, le journal les sépare mieux que le client ne le peut. Dovecot ou saslauthd signale dans un cas un utilisateur refusé et dans l’autre une recherche échouée, une connexion morte ou un délai dépassé. Si beaucoup d’utilisateurs disent dans la même minute que le mot de passe d’hier ne marche plus, cherchez
    `454` avant de réinitialiser quoi que ce soit.

smtp-note-454-540 =
    La réponse du serveur à `EHLO` liste-t-elle `STARTTLS` ? Si oui et que la commande échoue quand même, `454 4.7.0 TLS not available due to local problem` désigne un certificat ou une clé que le serveur ne peut pas employer ; attendre n’y change rien. Si la réponse ne le liste pas, le client a demandé ce que personne n’avait
    proposé, et le `540 TLS not available.` de Courier ne dit que cela.

    Corrigez donc le premier sur le serveur et le second dans le client, qui doit d’abord lire la liste des extensions. Un `540` après `RCPT` n’a rien à voir avec TLS : chez Rambler, il dit que la boîte aux lettres du destinataire est inactive.
