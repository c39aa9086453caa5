smtp-555 = Parametre tanınmıyor
    .summary = Sunucu, `MAIL FROM` ya da `RCPT TO` parametrelerinden birini tanımaz veya uygulayamaz: istemci onu çıkarmalıdır.
    .meaning =
        Adres doğru olabilir; sorun ardından gelen `SIZE=…`, `BODY=…` ya da `NOTIFY=…` gibi parametrededir. Tanınan ama yalnızca o an karşılanamayan
        parametre için `455`, değeri hatalı olan için `501` vardır. Kod SMTP eklentileri kadar eskidir (RFC 1869), ama RFC 2821 listesinde yer almaz;
        bu yüzden eski yazılımlar onu genel bir 5yz yanıtı sayabilir.
    .seen =
        Postfix `555 5.5.4 Unsupported option: …` gönderir. Gmail, adresin kendisi hatalıysa, örneğin içinde görünen ad, satır sonu ya da iki çift
        açılı ayraç varsa `555 5.5.2 Syntax error` gönderir.
    .action =
        Tam komutu günlükten alın.

        - Parametreler: her birini son `EHLO` yanıtındaki anahtar sözcüklerle karşılaştırın ve yalnızca orada sunulanları kullanın. `HELO` komutuna
          dönüldüyse hiçbiri sunulmuyor demektir.
        - Aradaki bir aktarma sunucusu ya da güvenlik duvarı `EHLO` yanıtını değiştirmiş olabilir; onsuz deneyin.
        - Gmail’in sözdizimi hatası: yalın adresi tek çift açılı ayraç içinde, boşluk bırakmadan gönderin; görünen adların yeri başlıktır.
        - Posta programı kullanıcısı: programı güncelleyin ya da hatayı üreticisine bildirin.
    .send =
        Duyurmadığınız ya da hiçbir zaman karşılamayacağınız parametreler için `5.5.4` ile gönderin. Hatalı değer için `501` kullanın; eklentinin
        kendi parametresi için öngördüğü kod varsa ona uyun.
