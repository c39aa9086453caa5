smtp-354 = İleti metnini gönderin
    .summary = Hata değildir: sunucu ileti metnini bekler; istemci metni gönderir ve yalnızca nokta içeren bir satırla bitirir.
    .meaning =
        `DATA` kabul edilmiştir; bundan sonraki her satır komut değil, ileti metnidir. İletinin kendisi henüz kabul edilmemiştir; bunu son noktaya
        verilen yanıt belirler. Metnin sonu `<CRLF>.<CRLF>` dizisidir; yalın satır besleme karakterleri sayılmaz, istemci de metin satırının başındaki
        noktayı ikiler.
    .seen =
        Komutları gösteren her günlükte `DATA` ile ileti metni arasında görülür. `BDAT` kullanan istemciler bu yanıtı almaz.
    .action =
        Metni ve son noktayı gönderin, ardından yanıtı bekleyin.

        - Günlük burada kesiliyorsa: metnin sonu sunucuya ulaşmamıştır. Kısa ve uzun birer iletiyi karşılaştırın; yalnızca uzun olan takılıyorsa
          yoldaki güvenlik duvarına ya da paket boyutu (MTU) sorununa bakın.
        - Metin gitmiş, yanıt gelmiyorsa: en az on dakika bekleyin; daha erken kesmek yinelenen iletilere yol açar.
        - Programcı: `DATA` komutuna başka bir yanıt gelirse metni göndermeyin.
    .send =
        En az bir alıcı kabul edildiğinde `DATA` komutuna yanıt olarak gönderin. Hiç alıcı yoksa `503` veya `554` deyin; reddedileceği şimdiden belli
        olanı uzun bir aktarımdan sonra değil, şimdi reddedin.
