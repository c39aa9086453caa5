### Notes sur les couples dont le plus petit code est 452 : comment les distinguer en pratique.

smtp-note-452-531 =
    Après l’un ou l’autre numéro, un logiciel d’envoi devrait faire la même chose : remettre aux destinataires acceptés, et ouvrir une nouvelle transaction pour le reste. `531 Too many recipients.` a l’air définitif, mais il concerne la longueur de la liste, non les adresses à sa fin.

    Ce qui diffère est le sort des destinataires refusés. Après `452 4.5.3`, ils restent dans la file et reçoivent leur courrier sans votre aide. Un `531` de Courier fait de chacun une adresse échouée dans un avis de non-remise, et un outil de lettres d’information peut les retirer toutes. Si beaucoup d’adresses ont échoué par
    `531` en même temps, renvoyez-leur en un second lot et ôtez leur marque.

smtp-note-452-552 =
    Voyez si c’est le message qui est trop gros ou le disque qui est plein. `552 5.3.4` à `MAIL FROM:<…> SIZE=41943040` reviendra demain, car le message garde ses 40 Mo. `452 4.3.1` à la même commande dit que le message est permis et le disque plein ; demain, il y aura peut-être de la place.

    Pour trop de destinataires, les RFC diffèrent. Le RFC 821 les mettait sous `552`, le RFC 5321 sous `452`, et demande aux clients de prendre un tel `552` pour temporaire. N’y comptez pas : les auteurs de Postfix l’ont envisagé puis écarté, parce qu’un `552` après `RCPT` peut aussi vouloir dire trop de données. Exim avec
    `recipients_max_reject` va plus loin et répond `554` à `DATA`, si bien que personne ne reçoit le message.
