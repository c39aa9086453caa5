smtp-556 = Etki alanı posta kabul etmiyor
    .summary = Alıcının etki alanı hiç posta almadığını duyurmuştur: gönderen @ işaretinden sonraki bölümü denetlemelidir.
    .meaning =
        Yanıt yoldaki bir sunucudan, aktarma ya da posta gönderimi sunucusundan gelir; bu sunucu DNS kaydına bakmış, bağlanmayı denememiştir bile.
        Etki alanı boş MX kaydı yayımlamaktadır: önceliği 0, adı tek nokta olan tek bir MX kaydı. Yanıt tek bir posta kutusuyla değil, etki alanıyla
        ilgilidir. Kendi adına konuşan ana makine `521` der; boş MX kaydı yayımlayan, *gönderenin* etki alanıysa ret `5.7.27` ile `550` biçiminde
        gelir.
    .seen =
        `RCPT` komutundan sonra Postfix sunucularından `556 5.1.10 … Domain example.com does not accept mail (nullMX)` biçiminde gelir. example.com
        etki alanına yollanan deneme iletileri böyle biter, çünkü bu etki alanı boş MX kaydı yayımlar.
    .action =
        - Gönderen: eksik harf ya da etki alanının önünde `www.` gibi bir yazım hatası arayın. Yazım doğruysa sahibine başka bir etki alanından
          ulaşın.
        - Posta almak isteyen etki alanı sahibi: boş MX kaydı yerine gerçek MX kayıtları koyun; ikisi yan yana bulunamaz.
        - Programcı: uydurma ya da örnek adreslerle denemeyin; kendi yönettiğiniz bir etki alanını kullanın.
    .send =
        Sonucu boş MX kaydı belirliyorsa `5.1.10` ile gönderin. Etki alanı hiç yoksa `5.1.2` ile `550`, DNS yanıt vermediyse `4.4.3` ile `451`
        gönderin.
