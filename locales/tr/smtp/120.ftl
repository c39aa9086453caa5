smtp-120 = Birkaç dakika sonra hazır
    .summary = SMTP’nin öncülünden kalma eski karşılama: sunucu meşguldür ve istemciye birkaç dakika bekleyip beklemeyeceğini sorar.
    .meaning =
        1980 ve 1981 tarihli Mail Transfer Protocol’de hemen veri alamayan sunucu, istemciyi bu ön yanıtla, kendi adıyla ve bir dakika sayısıyla
        karşılardı. RFC 780 uyarınca istemci ya `CONT` deyip `220` yanıtını bekler ya da `ABRT` der, sunucu da bunu `201` ile onaylardı. 1981 yılının
        Kasım ayında o protokolün yerini alan SMTP, ne bu iki komutu ne de 1yz yanıtlarını korudu.
    .seen =
        Hiçbir SMTP oturumunda görülmez. FTP’de aynı numara neredeyse aynı sözlerle bulunur (RFC 959); önce günlüğün bir FTP bağlantısına ait olup
        olmadığına bakın.
    .action =
        Bu bağlantı noktasında neyin yanıt verdiğini bulun. SMTP sunucusu olduğunu bildiriyorsa yazılımı bozuktur: istemci, 1 ile başlayan bir yanıtı
        giderilemez hata sayar ve işlemi bitirir.

        Programcı: `CONT` ile yanıt vermeyin; bu komutu hiçbir SMTP sunucusu tanımaz.
    .send =
        Göndermeyin. Yük altındaki sunucu ya `220` yanıtını geciktirir, istemciler bunu en az beş dakika bekler; ya da `421` deyip istemcinin sonra
        yeniden gelmesini sağlar.
