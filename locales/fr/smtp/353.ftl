smtp-353 = Résultats par destinataire à suivre
    .summary = Ce n’est pas un refus : le message entier est arrivé, et le serveur rend maintenant un verdict séparé pour chaque destinataire.
    .meaning =
        Une seule réponse après le point final décide d’ordinaire pour tous les destinataires à la fois. Avec l’extension PRDR (Per-Recipient Data Responses), le serveur dit d’abord 353, puis donne une réponse pour
        chaque destinataire accepté, dans l’ordre des commandes `RCPT`, et enfin une pour le message entier. Le numéro lui-même n’accepte ni ne refuse rien. L’Internet-Draft d’Eric Hall de 2007 a expiré et n’est
        jamais devenu un RFC.
    .conflict =
        Le RFC 5321, section 4.1.1.4, ne permet pas d’échec partiel après le point final : le message est accepté ou non. PRDR rompt avec cela, et son brouillon a expiré. Il ne vaut donc qu’entre deux côtés qui en sont
        convenus par `EHLO` et `MAIL`.
    .seen =
        Entre deux serveurs Exim, comme `353 PRDR content analysis beginning`, quand un message a plus d’un destinataire. Le client d’Exim le demande par défaut, et sa configuration d’exemple le propose sur le serveur.
    .action =
        Lisez les lignes qui suivent : une par destinataire, avec `250` pour accepté, `450` pour plus tard, `550` pour refusé. La dernière ligne concerne le message entier et peut encore le refuser pour tous. Sinon,
        l’avis de non-remise ne nomme que les destinataires refusés.
    .sending =
        Si des résultats sont attribués au mauvais destinataire, faites revenir le serveur à un verdict unique : un `hosts_try_prdr` vide dans le transport smtp d’Exim supprime la demande. La réponse à `EHLO` du
        serveur destinataire montre s’il propose PRDR :

        { $ehlo }
    .receiving =
        Exim exécute l’ACL de `acl_smtp_data_prdr` une fois par destinataire ; sans règle là, tous passent. `prdr_enable = false`, la valeur par défaut, retire l’offre.
    .client =
        Ne donnez `PRDR` avec `MAIL` que si vous lisez autant de réponses que de destinataires acceptés, plus une pour l’ensemble. Elles viennent dans l’ordre de vos commandes `RCPT`. Attendez-vous aussi à une seule
        réponse ordinaire au lieu de 353.
    .send =
        Ne l’envoyez qu’après que le client a donné `PRDR` avec `MAIL`, et pour plus d’un destinataire. Envers les autres clients, différez les destinataires dès `RCPT` si leurs filtres diffèrent.
