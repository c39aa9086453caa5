smtp-571 = Teslim yetkisi yok
    .summary = Alan taraftaki bir filtre postayı reddeder: gönderen ve yönetici kuralı bulup ona uymalı ya da onu değiştirmelidir.
    .meaning =
        `550 5.7.1` diye okunur: numara, oradaki genişletilmiş durum kodunun noktaları düşmüş hâlidir. Gönderen, ileti ya da istemcinin davranışı
        hakkında hüküm verir, posta kutusunun varlığı hakkında değil.
    .conflict =
        RFC 5321, yanıt kodunun ikinci rakamı için 0 ile 5 arasına izin verir; 571 bu yüzden sözdiziminin dışında kalır, IANA tablosunda da yoktur.
        İstemciler yine de ilk rakama bakar ve onu kalıcı ret sayar.
    .seen =
        `RCPT` komutundan sonra Courier gönderir; alıcının filtresi için varsayılan metni `571 Delivery not authorized, message refused.`
        biçimindedir. ApisCP gibi rspamd kurulumları ise kodu, istenmeyen posta sayılan iletiler için kullanır. chkuser 2.0.8 ile çalışan qmail onu,
        biçimi bozuk gönderene ve fazla alıcı yazılan oturuma `(#5.7.1 - chkuser)` ekiyle gönderir.
    .action =
        Reddeden filtrenin kime ait olduğunu bulun: `RCPT` komutundan sonra kural gönderenle ya da bağlantıyla, iletiden sonra içerikle ilgilidir.
    .sender =
        Alıcıya başka bir yoldan ulaşıp size izin vermesini isteyin. Birden çok etki alanı postanızı böyle reddediyorsa yanıtı, metindeki
        bağlantılarla birlikte yöneticinize verin.
    .sending =
        Filtrelerin baktığı şeyleri denetleyin, eksik ya da yanlış olanı düzeltin:

        - Gönderenin etki alanı için SPF: { $txt }
        - IP adresinin ters DNS kaydı: { $ptr }
        - Engelleme listeleri: { $dnsbl }
    .receiving =
        Günlükte oturumu arayın. Courier’de kararı hesabın posta filtresi verir, `RCPT` sırasında `rcptfilter` adıyla çalışır: göndereni orada istisna
        olarak ekleyin ve filtrenin kendi gerekçesini yazmasını sağlayın; yoksa istemci yalnızca varsayılan metni görür.
    .client =
        Kararı ilk rakama göre verin ve metni bildirin. İkinci rakamın 0 ile 5 arasında olmasını bekleyen ayrıştırıcı, bu yanıtı kopmuş bağlantı
        saymamalıdır.
    .send =
        Bunun yerine `5.7.1` ile `550` gönderin. Filtre kendi yanıtını döndürüyorsa geçerli bir kodla başladığını denetleyin.
    .search = engellendi, izin yok
