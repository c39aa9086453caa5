smtp-401 = Geçici gösterilen sözdizimi hatası
    .summary = Sunucunun geçiciymiş gibi bildirdiği bir sözdizimi reddi; gönderen sunucu, ancak düzeltilirse gidecek postayı kuyruğa alır.
    .meaning =
        Bu kod, kılık değiştirmiş `501` kodudur: `soft_bounce = yes` ayarlı Postfix, her 5yz yanıtının ve genişletilmiş durum kodunun ilk rakamını 4
        yapar; böylece `501 5.1.3 Bad recipient address syntax` yanıtı `401 4.1.3` olarak gider. Hata aynı kalır: kurala uymayan bir adres ya da
        argüman; bu zamanla düzelmez. Kodun HTTP’deki `Unauthorized` yanıtıyla da oturum açmayla da ilgisi yoktur.
    .seen =
        Bozuk yazılmış bir adresle `RCPT` ya da `MAIL` komutunda ve böyle bir Postfix’in `501` vereceği diğer yerlerde görülür. Let’s Encrypt, posta
        gönderdiği tek sunucudan canlı ortamda `401 4.1.3` almıştır.
    .action =
        Reddedilen adresin her karakterine bakın: fazladan bir boşluk veya virgül, eksik bir `>`, `@` işaretinden sonra boş kalan etki alanı. Adresi
        düzeltip yeniden gönderin ve kuyruktaki kopyayı silin; yoksa günlerce denenir.

        Alan sunucunun yöneticisi `main.cf` dosyasında `soft_bounce` ayarını arar. Bu ayar denemeler için bir güvenlik ağıdır; açık unutulursa her
        gönderen, umutsuz postayı günler sonra öğrenir.

        Programcı, `4.1.3` ya da `4.1.7` ile gelen 401 kodunu hatalı adres sayar.
    .send =
        Bilerek asla göndermeyin: sözdizimi hatası için `501`, izin verilmeyen adres için `553` vardır.
