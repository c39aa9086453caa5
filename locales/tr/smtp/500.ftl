smtp-500 = Komut tanınmadı
    .summary = Sunucu komutu tanımaz ya da satır çok uzundur; istemcinin, sunucunun anladığı bir şey göndermesi gerekir.
    .meaning =
        Satırın ilk sözcüğü sunucu için bir anlam taşımaz ya da satır, okuyabileceğinden uzundur; sunucu en az 512 karakter alabilmelidir. Oturum
        açmanın ortasında bu kod, Base64 satırının sunucunun arabelleğine sığmadığını bildirir (`5.5.6`). RFC 5321, ASCII dışı karakter içeren
        komutlar için de bu kodu anar. Sunucunun tanıyıp da sunmadığı komut için `502` vardır.
    .seen =
        `EHLO` komutundan sonra eski bir sunucuyu ya da LMTP konuşan bir sunucuyu gösterir; RFC 2033 bu yanıtı LMTP için önerir. Postfix 3.7
        sürümünden beri tanımadığı komutlara bu kodu `5.5.2` ile gönderir; daha önce `502` gönderirdi.
    .action =
        İstemcinin gönderdiği satırı olduğu gibi inceleyin.

        - `EHLO` reddedildiyse `HELO` gönderin ve eklentilerden vazgeçin. LMTP sunucusu `LHLO` bekler; ona gidecek posta SMTP ile gönderilmemelidir.
        - Arka arkaya çok sayıda 500 varsa istemci, `DATA` komutuna `354` yanıtı gelmediği hâlde iletiyi göndermiştir. Neden, `DATA` komutunun
          yanıtındadır.
        - Oturum açarken `5.5.6` geliyorsa belirteç çok uzundur. Postfix’te sınır `smtpd_sasl_response_limit` ile yükseltilebilir.
        - Bunların dışında kusur istemci programındadır: satırı üreticisine bildirin.
    .send =
        Tanımadığınız sözcük ve alamayacağınız kadar uzun satır için gönderin, sonra dinlemeyi sürdürün: RFC 5321, tanınmayan komut yüzünden
        bağlantıyı kesmeyi yasaklar. Tanınan komutlarda `501` (argüman), `502` (sunulmuyor) ya da `503` (sıra) seçin.
