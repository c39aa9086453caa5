smtp-533 = Alıcı reddedildi
    .summary = Bu reddi hiçbir RFC tanımlamaz; Exim onu ASCII dışı adresler için gönderir, başka durumda neyin değişeceğini yalnızca metni söyler.
    .meaning =
        IANA tablosunda `5.7.1` (teslim yetkisi yok) kaydının yanında, `550` ve `551` ile aynı satırda yer alır; ne zaman gönderileceğine dair tek söz
        yoktur. Bilinen tek göndereni Exim yazılımıdır: alıcıyı bir sonraki ana makineye sorarken o makine `SMTPUTF8` sunmuyorsa ASCII dışı adresi
        reddeder.
    .conflict =
        RFC 6531, ASCII olması gereken alıcı adresi için `553` öngörür. Exim onun yerine bu numarayı gönderir; bu, tek rakamlık bir yanılgıya benzer.
        IANA’nın `5.7.1` satırında da böyle adreslerin sözü geçmez. Exim’in yanıtını `553 5.6.7` gibi değerlendirin.
    .seen =
        `RCPT` komutundan sonra, postayı başka bir ana makineye aktaran ve önceden ona soran bir Exim sunucusundan
        `533 no support for internationalised mailbox name` biçiminde gelir.
    .action =
        Adreste ASCII dışı karakter olup olmadığına bakın. Varsa konu `SMTPUTF8`, yoksa izindir.
    .sender =
        - Adreste böyle karakterler varsa: aynı kişinin ASCII bir adresine yazın.
        - Yoksa: metni alan sunucunun yöneticisine iletin ve hangi kuralın uygulandığını sorun.
    .receiving =
        Exim burada arkasındaki ana makinenin yerine reddeder. O makineyi bulun, sonra listesinde `SMTPUTF8` olup olmadığına bakın:

        { $exim-route }

        { $ehlo }

        Eklentiyi o makinede açın ya da ilgili kullanıcılara ASCII bir takma ad verin.
    .client =
        Hatayı yalnızca bu adres için bildirin, ötekileri koruyun. Adres defterinde ASCII bir adres varsa kullanıcıya onu önerin; adres uydurmayın.
    .send =
        Bu numarayı kullanmayın. ASCII olması gereken alıcı adresi için `5.6.7` ile `553`, yetki eksikliği için `5.7.1` ile `550` gönderin.
