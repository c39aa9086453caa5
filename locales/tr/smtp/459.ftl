smtp-459 = Düğüme izin yok
    .summary = Sunucu bu düğümün kuyruğunu bu istemci için başlatmaz; adın ya da sunucudaki düğüm listesinin değiştirilmesi gerekir.
    .meaning =
        Metin, `ETRN` komutunda adı verilen düğümü yineler ve nedeni bildirir. RFC 1985, sunucunun kuyruğunu başlatacağı düğümler için bir liste
        tuttuğunu ve istemcinin bu listede bulunmadığını varsayar; kendi örneği ise çözümlenemeyen bir addır. Bu, posta hakkında bir hüküm değildir;
        posta kuyrukta kalır ve zamanı gelince teslim edilir.
    .conflict =
        İlk rakamına bakılırsa ret geçicidir; oysa RFC 1985 onu, ancak bir insanın değiştirebileceği bir listeyle açıklar. Postfix bu kodu yalnızca
        etki alanı yüzünden gönderir: istemciyi `smtpd_etrn_restrictions` reddediyorsa o kısıtlamanın kodu gelir; `reject` için varsayılan kod `554`
        olur.
    .seen =
        Bir kuruluşun, postasını sağlayıcısından ya da yedek MX sunucusundan istediği durumlarda görülür. Postfix, `fast_flush_domains` ayarında
        bulunmayan etki alanı için bu kodla `service unavailable`, Sendmail ise kendisinde olmayan bir kuyruk grubu (`ETRN #name`) için `459 4.5.4`
        gönderir.
    .action =
        Önce komuttaki adı denetleyin. Ad, diğer sunucunun postanızı kuyrukta tuttuğu tam ad olmalıdır; ikinci bir ad için ayrı bir `ETRN` gerekir.
    .sending =
        `ETRN` komutunu sizin sunucunuz gönderdiyse: postanın size hangi adla geldiğine bakın, sonra diğer sunucuyu yönetenden tam o adı kabul
        etmesini isteyin.

        { $mx }
    .receiving =
        Kuyruk sizdeyse: Postfix yalnızca `fast_flush_domains` ayarındaki etki alanlarının kuyruğunu başlatır; bunlar varsayılan olarak
        `relay_domains` içindekilerdir. İstek yerindeyse etki alanını ekleyin.

        { $postfix-etrn }
    .client =
        Bu yanıttan sonra sormayı bırakın ve metnini bir insana gösterin; diğer sunucunun listesini ancak bir insan değiştirebilir.
    .send =
        Kurallarınız bu istemcinin bu kuyruğu başlatmasına izin vermiyorsa gönderin ve nedeni metne yazın. Kurallar izin veriyor da yalnızca başlatma
        başarısız oluyorsa `458` gönderin.
