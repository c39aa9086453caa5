### Notes sur les couples dont le plus petit code est 517 : comment les distinguer en pratique.

smtp-note-517-550 =
    Prenez un contrôle SPF manqué. Courier dit `517 SPF fail user@example.net:` et une raison ; avec les codes du registre, ce serait `550` avec `5.7.23`. Même constat, même travail pour le titulaire du domaine de l’expéditeur.

    `517` n’est jamais un verdict sur le destinataire. `550` après `RCPT` peut en être un, et les programmes qui nettoient des listes d’adresses s’y fient. S’ils comptent un `517` comme un rejet définitif de l’adresse, une seule erreur dans votre propre DNS retire vos destinataires de la liste, un à un, sur chaque site qui tourne sous Courier.

smtp-note-517-553 =
    Notez quel serveur répond, le vôtre ou un serveur distant. `553 5.7.1 … Sender address rejected: not owned by user …` vient du serveur de soumission où vous vous êtes authentifié ; il vous connaît et dit quel expéditeur vous pouvez employer. `517` vient d’un Courier distant ; il ne vous connaît pas et doute de votre domaine, du nom que vous donnez après `EHLO` ou de votre enregistrement SPF.

    Le premier se corrige dans le logiciel de messagerie ou dans la table des utilisateurs, le second dans le DNS. Ils se rejoignent quand l’expéditeur est mal formé (`517 Syntax error.` chez Courier, `553` chez OpenSMTPD) ou que son domaine n’existe pas (`553 5.1.8` chez Sendmail), et la correction est alors la même.
