smtp-556 = Le domaine n’accepte pas de courrier
    .summary = Le domaine du destinataire a déclaré qu’il ne prend aucun courrier : l’expéditeur doit vérifier ce qui suit le @.
    .meaning =
        La réponse vient d’un serveur en chemin, un relais ou un serveur de soumission, qui a interrogé le DNS et n’a même pas essayé de se connecter. Le domaine publie un MX nul : un seul enregistrement MX de préférence 0 avec un point pour nom. Elle concerne le domaine, non une boîte aux lettres. Un hôte
        qui parle pour lui-même dit `521` ; un domaine d’*expéditeur* au MX nul est refusé par `550` et `5.7.27`.
    .conflict =
        Les RFC 7504 et 7505 réservent le numéro à un domaine qui ne prend pas de courrier. Courier répond aussi `556 Address unavailable.` pour une seule adresse à laquelle une remise a échoué peu avant, pour se garder du backscatter. Dans ce cas, le domaine n’est pas en faute.
    .seen =
        Après `RCPT`, de Postfix comme `556 5.1.10 … Domain example.com does not accept mail (nullMX)`. Les messages d’essai vers example.com finissent ainsi, car ce domaine publie un MX nul.
    .action =
        Vérifiez ce qui suit le @ et son enregistrement MX ; un simple point à la place d’un nom est le MX nul :

        { $mx }
    .sender =
        Cherchez une faute de frappe, comme une lettre manquante ou un `www.` devant le domaine. S’il est bien orthographié, écrivez au titulaire sous un autre domaine.
    .sending =
        Refusez de tels destinataires pendant que l’utilisateur est encore connecté, non des heures plus tard : dans Postfix, `reject_unknown_recipient_domain` sur le service de soumission répond 556 de lui-même. Rayez ces domaines des listes ; l’enregistrement dit qu’aucun courrier n’est voulu.
    .receiving =
        Si le domaine doit quand même prendre du courrier, remplacez le MX nul par de vrais enregistrements MX. Les deux ne doivent pas coexister.
    .client =
        Signalez l’échec aussitôt, et ne mettez pas en file. Pour des essais, employez un domaine dont vous disposez, non une adresse inventée ou d’exemple.
    .send =
        Envoyez-le avec `5.1.10` quand un MX nul règle la question. Si le domaine n’existe pas du tout, envoyez `550` avec `5.1.2` ; si le DNS n’a pas répondu, `451` avec `4.4.3`.
    .search = MX nul, domaine sans courrier, null MX
