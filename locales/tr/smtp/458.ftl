smtp-458 = Kuyruk çalıştırılamadı
    .summary = Sunucu, `ETRN` komutunda adı verilen düğüm için tuttuğu postayı göndermeye başlayamamıştır; istemci daha sonra yeniden isteyebilir.
    .meaning =
        Bir posta sunucusu `ETRN` komutuyla, kendisi için bekleyen postayı yeni bir bağlantı üzerinden göndermesini başka bir sunucudan ister. 458
        kodu, komutun anlaşıldığını ama sunucudaki yerel bir nedenle kuyruğun başlatılmadığını söyler. Bekleyen posta olup olmadığını söylemez. Posta
        kaybolmaz ve geri dönmez: `ETRN` yalnızca bekleyişi kısaltır, kuyruk kendi takvimini sürdürür.
    .seen =
        Postasını bir sağlayıcıdan ya da yedek MX sunucusundan alan kuruluşların günlüklerinde görülür.
        Exim `Already processing`, `Unable to fork process` veya `Internal failure` yazar; erişim kuralları `ETRN` komutunu reddettiğinde de 458
        gönderir. Postfix kodu, `flush` hizmeti yanıt vermediğinde gönderir; `postscreen` bileşeni ise doğru yazılmış bir `ETRN` komutuna başka bir
        yanıt vermez.
    .action =
        Birkaç dakika sonra yeniden isteyin. `Already processing` iyi haberdir: istediğiniz çalıştırma sürmektedir.

        Yanıt değişmezse postayı tutan sunucunun yöneticisi bakmalıdır: Postfix’te `unable to talk to fast flush service` uyarısına, Exim’de
        `smtp_etrn_command` ayarına ve `ETRN` erişim kuralına.
    .send =
        Kuyruğu başlatmak isteyip de başlatamadığınızda gönderin. Bu kuyruğa hakkı olmayan istemciye, nedeniyle birlikte `459` ile yanıt verin; bozuk
        sözdizimine `500` ya da `501` verilir.
