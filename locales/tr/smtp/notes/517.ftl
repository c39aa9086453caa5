### 517 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-517-550 =
    Başarısız bir SPF denetimini ele alın. Courier `517 SPF fail user@example.net:` der ve nedeni ekler; kayıttaki kodlarla bu, `5.7.23` ile `550`
    olurdu. Bulgu da, gönderenin etki alanının sahibine düşen iş de aynıdır.

    `517` alıcı hakkında hiçbir zaman hüküm vermez. `550` ise `RCPT` komutundan sonra alıcıyla ilgili olabilir ve adres listelerini ayıklayan
    programlar buna göre kurulmuştur. Onlara `517` yanıtını “kalıcı geri dönüş” diye verirseniz kendi DNS kaydınızdaki tek bir yanlış, Courier
    kullanan her kuruluştaki alıcıları sırayla listenizden siler.

smtp-note-517-553 =
    Yanıt sizin sunucunuzdan mı, uzaktaki bir sunucudan mı geliyor? `553 5.7.1 … Sender address rejected: not owned by user …` oturum açtığınız posta
    gönderimi sunucusundan gelir; sizi tanır ve hangi göndereni kullanabileceğinizi söyler. `517` ise uzaktaki bir Courier sunucusundan gelir; sizi
    tanımaz, etki alanınızdan, `EHLO` ile verdiğiniz addan ya da SPF kaydınızdan kuşkulanır.

    İlki posta programında ya da oturum tablosunda, ikincisi DNS kayıtlarında düzeltilir. Gönderen adresinin biçimi bozuksa (Courier’de
    `517 Syntax error.`, OpenSMTPD’de `553`) ya da etki alanı yoksa (Sendmail’de `553 5.1.8`) iki numara da aynı şeyi bildirir; düzeltme de aynıdır.
