smtp-554 = İşlem başarısız
    .summary = Sunucu bu iletiyi, karşılamadaysa bütün oturumu reddeder; neden yalnızca genişletilmiş durum kodunda ve metinde yazar.
    .meaning =
        Karşılama olarak `No SMTP service here` anlamına gelir: sunucu, oturumu ilk komuttan önce resmen reddeder. Daha sonra bir işlemi bitirir:
        `DATA` sırasında geçerli alıcı yoktur, ileti bozuktur ya da döngüdedir, içerik istenmemektedir. Posta gönderimi sunucuları, daha kesin bir kod
        uymayan her yerde onu kullanır; bu yüzden tek başına, posta kutusunun bulunmadığı anlamına gelmez.
    .conflict =
        RFC 5321, `RCPT` yanıtları arasında 554 saymaz ve reddedilen aktarma için `550` ister (bölüm 3.6.2). RFC 6409, posta gönderimi sunucularının
        onu `MAIL` ve `RCPT` komutlarına da göndermesine izin verir; Postfix de onu `Relay access denied` metniyle kullanır. O aşamada iki numarayı
        bir tutun.
    .seen =
        Postfix `554 5.7.1` yanıtını erişim tablolarındaki kayıtlar, DNSBL eşleşmeleri ve `reject_unauth_destination` ayarlıysa `Relay access denied`
        için gönderir; bunlarla `RCPT` komutundan sonra karşılaşılır. Yerleşik `defer_unauth_destination` aynı sözlerin önüne `454 4.7.1` koyar.
        Gmail, bozuk ileti için `554 5.6.0`, çok fazla atlama yapmış ileti için `554 5.4.6` (Postfix `5.4.0`), OpenSMTPD çok büyük ileti için
        `554 5.3.4` gönderir.
    .action =
        Metnin tamamını, her satırını okuyun ve hangi aşamada geldiğini belirleyin. Karşılamada konu istemcinin IP adresi, `RCPT` komutundan sonra
        izin ya da engelleme listesi, iletiden sonra içeriktir.
    .sender =
        - `Relay access denied`: kendi sağlayıcınızın posta gönderimi sunucusundan, oturum açarak gönderin.
        - İletiden sonra: metnin andığı içeriği değiştirin ya da alıcıya başka bir yoldan ulaşıp filtresine baktırmasını isteyin.
        - Başka her şey: geri dönen iletinin tamamını yöneticinize verin.
    .sending =
        - Karşılama: ters DNS kaydını, sonra metnin andığı engelleme listesini denetleyin: { $ptr }
        - DNSBL eşleşmesi: nedeni durdurun, sonra adresi listeden çıkartın: { $dnsbl }
        - `DATA` komutundan sonra `no valid recipients`: gerçek nedenler daha önceki `RCPT` yanıtlarında yazar.
        - `STARTTLS` komutunun hemen ardından: sunucu TLS bağlantısını fazla zayıf buluyor ya da istemci sertifikası bekliyor: { $certificate }
    .receiving =
        - Etki alanı sizin olduğu hâlde `Relay access denied`: sunucu onu kendisininkilerden saymıyor: { $postfix-domains }
        - İstenen posta reddediliyorsa: kuralı günlükte bulun; istisnayı o kuraldan önce, ama `reject_unauth_destination` satırından sonra koyun; daha
          yukarıdaki bir `permit`, sunucuyu herkese açık aktarma sunucusu yapabilir: { $postfix-access }
    .client =
        Komutları topluca gönderiyor olsanız da `RCPT` yanıtlarını okuyun: `DATA` komutuna gelen 554 o zaman yalnızca onların sonucudur. 554 ile
        karşılandıysanız `QUIT` dışında bir şey göndermeyin. `PIPELINING` sunulmuyorsa her yanıtı bekleyin: Exim, öyle ayarlanmışsa Postfix de,
        beklemeyen istemciye 554 verip bağlantıyı kapatır.
    .send =
        Karşılama olarak gönderirken hatayı bulmaya yetecek kadar açıklama yapın, diğer komutlara `503` verin ve `QUIT` komutunu bekleyin; hiç posta
        almayan ana makine `521` gönderir. İşlem içinde daha kesin kodu yeğleyin: ilke veya alıcı için `550`, boyut için `552`.
    .search = istenmeyen posta, spam, engellendi, kara liste, engelleme listesi, DNSBL, aktarma reddedildi
