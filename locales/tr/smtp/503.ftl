smtp-503 = Komutların sırası yanlış
    .summary = Komut yanlış anda gelmiştir; istemcinin ilkin ondan önce gelmesi gerekeni göndermesi ve kabul ettirmesi gerekir.
    .meaning =
        Örnekler: `MAIL FROM` gelmeden `RCPT TO`, aynı işlemde ikinci bir `MAIL FROM`, kabul edilmiş alıcı yokken `DATA`, başarılı bir oturum açmadan
        sonra yine `AUTH`, `BDAT` ile karışık `DATA`. Komutun kendisi kusursuz olabilir. İstemci birkaç komutu birden gönderiyorsa 503, önceki bir
        reddin yankısıdır: `MAIL FROM` başarısız olduysa ardından gelen her şeyin sırası bozulur. Bağlantıyı `554` ile karşılayan sunucu, `QUIT`
        komutuna kadar gelen her şeye bu yanıtı vermelidir.
    .seen =
        Aynı günlükte başka bir reddin altında ya da yanıtları okumayan bir betikte görülür. Postfix, `AUTH` o noktada
        kullanılamıyorsa `authentication not enabled`, ayrıca `send HELO/EHLO first` gönderir. Alıcı sayısını ilkeyle sınırlayan bir sunucu, kodu
        `DATA` komutundan sonra gönderebilir.
    .action =
        Günlükte yukarıya, oturumun ilk reddine çıkın; üzerinde çalışılacak kod odur. Böyle bir ret yoksa sıraya bakın:

        - `Authentication not enabled`: posta gönderimi bağlantı noktasını kullanın ve önce TLS başlatın; sunucu `AUTH` komutunu ancak ondan sonra
          sunuyor olabilir.
        - `Send HELO/EHLO first`: istemci bunu unutmuştur ya da oturumu sıfırlayan `STARTTLS` komutundan sonra `EHLO` komutunu yinelememiştir.
        - `BDAT` hatasından sonra `RSET` gönderin; bilinen bir duruma başka türlü dönülmez.
    .send =
        Yalnızca sıra hatası için gönderin. Oturum açılmamışsa `530` vardır; geçerli alıcısı olmayan `DATA` komutuna 503 ya da `554` verilebilir.
        `NOOP`, `HELP`, `VRFY`, `EXPN` ve `RSET` komutları `EHLO` komutundan önce de gelebilir; onlara bu yanıt verilmemelidir.
