### Hinweise zu Paaren, deren kleinerer Code 535 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-535-538 =
    Ein Passwort wurde gesendet und abgelehnt; die Frage ist, ob der Server es angesehen hat. Bei `538 5.7.11` nicht: Er brach ab, weil die Verbindung unverschlüsselt ist. Bei `535 5.7.8` ja, und das Passwort war falsch (es sei denn, der Text ist
    `Invalid authentication mechanism` von Postfix).

    Gehen Sie also in dieser Reihenfolge vor. Erst verschlüsseln, dann über das Passwort urteilen, nie umgekehrt, denn ein Passwort, das im Klartext gesendet wurde, um an einer `538` vorbeizukommen, muss ohnehin geändert werden. Eine Sitzung kann durchaus beide zeigen: `538`
    vor TLS, `535` danach. Dann war das Passwort von Anfang an falsch.
