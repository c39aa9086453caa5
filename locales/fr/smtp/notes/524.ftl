### Notes sur les couples dont le plus petit code est 524 : comment les distinguer en pratique.

smtp-note-524-538 =
    Sur le papier, ils partagent une ligne : l’IANA liste `524, 538` ensemble sous `5.7.11`, un mécanisme qui exige le chiffrement. Un seul des deux est jamais envoyé pour cela. `538 5.7.11 Encryption required for requested authentication mechanism` suit `AUTH`, par exemple d’aiosmtpd, et TLS y remédie.

    Un `524` qui arrive dans votre journal vient, autant qu’on sache, d’OpenSMTPD, avec `5.2.4` et après `RCPT`. Cela contredit le tableau ; fiez-vous à ce qu’envoie le serveur. Si un analyseur fait correspondre codes de réponse et codes étendus d’après la liste de l’IANA, laissez donc l’emporter le code étendu que le serveur envoie vraiment.

smtp-note-524-550 =
    On s’attendrait à ce qu’OpenSMTPD garde `550 Invalid recipient` pour les noms qu’il ne connaît pas et `524 5.2.4 Mailing list expansion problem` pour les alias cassés. Son code source fait autrement. Un utilisateur local qui n’existe pas reçoit le `550` ; dans un domaine à table virtuelle, le nom inconnu reçoit le `524`, tout comme un
    alias qui renvoie à lui-même.

    « Liste de diffusion » ne prouve donc ni qu’il y ait une liste ni que l’orthographe soit juste. Vérifiez-la d’abord après les deux numéros. Si elle est juste et que le numéro était `524`, prévenez l’administrateur de ce serveur ; l’adresse et l’heure suffisent à un signalement.
