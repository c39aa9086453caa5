### Notes sur les couples dont le plus petit code est 221 : comment les distinguer en pratique.

smtp-note-221-250 =
    Le reçu d’un message est le `250` après le point final ; le `221` après `QUIT` ne fait que terminer la session. Si la connexion se rompt entre les deux, le serveur a quand même le message, et
    un client qui le renvoie crée un doublon. Notez le message comme envoyé dès que le `250` arrive.

    Même un RFC les a confondus : la session d’exemple du RFC 1985 répond `250 Goodbye` à `QUIT`. Pour un client qui s’en tient au premier chiffre, cela ne change rien. Un `221` sans `QUIT`, si :
    Postfix donne `221 2.7.0` à un client qui envoie des lignes d’en-tête comme commandes, et un simple compteur de lignes 2yz le prend pour un succès.

smtp-note-221-421 =
    Si la dernière ligne du client dans le journal est `QUIT`, la fin était voulue : `221 2.0.0 Bye`. Si c’en est une autre, ou si le client se taisait depuis des minutes, c’est le serveur qui a mis
    fin à la session : `421 4.4.2 mail.example.com Error: timeout exceeded` chez Postfix.

    Après `221`, il n’y a rien à faire ; après `421`, chaque message sans confirmation propre retourne dans la file d’attente. Les programmes qui gardent des connexions ouvertes entre les messages
    reçoivent sans cesse `421` et devraient le traiter comme une routine : ouvrir une nouvelle connexion, envoyer le message suivant, et ne donner l’alarme que si cela se reproduit aussitôt.
