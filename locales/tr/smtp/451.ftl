smtp-451 = İşlemede yerel hata
    .summary = Alan sunucu isteği işlerken kendi içinde bir aksaklık olmuştur; ileti gönderen sunucuda kalır ve gönderim yeniden denenir.
    .meaning =
        “Yerel” sözü yanıtı veren sunucuyu anlatır: bir DNS sorgusu zaman aşımına uğramış, bir filtreye ya da veri tabanına ulaşılamamış, bir yazma
        işlemi başarısız olmuştur. Bu anlama göre kusur adreste ya da iletide değildir. Bağlantısı bir işlemin ortasında kopan istemci de 451 almış
        gibi davranmalıdır; bu yüzden kod, hiçbir sunucu göndermediği hâlde bir raporda yer alabilir.
    .conflict =
        Gri listeleme için RFC 6647 yalnızca `450` ve `421` kodlarını uygun bulur; Exim’in erişim kuralları ise başka bir kod verilmedikçe postayı 451
        ile erteler. Çok fazla alıcı için RFC 5321 `452` ister; oysa IANA `X.5.3` karşısına 451 yazar, OpenSMTPD de `451 4.5.3` gönderir. Demek ki 451
        yalnızca bir ilkeden de doğabilir.
    .seen =
        Exim, erişim kurallarından biri başka bir kod belirtmeden erteleme kararı verdiğinde 451 gönderir; bu nedenle Exim’deki gri listeleme de bu
        kodla görünür. Postfix kodu, bir tablo sorgusu başarısız olduğunda `4.3.0`, yapılandırması hatalı olduğunda ya da bir ilke hizmeti yanıt
        vermediğinde `4.3.5` ile gönderir. Posta gönderimi sunucusu, `BURL` komutunun gösterdiği IMAP sunucusuna ulaşamadığında `4.4.1` ekler.
    .action =
        İletiyi kuyrukta bırakın; birkaç saat sonra hâlâ oradaysa harekete geçin. O zaman karşılaştırın: o sunucuya giden bütün postalar bekliyorsa
        sorun karşı taraftadır; yalnızca sizinki bekliyorsa konu etki alanınız ya da IP adresinizdir.
    .sender =
        Bildirim yalnızca bir gecikmeden söz ettiği sürece iletiyi yeniden göndermeyin: hâlâ yoldadır, ikinci kopya yalnızca birincinin yanına ulaşır.
        Gecikme bir günü aşarsa ya da bildirimde `Action: failed` yazıyorsa durumu metnin tamamıyla alıcıya başka bir yoldan bildirin; böylece
        yöneticisinin de haberi olur.
    .sending =
        Hangi hedeflerin hangi metinle beklediğine bakın:

        { $postfix-queue }

        - `4.7.24` ya da metninde SPF geçen `4.4.3`: karşı taraf SPF kaydınızı değerlendiremiyordur. Kayda bakın: { $txt }
        - Kayıt düzgünse, ayrıca `4.1.8` sonrasında, ad sunucularınızın her birine ayrı ayrı sorun; adları şöyle bulunur: { $ns }
        - `4.7.1`: gri listeleme gibi bir ilke; hangisi olduğunu metin söyler.
        - O sunucuya giden bütün postalar: yöneticisine satırın tamamını ve saatini, o sunucudan geçmeyen bir yolla bildirin.
    .receiving =
        O saniyenin günlük kayıtlarına bakın; yanıt nedeni söylemek zorunda değildir.

        - Postfix’ten `Temporary lookup failure`: bir tablo yanıt vermiyordur. Kendiniz sorun: { $postfix-lookup }
        - Postfix’ten `queue file write error`: diskin dolu olup olmadığına bakın: { $disk }
        - Postfix’ten `Server configuration problem`: gri listeleme gibi bir ilke hizmeti yanıt vermiyordur.
        - Postfix’ten `Server configuration error`: siz yapılandırmayı düzeltene dek hiçbir şey ilerlemez: { $postfix-settings }
        - Exim: oturumu istemcinin adresinden geliyormuş gibi yürütün; her kuralın kararını yazar: { $exim-session }
    .client =
        İşlemin ortasında kopan bağlantıyı 451 gelmiş gibi ele alın ve kesin yanıt almamış her alıcıyı saklayın. Posta programında iletinin başarısız
        olduğunu değil, beklediğini gösterin.
    .send =
        Kendi tarafınızdaki geçici aksaklıklar için gönderin: zaman aşımına uğrayan bir sorgu, çalışmayan bir tarayıcı, geçici hatayla biten bir SPF
        denetimi. Gri listelemenin yeri `450` ya da `421`, yer darlığınınki `452` kodudur.
