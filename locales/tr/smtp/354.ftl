smtp-354 = İleti metnini gönderin
    .summary = Hata değildir: sunucu ileti metnini bekler; istemci metni gönderir ve yalnızca nokta içeren bir satırla bitirir.
    .meaning =
        `DATA` kabul edilmiştir; bundan sonraki her satır komut değil, ileti metnidir. Metnin sonu `<CRLF>.<CRLF>` dizisidir; yalın satır besleme
        karakterleri sayılmaz.
    .conflict =
        RFC 5321, bölüm 4.1.1.4, sunucuların yalın satır beslemeyle biten satırları kabul etmesini yasaklar. Birçok sunucu yine de kabul etmiştir; 3.9
        öncesi Postfix varsayılan ayarla böyleydi. İletinin sonunu bir sunucu görüp sonraki görmezse araya ikinci bir ileti sokulabilir.
    .seen =
        Komutları gösteren her günlükte `DATA` ile ileti metni arasında görülür. `BDAT` kullanan istemciler bu yanıtı almaz.
    .action =
        Henüz hiçbir şey kabul edilmemiştir. Son noktaya verilen yanıtı arayın: belirleyici olan yalnızca odur.
    .sending =
        - Günlük burada kesiliyor, kısa iletiler geçerken uzunlar takılıyorsa: büyük paketler yolda kayboluyordur ya da bir güvenlik duvarı, bunu
          bildiren ICMP iletilerini tutuyordur. Yolun taşıdığı paket boyunu bulun: { $mtu }
        - Metin gitmiş, yanıt gelmiyorsa: on dakika, yani Postfix’teki `smtp_data_done_timeout` süresince bekleyin. Bağlantıyı daha erken kesen
          istemci, yinelenen iletilere yol açar.
        - Aradaki eski bir Cisco PIX güvenlik duvarı iletinin sonunu bozuyorsa: Postfix bunu `delay_dotcrlf` ile aşar.
    .receiving =
        `smtpd_forbid_bare_newline = note` ayarını verin; böylece satırlarını yalın satır beslemeyle bitiren istemciler günlükte görünür. Böyle bir
        istemci metnini gönderir, sonra zaman aşımına kadar takılır: Postfix 3.9 iletinin gerçek sonunu bekler. Programı düzeltin ya da adresini
        `smtpd_forbid_bare_newline_exclusions` ile dışarıda tutun.
    .client =
        Metni yalnızca 354 yanıtından sonra gönderin, başka bir yanıttan sonra asla. Her satırı CRLF ile bitirin, satır başındaki noktayı ikileyin ve
        tek noktalı bir satırla bitirin. Sonra, bu iletiyle ilgili başka bir şey göndermeden yanıtı okuyun.
    .send =
        En az bir alıcı kabul edildiğinde `DATA` komutuna yanıt olarak gönderin. Hiç alıcı yoksa `503` veya `554` deyin; reddedileceği belli olan
        iletiyi uzun bir aktarımdan sonra değil, şimdi reddedin.
