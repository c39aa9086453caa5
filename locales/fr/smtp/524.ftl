smtp-524 = Mécanisme à chiffrement obligatoire
    .summary = L’IANA le liste pour des authentifications qui exigent TLS, mais OpenSMTPD l’envoie pour une adresse qu’il ne peut pas développer : le texte dit quoi corriger.
    .meaning =
        Deux choses sans rapport partagent le numéro. L’IANA le met avec `538` sous `5.7.11`, un mécanisme d’authentification permis seulement sous chiffrement ; on ne connaît aucun logiciel qui l’envoie pour cela. OpenSMTPD envoie `524 5.2.4 Mailing list expansion problem`
        quand un destinataire ne mène à aucune remise : l’adresse manque dans la table virtuelle de son domaine, ses alias n’aboutissent nulle part ou vont trop profond, ou le fichier `.forward` de l’utilisateur est refusé. Le pendant temporaire est `424`.
    .conflict =
        Le RFC 4954 ne définit `5.7.11` qu’avec `538`. Le RFC 5248 ajoute 524 à la même ligne de son tableau sans donner de raison, et aucun RFC ne le rattache à des listes.
    .seen =
        Après `RCPT`, d’OpenSMTPD. Des listes de codes sur le web l’expliquent aussi comme un problème de liste de diffusion : `5.2.4` sans ses points donne le numéro.
    .action =
        Regardez à quelle commande il répond : après `RCPT`, il concerne l’adresse du destinataire ou ce qui est derrière ; après `AUTH`, le TLS manquant.
    .sender =
        Comparez l’adresse lettre par lettre à une qui a marché : dans un domaine d’adresses virtuelles, un nom qui n’existe pas reçoit aussi cette réponse. Si l’adresse est juste, un alias ou une liste y est cassé, et aucun changement de votre message n’aide : citez la réponse à
        l’administrateur du destinataire par une autre voie.
    .receiving =
        Sur OpenSMTPD, suivez le développement de l’adresse, envoyez un message d’essai, et lisez le journal :

        { $opensmtpd-trace }

        - `no aliases for virtual` : la table virtuelle du domaine n’a pas l’adresse ; ajoutez-la si elle doit exister.
        - `node too deep` : des alias forment une boucle ou une chaîne trop longue.
        - `expanded to empty delivery list` : l’alias ne mène à personne.
        - `insecure file` : d’autres peuvent écrire dans un fichier `.forward` ; corrigez son propriétaire et ses droits.

        La trace remplit le journal ; `untrace` au lieu de `trace` y met fin.
    .client =
        Après `RCPT`, n’abandonnez que ce destinataire et continuez avec les autres. Après `AUTH`, commencez TLS, envoyez `EHLO`, et authentifiez-vous par un mécanisme de la nouvelle liste.
    .send =
        Choisissez un numéro qui ne dit qu’une chose : `550` avec `5.1.1` pour une adresse qui n’existe pas, avec `5.2.4` pour une liste qui ne peut pas être développée ; `504` avec `5.5.4`, ou l’ancien `538`, pour un mécanisme qui exige TLS.
