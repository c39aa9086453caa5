### 451 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-451-452 =
    Disk mi, hizmet mi? `452 4.3.1 Insufficient system storage` düz bir bildirimdir, çözümü de düzdür: yer açmak. `451 4.3.0` yalnızca içeride bir
    şeyin ters gittiğini kabul eder; ne olduğunu bilmek için yöneticisi bile günlüğe bakmalıdır.

    Bir durum bu sınırı bulanıklaştırır. Çok fazla alıcı için standart kod `452` olsa da OpenSMTPD `451 4.5.3` der, IANA tablosu da 451 kodunu `X.5.3`
    ile eşler. Retler bir dizi kabul edilen alıcıdan sonra başlayıp sona kadar sürüyorsa numarası ne olursa olsun sınır sayın ve `DATA` ile sürdürün.
    `RCPT` komutlarının ortasındaki gerçek bir 451 ise bir adrese çarpar, komşularına dokunmaz.

smtp-note-451-453 =
    `ATRN` komutundan sonra 453 sağlıklı bir yoklamayı kapatır, `451` ise bozar. `453 You have no mail` bilerek verilmiş bir karardır: sağlayıcı etki
    alanlarınıza ve kuyruklarına bakmıştır. `451 Unable to process ATRN request now`, hangi etki alanlarının size ait olduğuna bile bakamadığını
    söyler; posta bekleyip beklemediği bilinmez.

    Bu yüzden betikte ayrı ele alınmalıdırlar. 453 sonrasında planlanmış bir sonraki yoklamaya kadar uyuyun. `451` sonrasında daha erken, ama hemen
    değil, geri gelin; art arda birkaç kez olursa uyarı verin. Arkasında sağlayıcıdaki bir eşleme veri tabanı vardır, posta görünmeden birikiyor
    olabilir.

smtp-note-451-454 =
    Komuta bakarsanız numaraya bakmanız gerekmez: `454` yanıtı `AUTH` ya da `STARTTLS` komutuna verilir, `451` postanın kendisine aittir. Veri tabanı
    çökmüş bir posta gönderimi sunucusu ikisini art arda gösterebilir. Oturum açma `454 4.7.0 Temporary authentication failure` alır; onsuz sürdüren
    istemci ilk `RCPT` komutunda `451 4.3.0 … Temporary lookup failure` duyabilir.

    Kullanıcılar birini, dışarıdaki gönderenler ötekini aynı dakikada bildiriyorsa iki değil, tek bir kesinti vardır. Postfix bir kılık daha ekler:
    `STARTTLS` komutunu 451 dahil herhangi bir 4yz yanıtıyla reddeden filtre (milter), istemciye `454 4.3.0 Try again later` olarak aktarılır.

smtp-note-451-458 =
    `ETRN` kendine özgü bir 451 tanımaz; öteki komutların yerel hatadan yakındığı yerde `458 Unable to queue messages` der. Yedek MX günlüğünde
    yalnızca 451 arayan, başlatılamayan kuyrukların hepsini kaçırır; `458` gören de posta reddedildi sanabilir. Oysa reddedilen bir şey yoktur, posta
    hâlâ kuyruktadır.

    Her birinin neyi durdurduğunu ayırın. 451 içeri giren tek bir iletiyi durdurur, gönderen taraf yineler. `458` hiçbir şeyi durdurmaz; olağan kuyruk
    çalışması postayı daha sonra yine teslim eder. İkisi aynı ana makinede birlikte görülüyorsa onları tek tek ele almadan önce dolu bir süreç tablosu
    gibi ortak bir neden arayın.

smtp-note-451-471 =
    Bir kod tablosu size 471 veriyorsa onu `451 4.7.1`, yani iletiyi şimdilik tutan bir ilke olarak okumayı deneyin; genişletilmiş durum kodunun
    rakamları aynen oradadır. Exim’deki bir gri liste böyle bir satır üretir; kuyruğunuzun sonraki denemesi konuyu size gerek kalmadan kapatır.

    471 kodunu açıklayan liste “yerel filtre” der ve sizinkini kasteder; 451 ise “yerel hata” der ve onlarınkini. Bu ters dönüş yöneticileri yanlış
    makineye götürür. Herhangi bir filtreyi yeniden başlatmadan önce kimin konuştuğunu günlüğe sorun: uzak ana makine adı ve köşeli ayraçta IP adresi
    içeren satır onların, kendi içerik filtrenizden gelen satır sizindir.
