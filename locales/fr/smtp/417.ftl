smtp-417 = Vérification de l’expéditeur sans résultat
    .summary = Le domaine, le nom d’hôte ou le SPF de l’expéditeur n’a pas pu être vérifié : le message est refusé pour l’instant, et le serveur émetteur réessaie.
    .meaning =
        C’est le numéro de Courier, le jumeau temporaire de `517`. Il recouvre trois contrôles : la recherche DNS du domaine de l’expéditeur a échoué, la recherche du nom donné dans `HELO` a échoué, ou SPF a donné un résultat
        que l’administrateur refuse sans le compter comme dur. Par défaut, `fail` et `softfail` comptent comme durs et reçoivent `517` ; restent pour 417 des résultats comme `neutral`, `none` ou `error`. Les chiffres sont ceux
        de `4.1.7`, une adresse d’expéditeur mal formée, mais le sens est plus proche de `4.1.8`, un domaine d’expéditeur qui ne reprend pas de courrier.
    .seen =
        Sur les serveurs Courier où les contrôles DNS ou SPF sont activés : à `MAIL`, et après la fin du message quand SPF s’applique à l’en-tête `From`.
    .action =
        Lisez quel contrôle nomme le texte. La tentative suivante ne réussit que si le DNS donne d’ici là une meilleure réponse.
    .sender =
        Transmettez la ligne à qui gère votre domaine de courrier, et écrivez depuis un autre domaine si c’est urgent. C’est votre adresse ou son domaine qui n’a pas pu être vérifié ; le destinataire n’y est pour rien.
    .sending =
        Testez depuis l’extérieur de votre réseau.

        - `DNS lookup failure` : interrogez chaque serveur de noms du domaine de l’expéditeur ; un seul mort cause des échecs qui vont et viennent : { $mx }
        - `HELO` : le nom que donne votre serveur doit se résoudre, et mener à l’adresse IP émettrice : { $a }
        - `SPF` : publiez un enregistrement, ou ajoutez-y l’hôte émetteur : { $txt }
    .receiving =
        Si beaucoup d’expéditeurs sans rapport entre eux reçoivent 417, c’est votre propre résolveur qui est en faute ; réparez cela d’abord. Sinon, vérifiez ce que vous exigez : `BOFHSPFHARDERROR` dit quels résultats SPF
        comptent comme définitifs, et `BOFHCHECKHELO=2` change en 417 les contrôles `HELO` manqués :

        { $courier-settings }
    .send =
        Envoyez `451` : avec `4.4.3` quand le DNS n’a pas répondu, avec `4.7.24` quand SPF n’a pas pu être évalué. Un domaine qui n’existe certainement pas mérite `550` tout de suite.
