### Notes sur les couples dont le plus petit code est 540 : comment les distinguer en pratique.

smtp-note-540-550 =
    Rambler répond pour une boîte aux lettres inactive `540 5.7.1 … recipient address rejected: Inactive` ; la plupart des serveurs y diraient `550`. Un logiciel qui ne connaît que `550` comme « mauvaise adresse » le manque. Un logiciel qui se fie à `5.7.1` le range sous la politique antispam, et son exploitant se met à examiner des
    enregistrements SPF qui sont en ordre.

    Traitez un `540` après `RCPT` comme un `550` sur le destinataire, et mettez l’adresse de côté. S’il répond à `STARTTLS` (`540 TLS not available.`), il vient de Courier et ne dit rien d’aucune boîte aux lettres ; l’adresse peut être bonne.
