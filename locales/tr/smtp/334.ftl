smtp-334 = Sunucu sınaması
    .summary = Hata değildir: sunucu, istemciden oturum açmanın bir sonraki adımını ister ve yanıtı bekler.
    .meaning =
        İstemci `AUTH` komutunu göndermiş, sunucu da SASL alışverişinin bir sonraki adımıyla karşılık vermiştir. Koddan sonraki metin Base64
        biçimindedir ve yazılıma yöneliktir: çözüldüğünde `LOGIN` mekanizmasında `Username:` gibi bir istem, sınama-yanıt mekanizmalarında ise yanıtın
        hesaplanmasında kullanılan veri elde edilir; `PLAIN` ilk yanıt olmadan kullanıldığında metin boştur.
    .seen =
        Hata ayıklama günlüğünde ya da ağ kaydında, `AUTH` ile son `235` veya `535` yanıtı arasında görülür. Alışveriş burada kesilmedikçe posta
        programları bu kodu göstermez.
    .action =
        Düzeltilecek bir şey yoktur. İstemci tek satırlık bir Base64 yanıtı gönderir; vazgeçmek isterse yalnızca `*` gönderir ve sunucu bunu `501` ile
        onaylar.

        Günlük 334 ile *bitiyorsa* istemcinin verecek yanıtı yoktur: parola kayıtlı değildir, mekanizmayı tanımıyordur ya da kullanıcıya sorarken süre
        dolmuştur.
    .send =
        Yalnızca `AUTH` içinde, her sınama için bir kez gönderin. Metne sınamadan başka bir şey koymayın; genişletilmiş durum kodu da eklemeyin.
