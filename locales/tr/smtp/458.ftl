smtp-458 = Kuyruk çalıştırılamadı
    .summary = Sunucu, `ETRN` komutunda adı verilen düğüm için tuttuğu postayı göndermeye başlayamamıştır; istemci daha sonra yeniden isteyebilir.
    .meaning =
        Bir posta sunucusu `ETRN` komutuyla, kendisi için bekleyen postayı yeni bir bağlantı üzerinden göndermesini başka bir sunucudan ister. 458
        kodu, komutun anlaşıldığını ama sunucudaki yerel bir nedenle kuyruğun başlatılmadığını söyler. Bekleyen posta olup olmadığını söylemez. Posta
        kaybolmaz ve geri dönmez: `ETRN` yalnızca bekleyişi kısaltır, kuyruk kendi takvimini sürdürür.
    .conflict =
        RFC 1985, izin verilmeyen düğüm için `459` kodunu ayırır. Exim ise `ETRN` erişim kuralı reddettiğinde de 458 gönderir; Postfix’in `postscreen`
        bileşeni doğru yazılmış her `ETRN` komutuna bu yanıtı verir. Bu yüzden hiç değişmeyen bir 458, kurala dayanan bir ret olabilir.
    .seen =
        Postasını bir sağlayıcıdan ya da yedek MX sunucusundan alan kuruluşların günlüklerinde görülür. Exim `Already processing`,
        `Unable to fork process` veya `Internal failure` yazar; Postfix, `flush` hizmeti yanıt vermediğinde `Unable to queue messages` gönderir.
    .action =
        Birkaç dakika sonra yeniden isteyin. `Already processing` geldiyse yapılacak bir şey yoktur: istediğiniz kuyruk çalışması sürmektedir.
    .sending =
        `ETRN` komutunu sizin sunucunuz gönderdiyse ve yine aynı yanıtı alıyorsa yalnızca uzun aralıklarla sorsun; düğümün adını ve saati postayı
        tutanlara bildirin. Bu arada kendi 25 numaralı bağlantı noktanıza ulaşılabildiğini denetleyin, çünkü posta oradan gelir:

        { $port }
    .receiving =
        Postayı sizin sunucunuz tutuyorsa:

        - Postfix günlüğe `unable to talk to fast flush service` yazıyorsa `flush` hizmetinin tanımlı olduğunu denetleyin: { $postfix-flush }
        - Exim `Internal failure` diyorsa `smtp_etrn_command` ayarındaki dizeyi genişletemiyor; nedeni panik günlüğünde yazar.
        - Exim her denemeyi başka bir metinle reddediyorsa `acl_smtp_etrn` kuralına bakın.
    .send =
        Kuyruğu başlatmak isteyip de başlatamadığınızda gönderin. Bu kuyruğa hakkı olmayan istemciye, nedeniyle birlikte `459` ile yanıt verin; bozuk
        sözdizimine `500` ya da `501` verilir.
