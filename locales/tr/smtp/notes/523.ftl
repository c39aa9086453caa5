### Küçük numarası 523 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-523-524 =
    İkisi de RFC 5248 ile kurulan kayıtta geçer ve orada aynı konudan söz ediyor gibi görünür: oturum açmak için şifreleme. Uygulamada ise ayrı
    programlardan gelirler. `523 5.7.10`, TLS olmayan bağlantıda `AUTH` gören bir Dovecot ya da go-smtp sunucusunun yanıtıdır.
    `524 5.2.4 Mailing list expansion problem` ise OpenSMTPD’den gelir ve bir takma adla ilgilidir.

    Kod listesi burada yanıltır: `524` için “şifreleme gerekli” yazısını okuyan, bir saat TLS ayarlarıyla oynar, bozuk takma ad ise yerinde durur.
    Günlükte bir satır yukarı bakın. Son komut `RCPT` ise hiçbir TLS ayarı işe yaramaz.

smtp-note-523-530 =
    Erken oturum açmaya kalkan istemci `523`, oturum açmayı atlayan istemci `530` alır. Yanıttan önceki komuta bakın. `AUTH` ve ardından
    `523 5.7.10 TLS is required`: istemci denemiştir, ama TLS olmadan. `MAIL` ve ardından `530 5.7.0 Authentication required`: hiç denememiştir.

    İkisi aynı günlükte bulunabilir. Reddedilen `AUTH` komutuna aldırmayıp `MAIL` ile süren bir betik kullanıcısına yalnızca son yanıtı, yani `530` ya
    da go-smtp kitaplığının kendi `502 5.7.0 Please authenticate first` metnini gösterir. O da zaten kayıtlı olan parolayı yeniden girmeye uğraşır.
    İlk redde dek yukarı çıkın, TLS kullanımını açın; ikincisi de onunla birlikte ortadan kalkar.

smtp-note-523-538 =
    İstemci için bunlar tek bir reddin iki yazılışıdır; üçüncüsünü, `504 5.5.4` yanıtını, RFC 4954 öngörür. Yalnızca bir numaraya bakan kod, tek bir
    sunucu yazılımıyla çalışır. Koşulu “oturum açma reddedildi, TLS henüz yok” diye yazın; üçü de kapsanmış olur.

    Gördüğünüz numara, karşıdaki yazılımı gösterir: `523 5.7.10` Dovecot ya da go-smtp, `538 5.7.11` aiosmtpd yazılımına işaret eder. Yalnız şuna
    dikkat edin: *iletiden sonra* gelen `523` oturum açmayla ilgili değildir; `523 Message length (…) exceeds administrative limit` Courier’den gelir;
    sınırı aşan iletiye hiçbir sertifika çare olmaz.

smtp-note-523-552 =
    Bu ikisinin karşılaştırılmasının nedeni Courier’dir. Onun `523 Message length (… bytes) exceeds administrative limit(…).` metni, başka sunucuların
    `552 5.3.4` yanıtıyla aynı anlamdadır: ileti sınırın üstündedir, daha küçüğü geçer. Courier’in metnindeki iki sayı, iletinin ne kadar uzun
    olduğunu bile gösterir.

    Bir şeyi küçültmeden önce aşamaya bakın. `AUTH` komutunun hemen ardından gelen aynı `523` TLS ister, boyutla ilgisi yoktur. Öte yandan `552` dolu
    bir posta kutusu anlamına da gelebilir; o zaman küçük ileti de geri döner. Courier’in metni böyle bir kuşku bırakmaz.
