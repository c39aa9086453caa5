### Notes sur les couples dont le plus petit code est 458 : comment les distinguer en pratique.

smtp-note-458-459 =
    Demandez deux fois : une fois avec un domaine pour lequel le serveur relaie certainement, une fois avec un pour lequel il ne relaie certainement pas. Sur Postfix, c’est le nom qui décide. `459 <example.net>: service unavailable` concerne ce nom, et `458 Unable to queue messages` vient pour tout nom de même quand le service
    `flush` ne répond pas.

    Avec Exim, l’essai échoue, parce qu’Exim envoie `458` même là où sa règle d’accès renvoie le client ; lisez-y le texte ou le journal. Un script de relève devrait s’arrêter après un refus dont la cause est une liste, et peut continuer, lentement, après tout autre.
