### Küçük kodu 152 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-152-252 =
    Rakamlar benzer, ama sunucunun bildikleri benzemez. `152` diyen sunucu bakmış, kimseyi bulamamış ve sorunu bir insana bırakmak istemiştir. `252`
    diyen sunucu ise ya bakmamıştır ya da bildiğini söylemez: Postfix `252 2.0.0 user@example.com` yanıtını hem var olan hem de denetleyemediği
    adreslere verir.

    İkinci numarayı ilkinin çağdaş biçimi sayıp her `252` yanıtını bilinmeyen kullanıcı diye kaydetmeyin. Sunucunun o adrese gelen postayı alıp
    almadığını bilmeniz gerekiyorsa `RCPT` komutuna kadar ilerleyin ve o yanıtı okuyun.

smtp-note-152-550 =
    `john@example.com` yerine `jhon@example.com` yazdınız diyelim. 1981 yılında nazik bir ana makine
    `152 User unknown; mail will be forwarded by the operator` diye yanıt verebilir, konsol başındaki biri de yanlışı görürdü. Bugün satır
    `550 5.1.1 <jhon@example.com>: Recipient address rejected: User unknown in local recipient table` olur ve yanlış, saniyeler içinde gönderene
    döner.

    Bugünkü yol daha sert görünür ama daha iyi hizmet eder, çünkü yanlışı doğru adı bilen kişi öğrenir. Gerçekten okuyacak biri yoksa bütün bilinmeyen
    adlar için tek bir posta kutusu açıp eski hizmeti yeniden kurmayın. Yoksa yanlış adresler çalışıyormuş gibi görünür ve onları kimse düzeltmez.
