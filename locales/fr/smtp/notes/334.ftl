### Notes sur les couples dont le plus petit code est 334 : comment les distinguer en pratique.

smtp-note-334-354 =
    Après `334`, le serveur veut une ligne de Base64 et rien d’autre ; après `354`, il veut un message entier et un point. Un seul chiffre diffère, et les deux veulent dire « continuez » : un client écrit à la main qui attend « 3-quelque
    chose » passe ses tests et échoue en production.

    Un client qui envoie ses en-têtes après `334 UGFzc3dvcmQ6` présente `Subject: …` comme mot de passe et reçoit `535` ou `501`. Un client qui envoie du Base64 après `354` vient de l’expédier au destinataire, identifiants compris. Dans
    une capture, regardez la commande avant la réponse : `AUTH` mène à `334`, `DATA` à `354`.

smtp-note-334-535 =
    `334` est la question, `535` le verdict sur la réponse. Dans une authentification ratée ordinaire, les deux paraissent, dans cet ordre : `334 VXNlcm5hbWU6`, `334 UGFzc3dvcmQ6`, puis `535 5.7.8 Error: authentication failed`. Les
    tickets citent le premier parce qu’il a l’air étrange, mais seul le dernier dit quelque chose du mot de passe.

    Demandez donc la dernière ligne de l’échange. Si c’est `535`, occupez-vous des identifiants. Si le journal s’arrête à `334`, aucun mot de passe n’a été refusé : le client a cessé de répondre, et changer le mot de passe n’aidera pas.
    Un `535` qui vient juste après `AUTH PLAIN` avec les données sur la ligne n’avait besoin d’aucun `334`.
