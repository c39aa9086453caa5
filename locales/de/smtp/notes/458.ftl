### Hinweise zu Paaren, deren kleinerer Code 458 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-458-459 =
    Fragen Sie zweimal: einmal mit einer Domain, für die der Server sicher weiterleitet, einmal mit einer, für die er es sicher nicht tut. Auf Postfix entscheidet der Name. `459 <example.net>: service unavailable` betrifft diesen Namen,
    `458 Unable to queue messages` kommt bei jedem Namen gleich, wenn der Dienst `flush` nicht antwortet.

    Bei Exim versagt die Probe, denn Exim sendet `458` auch, wo seine Zugriffsregel den Client abweist; lesen Sie dort den Text oder das Log. Ein Abholskript sollte nach einer Ablehnung aufhören, deren Ursache eine Liste ist, und darf nach jeder
    anderen langsam weitermachen.
