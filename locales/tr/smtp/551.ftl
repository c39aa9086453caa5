smtp-551 = Kullanıcı yerel değil
    .summary = Alıcı burada değildir ve sunucu iletiyi iletmez: metin yeni bir adres veriyorsa gönderen onu deneyebilir.
    .meaning =
        Standarda göre metin, onun yerine kullanılacak adresi (`<forward-path>`) taşır; `251` yanıtında ise sunucu iletiyi kendisi iletirdi. Sunucu
        adres vermek zorunda değildir: `550` aynı reddin ipucu vermeyen biçimidir. Bu numarayı taşıyan birçok yanıtta hiç adres yoktur; anlam “aktarma
        reddedildi” ya da “gönderene izin yok” olur. RFC 2034 içindeki örnek bile `Forwarding to remote hosts disabled` der.
    .seen =
        `RCPT` ya da `VRFY` komutundan sonra görülür. ImprovMX itibarı kötü gönderen etki alanlarına, Fastmail ise hesaba ait olmayan bir `From`
        adresi için `551 5.7.1` gönderir.
    .action =
        - Metinde açılı ayraç içinde bir adres varsa: adresi alıcıya başka bir yoldan doğrulatın, iletiyi oraya gönderin ve adres defterini düzeltin.
        - Aktarmadan ya da iletmeden söz ediyorsa: sizi tanıyan bir sunucudan, oturum açarak gönderin.
        - Gönderenden ya da başlıktaki adresten söz ediyorsa: hesaba ait bir adresle gönderin veya o adresi hesaba kimlik olarak ekleyin.
        - İtibardan ya da engelleme listesinden söz ediyorsa: etki alanını ya da IP adresini listeden çıkartın.

        Programcı: sunucunun gerçekliği kesin değilse adresi asla kendiliğinizden benimsemeyin (RFC 5321, bölüm 7.4).
    .send =
        Yalnızca yeni adresi metne koyarak ve onu açıklamanıza izin varsa gönderin; kuruluşlar bunu kapatabilmelidir. Değilse `550` gönderin;
        `SMTPUTF8` kullanılmayan bir işlemde ASCII dışı adres için de aynısı zorunludur.
