smtp-510 = Hatalı adres
    .summary = Listelerde “hatalı e-posta adresi” diye açıklanan bir numaradır; hangi adresin kastedildiğini ve sorunun ne olduğunu bulmak gerekir.
    .meaning =
        Listeler 510 ve `511` kodlarını aynı kısa sözle açıklar. Arkasında büyük olasılıkla noktaları düşmüş bir
        `5.1.0` vardır; o kod yalnızca, bir adresle ilgili bir şeyin hataya yol açtığını söyler. Alıcı kadar gönderen de kastedilmiş olabilir.
    .seen =
        Birbirini yineleyen geri dönüş kodu listelerinde, `511` kodunun yanında görülür.
    .action =
        Geri dönen iletideki ya da gönderen sunucunun günlüğündeki satırın tamamını bulun: `5.1.0` öncesindeki yanıt kodu ve sonrasındaki metin daha
        çoğunu söyler. Sonra yalnızca alıcınınkini değil, iki adresi de denetleyin; örneğin Postfix `5.1.0` kodunu bilinmeyen *gönderen* adresine,
        `5.1.1` kodunu bilinmeyen alıcıya verir.

        Programcı: özgün yanıt bilinene dek böyle bir posta kutusunu listede tutun; bu numara, adresin ölü olduğunu kanıtlamaz.
    .send =
        Bunun yerine durumun kendisini bildirin: bilinmeyen posta kutusu için `5.1.1` ile `550`, biçimi bozuk adres için `5.1.3` ya da `5.1.7` ile
        `501` kullanın.
