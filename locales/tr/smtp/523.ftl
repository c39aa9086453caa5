smtp-523 = Şifreleme gerekli
    .summary = Şifresiz oturum açma reddedilmiştir: istemci önce TLS başlatmalı ya da daha güçlü bir mekanizma seçmelidir.
    .meaning =
        İstemci, TLS olmayan bir bağlantıda parolayı açık gönderen bir mekanizmayla oturum açmak istemiştir. IANA bu numarayı `5.7.10` ile birlikte
        listeler; RFC 5248 bu çifti, yazılımlar zaten kullandığı için kayda geçirmiştir. Standardın bu durum için verdiği kod `538` yanıtıdır. Courier
        ise numarayla başka bir şeyi, iletinin fazla büyük olduğunu anlatır: noktaları düşmüş `5.2.3`.
    .seen =
        `AUTH` komutundan sonra, Go dilindeki go-smtp kitaplığıyla yazılmış sunuculardan `523 5.7.10 TLS is required` biçiminde gelir. İletinin
        sonunda ise Courier `523 Message length (…) exceeds administrative limit` gönderir.
    .action =
        - Metin TLS kullanımından söz ediyorsa: istemcide 587 numaralı bağlantı noktası için STARTTLS ya da 465 numaralı bağlantı noktası için baştan
          TLS seçin ve yeniden oturum açın. go-smtp içinde `AllowInsecureAuth` şifresiz oturum açmaya izin verir; bunu tek makinedeki denemelere
          saklayın.
        - Metin bir uzunluk bildiriyorsa: iletiyi küçültün ya da yerine indirme bağlantısı gönderin; Courier sunucusunun yöneticisi boyut sınırını
          yükseltebilir.
    .send =
        Parolayı açık gönderen mekanizmaları TLS kurulmadan duyurmayın; istemci yine de denerse `5.5.4` ile `504` gönderin. Sınırı aşan ileti için
        `5.3.4` ya da `5.2.3` ile `552` gönderin.
