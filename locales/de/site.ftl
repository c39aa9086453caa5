### Wörter der Oberfläche: was auf jeder Seite um die Texte herum steht. Reiner Text, keine Auszeichnung.

site-name = Mail-Antwortcodes
site-description = Was jeder SMTP-Antwortcode bedeutet, was als Nächstes zu tun ist und worin sich je zwei unterscheiden.
skip-to-content = Zum Inhalt springen
language = Sprache
choose-language = Sprache wählen
# Ein Schalter: dunkle Farben ein oder aus.
dark = Dunkel
copy = Kopieren
copied = Kopiert
sections = Bereiche
breadcrumbs = Sie sind hier
footer-sources = Jede Angabe auf diesen Seiten nennt ihre Quelle. Befehle, Codes und Servertexte bleiben, wie sie übertragen werden.
fallback-notice = Einige Texte dieser Seite sind noch nicht übersetzt und erscheinen in einer anderen Sprache.
not-found = Diese Seite gibt es nicht.

## Startseite

home-title = Was bedeutet dieser Antwortcode, und was nun?
home-lead = Jede Seite sagt zuerst, wer am Zug ist: Sie, der Absender oder niemand.
# $codes, $pairs und $languages sind Anzahlen.
home-counts = { $codes ->
    [one] { $codes } Code
   *[other] { $codes } Codes
}, { $pairs ->
    [one] { $pairs } Vergleich
   *[other] { $pairs } Vergleiche
}, { $languages ->
    [one] { $languages } Sprache
   *[other] { $languages } Sprachen
}.
often-confused = Oft verwechselt

## Das Feld der Startseite, das sucht und entschlüsselt

find-link = Suchen
find-label = Antwort, Logzeile oder ganzen Bounce einfügen – oder suchen
find-hint = Was Sie einfügen, wird auf diesem Gerät gelesen; nichts wird irgendwohin gesendet.
find-stage = Phase
find-log = Art des Logs
# $from ist ein Eigenname: ein Anbieter oder eine Software.
find-said = Ein Text, den { $from } sendet
find-action = Was jetzt zu tun ist
# Die Antwortcodes, die mit dem gefundenen erweiterten Code vorkommen.
find-codes = Antwortcodes, zu denen er gehört
find-results = Suchergebnisse
find-nothing = Nichts gefunden. Ein Antwortcode hat drei Ziffern, etwa 554; ein erweiterter Code sieht aus wie 5.7.1.
find-unknown = Dieser Code ist hier nicht beschrieben.

## Leitfäden: die Textseiten, auf der Startseite und in der Navigation

guides = Leitfäden

## Tabelle aller Codes

all-codes = Alle Codes
code = Code
meaning = Bedeutung
filter = Codes filtern
compare-two = Zwei Codes vergleichen
one-code = Ein Code
other-code = Der andere Code
compare = Vergleichen
no-such-code = Diesen Code gibt es hier nicht. Geben Sie seine Ziffern ein oder wählen Sie ihn aus der Liste.
same-code = Wählen Sie zwei verschiedene Codes.

## Seite eines Codes

facts = Auf einen Blick
do-not-confuse = Nicht verwechseln mit
sources = Quellen
compare-with = Mit einem anderen Code vergleichen

on-this-page = Auf dieser Seite
in-practice = In der Praxis
all-evidence = Alle Sitzungen und Servertexte
transcripts = Beispielsitzungen
# $software ist Name und Version eines Mailservers.
transcript-recorded = Aufgezeichnet von { $software }
# $source ist der Name eines Dokuments, etwa „RFC 5321 §3.1“.
transcript-written = Nach { $source }
replies = Was Server sagen
replies-hint = Texte, wie sie veröffentlicht wurden, Wort für Wort. Andere Versionen derselben Software können anders formulieren.
logs = Im Log finden
logs-hint = Jeder reguläre Ausdruck findet die Zeilen eines Logs, die diesen Code nennen; für grep -P und ähnliche Werkzeuge.

## Seite mit allen Sitzungen eines Codes und allen Texten von Servern

# $title ist „SMTP 554“.
evidence-title = { $title }: Sitzungen und Servertexte
    .description = Alle Sitzungen mit { $title }, von Mailservern aufgezeichnet oder nach einem Dokument, und was Server und Anbieter dazu sagen.

## Seite über die Übersetzungen dieser Website

translations-title = Übersetzungen
translations-lead = Jede Sprache ist ein Ordner mit einfachen Textdateien. Ein noch nicht übersetzter Text erscheint in einer anderen Sprache, und die Seite sagt das.
# $translated und $needed sind Anzahlen von Texten.
translations-done = { $translated } von { $needed } Texten
translations-withheld = noch nicht veröffentlicht
# Über der Liste der Texte einer Sprache, die zu übersetzen sind; davor steht der Name der Sprache.
translations-todo = was als Nächstes zu tun ist
translations-left = { $words ->
    [one] { $words } Wort ist noch zu übersetzen. Die Texte, die auf den meisten Seiten stehen, kommen zuerst.
   *[other] { $words } Wörter sind noch zu übersetzen. Die Texte, die auf den meisten Seiten stehen, kommen zuerst.
}
# Spaltenköpfe.
translations-text = Text
translations-state = Zustand
translations-where = Wo
translations-file = Datei
translations-pages = { $pages ->
    [one] auf { $pages } Seite
   *[other] auf { $pages } Seiten
}
# Zustände eines Textes.
translations-missing = fehlt
translations-fallback = fehlt, erscheint in einer verwandten Sprache
translations-stale = veraltet: Der Quelltext hat sich geändert
translations-retouched = nach dem Quelltext geändert, noch anzusehen
translations-help = Wie Sie helfen können
translations-help-edit =
    Um einen Text zu verbessern, ändern Sie die Datei im Ordner Ihrer Sprache, etwa die mit der Nummer des Codes, und schlagen Sie die Änderung dort
    vor, wo die Dateien dieser Website liegen. Programmieren müssen Sie nicht.
translations-help-add =
    Um eine Sprache zu beginnen, kopieren Sie den Ordner einer anderen, übersetzen Sie die Texte und lassen Sie die Wörter in geschweiften Klammern
    stehen. Die Seiten erscheinen, sobald genug davon fertig ist.

## Seite zweier Codes

key-differences = Wichtigste Unterschiede
aspect = Aspekt
documented-for-one = Nur für einen der beiden belegt
not-documented = Nicht belegt
no-differences = Die beiden sagen in jedem belegten Punkt dasselbe.
in-common = Was sie gemeinsam haben
which-when = Wenn Sie einen Server programmieren oder einrichten
learn-more = Mehr dazu
neighbouring-comparisons = Verwandte Vergleiche
tell-apart = Wie man sie auseinanderhält
transcript-of-both = Beide in einer Sitzung
transcript-of-each = Beispielsitzungen
