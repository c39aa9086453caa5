smtp-421 = Hizmet verilemiyor, bağlantı kapanıyor
    .summary = Sunucu yük, sınır ya da kendi sorunu nedeniyle oturumu bitirir; gönderen sunucu postayı saklar ve daha sonra yeniden gelir.
    .meaning =
        Karşılama olarak, herhangi bir komuta yanıt olarak ya da iki komut arasında kendiliğinden gelir. Kapanma, aşırı yük, zaman aşımı, bağlantı
        veya hız sınırı, itibar ve gri listeleme aynı kodu paylaşır; bunları genişletilmiş durum kodu ayırır: `4.3.2` sistem şu anda posta almıyor,
        `4.4.2` zaman aşımı ya da bozuk bağlantı, `4.7.0` ilke. Hiçbir alıcı ve hiçbir ileti hakkında hüküm verilmemiştir. Sunucunun ileti sonunda
        henüz `250` ile onaylamadığı her şeyi teslim etmek hâlâ istemcinin işidir.
    .conflict =
        RFC 5321, bölüm 3.8, 421 kodunu kapanmak zorunda kalan sunucu için anar. RFC 6647, bölüm 2.1, aynı kodu gri listeleme için de verir; posta
        sağlayıcıları ise itibar için kullanır. Bu yüzden kod, sorunun sunucuda olduğunu kanıtlamaz; neden siz de olabilirsiniz.
    .seen =
        Çok fazla bağlantısı olan sunucularda karşılama olarak (Exim’de `Too many concurrent SMTP connections`), istemci çok uzun sessiz kaldığında
        Postfix’ten `421 4.4.2` olarak, olağan dışı hacim ya da şikâyetten sonra Yahoo’dan `421 4.7.0 [TSS04]` olarak görülür. Exim, bir oturum izin
        verilen sayıda ileti getirince `MAIL` komutuna da bu yanıtı verir, ama bağlantıyı açık tutar.
    .action =
        İşi kuyruğa bırakın: sıradaki MX sunucusunu dener, sonra bekler. 421 gelmeyi sürdürürse önce metni okuyun.
    .sender =
        Birkaç saat bir şey yapmayın. Gecikme raporu geri dönen ileti değildir; ancak ileti gerçekten geri dönerse bir şey yapmanız gerekir. Aynı
        iletiyi yeniden göndermek kuyruğu uzatır.
    .sending =
        Neyin hangi metinle beklediğine bakın:

        { $postfix-queue }

        - `too many connections`: aynı anda daha az bağlantı açın; Postfix’te bunu `smtp_destination_concurrency_limit` belirler.
        - `4.7.0`, `rate` ya da `deferred`: daha yavaş gönderin, şikâyetlere bakın, SPF kaydını denetleyin: { $txt }
        - `4.4.2` ya da `timeout`: sizin tarafınız sessiz kalmıştır ya da ağ gecikmeye yol açıyordur.
    .receiving =
        - Yanıtı tek bir istemci alıyorsa: koyduğunuz hangi sınırı aştığına bakın; Postfix’te bu, `smtpd_client_connection_count_limit` olabilir.
        - Herkes alıyorsa: yüke, boş belleğe ve yardımcı hizmetlere bakın. Sorun kendisindeyse Postfix `4.3.0` ya da `4.3.5` ekler, nedeni günlüğüne
          yazar. İstemcinin ne gördüğünü deneyin: { $banner }
    .client =
        421 yanıtını her an okumaya hazır olun. Bağlantıyı kapatın, hâlâ sizde olan iletileri saklayın ve giderek uzayan aralarla yeniden
        deneyin. Gönderecek bir şeyiniz kalmayınca `QUIT` gönderin; boşta duran bağlantı zaman aşımına uğrar.
    .send =
        Yalnızca ardından bağlantıyı kapatacaksanız gönderin ve metne sunucunun etki alanı adıyla başlayın. Tek bir komutu reddedip devam etmek için
        `450` ya da `451`, hiç posta almayan bir ana makine için `521` kullanın.
    .search = zaman aşımı, sunucu meşgul, kapanıyor, hız sınırı
