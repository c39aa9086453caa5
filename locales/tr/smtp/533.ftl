smtp-533 = Alıcı reddedildi
    .summary = Bu reddi hiçbir RFC tanımlamaz; Exim onu ASCII dışı adresler için gönderir, başka durumda neyin değişeceğini yalnızca metni söyler.
    .meaning =
        IANA tablosunda `5.7.1` (teslim yetkisi yok) kaydının yanında, `550` ve `551` ile aynı satırda yer alır; ne zaman gönderileceğine dair tek söz
        yoktur. Bilinen tek göndereni Exim yazılımıdır: alıcıyı bir sonraki ana makineye sorarken o makine `SMTPUTF8` sunmuyorsa ASCII dışı adresi
        reddeder. RFC 6531 bu durum için `553` öngörür; bu yüzden numara tek rakamlık bir yanılgıya benzer.
    .seen =
        `RCPT` komutundan sonra, postayı başka bir ana makineye aktaran ve önceden ona soran bir Exim sunucusundan
        `533 no support for internationalised mailbox name` biçiminde gelir.
    .action =
        - Adreste ASCII dışı karakter varsa: aynı kişinin ASCII bir adresine yazın ya da bir sonraki ana makinenin yöneticisinden `SMTPUTF8` desteğini
          açmasını isteyin.
        - Yoksa: kodu `550 5.7.1` gibi okuyun ve alan sunucunun yöneticisine hangi kuralın uygulandığını sorun.
    .send =
        Bu kodu göndermeyin. ASCII olması gereken alıcı adresi için `5.6.7` ile `553`, yetki eksikliği için `5.7.1` ile `550` gönderin.
