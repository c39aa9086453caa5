smtp-552 = Depolama sınırı aşıldı
    .summary = İleti izin verilenden büyüktür ya da posta kutusu doludur: gönderen iletiyi küçültmeli veya alıcı yer açmalıdır.
    .meaning =
        Tek bir iletinin boyutu ile alıcının kotası (`5.2.2`) aynı numarayı paylaşır. Boyut için `5.3.4` sunucunun, `5.2.3` tek bir posta kutusunun
        sınırını gösterir; Sendmail ve Dovecot ikincisini sunucu sınırı için de kullanır. Gmail kodu, boyutu ne olursa olsun yasakladığı ekler için de
        `5.7.0` ile gönderir.
    .conflict =
        RFC 821 numarayı “çok fazla alıcı” için de kullanıyordu. RFC 5321 bunu hata sayar, yerine `452` öngörür ve istemcilerin böyle bir 552 yanıtını
        geçici saymasını ister. Bu yüzden birçok `RCPT` komutundan birinin reddi, posta kutusuyla ilgili olmayabilir.
    .seen =
        İstemci sınırın üstünde bir boyut bildirdiğinde `MAIL` komutundan sonra; tek bir alıcının sınırı veya kotası engel olduğunda `RCPT` komutundan
        sonra; sunucu kendisi saydığında iletinin sonunda gelir.
    .action =
        Hangi sınıra takılındığını bulun: `5.3.4` ve `5.2.3` bu iletinin boyutunu, `5.2.2` dolu posta kutusunu anlatır. İlkini gönderen, ikincisini
        alıcı çözer.
    .sender =
        - Boyut: indirme bağlantısı ya da birkaç küçük ileti gönderin. Base64 her eki üçte bir büyütür.
        - Dolu posta kutusu: alıcıya başka bir yoldan haber verin; posta silinmeli ya da kota artırılmalıdır.
        - Gmail’den `5.7.0`: programları ve program içeren arşivleri çıkarın.
    .sending =
        Günlüğünüzdeki boyutu `SIZE` sözcüğünden sonraki sayıyla karşılaştırın:

        { $ehlo }

        Akıllı ana makine üzerinden gönderiyorsanız kendi sınırınız onunkinden yüksek olmasın; kullanıcılar durumu böylece hemen öğrenir:

        { $postfix-size }
    .receiving =
        - Boyut: böyle iletileri istiyorsanız sınırı yoldaki her ana makinede yükseltin; Postfix’te posta kutusu sınırı ileti sınırından küçük olamaz:
          { $postfix-size }
        - Kota: ne kadar yer kaldığına bakın; kotayı artırın ya da posta sildirin: { $dovecot-quota }
    .client =
        Ret aktarımdan önce gelsin diye boyutu `MAIL` komutunda `SIZE=` ile bildirin. Birçok `RCPT` komutundan birine 552 gelirse, `452` sonrasında
        yapıldığı gibi, reddedilenlere başka bir işlemde gönderin.
    .send =
        Bildirilen boyut değişmez sınırın üstündeyse `MAIL` komutunu `5.3.4` ile reddedin; istemci aktarımı boşuna yapmamış olur. Dolu disk, yeniden
        boşalabilecek dolu posta kutusu ve çok fazla alıcı için `452` gönderin.
    .search = posta kutusu dolu, kota aşıldı, ileti çok büyük, ek çok büyük, boyut sınırı
