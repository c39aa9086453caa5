smtp-510 = Hatalı adres ya da üye olmayan gönderen
    .summary = Groups.io, üye olmayan gönderenin gruba yazdığı postayı reddeder; web’deki listeler numarayı “hatalı adres” diye açıklar.
    .meaning =
        Groups.io `510 5.1.1 Your email address, …, is not subscribed to that group.` der. Grup vardır; gönderen onun üye listesinde değildir. Geri
        dönüş kodu listeleri başka bir şey anlatır: 510 ve `511` kodlarını aynı sözle, “hatalı e-posta adresi” diye açıklarlar. Arkasında büyük
        olasılıkla noktaları düşmüş bir `5.1.0` vardır; o kod yalnızca, hatanın bir adresle ilgili olduğunu söyler.
    .seen =
        İletinin sonunda, groups.io sunucularından gelir. Gmail, adres doğru olduğu hâlde geri dönen iletiye `Address not found` başlığını koyar.
    .action =
        Metni okuyun. Bir gruptan söz ediyorsa gönderenin gruba katılması ya da üye olan adresinden yazması gerekir. Metin yoksa geri dönen iletideki
        veya gönderen sunucunun günlüğündeki satırın tamamını bulun ve yalnızca alıcınınkini değil, iki adresi de denetleyin.
    .sender =
        Metinde geçen adresi, gruba katıldığınız adresle karşılaştırın; birden çok hesabı olan posta programı yanlış hesabı seçebilir. Doğru hesaptan
        yeniden gönderin ya da bu adresi üye yapın; nereye başvurulacağını metin söyler.
    .sending =
        `RCPT` komutuna kadar giden bir deneme groups.io reddini gösteremez; ret iletiden sonra gelir. Başka bir 510 için alıcıya verilen gerçek
        yanıta bakın: { $rcpt }
    .client =
        Özgün yanıt bilinene dek böyle bir adresi listede tutun; bu numara, posta kutusunun bulunmadığını kanıtlamaz.
    .send =
        Bunun yerine durumun kendisini bildirin: bilinmeyen posta kutusu için `5.1.1` ile `550`, biçimi bozuk adres için `5.1.3` ya da `5.1.7` ile
        `501`, posta listesine yazma izni olmayan gönderen için `5.7.2` ile `550` kullanın.
