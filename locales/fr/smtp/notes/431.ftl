### Notes sur les couples dont le plus petit code est 431 : comment les distinguer en pratique.

smtp-note-431-451 =
    Cherchez d’abord si l’autre côté fait tourner Courier, le seul serveur connu pour envoyer `431`. Si la ligne dit `431 Mail system full.`, quelqu’un doit effacer des fichiers ou ajouter un disque ; attendre seul ne change rien. Un
    `451 4.3.0 … Temporary lookup failure` désigne une partie bloquée, et une base de données relancée y met fin en une seconde.

    L’erreur habituelle est de mettre les deux au compte d’un serveur « occupé ». Regardez plutôt les heures : si tout expéditeur reçoit le même numéro à toute heure, le volume est plein ; si les réponses viennent par salves, quelque chose derrière le
    serveur tombe et revient. `431 Too many recipients.` n’est ni l’un ni l’autre, car il ne concerne qu’un message.

smtp-note-431-452 =
    Le `431` de Courier couvre les deux mêmes manques que `452` : l’espace, ou la place pour d’autres destinataires. Là où Postfix écrit `452 4.5.3 Error: too many recipients`, Courier écrit `431 Too many recipients.` sans code étendu : seuls les mots
    disent si c’est un disque ou un compteur qui est plein.

    Une règle suffit pour les deux. Si le texte dit `recipients`, ouvrez aussitôt une autre transaction ; s’il dit `full` ou `storage`, restez à l’écart un moment. Dans les statistiques, comptez un `431` de Courier sous `452` ; sinon, quelques
    serveurs paraissent comme un cas à part, inexpliqué.

smtp-note-431-531 =
    Un mot d’un fichier de configuration les sépare. Avec `maxrcpts 100` dans `bofh`, Courier répond au 101e destinataire `431 Too many recipients.` ; avec `maxrcpts 100 hard`, le même destinataire reçoit `531 Too many recipients.` Le client n’a rien
    fait autrement.

    Prudence avec les listes automatiques d’adresses mortes. Un logiciel qui range chaque 5yz après `RCPT` sous « utilisateur inconnu » retire des adresses valides après un `531`, seulement parce qu’elles venaient en dernier. Vérifiez la position avant
    l’adresse : si les cent premières ont passé et que toutes les autres ont échoué de même, c’était la limite. `431 Mail system full.` a une autre cause, et ce texte n’a pas de forme dure.

smtp-note-431-552 =
    Une pièce jointe plus petite n’aide que pour l’un d’eux. `552 5.3.4 Message size exceeds fixed limit` concerne ce message et cet expéditeur ; un exemplaire plus petit passe une minute après. `431 Mail system full.` concerne le disque du serveur, et
    même un message d’essai vide est refusé.

    Pour le vérifier, envoyez une ligne de texte à la même adresse. Si elle arrive, la taille était le problème ; si elle reçoit la même réponse, le volume là-bas est plein. Ne vous fiez pas aux mots « plein » et « dépassé » des tickets : une boîte aux
    lettres pleine est `552 5.2.2` et touche une personne, alors que `431` arrête le courrier de tous sur ce serveur.
