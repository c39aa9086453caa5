smtp-521 = Ana makine posta kabul etmiyor
    .summary = Bu ana makine kimseden posta almaz: ileti yanlış makineye gitmiştir, nedeni bulunmalıdır.
    .meaning =
        Standarttaki anlamıyla bu yanıt, posta hizmeti vermeyen bir makinede çalışan küçük bir göstermelik sunucudan gelir. Böyle bir sunucu olmasa
        istemciler zaman aşımına uğrar ve iletiyi günlerce kuyrukta bekletirdi. Yanıt IP adresiniz, göndereniniz ya da tek bir alıcı hakkında hüküm
        vermez; bunun için `554` veya `550` vardır. Bazı kuruluşlar kodu standarda aykırı olarak “reddedildi, bağlantıyı kapatıyorum” anlamında
        kullanır; o durumda metin bir ilkeden söz eder.
    .seen =
        Bağlantının ilk satırında, `220` yerine görülür. Postfix bu numarayı taşıyan her yanıttan sonra bağlantıyı kapatır; postscreen bileşeni de
        kendi engelleme listesindeki istemcilere `521 5.3.2 Service currently unavailable` gönderir. AOL, reddettiği postalar için `521 5.2.1`
        kullanmıştır.
    .action =
        Sunucunuzun hangi ana makineye bağlandığını ve metnin ne dediğini saptayın.

        - Ana makine, alıcının etki alanının MX sunucusu değilse: sizi oraya sabit bir yönlendirme ya da eksik bir MX kaydı götürmüştür. Yönlendirmeyi
          düzeltin veya etki alanının sahibine bildirin.
        - Ana makine MX sunucusuysa: sıradakini deneyin ve etki alanının sahibini uyarın; RFC 1846 böyle bir ana makinenin MX olarak gösterilmesini
          yasaklar.
        - Metin bir ilkeden, engelleme listesinden ya da DMARC denetiminden söz ediyorsa: yanıtı `554` gibi ele alın, nedeni giderin ve alan sunucunun
          yöneticisine başvurun.
    .send =
        Hiçbir zaman posta almayan bir ana makinenin karşılaması olarak gönderin; sonrasında `QUIT` dışındaki her komuta aynı yanıtı verin ya da
        bağlantıyı kapatın. Belirli istemcileri, gönderenleri veya alıcıları geri çevirmek için `554` ya da `550` gönderin. Posta gönderimi sunucusu
        bu kodu kullanamaz.
