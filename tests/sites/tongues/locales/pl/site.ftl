-server =
    { $case ->
       *[nominative] serwer
        [genitive] serwera
    }
mail = Kody poczty
    .short = Poczta
    .description = Co mówi każdy kod serwera poczty.
    .intro = Kod mówi, jaki był ruch { -server(case: "genitive") }; zob. [zasady](https://mail.example/rules).
mail-code-title = Kod { $code }
    .title = Kod { $code }: { $name }
mail-pair-title = { $low } i { $high }
    .title = { $low } { $low-name } i { $high } { $high-name }
mail-heading-meaning = Co znaczy { $code }
mail-421 = Usługa niedostępna
    .summary = Serwer zamyka połączenie.
    .meaning =
        Serwer mówi „spróbuj «później»” (często po `QUIT`):

        - jest zajęty,
        - albo się zatrzymuje.
mail-550 = Skrzynka niedostępna
    .summary = Nikt nie ma tego adresu.
    .meaning = Serwer odrzucił `RCPT TO` i powiedział `User unknown`. Czy adres jest dobry?
not-documented = Nieopisane
evidence-title = { $title }: sesje i teksty
    .description = Wszystko pod nagłówkiem „{ evidence-title }”.
translations-title = Tłumaczenia
translations-lead = Tekst bez tłumaczenia pojawia się po angielsku.
translations-done = { $translated } z { $needed } tekstów
find-said = Tekst od { $from }
home-counts = { $codes ->
    [one] Jeden kod
    [few] { $codes } kody
   *[many] { $codes } kodów
}, { $languages ->
    [one] { $languages } język
    [few] { $languages } języki
   *[many] { $languages } języków
} i { $pairs ->
    [0] brak porównań
    [one] { $pairs } porównanie
    [few] { $pairs } porównania
   *[many] { $pairs } porównań
}.
