smtp-555 = Parametre tanınmıyor
    .summary = Sunucu, `MAIL FROM` ya da `RCPT TO` parametrelerinden birini tanımaz veya uygulayamaz: istemci onu çıkarmalıdır.
    .meaning =
        Adres doğru olabilir; sorun ardından gelen `SIZE=…`, `BODY=…` ya da `NOTIFY=…` gibi parametrededir. Tanınan ama yalnızca o an karşılanamayan
        parametre için `455`, değeri hatalı olan için `501` vardır.
    .conflict =
        Kod SMTP eklentileri kadar eskidir (RFC 1425), ama RFC 2821 listesinde yer almaz; ona göre geliştirilen yazılımlar kodu genel bir 5yz yanıtı
        sayabilir. Gmail ise onu `5.5.2` ile hatalı *adres* için de gönderir; RFC 5321 bunu öngörmez.
    .seen =
        Postfix `555 5.5.4 Unsupported option: …` gönderir. Gmail, adresin kendisi hatalıysa, örneğin içinde görünen ad, satır sonu ya da iki çift
        açılı ayraç varsa `555 5.5.2 Syntax error` gönderir.
    .action =
        Tam komutu günlükten alın. Adresin ardından bir parametre geliyorsa sunucunun reddettiği odur; gelmiyorsa adresin biçimine bakın.
    .sender =
        Posta programını güncelleyin ya da hatayı üreticisine bildirin: bu komutu elle değiştiremezsiniz. Adresi başka yerden yapıştırdıysanız görünen
        ad, tırnak ve satır sonu olmadan yeniden yazın.
    .sending =
        Her parametreyi, sunucunun size sunduğu anahtar sözcüklerle karşılaştırın:

        { $ehlo }

        Sunulup da reddediliyorsa aradaki bir aktarma sunucusu ya da güvenlik duvarı listeyi değiştirmiş olabilir; onu aradan çıkarıp deneyin.
        Postfix, o ana makinenin bir anahtar sözcüğünü `smtp_discard_ehlo_keyword_address_maps` ile yok sayabilir.
    .receiving =
        Sunucunuzun önündeki bir şeyin, sunucuda bulunmayan bir eklentiyi duyurup duyurmadığına bakın. Uygulayamadığınızı duyurmayın; Postfix anahtar
        sözcükleri `smtpd_discard_ehlo_keywords` ile gizler.

        { $ehlo }
    .client =
        Yalnızca anahtar sözcüğü son `EHLO` yanıtında bulunan parametreleri kullanın; `HELO` komutuna döndüyseniz hiçbirini kullanmayın. Sonra komutu
        reddedilen parametre olmadan yineleyin. Parametre olmadan gidemeyecek ileti, örneğin ASCII dışı adresi yüzünden `SMTPUTF8` gerektiren ileti,
        gönderenine döner.
    .send =
        Duyurmadığınız ya da hiçbir zaman karşılamayacağınız parametreler için `5.5.4` ile gönderin. Hatalı değer için `501` kullanın; eklentinin
        kendi parametresi için öngördüğü kod varsa ona uyun.
