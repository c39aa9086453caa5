smtp-459 = Düğüme izin yok
    .summary = Sunucu bu düğümün kuyruğunu bu istemci için başlatmaz; adın ya da sunucudaki düğüm listesinin değiştirilmesi gerekir.
    .meaning =
        Metin, `ETRN` komutunda adı verilen düğümü yineler ve nedeni bildirir. RFC 1985, sunucunun kuyruğunu başlatacağı düğümler için bir liste
        tuttuğunu ve istemcinin bu listede bulunmadığını varsayar; kendi örneği ise çözümlenemeyen bir addır. Kod 4yz sınıfındadır, ama neden zaman
        değil yapılandırmadır. Bu, posta hakkında bir hüküm değildir; posta kuyrukta kalır ve zamanı gelince teslim edilir.
    .seen =
        Bir kuruluşun, postasını sağlayıcısından ya da yedek MX sunucusundan istediği durumlarda görülür. Postfix, `fast_flush_domains` ayarında
        bulunmayan etki alanı için bu kodla `service unavailable` gönderir.
    .action =
        Önce komuttaki adı denetleyin. Ad, öteki sunucunun postanızı kuyrukta tuttuğu tam ad olmalıdır; ikinci bir ad için ayrı bir `ETRN` gerekir.

        Ad doğruysa o sunucuyu yönetenden bu adı kabul etmesini, Postfix’te `fast_flush_domains` ayarına eklemesini isteyin. Programcı: sormayı
        bırakın ve metni gösterin.
    .send =
        Kurallarınız bu istemcinin bu kuyruğu başlatmasına izin vermiyorsa gönderin ve nedeni metne yazın. Kurallar izin veriyor da yalnızca başlatma
        başarısız oluyorsa `458` gönderin.
