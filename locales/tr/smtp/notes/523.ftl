### Küçük numarası 523 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-523-524 =
    İkisi de RFC 5248 ailesindendir ve kod tablosunda komşu gibi görünür: oturum açmak için şifreleme. Uygulamada ise ayrı programlarda yaşarlar.
    `523 5.7.10`, TLS olmayan bağlantıda `AUTH` gören bir Dovecot ya da go-smtp sunucusudur. `524 5.2.4 Mailing list expansion problem` ise bir
    takma addan söz eden OpenSMTPD sunucusudur.

    Tuzak kod listesine bakmaktır: biri `524` için “şifreleme gerekli” diye okur, bir saat boyunca TLS ayarlarıyla oynar, bozuk takma ad ise
    yerinde durur. Günlükte bir satır yukarı bakın. Son komut `RCPT` ise hiçbir TLS ayarı işe yaramaz.

smtp-note-523-530 =
    Erken oturum açmaya kalkan istemci `523`, oturum açmayı atlayan istemci `530` alır. Yanıttan önce hangi komutun durduğuna bakın. `AUTH` ve
    ardından `523 5.7.10 TLS is required`: istemci denemiştir, ama TLS olmadan. `MAIL` ve ardından `530 5.7.0 Authentication required`: hiç
    denememiştir.

    İkisi aynı günlükte bulunabilir. Reddedilen `AUTH` komutuna aldırmayıp `MAIL` ile süren bir betik kullanıcısına yalnızca son yanıtı, yani
    `530` ya da go-smtp kitaplığının kendi `502 5.7.0 Please authenticate first` metnini gösterir. İnsanlar da zaten var olan parolayı yeniden
    eklemeye uğraşır. İlk redde dek yukarı çıkın, TLS kullanımını açın; ikincisi de onunla birlikte ortadan kalkar.

smtp-note-523-538 =
    İstemci için bunlar tek bir reddin iki yazılışıdır; üçüncüsünü, `504 5.5.4` yanıtını, RFC 4954 öngörür. Yalnızca tek bir numarayı sınayan kod,
    tek bir sunucu markasıyla çalışır. Sınamayı “oturum açma reddedildi, TLS henüz yok” diye yazın; üçü de kapsanmış olur.

    Hangisini gördüğünüz yazılımı ele verir: `523 5.7.10` Dovecot ya da go-smtp, `538 5.7.11` aiosmtpd yazılımına işaret eder. Yalnız şuna dikkat
    edin: *iletiden sonra* gelen `523` oturum açmayla ilgili değildir; `523 Message length (…) exceeds administrative limit`, bayt sayan Courier’dir
    ve hiçbir sertifika iletiyi kısaltmaz.

smtp-note-523-552 =
    Bu ikisinin karşılaştırılmasının nedeni Courier’dir. Onun `523 Message length (… bytes) exceeds administrative limit(…).` metni, başka
    sunucuların `552 5.3.4` ile söylediğini söyler: ileti sınırın üstündedir, daha küçüğü geçer. Courier’in metnindeki iki sayı, iletinin ne kadar
    uzun olduğunu bile gösterir.

    Bir şeyi küçültmeden önce aşamaya bakın. `AUTH` komutunun hemen ardından gelen aynı `523` TLS ister, boyutlardan haberi yoktur. Öte yandan
    `552` dolu bir posta kutusu anlamına da gelebilir; o zaman küçük ileti de geri döner. Courier’in metni böyle bir kuşku bırakmaz.
