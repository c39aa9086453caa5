smtp-334 = Sunucu sınaması
    .summary = Hata değildir: sunucu, istemciden oturum açmanın bir sonraki adımını ister ve yanıtı bekler.
    .meaning =
        İstemci `AUTH` komutunu göndermiş, sunucu da SASL alışverişinin bir sonraki adımıyla karşılık vermiştir. Koddan sonraki metin Base64
        biçimindedir ve yazılıma yöneliktir: çözüldüğünde `LOGIN` mekanizmasında `Username:` gibi bir istem, sınama-yanıt mekanizmalarında ise yanıtın
        hesaplanmasında kullanılan veri elde edilir; `PLAIN` ilk yanıt olmadan kullanıldığında metin boştur.
    .conflict =
        RFC 5321, bölüm 4.2, yazılımın yalnızca beş kodda metne göre davranmasına izin verir; 334 bunların arasında değildir. RFC 4954 ise 334 kodunun
        metnini alışverişin asıl verisi yapar. Burada eklenti geçerlidir: yalnızca koda bakan istemci oturum açamaz.
    .seen =
        Hata ayıklama günlüğünde ya da ağ kaydında, `AUTH` ile son `235` veya `535` yanıtı arasında görülür. Alışveriş burada kesilmedikçe posta
        programları bu kodu göstermez.
    .action =
        Alışveriş sürdükçe düzeltilecek bir şey yoktur. Günlük 334 ile *bitiyorsa* istemciye bakın: sonraki satır ondan gelmeliydi.
    .sender =
        Burada takılan posta programı yanıt göndermemiştir. Giden sunucu ayarlarında kullanıcı adını ve parolayı yeniden girin. İşe yaramazsa orada,
        sunucunun `EHLO` yanıtında saydığı başka bir oturum açma yöntemi seçin.
    .receiving =
        Hangi adımın istendiğine bakın. Metin çözülünce örneğin `Username:` çıkar:

        { $decode }

        Sonra alışverişi kendiniz yürütün:

        { $login }
    .client =
        Metni çözün; içinde satır sonu olmayan tek bir Base64 satırıyla yanıt verin. Boş sınama, `334` ile bir boşluktan oluşur; boşluksuz gelirse de
        kabul edin. Yanıt veremiyorsanız tek bir `*` gönderin; sunucu bunu `501` ile onaylar. Satırlar uzun olabilir: RFC 4954 içinde 12288 sekizliden
        söz edilir.
    .send =
        Yalnızca `AUTH` içinde, her sınama için bir kez gönderin. Metne sınamadan başka bir şey koymayın; genişletilmiş durum kodu da eklemeyin.
