smtp-421 = Hizmet verilemiyor, bağlantı kapanıyor
    .summary = Sunucu yük, sınır ya da kendi sorunu nedeniyle oturumu bitirir; gönderen sunucu postayı saklar ve daha sonra yeniden gelir.
    .meaning =
        Sunucu bağlantıyı kapatmak üzeredir ve bunu bildirir: karşılama olarak, herhangi bir komuta yanıt olarak ya da iki komut arasında
        kendiliğinden. Kapanma, aşırı yük, zaman aşımı, bağlantı veya hız sınırı, itibar ve gri listeleme aynı kodu paylaşır; bunları genişletilmiş
        durum kodu ayırır: `4.3.2` sistem şu anda posta almıyor, `4.4.2` zaman aşımı ya da bozuk bağlantı, `4.7.0` ilke. Hiçbir alıcı ve hiçbir ileti
        hakkında hüküm verilmemiştir. Sunucunun ileti sonunda henüz `250` ile onaylamadığı her şeyi teslim etmek hâlâ istemcinin işidir.
    .seen =
        Çok fazla bağlantısı olan sunucularda karşılama olarak (Exim’de `Too many concurrent SMTP connections`), istemci çok uzun sessiz kaldığında
        Postfix’ten `421 4.4.2` olarak, olağan dışı hacim ya da şikâyetten sonra Yahoo’dan `421 4.7.0 [TSS04]` olarak görülür.
    .action =
        İşi kuyruğa bırakın: sıradaki MX sunucusunu dener, sonra bekler. 421 gelmeye devam ediyorsa yakından bakın.

        - `Too many connections`: bu hedefe aynı anda daha az bağlantı açın.
        - `4.7.0`, `rate` ya da `deferred`: daha yavaş gönderin, şikâyetlere bakın, SPF ve DKIM denetimlerinin geçtiğinden emin olun.
        - `4.4.2` ya da `timeout`: istemci, bağlantıyı komut göndermeden açık tutmuştur ya da ağ gecikmeye yol açmaktadır. Program, söyleyecek sözü
          kalmayınca `QUIT` gönderir.
        - Herkes alıyorsa: alan sunucunun yöneticisi yükü, boş belleği, bağlantı sınırlarını ve yardımcı hizmetleri denetler.
    .send =
        Yalnızca ardından bağlantıyı kapatacaksanız gönderin ve metne sunucunun etki alanı adıyla başlayın. Tek bir komutu reddedip devam etmek için
        `450` ya da `451`, hiç posta almayan bir ana makine için `521` kullanın.
