smtp-220 = Hizmet hazır
    .summary = Sunucu hazırdır: istemci şimdi kendini tanıtır ya da `STARTTLS` komutundan sonra TLS el sıkışmasını başlatır.
    .meaning =
        Bağlantının ilk satırı olarak karşılamadır: ilk sözcük sunucunun adıdır, gerisi serbest metindir. `STARTTLS` komutundan sonra aynı numara
        “başlayın” demektir: sonraki sekizliler TLS’ye aittir; el sıkışma bitince iki taraf da daha önce söylenenleri unutur ve istemci yeniden `EHLO`
        gönderir. İki yerde de postanın kabul edileceği sözü verilmez.
    .seen =
        Başarılı her bağlantının günlüğünde en başta, çoğu kez `220-` ile başlayan birden çok satır hâlinde ve `STARTTLS` ile ikinci `EHLO` arasında
        görülür. 465 numaralı bağlantı noktasında karşılama TLS el sıkışmasından sonra gelir ve şifrelenmiştir.
    .action =
        Nereye bakılacağını günlüğün nerede kesildiği gösterir.

        - Karşılamadan önce: sunucu bilerek yavaş davranıyor olabilir; istemci karşılamayı beş dakika bekler. 465 numaralı bağlantı noktasında
          karşılamayı düz metin olarak bekleyen istemci boşuna bekler: önce TLS başlatmalıdır.
        - Karşılamadan sonra: karşılama gelmeden istemci konuşmamalıdır. `EHLO` komutunu erken gönderen programı düzeltin.
        - `STARTTLS` yanıtından sonra: el sıkışma başarısız olmuştur; iki tarafın TLS günlüğünde sertifikaya ve TLS sürümlerine bakın.
    .send =
        Karşılamaya tam ana makine adınızla başlayın, orada genişletilmiş durum kodu vermeyin; yazılım sürümünü yazmak isteğe bağlıdır. İstemciyi
        şimdilik geri çevirmek için `421`, kesin olarak geri çevirmek için `554` deyin; hiç kimseden posta almayan bir ana makine `521` ile karşılar.
