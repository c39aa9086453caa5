smtp-451 = İşlemede yerel hata
    .summary = Alan sunucunun içinde bir aksaklık olmuştur; ileti gönderen sunucuda kalır, o da yeniden dener.
    .meaning =
        “Yerel” sözü yanıtı veren sunucuyu anlatır: DNS sorgusu zaman aşımına uğramış, filtreye ya da veri tabanına ulaşılamamış, diske
        yazılamamıştır. Bu anlama göre kusur adreste ya da iletide değildir. Bağlantısı bir işlemin ortasında kopan istemci de 451 almış gibi
        davranmalıdır; bu yüzden kod, hiçbir sunucu göndermediği hâlde bir raporda yer alabilir.
    .conflict =
        Gri listeleme için RFC 6647 yalnızca `450` ve `421` kodlarını uygun bulur; Exim ise varsayılan olarak 451 kullanır. Çok fazla alıcı için RFC
        5321 `452` ister; oysa IANA `X.5.3` karşısına 451 yazar, OpenSMTPD ile Dovecot da `451 4.5.3` gönderir. Demek ki 451 yanıtının ardında
        yalnızca bir ilke de olabilir.
    .seen =
        Exim, erişim kurallarından biri başka bir kod belirtmeden erteleme kararı verdiğinde 451 gönderir; bu nedenle Exim’deki gri listeleme de bu
        kodla görünür. Postfix bu kodu, bir tablo sorgusu başarısız olduğunda `4.3.0`, yapılandırması hatalı olduğunda ya da bir ilke hizmeti yanıt
        vermediğinde `4.3.5` ile gönderir; Sendmail ise gönderenin etki alanını sorgulayamadığında `4.1.8` kullanır. Posta gönderimi sunucusu, `BURL`
        komutunun gösterdiği IMAP sunucusuna ulaşamadığında `4.4.1` ekler.
    .action =
        İletiyi kuyrukta bırakın; birkaç saat sonra hâlâ oradaysa harekete geçin. O zaman karşılaştırın: o sunucuya giden bütün postalar bekliyorsa
        sorun karşı taraftadır; yalnızca sizinkiler bekliyorsa neden etki alanınız ya da IP adresinizdir.
    .sender =
        Bildirim yalnızca bir gecikmeden söz ettiği sürece iletiyi yeniden göndermeyin: ileti hâlâ yoldadır, alıcıya sonunda iki kopya ulaşır. Gecikme
        bir günü aşarsa ya da bildirimde `Action: failed` yazıyorsa durumu metnin tamamıyla alıcıya başka bir yoldan bildirin; o da yöneticisine haber
        verebilir.
    .sending =
        Hangi hedeflerin hangi metinle beklediğine bakın:

        { $postfix-queue }

        - `4.7.24` ya da metninde SPF geçen `4.4.3`: karşı taraf SPF kaydınızı değerlendiremiyor. Kayda bakın: { $txt }
        - Kayıt düzgünse ya da kod `4.1.8` ise ad sunucularınızın her birine ayrı ayrı sorun; adlarını şöyle bulursunuz: { $ns }
        - `4.7.1`: gri listeleme gibi bir ilke; hangisi olduğunu metin söyler.
        - O sunucuya giden bütün postalar bekliyorsa: yöneticisine satırın tamamını ve saatini, o sunucudan geçmeyen bir yolla bildirin.
    .receiving =
        O saniyenin günlük kayıtlarına bakın; yanıt nedeni söylemek zorunda değildir.

        - Postfix’ten `Temporary lookup failure`: bir tablo yanıt vermiyor. Kendiniz sorun: { $postfix-lookup }
        - Postfix’ten `queue file write error`: diskin dolu olup olmadığına bakın: { $disk }
        - Postfix’ten `Server configuration problem`: gri listeleme gibi bir ilke hizmeti yanıt vermiyor.
        - Postfix’ten `Server configuration error`: siz yapılandırmayı düzeltene dek hiçbir şey ilerlemez: { $postfix-settings }
        - Exim: oturumu istemcinin adresinden geliyormuş gibi yürütün; çıktıda her kuralın kararı yazar: { $exim-session }
    .client =
        451 yanıtından ya da kopan bir bağlantıdan sonra, kesin yanıt almamış her alıcıyı saklayın. Posta programında iletinin başarısız olduğunu
        değil, beklediğini gösterin.
    .send =
        Kendi tarafınızdaki geçici aksaklıklar için gönderin: zaman aşımına uğrayan bir sorgu, çalışmayan bir tarayıcı, geçici hatayla biten bir SPF
        denetimi. Gri listeleme için `450` ya da `421`, yer darlığı için `452` uygundur.
    .search = geçici hata, daha sonra deneyin, gri liste
