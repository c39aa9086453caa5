smtp-552 = Depolama sınırı aşıldı
    .summary = İleti izin verilenden büyüktür ya da posta kutusu doludur: gönderen iletiyi küçültmeli veya alıcı yer açmalıdır.
    .meaning =
        Tek bir iletinin boyutu (sunucu için `5.3.4`, tek bir posta kutusu için `5.2.3`) ile alıcının kotası (`5.2.2`) aynı numarayı paylaşır. RFC 821
        onu “çok fazla alıcı” için de kullanıyordu; bugün bunun için `452` vardır ve istemciler böyle bir 552 yanıtını geçici saymalıdır. Gmail kodu,
        boyutu ne olursa olsun yasakladığı ekler için de `5.7.0` ile gönderir.
    .seen =
        İstemci sınırın üstünde bir boyut bildirdiğinde `MAIL` komutundan sonra; tek bir alıcının sınırı veya kotası engel olduğunda `RCPT` komutundan
        sonra; sunucu kendisi saydığında iletinin sonunda gelir.
    .action =
        - `5.3.4` ya da `5.2.3`: boyutu `EHLO` yanıtında `SIZE` sözcüğünden sonraki sayıyla karşılaştırın; Base64 her eki üçte bir büyütür. İndirme
          bağlantısı ya da birkaç küçük ileti gönderin.
        - `5.2.2`: alıcı posta silmeli ya da kotasını artırtmalıdır; kişiye başka bir yoldan haber verin.
        - Gmail’den `5.7.0`: programları ve program içeren arşivleri iletiden çıkarın.
        - Çok sayıda `RCPT` komutundan birine geldiyse: kalanlara başka bir işlemde gönderin.
    .send =
        Bildirilen boyut değişmez sınırın üstündeyse `MAIL` komutunu `5.3.4` ile reddedin; istemci aktarımı boşuna yapmamış olur. Dolu disk, yeniden
        boşalabilecek dolu posta kutusu ve çok fazla alıcı için `452` gönderin.
