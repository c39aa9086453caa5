### Notes sur les couples dont le plus petit code est 471 : comment les distinguer en pratique.

smtp-note-471-571 =
    L’un des deux est une vraie réponse. `571` se rencontre bien en session : Courier écrit `571 Delivery not authorized, message refused.`, qmail avec un chkuser ancien `571 sorry, you are violating our security policies (#5.7.1 - chkuser)`. On ne connaît personne qui envoie `471` ; là où il figure dans un rapport, un programme
    entre le serveur et vous l’a fabriqué.

    Agissez donc sur le premier, et pour le second cherchez la réponse d’origine. Si vous lisez les deux comme « un filtre a dit non », vous annulez peut-être un message qui n’était que retenu par le greylisting et serait parti au prochain passage.
