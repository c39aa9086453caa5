smtp-151 = Onaylanırsa iletilecek
    .summary = Artık kullanılmaz: SMTP’nin öncülü, başka bir ana makinedeki kullanıcının postasını iletmeyi önerir ve istemcinin onayını beklerdi.
    .meaning =
        Mail Transfer Protocol’ün (RFC 772, RFC 780) bir ön yanıtıdır: posta kutusu, metinde adı geçen başka bir ana makinededir ve sunucu iletiyi
        oraya iletmeye hazırdır. RFC 780 uyarınca istemci, çoğunlukla `354` yanıtına götüren `CONT` ile kabul eder ya da `201` yanıtına götüren `ABRT`
        ile vazgeçerdi. Verilen yolun kendisi aktarma istiyorsa bu yanıt kullanılmazdı. SMTP öneriyi bildirime çevirdi: `251` aynı sözleri taşır ve
        bir şey sormaz.
    .seen =
        Yalnızca bu iki belgede, o dönemde alıcıyı da belirten `MAIL` komutuna ve `MRCP` komutuna yanıt olarak geçer.
    .action =
        SMTP’de `CONT` bulunmadığından SMTP istemcisi onay veremez ve işlemi bitirir. Metindeki adresi ipucu sayın, doğrudan o adrese yazın ve yanıtı
        sunucu yazılımının üreticisine bildirin.
    .send =
        İletiyor ve yeni adresi gösterebiliyorsanız `251`, bildirmeden iletiyorsanız `250`, yeni adresi bildiğiniz hâlde iletmiyorsanız `551` deyin.
