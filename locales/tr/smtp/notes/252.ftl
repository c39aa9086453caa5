### Küçük kodu 252 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-252-253 =
    Bu ikisi yalnızca `ETRN` komutunda yan yana gelir. RFC 1985 uyarınca kuyruğun başlatılması `252 OK, pending messages for node example.com started`
    ya da `253 OK, 3 pending messages for node example.com started` diye bildirilebilir; `253` kodunun eklediği tek şey sayıdır. Programda ikisini
    aynı işleyin, sayıyı günlük satırından başka bir şey için kullanmayın: sunucu baktığında doğruydu, o zamandan beri yeni posta gelmiş olabilir.

    Öncesinde `ETRN` bulunmayan bir `252` ise `VRFY` veya `EXPN` komutuna aittir ve bir adresten söz eder. Raporda bir posta kutusu adının yanında
    duruyorsa `ETRN` için yazılanlar onu ilgilendirmez.

smtp-note-252-502 =
    Güvenlik tarayıcıları ikisini karşıt sayar: `252` “VRFY açık” diye işaretlenir, `502` sorunsuz geçer. Oysa adresi soran için ikisi neredeyse
    aynıdır: doğrulama yoktur. Postfix, komut açıkken kabul edeceği her adrese `252 2.0.0 user@example.com`, komut kapalıyken ise bütün adreslere
    `502 5.5.1 VRFY command is disabled` yanıtını verir.

    Geriye kalan fark şudur: Postfix, `252` vermeden önce alıcı kurallarını uygular; bilinmeyen kullanıcı `550` ile belli olur. `502` arkasında bu
    bile görünmez. Ama `RCPT` bunu zaten gösterir; `VRFY` komutunu kapatmanın getirisi azdır. `502` alan istemci bağlantıyı kesmemeli, yalnızca
    sorudan vazgeçmelidir.

smtp-note-252-550 =
    `VRFY` komutuna `252` yanıtı verilen bir adres, hemen ardından `RCPT` komutunda `550` alabilir; geçerli olan yalnızca ikincisidir. Sunucular bunu
    `VRFY` kapalı olup herkese aynı şeyi söylediğinde ya da posta kutusu sonradan sorulacak başka bir makinede olduğunda yapar.

    Tersi de yanıltır: bazı sunucular ad doğru da olsa yanlış da olsa her `VRFY` komutuna `550` der. RFC 5321 bunu uyumsuz sayar; böyle bir yanıt da
    bir şey kanıtlamaz. Metne bakın. `550 5.1.1 <user@example.com>: Recipient address rejected: User unknown` posta kutusuyla ilgilidir; erişimden ya
    da ilkeden söz eden bir `550` ise sizinle ilgilidir. Posta listesini asla `VRFY` ile temizlemeyin; kanıt, gerçek iletilerin geri dönmesidir.
