### Notes sur les couples dont le plus petit code est 534 : comment les distinguer en pratique.

smtp-note-534-535 =
    D’après le RFC, `534` concerne le mécanisme et `535` les identifiants. Gmail ne les sépare pas. Le vrai mot de passe du compte, tapé sans faute, donne `534-5.7.9 Application-specific password required` si la validation en deux étapes est activée. Sans elle, c’est `535-5.7.8 Username and Password not accepted`, dont le remède peut encore être
    un mot de passe d’application ou OAuth.

    Chez Gmail, ne passez donc pas les mécanismes en revue à cause d’un `534`. Ailleurs, si : passez de `LOGIN` à ce que propose d’autre la ligne `AUTH`, et laissez le mot de passe tranquille jusqu’à voir un `535`.

smtp-note-534-538 =
    « Trop faible » et « pas sans chiffrement » se ressemblent, car il s’agit d’ordinaire du même mécanisme, `PLAIN`. Le test est de voir si TLS est déjà établi. Si le journal montre une négociation terminée et que `AUTH` est refusé quand même, ce n’est pas TLS qui manque : c’est `534`, et un autre mécanisme est voulu. Si la session est en clair,
    attendez-vous à `538` ou à sa forme moderne `504`.

    Une erreur fréquente est de répondre à `534` en passant de STARTTLS au port 465. Les deux chiffrent aussi bien : le refus reste. Regardez ce que le compte peut employer à la place, par exemple OAuth.

smtp-note-534-552 =
    Seul Courier réunit ces deux-là. `534 SIZE=Message too big.` après `MAIL` est sa façon de dire `552 5.3.4`, et `534 Message header size exceeds policy limit.` est un cas particulier que `552` n’énonce pas : le corps peut être minuscule, mais l’en-tête est trop long.

    Après ce second texte, retirer des pièces jointes n’aide pas. Cherchez des centaines d’adresses dans `To` ou `Cc`, ou un programme qui bourre de données ses propres champs d’en-tête. Et si votre `534` répond à `AUTH`, oubliez tout cela : la réponse concerne alors l’authentification.
