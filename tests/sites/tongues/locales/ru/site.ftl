-server =
    { $case ->
       *[nominative] сервер
        [genitive] сервера
    }
mail = Почтовые коды
    .short = Почта
    .description = Что говорит каждый код почтового сервера.
    .intro = Код говорит о действии { -server(case: "genitive") }, см. [правила](https://mail.example/rules).
mail-code-title = Код { $code }
    .title = Код { $code }: { $name }
mail-pair-title = { $low } и { $high }
    .title = { $low } { $low-name } и { $high } { $high-name }
mail-heading-meaning = Что значит { $code }
mail-421 = Служба недоступна
    .summary = Сервер закрывает соединение.
    .meaning =
        Сервер говорит: «Повторите „позже“» (часто после `QUIT`):

        - он занят;
        - или останавливается.
mail-550 = Ящик недоступен
    .summary = Такого адреса ни у кого нет.
    .meaning = Сервер отверг `RCPT TO` и ответил `User unknown`. Верен ли адрес?
not-documented = Не описано
evidence-title = { $title }: сеансы и тексты
    .description = Все сеансы, где есть { $title }, и что при этом говорят серверы.
translations-title = Переводы
translations-lead = Текст без перевода показывается на английском.
translations-done = Переведено { $translated } из { $needed }
find-said = Текст от { $from }
home-counts = { $codes ->
    [one] { $codes } код
    [few] { $codes } кода
   *[many] { $codes } кодов
}, { $languages ->
    [one] { $languages } язык
    [few] { $languages } языка
   *[other] { $languages } языков
} и { $pairs ->
    [0] ни одного сравнения
    [one] { $pairs } сравнение
    [few] { $pairs } сравнения
    [many] { $pairs } сравнений
   *[other] { $pairs } сравнения
}.
