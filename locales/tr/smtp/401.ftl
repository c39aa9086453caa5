smtp-401 = Geçici gösterilen sözdizimi hatası
    .summary = Sunucunun geçiciymiş gibi bildirdiği bir sözdizimi reddi; gönderen sunucu yeniden dener, oysa yalnızca düzeltme işe yarar.
    .meaning =
        Bu aslında bir `501` yanıtıdır: `soft_bounce = yes` ayarlı Postfix, her 5yz yanıtının ve genişletilmiş durum kodunun ilk rakamını 4 yapar;
        böylece `501 5.1.3 Bad recipient address syntax` yanıtı `401 4.1.3` olarak gider. Hata aynı kalır: adres ya da argüman kurala uymuyordur.
        Kodun ne HTTP’deki `Unauthorized` yanıtıyla ne de oturum açmayla ilgisi vardır.
    .conflict =
        RFC 5321, bölüm 4.2.1 uyarınca 4yz yanıtı, hiç değiştirilmeden yinelendiğinde başarılı olabilecek komutlar içindir. Bozuk sözdizimi böyle
        düzelmez. Postfix belgeleri `soft_bounce` ayarını güvenlik ağı diye anar, çare olmadığını da söyler; 401 kodunu yerine geçtiği `501` gibi
        okuyun.
    .seen =
        Bozuk yazılmış bir adresle `RCPT` ya da `MAIL` komutunda ve böyle bir Postfix’in `501` vereceği diğer yerlerde görülür. Let’s Encrypt,
        postasını üzerinden gönderdiği tek sunucudan canlı ortamda `401 4.1.3` almıştır.
    .action =
        Reddedilen adresin ya da argümanın her karakterini denetleyin ve yanlışı düzeltin.
    .sender =
        Fazladan bir boşluk veya virgül, eksik bir `>`, `@` işaretinden sonra boş kalan etki alanı arayın. Adresi düzeltip yeniden gönderin. İlk kopya
        sunucunuzun kuyruğunda kalır ve günler sonra geri döner; onu dikkate almayın.
    .sending =
        İletiyi ve reddedilen adresi bulun:

        { $postfix-queue }

        İletiyi kuyruktan silin ve göndereni bilgilendirin; yoksa gönderen, kuyruk süresi dolana kadar (Postfix’te beş gün) boşuna bekler.
    .receiving =
        Ayarın açık unutulup unutulmadığına bakın:

        { $postfix-soft-bounce }

        Açıksa `soft_bounce = no` verip yapılandırmayı yeniden yükleyin. Ondan önce günlükte, aslında kalıcı olan diğer yanıtları arayın: bu ayarla
        gelen `450` aslında `550`, `454` ise `554` olabilir.
    .client =
        `4.1.3` ya da `4.1.7` ile gelen 401 kodunu hatalı adres sayıp hemen bildirin. Diğer 4yz yanıtlarında ilk rakama uyun ve yeniden deneyin.
    .send =
        Bilerek asla göndermeyin: sözdizimi hatası için `501`, izin verilmeyen adres için `553` vardır.
