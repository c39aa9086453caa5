smtp-253 = Bekleyen iletiler başlatıldı
    .summary = Sunucu, adı verilen ana makine için bekleyen postayı teslim etmeye başlar ve kaç ileti olduğunu bildirir.
    .meaning =
        `ETRN` komutunun başarılı yanıtlarının en ayrıntılısıdır: kuyrukta bulunan ileti sayısını verir. Sunucu onları, adı verilen ana makineye kendi
        açtığı bir bağlantı üzerinden teslim eder. RFC 1985 bu bağlantı için süre koymaz, açılacağına da söz vermez.
    .seen =
        İstemcinin postasını `ETRN` ile aldığı yerlerde görülür; onu kuyruğundaki iletileri sayan sunucular gönderir. Postfix, Exim, Sendmail ve
        hMailServer bunun yerine `250` der; fetchmail 253 kodunu `252` gibi işler.
    .action =
        Sunucunun kendi açacağı bağlantıyı bekleyin: bu bağlantıdan hiçbir şey gelmez.
    .sending =
        Kuyruk sizdedir; burada sayılan iletiler, karşı taraf kabul edene kadar sizin sorumluluğunuzdadır. Kuyruktan çıkmıyorlarsa her birinin
        yanındaki nedene bakın:

        { $postfix-queue }
    .receiving =
        Teslimi `ETRN` ile siz istediniz; şimdi sunucunuza ulaşılabilmelidir. Verdiğiniz ad, sunucunuzun adresine çözümlenmelidir:

        { $a }

        Bu adreste 25 numaralı bağlantı noktası açık olmalıdır:

        { $port }
    .client =
        Hepsinin gelip gelmediğini öğrenmek için `ETRN` komutunu daha sonra yeniden gönderin; `251` kuyrukta bir şey kalmadığını bildirir. `250` ile
        de yetinin; sunucuların çoğu bundan fazlasını söylemez.
    .send =
        Yalnızca sayıyı biliyorsanız gönderin. Bilmiyorsanız `252`, kuyruk boşsa `251`, kuyruğa bakmadan başlatıyorsanız `250` deyin.
