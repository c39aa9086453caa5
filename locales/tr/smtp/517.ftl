smtp-517 = Gönderen reddedildi
    .summary = Courier, zarftaki göndereni ya da gönderen ana makineyi reddeder; gönderenin adresinin ya da DNS kayıtlarının düzeltilmesi gerekir.
    .meaning =
        Courier, gönderenle ilgili bütün itirazlarını bu numara altında toplar; `5.1.7` koduna denk düşen biçimi bozuk adres, durumlardan yalnızca
        biridir. Courier 517 kodunu ayrıca gönderen ya da etki alanının bir posta sunucusu engelleme listesindeyse, etki alanı yoksa ya da MX
        kayıtları bozuksa, `EHLO` ile gönderilen ad IP adresine uymuyorsa ve SPF başarısızsa gönderir. Hangi durum olduğunu metin söyler. Geçici
        karşılığı, DNS yanıt vermediğinde kullanılan `417` kodudur.
    .seen =
        Courier’den, `MAIL FROM` komutundan sonra gelir; sunucu SPF denetimini `From` başlığı için de yapıyorsa iletinin sonunda da gelebilir. Bu
        denetimlerin her biri alan tarafın bir ayarıdır.
    .action =
        Belirleyici olan metindir; son dört durum gönderen sunucunun ya da onun DNS kayıtlarının yöneticisini ilgilendirir.

        - `Sender rejected`: adres orada engellenmiştir; başka bir adresten o sunucunun yöneticisine yazın.
        - `Domain does not exist`: gönderenin etki alanının DNS kaydı yoktur; adresi ya da kayıtları düzeltin.
        - `MX records … violate section 3.3.9 of RFC 1035`: bir MX kaydında IP adresi vardır; yerine ana makine adı yazın.
        - `HELO … does not match`: `EHLO` ile gönderilen adın, gönderen IP adresine çözümlenmesini sağlayın.
        - `SPF fail` ya da `SPF softfail`: gönderen ana makineyi SPF kaydına ekleyin ya da kayıtta bulunan bir ana makineden gönderin.
    .send =
        Herkesin bildiği bir kod gönderin: SPF için `5.7.23`, gönderenin var olmayan etki alanı için `5.1.8`, engelleme listesi için `5.7.1` ile
        `550`; bozuk sözdizimi için `5.1.7` ile `501`.
