### Notes sur les couples dont le plus petit code est 523 : comment les distinguer en pratique.

smtp-note-523-524 =
    Les deux viennent de la même famille du RFC 5248, et un tableau de codes les fait se ressembler : le chiffrement d’une authentification. En session, ils viennent de programmes différents. `523 5.7.10` est Dovecot ou un serveur go-smtp qui vient de voir `AUTH` sur une connexion sans TLS. `524 5.2.4 Mailing list expansion problem` est
    OpenSMTPD qui parle d’un alias.

    Une liste de codes égare ici : quelqu’un lit « chiffrement nécessaire » pour le `524`, change des réglages TLS pendant une heure, et l’alias fautif reste. Regardez une ligne plus haut dans le journal. Si la dernière commande était `RCPT`, aucun réglage de TLS n’aidera.

smtp-note-523-530 =
    Un client qui s’authentifie trop tôt reçoit `523` ; celui qui saute l’authentification reçoit `530`. Demandez-vous quelle commande précède la réponse. `AUTH` puis `523 5.7.10 TLS is required` : le client a essayé, mais sans TLS. `MAIL` puis `530 5.7.0 Authentication required` : il n’a jamais essayé.

    Les deux peuvent être dans un journal. Un script qui ignore l’`AUTH` refusé et continue par `MAIL` ne montre à son utilisateur que la dernière réponse, `530`, ou le `502 5.7.0 Please authenticate first` propre à go-smtp. On ajoute alors un mot de passe qui était déjà là. Remontez au premier refus et activez TLS ; le second disparaît
    avec lui.

smtp-note-523-538 =
    Pour le client, c’est un seul refus à deux numéros, et le RFC 4954 en prescrit un troisième, `504 5.5.4`. Un code qui ne teste qu’un numéro ne marche qu’avec une marque de serveur. Écrivez le test comme « authentification refusée, pas encore de TLS », et les trois sont couverts.

    Celui que vous voyez vous renseigne sur le logiciel : `523 5.7.10` désigne Dovecot ou go-smtp, `538 5.7.11` aiosmtpd. Une précaution demeure. Un `523` *après le message* n’a rien à voir avec l’authentification ; `523 Message length (…) exceeds administrative limit` est de Courier et concerne la longueur du courrier, à quoi TLS ne change
    rien.

smtp-note-523-552 =
    On compare ces deux-là à cause de Courier. Son `523 Message length (… bytes) exceeds administrative limit(…).` dit ce que d’autres serveurs disent par `552 5.3.4` : le message dépasse la limite, et un plus petit passera. Les deux nombres du texte de Courier disent même de combien il est trop long.

    Avant de réduire quoi que ce soit, vérifiez l’étape. Un `523` juste après `AUTH` veut TLS et n’a rien à voir avec la taille. Un `552` peut vouloir dire une boîte aux lettres pleine, où un message plus petit est refusé tout autant ; le texte de Courier ne le veut jamais dire.
