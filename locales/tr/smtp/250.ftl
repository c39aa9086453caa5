smtp-250 = Tamam, yerine getirildi
    .summary = Komut başarılıdır; ileti sonunda verilmişse sunucunun artık o iletiden sorumlu olduğunu da söyler.
    .meaning =
        Ne kadar şey söylediği, neye yanıt olduğuna bağlıdır.

        - `MAIL`, `RCPT`, `RSET` veya `NOOP` komutundan sonra: o komut tamamdır. Henüz hiçbir ileti el değiştirmemiştir.
        - Son noktadan ya da `LAST` içeren `BDAT` veya `BURL` komutundan sonra: sunucu iletiyi üstlenmiştir. Teslim eder, yeniden dener ya da
          başarısızlığı gönderene bildirir.
        - `EHLO` komutundan sonra: sonraki her satır bir eklentinin adını verir.
        - `ETRN` komutundan sonra o ana makinenin kuyruğu başlatılmıştır; `ATRN` komutundan sonra iki taraf rol değiştirir.

        İletinin bir posta kutusuna ulaştığını ya da bütün filtrelerden geçtiğini hiçbir zaman söylemez.
    .seen =
        İyi giden bir oturumun her adımında görülür. Günlükte aranacak olan, ileti metninden sonra gelendir; örneğin Postfix’ten gelen
        `250 2.0.0 Ok: queued as 4B1F52A3C7`, alan taraftaki kuyruk numarasını da verir.
    .action =
        İleti kaybolmadıkça ya da iki kez gelmedikçe yapılacak bir şey yoktur.

        - Kaybolduysa: bu yanıtın saatini ve metnini alan sunucunun yöneticisine verin; iletiyi oradan sonra o izleyebilir. Gönderen sunucu üzerine
          düşeni yapmıştır.
        - İki kez geldiyse: istemci, son nokta ile bu yanıt arasında beklemekten vazgeçip iletiyi yeniden göndermiştir. Orada en az on dakika
          beklemesini sağlayın.
        - Programcı: kodun ardından tire geldikçe okumayı sürdürün.
    .send =
        İleti metninden sonra, ileti güvenle saklanır saklanmaz gönderin, daha önce değil. `VRFY` komutuna yalnızca adresi gerçekten denetlediyseniz
        bu yanıtı verin; yoksa `252` deyin.
