smtp-550 = Posta kutusu kullanılamıyor
    .summary = Sunucu bu alıcıyı, göndereni ya da iletiyi reddeder: posta kutusu yoktur, izin eksiktir ya da bir ilke buna engeldir.
    .meaning =
        Numarayı üç küme paylaşır: alıcı yoktur ya da devre dışıdır (`5.1.1`, `5.2.1`); istemcinin aktarma yapma ya da bu göndereni kullanma izni
        yoktur (`5.7.1`); ya da bir ilke karşılanmamıştır: SPF, DKIM, DMARC ya da ters DNS (`5.7.20` ile `5.7.26` arası), içerik, itibar. Bunları
        yalnızca genişletilmiş durum kodu ve metin ayırır. Bu nedenle salt numaraya bakıp bir adresi listeden silmeyin.
    .seen =
        Bilinmeyen alıcı veya reddedilen aktarma için `RCPT` komutundan sonra, içerik ya da başarısız bir denetim için iletinin sonunda görülür.
        `EHLO` veya `MAIL` komutundan sonra istemciye ya da gönderene, `VRFY` ve `EXPN` komutundan sonra sorulan ada yöneliktir.
    .action =
        Genişletilmiş durum koduna ve ardındaki sözlere göre davranın:

        - `5.1.1`, Exchange Online’da ise `5.1.10`: alıcı bulunamamıştır. Yazımı denetleyin, kişiye güncel adresini sorun.
        - `5.7.1` ve metinde *relay* sözcüğü: kendi posta gönderimi sunucunuzu kullanıp oturum açın. Alan sunucuyu siz yönetiyorsanız etki alanını
          kabul edilenlere ekleyin.
        - `5.7.20` ile `5.7.26` arası: gönderenin yöneticisi metinde anılanı düzeltmelidir: SPF, DKIM, DMARC ya da IP adresinin PTR kaydı.
        - Engelleme listesi veya itibar: önce nedeni durdurun, sonra listeden çıkmak için metindeki bağlantıyı izleyin.

        Alan sunucuyu siz yönetiyorsanız ve posta isteniyorsa, reddeden kural sunucunun günlüğünde yazar.
    .send =
        Bilinmeyen alıcı, reddedilen aktarma ve ilke nedeniyle ret için, her zaman genişletilmiş durum kodu ve nedeni söyleyen bir metinle gönderin.
        Engel kendiliğinden geçecekse `450`, adresin biçimi kabul edilemezse `553` gönderin.
