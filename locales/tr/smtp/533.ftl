smtp-533 = Alıcı reddedildi
    .summary = Bu reddi hiçbir RFC tanımlamaz; Exim onu sonraki sunucuda `SMTPUTF8` yoksa gönderir. Başka durumda çareyi metin söyler.
    .meaning =
        IANA tablosunda `5.7.1` (teslim yetkisi yok) kaydının yanında, `550` ve `551` ile aynı satırda yer alır; ne zaman gönderileceğine dair tek söz
        yoktur. Bilinen tek göndereni Exim yazılımıdır: alıcıyı bir sonraki ana makineye sorarken, ileti `SMTPUTF8` ile bildirildiği hâlde o makine
        bunu sunmuyorsa, adresi düz ASCII olsa bile alıcıyı reddeder.
    .conflict =
        RFC 6531, ASCII olması gereken alıcı adresi için `553` öngörür. Exim onun yerine bu numarayı gönderir; bu, tek rakamlık bir yazım yanlışına
        benzer. IANA’nın `5.7.1` satırında da böyle adreslerin sözü geçmez. Exim’in yanıtını `553 5.6.7` gibi değerlendirin.
    .seen =
        `RCPT` komutundan sonra, postayı başka bir ana makineye aktaran ve önceden ona soran bir Exim sunucusundan
        `533 no support for internationalised mailbox name` biçiminde gelir. 4.94 sürümünden beri bunun için özel bir ayar gerekir: Exim artık,
        sonraki ana makine sunmuyorsa `SMTPUTF8` kullanımından varsayılan olarak vazgeçer.
    .action =
        Metni okuyun. `internationalised mailbox name` geçiyorsa sonraki ana makinede `SMTPUTF8` yoktur; başka bir metin varsa konu izindir.
    .sender =
        - Sizin ya da alıcının adresinde ASCII dışı karakterler varsa: aynı kişinin ASCII bir adresini kullanın.
        - Hiçbirinde yoksa: sunucunuzun gereksiz yere `SMTPUTF8` bildirdiğini yöneticinize söyleyin.
        - Başka bir metin varsa: metni, alan sunucunun yöneticisine iletin ve hangi kuralın uygulandığını sorun.
    .receiving =
        Exim burada, arkasındaki ana makine adına reddeder. O makineyi bulun, sonra listesinde `SMTPUTF8` olup olmadığına bakın:

        { $exim-route }

        { $ehlo }

        Eklentiyi o makinede açın; makine onu desteklemiyorsa adresleri Exim dönüştürsün: `smtp` taşıyıcısında `utf8_downconvert = -1`; 4.94
        sürümünden beri varsayılan budur.
    .client =
        Hatayı yalnızca bu alıcı için bildirin, diğerlerini koruyun. `MAIL` komutunda `SMTPUTF8` parametresini ancak bir adres ya da başlık alanı
        gerektiriyorsa kullanın; böylece yolda iletiyi reddedecek sunucu azalır.
    .send =
        Bu numarayı kullanmayın. ASCII olması gereken alıcı adresi için `5.6.7` ile `553`, yetki eksikliği için `5.7.1` ile `550` gönderin.
