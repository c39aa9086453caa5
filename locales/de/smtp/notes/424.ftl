### Hinweise zu Paaren, deren kleinerer Code 424 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-424-450 =
    Lesen Sie die Worte, nicht nur die Nummer. Mit `424 4.2.4 Mailing list expansion problem: <user@example.com>` gibt OpenSMTPD zu, dass es etwas nicht nachschlagen konnte; der Absender kann das weder beschleunigen noch
    verursachen. `450` hat viele Ursachen, und mehrere davon betreffen Sie: fehlendes Reverse-DNS, eine Absenderdomain, die nicht auflöst, eine Ratenbegrenzung.

    Fragen Sie also bei `450`, was Sie beheben müssen; fragen Sie bei `424`, ob es der anderen Seite jemand gesagt hat. Lassen Sie sich von „mailing list“ nicht irreführen: Der Text kann ebenso das Postfach eines einfachen
    Benutzers betreffen wie eine Mailingliste. Antworten alle Adressen einer Domain mit `424`, vermuten Sie ihre Aliastabelle.

smtp-note-424-451 =
    Die meisten Server hätten hier `451` gesagt. Hat OpenSMTPD eine Tabelle, die es nicht lesen kann, sagt es `424`; Postfix antwortet in derselben Lage `451 4.3.0 <user@example.com>: Temporary lookup failure`. Für einen
    Absender ist das ein Fall. Eine Regel Ihrer Software, die jedes 4yz gleich behandelt, braucht für `424` keine eigene Zeile.

    Für einen Administrator sagt `424` mehr: Es nennt den Schritt, bei dem aus einer Adresse ein Ziel wird. Datenträger, Filter und Scanner sind nicht die Ursache, gehen Sie also gleich zu Aliasnamen, Virtual-Tabellen und
    `.forward`-Dateien. Bei einem bloßen `451` beginnt die Suche im Log dieser Sekunde.

smtp-note-424-452 =
    Die Tabelle der IANA stellt `4.2.4`, das Problem mit der Mailingliste, neben `450` und `452`; ein Listenserver kann also durchaus `452 4.2.4` antworten. Wer `452` liest, denkt an einen vollen Datenträger oder zu viele
    Empfänger und übersieht den erweiterten Code. Das `424 4.2.4` von OpenSMTPD vermeidet diese Verwechslung, aber kein RFC kennt die Nummer.

    Lesen Sie zuerst den erweiterten Code. `4.2.4` heißt Auflösung, welche Nummer auch davorsteht; `4.2.2` und `4.3.1` heißen Platz; `4.5.3` heißt, dass Sie den Rest jetzt in einer neuen Transaktion senden sollen. Nur beim
    letzten müssen Sie handeln. Die Nachricht in kleinere aufzuteilen hilft gegen `452 4.5.3` und nie gegen `424`.

smtp-note-424-524 =
    `Mailing list expansion problem` ist der Text beider; nur die erste Ziffer ist verschieden. OpenSMTPD sagt `424`, wenn eine Abfrage scheiterte und beim nächsten Mal gelingen kann. Es sagt `524`, wenn die Abfrage gelang und
    nirgendwohin führte: eine zu tiefe Aliaskette, ein Name ohne jede Zustellung am Ende, eine Adresse, die in der Virtual-Tabelle fehlt.

    Bei `524` sollte sich ein Administrator die Tabelle selbst ansehen, bei `424` das, was dahintersteht: Datenbank, Dateirechte, Netz. Absender hören von `524` sofort und sollten es dem Empfänger sagen. Löschen Sie Adressen
    nach `524` nicht automatisch: Ein defekter Alias nach einem Serverumzug erzeugt ihn auch für gesunde Benutzer. Nach `AUTH` geben Listen `524` eine andere Bedeutung.
