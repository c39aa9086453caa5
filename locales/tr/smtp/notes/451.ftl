### 451 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-451-452 =
    Disk mi, hizmet mi? `452 4.3.1 Insufficient system storage` açık bir bildirimdir, çözümü de bellidir: yer açmak. `451 4.3.0` yalnızca içeride bir
    şeyin ters gittiğini kabul eder; ne olduğunu bilmek için yöneticisi bile günlüğe bakmalıdır.

    Bir durum bu sınırı bulanıklaştırır. Çok fazla alıcı için standart kod `452` olsa da OpenSMTPD ile Dovecot `451 4.5.3` der, IANA tablosu da `451`
    kodunu `X.5.3` ile eşler. Retler, birçok alıcı kabul edildikten sonra başlayıp sona kadar sürüyorsa bunu, numarası ne olursa olsun, alıcı sınırı
    sayın ve `DATA` ile sürdürün. `RCPT` komutlarının ortasındaki gerçek bir `451` ise tek bir adresi reddeder, yanındakilere dokunmaz.

smtp-note-451-453 =
    `ATRN` komutundan sonra gelen `453` yoklamayı düzgün bitirir, `451` ise yarıda keser. `453 You have no mail` bilerek verilmiş bir karardır:
    sağlayıcı etki alanlarınıza ve kuyruklarına bakmıştır. `451 Unable to process ATRN request now`, hangi etki alanlarının size ait olduğuna bile
    bakamadığını söyler; posta bekleyip beklemediği bilinmez.

    Bu yüzden betik ikisini ayrı ele almalıdır. `453` gelince planlanan sonraki yoklamayı beklesin. `451` gelince daha erken, ama hemen değil, yeniden
    sorsun; art arda birkaç kez gelirse uyarı versin. Arkasında sağlayıcıdaki bir eşleme veri tabanı vardır, posta siz görmeden birikiyor olabilir.

smtp-note-451-454 =
    Komuta bakmak yeter: `454` yanıtı `AUTH` ya da `STARTTLS` komutuna verilir, `451` postanın kendisine aittir. Veri tabanı çökmüş bir posta
    gönderimi sunucusu ikisini art arda gösterebilir. Oturum açma `454 4.7.0 Temporary authentication failure` alır; oturum açmadan sürdüren istemci
    ilk `RCPT` komutunda `451 4.3.0 … Temporary lookup failure` alabilir.

    Kullanıcılar birini, dışarıdaki gönderenler ötekini aynı dakikada bildiriyorsa kesinti tektir. Postfix’te bir karışma yolu daha vardır: filtre
    (milter) `STARTTLS` komutunu `451` dâhil herhangi bir 4yz yanıtıyla reddederse Postfix bunu istemciye `454 4.3.0 Try again later` diye bildirir.

smtp-note-451-458 =
    `ETRN` komutunun `451` diye bir yanıtı yoktur; diğer komutlara yerel hata yüzünden `451` veren sunucu, ona `458 Unable to queue messages` der.
    Yedek MX günlüğünde yalnızca `451` arayan, başlatılamayan kuyrukların hepsini kaçırır; `458` gören de postanın reddedildiğini sanabilir. Oysa
    posta hâlâ kuyruktadır.

    Neyi durdurduklarına bakın. `451` gelen tek bir iletiyi durdurur, gönderen taraf yeniden dener. `458` hiçbir şeyi durdurmaz; olağan kuyruk
    çalışması postayı daha sonra yine teslim eder. İkisi aynı ana makinede birlikte görülüyorsa onları tek tek ele almadan önce dolu bir süreç tablosu
    gibi ortak bir neden arayın.

smtp-note-451-471 =
    Bir kod tablosu size `471` veriyorsa onu `451 4.7.1`, yani iletiyi şimdilik tutan bir ilke olarak okumayı deneyin; genişletilmiş durum kodunun
    rakamları aynen oradadır. Exim’deki bir gri liste böyle bir satır üretir; kuyruğunuz sonraki denemede konuyu kendiliğinden kapatır.

    `471` kodunu açıklayan liste “yerel filtre” der ve sizinkini kasteder; `451` ise “yerel hata” der ve karşı tarafınkini kasteder. Bu terslik
    yöneticileri yanlış makineye götürür. Herhangi bir filtreyi yeniden başlatmadan önce yanıtın kimden geldiğine günlükte bakın: uzak ana makinenin
    adını ve köşeli ayraçta IP adresini taşıyan satır karşı tarafın, kendi içerik filtrenizden gelen satır sizindir.
