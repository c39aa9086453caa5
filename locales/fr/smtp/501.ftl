smtp-501 = Erreur de syntaxe dans les arguments
    .summary = Le serveur connaît la commande mais ne peut pas lire ce qui la suit ; le client doit d’abord corriger les arguments.
    .meaning =
        Une adresse, un nom d’hôte ou un paramètre enfreint la grammaire, ou des arguments se trouvent là où aucun n’est permis (`DATA`, `RSET`, `QUIT`, `STARTTLS`). Pendant `AUTH`, il veut dire une de trois choses : le client a annulé par `*`, son Base64
        ne peut pas être décodé (`5.5.2`), ou il a envoyé une réponse initiale à un mécanisme qui n’en permet pas (`5.7.0`). Il ne dit pas qu’une boîte aux lettres manque ; le serveur ne l’a jamais cherchée.
    .conflict =
        Pour un expéditeur inacceptable, le RFC 5321 donne deux règles : la section 4.1.4 exige 501, la section 3.3 attend `550` ou `553`. Les serveurs diffèrent d’autant : Postfix répond 501 à un expéditeur mal formé, OpenSMTPD `553`, Courier `517` ou
        `554`, et Gmail `555`.
    .seen =
        Après `EHLO` avec un nom invalide (Exim : `Syntactically invalid EHLO argument(s)`) ou `HELO` sans nom (Sendmail : `5.0.0`), après un destinataire (`5.1.3`) ou un expéditeur (`5.1.7`) mal formé, et après un paramètre répété ou faux (`5.5.4`). Les
        serveurs de soumission refusent ainsi les adresses mal formées.
    .action =
        Comparez la ligne refusée à la grammaire : `MAIL FROM:<user@example.org>`, entre chevrons et sans espace après les deux-points. Le code étendu nomme la partie en faute : `5.1.3` le destinataire, `5.1.7` l’expéditeur, `5.5.4` un paramètre.
    .sender =
        Retapez l’adresse au lieu de la prendre dans le carnet, et cherchez un `@` manquant, une virgule ou une espace de trop, ou un nom affiché. Avec `5.1.7`, l’adresse fautive est la vôtre, dans les réglages du logiciel de messagerie.
    .sending =
        Si le 501 répond à `EHLO`, corrigez le nom que votre serveur donne de lui-même. Ce doit être un nom d’hôte complet de lettres, chiffres, traits d’union et points ; le tiret bas n’est pas permis. Dans Exim, c’est `primary_hostname` ou `helo_data`,
        dans Postfix :

        { $postfix-helo }
    .receiving =
        Si un appareil que vous ne pouvez pas changer est refusé à cause de son nom : Exim accepte d’autres caractères par `helo_allow_chars` ; Postfix ne vérifie le nom que là où se trouve `reject_invalid_helo_hostname`.

        { $postfix-settings }
    .client =
        - Après `AUTH` : un `*` seul est votre propre annulation ; Postfix y répond avec `5.7.0`, Dovecot avec `5.5.2`. Sinon, encodez de nouveau sans retours à la ligne, et décodez pour comparer : { $decode }
        - Une réponse initiale n’est permise que là où le client parle le premier, comme dans `PLAIN` ; une réponse vide s’envoie comme `=`.
        - `5.5.4` : omettez le paramètre, ou corrigez sa valeur.
    .send =
        Ne l’envoyez que pour des erreurs de forme. Une valeur bien formée que vous ne prenez pas en charge reçoit `504`, un paramètre inconnu de `MAIL` ou `RCPT` reçoit `555`, un nom de boîte que vos règles ne permettent pas reçoit `553`, et une boîte aux
        lettres qui n’existe pas reçoit `550`.
    .search = adresse mal formée, argument invalide, bad address syntax, invalid argument
