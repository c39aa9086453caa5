smtp-500 = Komut tanınmadı
    .summary = Sunucu komutu tanımaz ya da satır çok uzundur; istemci, sunucunun anladığı bir komut göndermelidir.
    .meaning =
        Satırın ilk sözcüğü sunucu için bir anlam taşımaz ya da satır, okuyabileceğinden uzundur; her sunucu 512 sekizliyi alabilmelidir. Oturum
        açmanın ortasında bu kod, Base64 satırının sunucunun arabelleğine sığmadığını bildirir (`5.5.6`). RFC 5321, ASCII dışı karakter içeren
        komutlar için de bu kodu anar. Sunucunun tanıyıp da sunmadığı komut için `502` vardır.
    .conflict =
        Eski bir sunucunun bilmediği `EHLO` konusunda RFC 5321 kararsızdır: bölüm 4.2.4 uyarınca tanınmayan sözcüğe 500 verilir, bölüm 4.3.2
        listesinde ise `502` yazar. İstemci ikisinden sonra da `HELO` komutuna döner.
    .seen =
        `EHLO` komutundan sonra gelirse karşıda eski ya da LMTP konuşan bir sunucu vardır; RFC 2033 bu yanıtı LMTP için önerir. Postfix, 3.7
        sürümünden beri, tanımadığı komutlara bu kodu `5.5.2` ile gönderir; daha önce `502` gönderirdi. OpenSMTPD onu `VRFY` komutuna bile verir;
        yanıt beklemeden komut gönderen istemciye de 500 yollayıp bağlantıyı kapatır. Exim birkaç bilinmeyen sözcükten sonra bağlantıyı kapatır.
    .action =
        İstemcinin gönderdiği satırı olduğu gibi inceleyin, önceki yanıtlara da bakın: arka arkaya çok sayıda 500, yalnızca daha önceki bir reddin
        sonucudur.
    .sender =
        Posta programını güncelleyin; yararı olmazsa raporu, reddedilen satırla birlikte üreticisine gönderin. Kusur adresinizde ya da metninizde
        değildir: iki program birbirini anlamamaktadır.
    .sending =
        Karşıda hangi yazılımın konuştuğunu karşılama satırından öğrenin:

        { $banner }

        - LMTP ise `LHLO` bekler; oraya giden yolu SMTP yerine LMTP ile teslim edecek biçimde değiştirin.
        - `EHLO` komutunu reddeden eski bir SMTP sunucusuysa sizin sunucunuz `HELO` komutuna dönmelidir. Postfix bunu kendiliğinden yapar.
        - Arada Cisco PIX türünden bir güvenlik duvarı varsa Postfix’te `smtp_pix_workarounds` ayarı bulunur.
    .receiving =
        Oturum açarken `5.5.6`, belirtecin sınırınızdan uzun olduğunu gösterir; Postfix’te `smtpd_sasl_response_limit` değerini yükseltin. Diğer
        komutlar için, `EHLO` yanıtınızın yalnızca çalışan şeyleri saydığını denetleyin; istemciler ona güvenir:

        { $ehlo }
    .client =
        - İletiyi ancak `354` yanıtından sonra gönderin. `DATA` reddedildiyse iletinin her satırı komut sayılır; neden, `DATA` komutunun yanıtındadır.
        - Hiçbir eklenti fazlasına izin vermiyorsa komut satırı, satır sonuyla birlikte en çok 512 sekizli olmalı ve ASCII içinde kalmalıdır.
        - `EHLO` komutuna 500 geldiyse `HELO` gönderin ve hiçbir eklentiyi kullanmayın.
    .send =
        Tanımadığınız sözcük ve alamayacağınız kadar uzun satır için gönderin, sonra dinlemeyi sürdürün: RFC 5321, tanınmayan komut yüzünden
        bağlantıyı kesmeyi yasaklar. Tanınan komutlarda `501` (argüman), `502` (sunulmuyor) ya da `503` (sıra) seçin.
    .search = bilinmeyen komut, söz dizimi hatası, tanınmadı
