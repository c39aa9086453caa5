smtp-535 = Anmeldung: Zugangsdaten ungültig
    .summary = Die Anmeldung scheiterte, weil Benutzername, Passwort oder Token abgelehnt wurde: Der Benutzer muss die richtigen angeben.
    .meaning =
        Der Server konnte den Client mit dem Gesendeten nicht authentifizieren. RFC 4954 macht ihn zur allgemeinen Antwort auf eine gescheiterte Anmeldung, wenn kein genauerer Code passt; auch ein richtiges Passwort kann ihm also begegnen, etwa wo der
        Anbieter Anmeldungen mit Passwort abgeschaltet hat. Er ist weder `530`, eine nicht versuchte Anmeldung, noch `454`, eine Prüfung, die der Server nicht durchführen konnte.
    .conflict =
        RFC 2554, der Vorläufer von RFC 4954, schrieb 535 auch für eine Erstantwort vor, die das Verfahren nicht erlaubt; heute ist das `501` mit `5.7.0`. Von einem alten Server kann die Nummer daher die Form des Befehls `AUTH` meinen. Die IANA führt sie
        unter `5.7.0`, `5.7.8` und `5.7.14`; andere erweiterte Codes sind eigene des Anbieters.
    .seen =
        Nach `AUTH`, unmittelbar oder nach einem oder mehreren `334`. Gmail sendet `535-5.7.8 Username and Password not accepted`, Server von Microsoft `535 5.7.3 Authentication unsuccessful`, Exchange Online auch `535 5.7.139` mit dem Grund in Worten. Ein
        Courier-Server, der eine Anmeldung verlangt, beantwortet `MAIL` ohne sie mit `535 Authentication required.`, wo andere `530` senden; Postfix lehnt ein unbekanntes Verfahren mit `535 5.7.8` und `Invalid authentication mechanism` ab, wo `504`
        gemeint ist.
    .action =
        Versuchen Sie die Anmeldung von Hand, bevor Sie etwas ändern; der Befehl fragt nach dem Passwort:

        { $login }

        Gelingt sie, hat das Programm andere Zugangsdaten oder spricht mit einem anderen Host.
    .sender =
        - Tippen Sie Benutzername und Passwort neu ein; viele Anbieter wollen die vollständige Adresse, und ein gespeichertes Passwort kann überholt sein.
        - Der Anbieter verlangt ein App-Passwort oder OAuth: Das gewöhnliche Passwort des Kontos genügt nicht.
        - `5.7.139` mit `SmtpClientAuthentication is disabled` oder `basic authentication is disabled`: Ein Administrator muss SMTP AUTH für das Postfach oder den Mandanten erlauben, oder das Programm muss sich mit OAuth anmelden.
    .sending =
        Sehen Sie nach, welchen Eintrag Ihr Server für den Smarthost benutzt. In Postfix muss der Schlüssel in `smtp_sasl_password_maps` dieselbe Form haben wie `relayhost`; sonst passt womöglich ein älterer Eintrag.

        { $postfix-client-auth }
    .receiving =
        Fragen Sie die Benutzerdatenbank unmittelbar, ohne SMTP dazwischen:

        { $dovecot-login }

        Gelingt diese Anmeldung, liegt der Fehler zwischen dem SMTP-Server und jener Datenbank. Das Log des Authentifizierungsdienstes nennt den Grund, den der Client nicht erfährt.
    .client =
        Fragen Sie den Benutzer einmal nach neuen Zugangsdaten. Wiederholen Sie abgelehnte nicht in einer Schleife; das kann das Konto sperren. Nach `454` fragen Sie gar nicht nach dem Passwort.
    .send =
        Senden Sie ihn mit `5.7.8`, bei einem unbekannten Benutzer mit denselben Worten wie bei einem falschen Passwort. Ist die Benutzerdatenbank nicht erreichbar, senden Sie `454`.
    .search = falsches Passwort, falscher Benutzername, Anmeldung fehlgeschlagen, Authentifizierung fehlgeschlagen, App-Passwort, login failed, authentication failed
