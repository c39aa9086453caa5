smtp-517 = Gönderen reddedildi
    .summary = Courier, zarftaki göndereni ya da gönderen ana makineyi reddeder; gönderenin adresinin ya da DNS kayıtlarının düzeltilmesi gerekir.
    .meaning =
        Courier, gönderenle ilgili bütün retlerini bu numara altında toplar; `5.1.7` koduna denk düşen biçimi bozuk adres, durumlardan yalnızca
        biridir. Courier 517 kodunu şu durumlarda da gönderir: gönderen ya da etki alanının bir posta sunucusu engelleme listesindedir, etki alanı
        yoktur ya da MX kayıtları bozuktur, `EHLO` ile gönderilen ad DNS’te yoktur ya da IP adresine uymaz, SPF denetimi başarısızdır. Hangisi
        olduğunu metin söyler. Geçici karşılığı, DNS yanıt vermediğinde kullanılan `417` kodudur.
    .conflict =
        RFC 5321 (bölüm 4.1.4), `EHLO` ile gelen ad istemcinin IP adresine uymuyor diye iletinin reddedilmesini yasaklar. Courier tam da bu denetimi
        `BOFHCHECKHELO` adıyla sunar; onu açan kuruluşların 517 yanıtı RFC’ye aykırıdır.
    .seen =
        Courier’den, `MAIL FROM` komutundan sonra gelir; sunucu SPF denetimini `From` başlığı için de yapıyorsa iletinin sonunda da gelebilir. Bu
        denetimlerin her biri alan tarafın bir ayarıdır.
    .action =
        Belirleyici olan metindir. `Sender rejected` ile `Syntax error.` gönderenin adresiyle ilgilidir; diğer bütün durumlar bir etki alanını, onun
        DNS kaydını ya da bir sunucuyu ilgilendirir. Hiçbiri alıcıyla ilgili değildir.
    .sender =
        - `Sender rejected`: adresiniz ya da etki alanı orada engellenmiştir; başka bir adresten o sunucunun yöneticisine yazın.
        - `can be accepted only from` ekiyle `Sender rejected`: postayı, adresini kullandığınız sağlayıcının sunucularından gönderin.
        - Başka bir metin: geri dönen iletiyi postanızı yönetene verin.
    .sending =
        - `Domain does not exist`: gönderenin etki alanında bir sunucuya götüren kayıt yoktur ya da boş MX kaydı vardır; adresi ya da DNS kaydını
          düzeltin: { $mx }
        - `MX records … violate section 3.3.9 of RFC 1035`: bir MX kaydında IP adresi vardır; yerine ana makine adı yazın.
        - `HELO … does not match` ya da `does not exist`: `EHLO` ile gönderilen adın, gönderen IP adresine çözümlenmesini sağlayın: { $a }
        - `SPF fail` ya da `SPF softfail`: gönderen ana makineyi SPF kaydına ekleyin veya kayıtta bulunan bir ana makineden gönderin: { $txt }
    .receiving =
        Kurallar Courier’in `bofh` dosyasındadır: `badfrom`, `badmx` ve `opt BOFHSPF…` satırları. Courier’in kılavuzunun önerdiği gibi `none`,
        `neutral`, `softfail` ve `unknown` değerlerini kabul edilen SPF sonuçları arasında tutun. `BOFHCHECKHELO=2`, `EHLO` yüzünden gelen reddi
        geçici yapar; `0` denetimi kapatır.
    .send =
        Bunun yerine herkesin bildiği bir kod gönderin: SPF için `5.7.23`, gönderenin var olmayan etki alanı için `5.1.8`, engelleme listesi için
        `5.7.1` ile `550`; bozuk sözdizimi için `5.1.7` ile `501`.
    .search = SPF başarısız, gönderen ilkesi
