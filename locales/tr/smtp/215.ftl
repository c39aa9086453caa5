smtp-215 = Yeğlenen düzen
    .summary = Artık kullanılmaz: SMTP’nin öncülü, bir iletinin alıcılarını ve metnini hangi sırayla almak istediğini bildirirdi.
    .meaning =
        Mail Transfer Protocol bir iletiyi birçok alıcıya göndermenin iki yolunu bilirdi: önce alıcılar (`R`) ya da önce metin (`T`). `MRSQ ?`
        sunucuya hangisini yeğlediğini sorar, 215 de metninin ilk sözcüğü olarak bu harfi verirdi. İstemci yine öteki yolu deneyebilir, sunucu bunu
        reddedebilirdi; ancak her `MRSQ` o ana kadar saklananları silerdi. SMTP her zaman önce alıcıları aldığı için bu soru ortadan kalkmıştır.
    .conflict =
        RFC 780, bölüm 4.1 içinde 215 kodunu yalnızca `MRSQ ?` için verir; bölüm 5.3’teki tablo ise onu `MRCP` komutundan sonra da kabul eder. RFC
        772 buna yer vermez; orada ne anlama geleceğini iki belge de söylemez.
    .seen =
        RFC 772 ve RFC 780 içindeki örnek konuşmalarda geçer. Bugünkü bir günlükteki 215, kodun işletim sistemini bildirdiği FTP’ye işaret eder (RFC
        959).
    .action =
        Bağlantı noktasının hangi protokolü konuştuğuna bakın:

        { $banner }

        FTP konuşuyorsa istemcideki bağlantı noktasını düzeltin. Hiçbir iletiye bir şey olmamıştır.
    .send =
        SMTP’de yerine bir şey gerekmez: önce `RCPT`, sonra `DATA` alın. Yapabildiklerinizi `EHLO` yanıtındaki `250` satırlarında bildirin.
