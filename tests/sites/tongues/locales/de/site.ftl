-server =
    { $case ->
       *[nominative] der Server
        [dative] dem Server
    }
mail = Mailcodes
    .short = Mail
    .description = Was jeder Code eines Mailservers sagt.
    .intro = Ein Code sagt, was bei { -server(case: "dative") } geschah, siehe [die Regeln](https://mail.example/rules).
mail-code-title = Code { $code }
    .title = Code { $code }: { $name }
mail-pair-title = { $low } und { $high }
    .title = { $low } { $low-name } und { $high } { $high-name }
mail-heading-meaning = Was { $code } bedeutet
mail-421 = Dienst nicht verfügbar
    .summary = Der Server schließt die Verbindung.
    .meaning =
        Der Server sagt „bitte ‚später‘ versuchen“ (oft nach `QUIT`):

        - er ist beschäftigt,
        - oder er hält an.
mail-550 = Postfach nicht verfügbar
    .summary = Niemand hat diese Adresse.
    .meaning = Der Server lehnte `RCPT TO` ab und sagte `User unknown`. Stimmt die Adresse?
not-documented = Nicht dokumentiert
evidence-title = { $title }: Sitzungen und Texte
    .description = Alle Sitzungen mit { $title }, und was Server dazu sagen.
translations-title = Übersetzungen
translations-lead = Ein Text ohne Übersetzung erscheint auf Englisch.
translations-done = { $translated } von { $needed } Texten
find-said = Ein Text von { $from }
home-counts = { $codes ->
    [one] Ein Code
   *[other] { $codes } Codes
}, { $languages ->
    [one] eine Sprache
   *[other] { $languages } Sprachen
} und { $pairs ->
    [0] kein Vergleich
    [one] { $pairs } Vergleich
   *[other] { $pairs } Vergleiche
}.
