### Küçük kodu 354 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-354-355 =
    `355` yanıtını RFC 1845 dışında büyük olasılıkla hiç görmezsiniz; günlükte varsa önce `354` yerine yanlış yazıldığından kuşkulanın. Kesin belirti,
    koddan sonraki sözcüktür: `355 6135 is the transaction offset` satırındaki gibi rakamlar ve öncesinde `TRANSID=` taşıyan bir `MAIL`.

    Gerçekten `355` gelmişse ikisi birbirini izler. `355`, `MAIL` komutuna yanıttır ve nereden sürdürüleceğini söyler; sonra `DATA` komutuna `354`
    gelir, metin ancak o zaman, ilk 6135 sekizli atlanarak akar. İletiyi hemen `355` ardından göndermeyin: sunucu ilk başlık satırını komut diye okur,
    `500` der. İstemci `RCPT` komutlarını da yinelememelidir; onlar sunucuda durur.
