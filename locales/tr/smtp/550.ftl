smtp-550 = Posta kutusu kullanılamıyor
    .summary = Sunucu bu alıcıyı, göndereni ya da iletiyi reddeder: posta kutusu yoktur, izin eksiktir ya da bir ilke buna engeldir.
    .meaning =
        Numarayı üç küme paylaşır: alıcı yoktur ya da devre dışıdır (`5.1.1`, `5.2.1`); istemcinin aktarma yapma ya da bu göndereni kullanma izni
        yoktur (`5.7.1`); ya da bir ilke karşılanmamıştır: SPF, DKIM, DMARC ya da ters DNS (`5.7.20` ile `5.7.26` arası), içerik, itibar. Bunları
        yalnızca genişletilmiş durum kodu ve metin ayırır: numara tek başına, adresin artık bulunmadığını kanıtlamaz.
    .conflict =
        İki genişletilmiş durum kodunun yeri tek değildir. IANA ve RFC 7505 için `5.1.10`, alıcının etki alanının hiç posta almadığını söyler ve `556`
        yanıtına aittir; Exchange Online onu bulamadığı alıcı için kullanır. `5.6.9` ise IANA tablosunda 550, RFC 6531 metninin 3.5 bölümünde `554`
        ile birlikte geçer.
    .seen =
        Bilinmeyen alıcı veya reddedilen aktarma için `RCPT` komutundan sonra görülür (OpenSMTPD ikisine de `Invalid recipient` der); Postfix ve Exim
        göndereni ya da istemciyi de orada reddeder. İçerik ya da başarısız bir denetim için iletinin sonunda gelir. `EHLO` veya `MAIL` komutundan
        sonraki ret istemciye ya da gönderene, `VRFY` ve `EXPN` komutlarından sonraki ret sorulan ada, Exim’in `Administrative prohibition` yanıtı ise
        komuta yöneliktir.
    .action =
        Genişletilmiş durum kodunu ve ardındaki sözleri okuyun. Yol gösteren, genişletilmiş kodun ilk iki sayısıdır: `5.1` ve `5.2` alıcıyı (metinde
        `Sender address rejected` varsa göndereni), `5.7` izni ya da ilkeyi anlatır.
    .sender =
        - `5.1.1`, Exchange Online’da ise `5.1.10`: yazımı denetleyin, kişiye güncel adresini sorun.
        - `5.7.1` ve metinde *relay* sözcüğü: programınızı kendi sağlayıcınızın posta gönderimi sunucusuna ayarlayın ve oturum açmasını sağlayın.
        - SPF, DMARC, engelleme listesi veya itibar: geri dönen iletinin tamamını etki alanınızın yöneticisine verin.
    .sending =
        - `5.7.20`: hiçbir DKIM imzası geçerli çıkmamıştır; imza anahtarınız yayımlanmış mı, bakın: { $dkim }
        - `5.7.21`, `5.7.22`: imza geçerlidir, ama kabul edilmemiştir; `5.7.22` için `From` alanındaki etki alanıyla imzalayın.
        - `5.7.23`, `5.7.24`: SPF kaydı hatasız olmalı ve gerçekten gönderen sunucuyu içermelidir: { $txt }
        - `5.7.26`: birden çok denetim başarısızdır; `From` alanındaki etki alanının hangi DMARC ilkesini yayımladığına bakın: { $dmarc }
        - `5.7.25`: IP adresinin bir PTR kaydı, oradaki adın da aynı IP adresine çözümlenen bir kaydı olmalıdır: { $ptr }
        - Engelleme listesi: önce nedeni durdurun, sonra listeden çıkarılmayı isteyin: { $dnsbl }
    .receiving =
        Bu postayı almak istiyorsanız denemeyi dışarıdan yineleyin ve reddeden kuralı günlüğünüzde bulun:

        { $rcpt }

        - Kendi etki alanınız için `Relay access denied`: etki alanını kabul ettiklerinize ekleyin: { $postfix-domains }
        - Var olan bir alıcı bilinmiyor görünüyorsa: onu bilmesi gereken tabloya sorun: { $postfix-lookup }
    .client =
        Yanıtın tamamını geri dönen iletinin `Diagnostic-Code` alanına koyun. Bir adrese göndermeyi yalnızca genişletilmiş durum kodu adresten söz
        ediyorsa durdurun; ret bir ilkeden geliyorsa sonraki ileti geçebilir.
    .send =
        Bilinmeyen alıcı, reddedilen aktarma ve ilke nedeniyle ret için, her zaman genişletilmiş durum kodu ve nedeni söyleyen bir metinle gönderin.
        Engel kendiliğinden geçecekse `450`, adresin biçimi kabul edilemezse `553` gönderin.
    .search = kullanıcı bilinmiyor, böyle bir kullanıcı yok, alıcı bulunamadı, adres yok, engellendi, kara liste, geri döndü
