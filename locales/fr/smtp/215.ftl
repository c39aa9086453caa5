smtp-215 = Schéma préféré
    .summary = Obsolète : un serveur du prédécesseur de SMTP disait dans quel ordre il préférait recevoir les destinataires et le texte d’un message.
    .meaning =
        Le Mail Transfer Protocol connaissait deux façons d’envoyer un message à plusieurs : les destinataires d’abord (`R`) ou le texte d’abord (`T`). `MRSQ ?` demandait au
        serveur sa préférence, et 215 donnait la lettre comme premier mot de son texte. Le client pouvait tenter l’autre façon, que le serveur pouvait refuser, mais chaque
        `MRSQ` effaçait ce qui était enregistré. Comme SMTP prend toujours les destinataires d’abord, la question a disparu.
    .conflict =
        La section 4.1 du RFC 780 ne donne 215 qu’à `MRSQ ?`, mais le tableau de la section 5.3 le permet aussi après `MRCP`. Le RFC 772 ne le fait pas, et aucun des deux
        documents ne dit ce que cela y voudrait dire.
    .seen =
        Dans les dialogues d’exemple des RFC 772 et 780. Un 215 dans un journal d’aujourd’hui indique FTP, où il nomme le système d’exploitation (RFC 959).
    .action =
        Vérifiez quel protocole parle ce port :

        { $banner }

        Si c’est FTP, corrigez le port dans le client. Il n’est rien arrivé à aucun message.
    .send =
        Ne l’envoyez pas : SMTP prend `RCPT` d’abord et `DATA` ensuite. Annoncez ce que vous savez faire dans les lignes `250` qui répondent à `EHLO`.
