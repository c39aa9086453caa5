smtp-215 = Yeğlenen düzen
    .summary = Artık kullanılmaz: SMTP’nin öncülünde sunucu, iletinin alıcılarını ve metnini hangi sırayla almayı yeğlediğini bildirirdi.
    .meaning =
        Mail Transfer Protocol’de bir ileti birçok alıcıya iki yoldan gönderilebilirdi: önce alıcılar (`R`) ya da önce metin (`T`). `MRSQ ?` sunucuya
        hangisini yeğlediğini sorar, 215 yanıtının ilk sözcüğü de bu harf olurdu. İstemci yine de diğer yolu deneyebilir, sunucu bunu reddedebilirdi;
        her `MRSQ` o ana kadar saklananları silerdi. SMTP her zaman önce alıcıları aldığı için bu soru ortadan kalkmıştır.
    .conflict =
        RFC 780, bölüm 4.1, 215 kodunu yalnızca `MRSQ ?` için verir; bölüm 5.3’teki tablo ise `MRCP` komutundan sonra da kabul eder. RFC 772 buna yer
        vermez; kodun `MRCP` ardından ne anlama geldiğini iki belge de söylemez.
    .seen =
        RFC 772 ve RFC 780 içindeki örnek konuşmalarda geçer. Bugünkü bir günlükteki 215, kodun işletim sistemini bildirdiği FTP’ye işaret eder (RFC
        959).
    .action =
        Bağlantı noktasının hangi protokolü konuştuğuna bakın:

        { $banner }

        FTP konuşuyorsa istemcideki bağlantı noktasını düzeltin. Hiçbir iletiye bir şey olmamıştır.
    .send =
        SMTP’de bunun yerini tutacak bir yanıt gerekmez: önce `RCPT`, sonra `DATA` alın. Sunucunun yapabildiklerini `EHLO` yanıtındaki `250`
        satırlarında bildirin.
