smtp-220 = Hizmet hazır
    .summary = Sunucu hazırdır: istemci şimdi kendini tanıtır ya da `STARTTLS` komutundan sonra TLS el sıkışmasını başlatır.
    .meaning =
        Bağlantının ilk satırıysa karşılamadır: ilk sözcük sunucunun adıdır, gerisi serbest metindir. `STARTTLS` komutundan sonra aynı numara
        “başlayın” demektir: sonraki sekizliler TLS’ye aittir; el sıkışma bitince iki taraf da daha önce söylenenleri unutur ve istemci yeniden `EHLO`
        gönderir. Sunucu iki durumda da postayı kabul edeceğine söz vermez.
    .conflict =
        RFC 2034 karşılamada genişletilmiş durum koduna izin vermez; IANA kaydı ise 220 kodunu `X.5.0` ve `X.7.0` yanında sayar. İki belge ancak
        `STARTTLS` yanıtında bağdaşabilir; Postfix orada `2.0.0` verir.
    .seen =
        Başarılı her bağlantının günlüğünde en başta görülür, çoğu kez `220-` ile başlayan birden çok satır hâlinde; bir de `STARTTLS` ile ikinci
        `EHLO` arasında bulunur. 465 numaralı bağlantı noktasında karşılama TLS el sıkışmasından sonra gelir ve şifrelenmiştir.
    .action =
        Nereye bakacağınızı, günlüğün kesildiği yer gösterir: karşılamadan önce, hemen sonra ya da `STARTTLS` yanıtından sonra.
    .sending =
        - Günlük karşılamadan önce kesiliyorsa: karşılamanın ne kadar geciktiğini ölçün ve sunucunuza beş dakikalık bekleme süresi verin; Postfix’in
          varsayılanı da budur (`smtp_helo_timeout`): { $banner }
        - Günlük `STARTTLS` komutundan sonra kesiliyorsa: el sıkışmayı elle yineleyin ve TLS hatasını okuyun: { $starttls }
    .receiving =
        - Karşılama geç geliyorsa: neden yük ya da Postfix’in `postscreen` bileşeni olabilir; bu bileşen yeni istemcileri `postscreen_greet_wait`
          süresince, varsayılan olarak altı saniye bekletir.
        - El sıkışma `STARTTLS` komutundan sonra başarısız oluyorsa: sertifikaya ve sunduğunuz TLS sürümlerine bakın: { $certificate }
    .client =
        `EHLO` göndermeden önce karşılamayı bekleyin; Exim erken konuşan istemcinin bağlantısını `554` ile keser. 465 numaralı bağlantı noktasında
        önce TLS başlatın: orada düz metin karşılama bekleyen istemci boşuna bekler.

        { $smtps }
    .send =
        Karşılamaya tam ana makine adınızla başlayın, orada genişletilmiş durum kodu vermeyin; yazılım sürümünü yazmak isteğe bağlıdır. İstemciyi
        şimdilik geri çevirmek için `421`, kesin olarak geri çevirmek için `554` deyin; hiç kimseden posta almayan bir ana makine `521` ile karşılar.
    .search = karşılama, sunucu hazır
