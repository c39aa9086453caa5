smtp-120 = Birkaç dakika sonra hazır
    .summary = SMTP’nin öncülünden kalma eski karşılama: sunucu meşguldür ve istemciye birkaç dakika bekleyip beklemeyeceğini sorar.
    .meaning =
        1980 ve 1981 tarihli Mail Transfer Protocol’de hemen veri alamayan sunucu, istemciyi bu ön yanıtla, kendi adıyla ve bir dakika sayısıyla
        karşılardı. Protokolün sonraki sürümünde istemci ya `CONT` deyip `220` yanıtını bekler ya da `ABRT` der, sunucu da bunu `201` ile
        onaylardı. 1981 yılının Kasım ayında o protokolün yerini alan SMTP, ne bu iki komutu ne de 1yz yanıtlarını korudu.
    .conflict =
        RFC 772 (1980) ile RFC 780 (1981) burada ayrılır. İlkinde sunucu önce 120, hazır olunca `220` gönderirdi; araya komut girmezdi. İkincisinde
        istemci `CONT` ile `ABRT` arasında seçim yapardı.
    .seen =
        Hiçbir SMTP oturumunda görülmez. Aynı numara FTP’de neredeyse aynı metinle bulunur (RFC 959); önce günlüğün bir FTP bağlantısına ait olup
        olmadığına bakın.
    .action =
        Bu bağlantı noktasında neyin yanıt verdiğini bulun:

        { $banner }

        SMTP konuştuğunu bildirip böyle karşılayan sunucunun yazılımı bozuktur.
    .client =
        Karşılamayı giderilemez hata sayın ve denemeyi bitirin; RFC 5321, 2 ile 5 arasında bir rakamla başlamayan her yanıtta bunu önerir. `CONT` ile
        yanıt vermeyin; bu komutu hiçbir SMTP sunucusu tanımaz. FTP ile ortak kullanılan bir ayrıştırıcı burada `220` beklememelidir.
    .send =
        Göndermeyin. Yük altındaki sunucu ya `220` yanıtını geciktirir (istemciler bunu en az beş dakika beklemelidir) ya da `421` deyip istemciden
        sonra yeniden gelmesini ister.
