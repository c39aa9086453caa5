smtp-521 = Ana makine posta kabul etmiyor
    .summary = Bu ana makine kimseden posta almaz: ileti yanlış makineye gitmiştir, nedeni bulunmalıdır.
    .meaning =
        Standarttaki anlamıyla bu yanıt, posta hizmeti vermeyen bir makinede çalışan küçük bir göstermelik sunucudan gelir. Böyle bir sunucu olmasa
        istemciler zaman aşımına uğrar ve iletiyi günlerce kuyrukta bekletirdi. Yanıt IP adresiniz, göndereniniz ya da tek bir alıcı hakkında hüküm
        vermez; bunun için `554` veya `550` vardır. Bazı kuruluşlar kodu standarda aykırı olarak “reddedildi, bağlantıyı kapatıyorum” anlamında
        kullanır; o durumda metin bir ilkeden söz eder.
    .conflict =
        1995 tarihli deneysel RFC 1846, bir aktarma sunucusunun, posta almayan ana makine adına `RCPT` komutuna 521 vermesine izin veriyordu. RFC 7504
        kodu karşılamaya ayırır, o durumu `556` koduna bırakır. Bu yüzden `220` ile başlamış bir oturumda 521 ya eski bir yazılımdan ya bir ilkeden
        gelir ya da Postfix’in, sunmadığı bir `BDAT` komutuna yanıtıdır.
    .seen =
        Bağlantının ilk satırında, `220` yerine görülür. Postfix bu numarayı taşıyan her yanıttan sonra bağlantıyı kapatır; postscreen bileşeni de,
        ilgili eylem `drop` ise, kendi engelleme listesindeki istemcilere `521 5.3.2 Service currently unavailable`, bir DNSBL listesindekilere
        `521 5.7.1`, HTTP konuşanlara `521 5.7.0`, sırası gelmeden konuşanlara `521 5.5.1 Protocol error` gönderir. AOL, reddettiği postalar için
        `521 5.2.1` kullanmıştır.
    .action =
        Hangi ana makineye sorulduğunu ve metnin ne dediğini saptayın. Metin bir ilkeden, engelleme listesinden ya da DMARC denetiminden söz ediyorsa
        yanıtı `554` gibi ele alın: nedeni giderin, sonra alan sunucunun yöneticisine başvurun.
    .sender =
        `@` işaretinden sonraki bölümü denetleyin. Orada `user@www.example.com` adresindeki gibi bir web sunucusunun adı varsa posta, posta hizmeti
        olmayan bir makineye gitmiştir; `www.` bölümünü çıkarın.
    .sending =
        Günlüğünüzdeki ana makineyi alıcının etki alanının MX kayıtlarıyla karşılaştırın:

        { $mx }

        - Aralarında yoksa: sizi oraya sabit bir yönlendirme ya da eksik bir MX kaydı götürmüştür. Yönlendirmeyi düzeltin veya etki alanının sahibine
          bildirin.
        - Varsa: postayı başka bir MX sunucusu alabilir. Etki alanının sahibini uyarın; RFC 1846 böyle bir ana makinenin MX olarak gösterilmesini
          yasaklar.
    .receiving =
        Ana makinenizin ne dediğine dışarıdan bakın:

        { $banner }

        Posta almayacaksa onu bütün MX kayıtlarından çıkarın; hiç posta istemeyen etki alanı boş MX kaydı yayımlar (RFC 7505). Erişim tablosunda
        belirli istemcileri 521 ile reddederseniz Postfix onların bağlantısını kapatır.
    .client =
        Karşılamada geldiyse etki alanının sıradaki MX sunucusunu deneyin ya da postayı geri çevirin. Başka bir yerde geldiyse geri çevirin.
        Bağlantının kapanmasını bekleyin ve bunu yeniden denenecek bir ağ hatası saymayın.
    .send =
        Hiçbir zaman posta almayan bir ana makinenin karşılaması olarak gönderin; sonrasında `QUIT` dışındaki her komuta aynı yanıtı verin ya da
        bağlantıyı kapatın. Belirli istemcileri, gönderenleri veya alıcıları geri çevirmek için `554` ya da `550` gönderin. Posta gönderimi sunucusu
        bu kodu kullanamaz.
