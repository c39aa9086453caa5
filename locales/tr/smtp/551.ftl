smtp-551 = Kullanıcı yerel değil
    .summary = Alıcı burada değildir ve sunucu iletiyi iletmez: metin yeni bir adres veriyorsa gönderen onu deneyebilir.
    .meaning =
        Standarda göre metin, onun yerine kullanılacak adresi (`<forward-path>`) taşır; `251` yanıtında ise sunucu iletiyi kendisi iletirdi. Sunucu
        adres vermek zorunda değildir: `550` aynı reddin ipucu vermeyen biçimidir. Bu numarayı taşıyan birçok yanıtta hiç adres yoktur; anlam “aktarma
        reddedildi” ya da “gönderene izin yok” olur.
    .conflict =
        RFC 5321, yazılımın yeni adresi metinden okumasına izin verir. Buna karşılık RFC 2034, `551 5.7.1` kodunu adres vermeyen
        `Forwarding to remote hosts disabled` metniyle yazar; IANA da numarayı `5.7.1` (teslim yetkisi yok) kaydına bağlar. Yalnızca içinde adres
        bulunan metin, RFC 5321 anlamında bir 551 yanıtıdır.
    .seen =
        `RCPT` ya da `VRFY` komutundan sonra görülür. ImprovMX, gönderenin etki alanının itibarı kötüyse, Fastmail ise hesaba ait olmayan bir `From`
        adresi için `551 5.7.1` gönderir. Sendmail, taşınmış kullanıcının yeni adresini yazar (`5.1.1`); Postfix boş bir `BDAT` komutunu
        `551 5.7.1 Null BDAT request` ile reddeder.
    .action =
        Metinde açılı ayraç içinde bir adres olup olmadığına bakın. Varsa alıcı taşınmıştır; yoksa bu sıradan bir rettir ve neyin reddedildiğini metin
        söyler.
    .sender =
        - Metinde adres varsa: adresi alıcıya başka bir yoldan doğrulatın, iletiyi oraya gönderin ve adres defterini düzeltin.
        - Gönderenden ya da başlıktaki adresten söz ediyorsa: hesaba ait bir adresle gönderin veya o adresi hesaba kimlik olarak ekleyin.
        - Aktarmadan ya da iletmeden söz ediyorsa: kendi sağlayıcınızın sunucusundan, oturum açarak gönderin.
    .sending =
        - İtibar ya da engelleme listesi: neden ortadan kalkınca etki alanını veya IP adresini listeden çıkartın: { $dnsbl }
        - Aktarma: sunucunuz iletiyi ondan sorumlu olmayan bir ana makineye götürmüştür; yönlendirmesini DNS ile karşılaştırın: { $mx }
    .receiving =
        Yeni adresi ancak sahibi kabul ediyorsa bildirin; RFC 5321 bu yanıtları kapatan bir ayar ister. Hiçbir şey açıklanmayacaksa iletiyi `250` ile
        sessizce iletin ya da `550` ile reddedin.

        Yabancılara ne söylendiğine bakın:

        { $rcpt }
    .client =
        Sunucunun kimliği kesin değilse yeni adresi asla kendiliğinden kullanmayın (RFC 5321, bölüm 7.4): araya giren biri postayı saptırabilir.
        Kullanıcıya yalnızca öneri diye gösterin.
    .send =
        Yalnızca yeni adresi metne koyarak ve onu açıklamanıza izin varsa gönderin; kuruluşlar bunu kapatabilmelidir. Değilse `550` gönderin;
        `SMTPUTF8` kullanılmayan bir işlemde ASCII dışı adres için de aynı kod zorunludur.
