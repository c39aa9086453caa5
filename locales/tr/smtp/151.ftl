smtp-151 = Onaylanırsa iletilecek
    .summary = Artık kullanılmaz: SMTP’nin öncülü, başka bir ana makinedeki kullanıcının postasını iletmeyi önerir ve istemcinin onayını beklerdi.
    .meaning =
        Mail Transfer Protocol’ün bir ön yanıtıdır: posta kutusu, metinde adı geçen başka bir ana makinededir ve sunucu iletiyi oraya iletmeye
        hazırdır. RFC 780 sürümünde istemci, çoğunlukla `354` yanıtına götüren `CONT` ile kabul eder ya da `201` yanıtına götüren `ABRT` ile
        vazgeçerdi. Verilen yolun kendisi aktarma istiyorsa bu yanıt kullanılmazdı. SMTP öneriyi bildirime çevirdi: `251` aynı sözleri taşır ve
        bir şey sormaz.
    .conflict =
        İlk sürüm olan RFC 772 ne `CONT` ne de `ABRT` içerir: sunucu doğrudan `354` yanıtına geçer, öneriyi beğenmeyen istemci konuşmayı keserdi.
        Onayı ayrı bir komut yapan RFC 780 olmuştur.
    .seen =
        Yalnızca bu iki belgede, o dönemde alıcıyı da belirten `MAIL` komutuna ve `MRCP` komutuna yanıt olarak geçer.
    .action =
        İşlemi başarısız sayın: SMTP istemcisinin onay verecek bir komutu yoktur. Metindeki adres sonraki deneme için bir ipucudur.
    .sender =
        Metindeki adresin doğru olup olmadığını kişiye sorun ve doğrudan o adrese yazın. Eski adrese giden ileti alınmamıştır.
    .sending =
        Sunucunun hâlâ böyle yanıt verip vermediğine bakın. Veriyorsa satırı sunucunun yöneticisine bildirin; sizin taraftaki hiçbir ayar yardımcı
        olmaz:

        { $rcpt }
    .client =
        İşlemi `RSET` ya da `QUIT` ile bitirin ve metni kullanıcıya gösterin. Karar bekleyen bir sunucuya ne `DATA` ne de yeni bir `RCPT` yanıt
        yerine geçer.
    .send =
        İletiyor ve yeni adresi gösterebiliyorsanız `251`, bildirmeden iletiyorsanız `250`, yeni adresi bildiğiniz hâlde iletmiyorsanız `551` deyin.
