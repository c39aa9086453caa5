smtp-452 = Kein Platz oder zu viele Empfänger
    .summary = Dem Server fehlt Platz: Er hat keinen Speicher für die Nachricht, oder er nimmt in dieser Transaktion keine weiteren Empfänger.
    .meaning =
        Zwei Ursachen teilen sich die Nummer. Entweder ist gerade der Datenträger des Servers oder das Kontingent eines Postfachs voll, oder der Client hat so viele Empfänger genannt, wie eine Transaktion fassen kann; das müssen
        mindestens 100 sein. Im zweiten Fall bleiben die vorher angenommenen Empfänger angenommen, und die abgelehnten Adressen können gültig sein.
    .conflict =
        RFC 821 schrieb bei zu vielen Empfängern irrtümlich `552` vor; RFC 5321 berichtigt das und bittet Clients, ein solches `552` als vorübergehend zu lesen. Exim sendet es noch, wenn man es ihm sagt (`recipients_max_reject`).
        Neben `X.5.3` führt die Tabelle der IANA `451` auf und keinen dieser beiden.
    .seen =
        Nach `MAIL FROM` mit einem `SIZE`, nach `RCPT TO` oder wenn die Daten angekommen sind. Postfix sendet `4.3.1` bei vollem Datenträger der Warteschlange (Sendmail `4.4.5`) und `4.5.3` bei zu vielen Empfängern (OpenSMTPD bei
        `MAIL` wegen zu vieler Nachrichten in einer Sitzung), Exim `Space shortage` und `too many recipients`, Gmail `4.2.2` bei vollem Postfach. In LMTP kann er nach dem abschließenden Punkt für einen einzelnen Empfänger
        stehen.
    .action =
        Lesen Sie den erweiterten Code. Nach `4.5.3`, zu viele Empfänger, öffnet der Client sofort eine neue Transaktion. Nach `4.2.2`, ein volles Postfach, oder `4.3.1` (Sendmail: `4.4.5`), ein volles System, muss dort jemand
        Platz schaffen.
    .sender =
        Bei `4.2.2` sagen Sie dem Empfänger auf anderem Weg, dass das Postfach voll ist; Ihr Server versucht es inzwischen weiter. Bei `4.5.3` ist mit den Adressen nichts falsch, und bei `4.3.1` können Sie nur warten.
    .sending =
        Sehen Sie nach, welche Empfänger warten und mit welchem Code:

        { $postfix-queue }

        Bei `4.5.3` sendet Ihr Server von selbst an die übrigen; Postfix übergibt 50 auf einmal, also muss die Grenze des anderen Servers sehr niedrig sein. Wartet eine ganze Domain mit `4.3.1`, sagen Sie es ihrem Postmaster auf
        einem Weg, der nicht über diesen Server führt.
    .receiving =
        - `4.3.1`: Sehen Sie nach, ob der Datenträger freie Blöcke hat: { $disk }
        - `4.3.1` trotz freier Blöcke: Sehen Sie nach, ob die Inodes aufgebraucht sind: { $inodes }
        - Postfix lehnt ab, wenn weniger als das Anderthalbfache der größten Nachricht frei ist oder weniger als `queue_minfree`: { $postfix-space }
        - Exim lehnt unterhalb von `check_spool_space` (10 MB) oder `check_spool_inodes` (100) ab, wenn nichts anderes eingestellt ist.
        - `4.2.2`: In Dovecot sehen Sie sich das Kontingent des Postfachs an: { $dovecot-quota }
    .client =
        Nennen Sie höchstens 100 Empfänger in einer Transaktion. Nach 452 auf ein `RCPT` fahren Sie für die angenommenen mit `DATA` fort und öffnen dann für die anderen eine neue Transaktion. Nach 452 auf `MAIL` senden Sie `RSET`
        oder `QUIT` und behalten die Nachricht.
    .send =
        Senden Sie ihn mit `4.3.1`, `4.2.2` oder `4.5.3` bei einem Engpass, der vergehen kann. Nehmen Sie `552` für eine Nachricht, die nie passen wird. Eine technische Grenze für Empfänger muss mit 452 beantwortet werden; bei einer
        Grenze aus Richtlinie ist ein 5yz-Code erlaubt.
    .search = Postfach voll, Kontingent überschritten, Speicherplatz, Festplatte voll, mailbox full, over quota, disk full
