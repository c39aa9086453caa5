smtp-556 = Etki alanı posta kabul etmiyor
    .summary = Alıcının etki alanı hiç posta almadığını duyurmuştur: gönderen @ işaretinden sonraki bölümü denetlemelidir.
    .meaning =
        Yanıt yoldaki bir sunucudan, aktarma ya da posta gönderimi sunucusundan gelir; bu sunucu DNS kaydına bakmış, bağlanmayı denememiştir bile.
        Etki alanı boş MX kaydı yayımlamaktadır: önceliği 0, adı tek nokta olan tek bir MX kaydı. Yanıt tek bir posta kutusuyla değil, etki alanıyla
        ilgilidir. Kendi adına konuşan ana makine `521` der; boş MX kaydı *gönderenin* etki alanındaysa ret `5.7.27` ile `550` biçiminde gelir.
    .conflict =
        RFC 7504 ve RFC 7505 numarayı, posta almayan etki alanına ayırır. Courier ise, sahte gönderenlere ileti geri döndürmemek için, teslimi kısa
        süre önce başarısız olmuş tek bir adrese de `556 Address unavailable.` yanıtını verir. O durumda kusur etki alanında değildir.
    .seen =
        `RCPT` komutundan sonra Postfix sunucularından `556 5.1.10 … Domain example.com does not accept mail (nullMX)` biçiminde gelir. example.com
        etki alanına yollanan deneme iletileri böyle biter, çünkü bu etki alanı boş MX kaydı yayımlar.
    .action =
        @ işaretinden sonraki bölümü ve onun MX kaydını denetleyin; ad yerindeki tek nokta boş MX kaydıdır:

        { $mx }
    .sender =
        Eksik harf ya da etki alanının önünde `www.` gibi bir yazım hatası arayın. Yazım doğruysa sahibine başka bir etki alanından ulaşın.
    .sending =
        Böyle alıcıları saatler sonra değil, kullanıcı daha bağlıyken reddedin: Postfix’te posta gönderimi hizmetine konan
        `reject_unknown_recipient_domain`, 556 yanıtını kendiliğinden verir. Bu etki alanlarını listelerden çıkarın; kayıt, posta istenmediğini
        söyler.
    .receiving =
        Etki alanı yine de posta alacaksa boş MX kaydı yerine gerçek MX kayıtları koyun. İkisi yan yana bulunamaz.
    .client =
        Hatayı hemen bildirin, iletiyi kuyruğa koymayın. Denemeler için uydurma ya da örnek adres değil, kendi yönettiğiniz bir etki alanı kullanın.
    .send =
        Sonucu boş MX kaydı belirliyorsa `5.1.10` ile gönderin. Etki alanı hiç yoksa `5.1.2` ile `550`, DNS yanıt vermediyse `4.4.3` ile `451`
        gönderin.
    .search = boş MX, etki alanı posta almıyor
