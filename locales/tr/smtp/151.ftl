smtp-151 = Onaylanırsa iletilecek
    .summary = Artık kullanılmaz: SMTP’nin öncülü, başka bir ana makinedeki kullanıcının postasını iletmeyi önerir ve istemcinin onayını beklerdi.
    .meaning =
        Mail Transfer Protocol’ün bir ön yanıtıdır: posta kutusu, metinde adı geçen başka bir ana makinededir ve sunucu iletiyi oraya iletmeye
        hazırdır. RFC 780 sürümünde istemci `CONT` ile kabul eder ve çoğunlukla `354` alır ya da `ABRT` ile vazgeçip `201` alırdı. İstemcinin verdiği
        yol zaten aktarma istiyorsa bu yanıt kullanılmazdı. SMTP öneriyi bildirime çevirdi: `251` aynı metni taşır ama bir şey sormaz.
    .conflict =
        İlk sürüm olan RFC 772 içinde ne `CONT` ne de `ABRT` vardır: sunucu doğrudan `354` yanıtına geçer, öneriyi istemeyen istemci konuşmayı
        keserdi. Onayı ayrı bir komuta RFC 780 bağladı.
    .seen =
        Yalnızca RFC 772 (1980) ve RFC 780 (1981) içinde, o dönemde alıcıyı da belirten `MAIL` komutuna ve `MRCP` komutuna yanıt olarak geçer.
    .action =
        İşlemi başarısız sayın: SMTP istemcisinin onay verecek bir komutu yoktur. Metindeki adres sonraki deneme için bir ipucudur.
    .sender =
        Metindeki adresin doğru olup olmadığını alıcıya sorun ve doğrudan o adrese yazın. Eski adrese giden ileti alınmamıştır.
    .sending =
        Önce sunucunun hâlâ böyle yanıt verip vermediğine bakın:

        { $rcpt }

        Veriyorsa satırı sunucunun yöneticisine bildirin; kendi tarafınızdaki hiçbir ayar yardımcı olmaz.
    .client =
        İşlemi `RSET` ya da `QUIT` ile bitirin ve metni kullanıcıya gösterin. Karar bekleyen bir sunucu için ne `DATA` ne de yeni bir `RCPT` yanıt
        yerine geçer.
    .send =
        Göndermemelidir. İletiyor ve yeni adresi gösterebiliyorsanız `251`, bildirmeden iletiyorsanız `250`, yeni adresi bildiğiniz hâlde
        iletmiyorsanız `551` deyin.
