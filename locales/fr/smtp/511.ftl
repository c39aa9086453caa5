smtp-511 = Utilisateur inconnu
    .summary = Le serveur ne connaît pas cette boîte aux lettres, ou ne trouve pas de MX pour un domaine : le texte dit lequel, et il faut corriger l’adresse ou le DNS.
    .meaning =
        Le numéro est `5.1.1` qui a perdu ses points ; deux systèmes de courrier envoient vraiment 511. chkuser, un complément de qmail, l’emploie dans quatre cas : pas de telle boîte aux lettres, un destinataire sans domaine, un destinataire mal formé, et un domaine
        du destinataire ou de l’expéditeur qui n’a ni enregistrement MX ni adresse. Dans Courier, c’est le dernier recours : `Unknown user.`, ou après `VRFY` `Undeliverable address.`, quand aucun de ses modules de remise ne prend l’adresse ; une boîte locale manquante
        y reçoit `550`.
    .seen =
        De serveurs qmail après `RCPT`, comme `511 sorry, no mailbox here by that name (#5.1.1 - chkuser)`, et après `MAIL` si c’est le domaine de l’expéditeur qui est visé. La version 2.0.9 de chkuser envoie plutôt `550`. Dans les tableaux de services d’envoi, 511
        figure comme « bad email address ».
    .action =
        Lisez d’abord les mots après le numéro : la partie avant le `@` n’est fausse que s’ils parlent d’une boîte aux lettres.
    .sender =
        - `no mailbox here by that name` : comparez l’adresse lettre par lettre à une qui a marché, ou demandez autrement au destinataire. Retirez l’adresse des listes de diffusion.
        - `can't find a valid MX for sender domain` : l’ennui est dans votre propre domaine. Donnez l’avis de non-remise à son administrateur.
    .sending =
        Si le texte nomme le domaine de l’expéditeur, il faut à ce domaine un enregistrement MX, ou au moins un enregistrement d’adresse, avant que des serveurs de ce genre n’acceptent son courrier :

        { $mx }
    .receiving =
        - qmail avec chkuser : cherchez la boîte aux lettres ou l’alias dans vpopmail. Par défaut, chkuser ne vérifie que les domaines avec `bounce-no-mailbox` dans `.qmail-default`.
        - Courier : regardez le compte, et ce que la table d’alias fait de l’adresse : { $courier-alias }
    .client =
        Traitez-le comme `550` avec `5.1.1` si le texte parle de la boîte aux lettres. S’il parle d’un MX, gardez l’adresse.
    .send =
        Envoyez plutôt `550` avec `5.1.1` ; tout client sait qu’en faire. Si l’utilisateur est parti et que vous savez où, `551` peut le dire.
    .search = utilisateur inconnu, destinataire introuvable, user unknown, no such user, recipient not found
