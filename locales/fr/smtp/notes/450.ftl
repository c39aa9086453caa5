### Notes sur les couples dont le plus petit code est 450 : comment les distinguer en pratique.

smtp-note-450-451 =
    Une règle empirique tirée du journal : `450` parle de vous ou de la boîte aux lettres, `451` du serveur qui répond. `450 4.7.25 Client host rejected: cannot find your hostname` parle de votre DNS inverse, et personne d’autre ne le reçoit ; `451 4.3.0 … Temporary lookup failure` frappe tous les expéditeurs de même, tant
    qu’une table de ce serveur ne répond pas de nouveau.

    La règle échoue pour le greylisting. Des installations de Postfix répondent `450`, les règles d’accès d’Exim `451`, si bien qu’une partie du greylisting ressemble à une « erreur locale ». Si le texte parle de greylisting, ignorez le numéro. Si seul votre courrier attend, regardez d’abord de votre côté, quel que soit le
    numéro.

smtp-note-450-452 =
    Imaginez trente destinataires dans un message, et les dix derniers refusés. Avec `452 4.5.3 Error: too many recipients` à chacun des dix, le message a seulement trop de destinataires ; ces dix partent dans la transaction suivante, et il n’y a pas lieu d’attendre. Avec `450` à trois destinataires épars dans la liste, la
    cause est dans ces trois boîtes aux lettres ou leurs domaines, et une répétition immédiate reçoit la même réponse.

    Chez Gmail, ne mêlez pas les codes étendus : `452 4.2.2` est une boîte pleine, `450 4.2.1` veut dire trop de courrier à la fois. Après `4.2.2`, le destinataire fait de la place ; après `4.2.1`, l’expéditeur ralentit.

smtp-note-450-453 =
    Les scripts de relève pour le relais à la demande doivent distinguer ces deux-là : les deux répondent à `ATRN`, les deux commencent par 45, et ils veulent dire le contraire. `453 You have no mail` dit que tout va bien et que rien n’attend. `450 ATRN request refused` dit que vous avez demandé un domaine que
    l’authentification ne couvre pas, ou que vous demandez trop souvent.

    Un script qui traite `453` comme une erreur peut raccourcir son intervalle, et le fournisseur répond alors `450`. Laissez `453` terminer la session en silence. À `450`, vérifiez une fois la liste des domaines dans la commande, puis doublez l’intervalle, car demander trop souvent peut être la cause.

smtp-note-450-459 =
    Le 4 de tête est juste dans `450` et trompeur dans `459`. Derrière `450` se trouve un état qui passe : un délai de greylisting, un verrou, une sonde. `459 <example.com>: service unavailable` vient d’une liste dans un fichier de configuration, que seule une personne change.

    Les sites qui relèvent leur courrier rencontrent les deux. Avec `ETRN`, un nom faux reçoit `459` ; avec `ATRN`, le même nom faux reçoit `450`, bien qu’il soit tout aussi définitif. Fiez-vous donc à la commande, non au numéro : chaque fois que la réponse concerne un nom dans `ETRN` ou `ATRN`, relisez ce nom avant de
    prévoir une autre tentative.

smtp-note-450-471 =
    Quand un tableau de bord montre `471`, cherchez la vraie ligne derrière lui. Un candidat est `450 4.7.1` : ôtez les points du code étendu, et il reste `471`. Postfix envoie exactement ce couple, par exemple `450 4.7.1 Error: too much mail from 192.0.2.25`.

    Ne suivez donc pas le conseil du web sur `471`, qui vous envoie à votre propre filtre antispam. Prenez l’heure de l’événement et regardez le journal du courrier à cette seconde. S’il s’y trouve un `450`, un autre serveur a répondu : agissez d’après son texte. S’il n’y a rien, demandez à l’éditeur du tableau de bord ce
    qu’il a compté.

smtp-note-450-550 =
    Un avis de non-remise qui dit `mailbox unavailable` prouve peu, car le RFC 5321 donne ces mots aux deux numéros. Demandez ce qui a été vérifié. `550 5.1.1 … User unknown` veut dire que Postfix n’a pas trouvé ce nom dans sa table. `450 4.1.1 … unverified address` veut dire qu’il interroge le propre serveur de la boîte aux
    lettres, et par défaut il le dit même après un non clair ; ce qu’il a entendu suit dans le texte.

    Deux règles évitent les dégâts. Ne rayez jamais une adresse pour un `450`, même répété bien des fois en une heure : c’est le même greylisting ou la même sonde. Quand tout refus d’un serveur est un `450`, même pour des noms que vous venez d’inventer, soupçonnez `soft_bounce = yes` sur ce serveur.
