### 450 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-450-451 =
    Kaba kural şudur: `450` sizinle ya da posta kutusuyla, `451` ise yanıtı veren sunucuyla ilgilidir.
    `450 4.7.25 Client host rejected: cannot find your hostname` sizin ters DNS kaydınızdan söz eder, başkası bunu almaz;
    `451 4.3.0 … Temporary lookup failure` ise oradaki bir tablo yeniden çalışana kadar bütün gönderenlere gider.

    Kural gri listelemede bozulur. Postfix kurulumları `450`, Exim’in erişim kuralları aynı şey için `451` verir; böylece gri listelemenin bir bölümü
    “yerel hata” olarak görünür. Metin gri listelemeden söz ediyorsa numaraya bakmayın; yalnızca sizin postanız bekliyorsa hangi kod gelirse gelsin
    önce kendi tarafınıza bakın.

smtp-note-450-452 =
    Tek bir iletide otuz alıcı olduğunu, son onunun reddedildiğini düşünün. Onu da `452 4.5.3 Error: too many recipients` almışsa sorun yalnızca
    sayıdadır; onlar bir sonraki işlemle gider, beklemeye gerek yoktur. Listeye dağılmış üç alıcı `450` almışsa sorun o üç posta kutusunda ya da etki
    alanındadır; hemen yinelerseniz aynı yanıt gelir.

    Posta kutusunun kendisi söz konusuysa ikisi karışır: Gmail dolu kutuyu `452 4.2.2` ile bildirir, `450 4.2.1` ise orada kutuya çok hızlı posta
    geldiği anlamına gelir. `4.2.1` sonrasında yer açan ya da `4.2.2` sonrasında yavaşlayan, doğru işi yanlış yanıt için yapar.

smtp-note-450-453 =
    İstek üzerine posta aktarma için yoklama yapan betikler bu ikiliye takılır; `ATRN` komutuna gelen iki yanıt da 45 ile başlar, ama birbirinin
    tersini söyler. `453 You have no mail` geldiyse her şey yolundadır, yalnızca bekleyen posta yoktur. `450 ATRN request refused` geldiyse ya hesabın
    yetkili olmadığı bir etki alanını istemişsinizdir ya da çok sık soruyorsunuzdur.

    Betik birincisini hata sayarsa aralığı kısaltır, sağlayıcı da ikincisiyle yanıt verir: arızayı betik kendisi üretmiş olur. `453` gelince oturum
    sessizce bitsin. `450` gelince komuttaki etki alanı listesini bir kez denetleyin, sonra aralığı iki katına çıkarın; daha sık sormak yalnızca yeni
    retler getirir.

smtp-note-450-459 =
    Baştaki 4 rakamına birinde güvenilir, ötekinde güvenilmez. `450` kodunun arkasında geçici bir durum vardır: gri liste süresi, kilit, adres
    yoklaması. `459 <example.com>: service unavailable` ise yapılandırma dosyasındaki bir listeden gelir; geçmesini bekleyen istemci aslında birinin o
    listeyi değiştirmesini bekler.

    İkisine birden, postasını kendisi çeken kuruluşlarda rastlanır. `ETRN` komutunda yanlış ad `459` alır, `ATRN` komutunda aynı yanlış ad `450` alır;
    oysa bu ret de aynı ölçüde kalıcıdır. Numaraya değil komuta bakın: yanıt `ETRN` ya da `ATRN` içindeki bir adla ilgiliyse yeni bir deneme
    planlamadan önce adı bir kez daha okuyun.

smtp-note-450-471 =
    Bir gösterge panelindeki `471` sayısının ardında, panelin bozduğu gerçek bir satır arayın; adaylardan biri `450 4.7.1` yanıtıdır: genişletilmiş
    durum kodunun noktalarını atınca geriye `471` kalır. Postfix tam bu ikiliyi gönderir, örneğin `450 4.7.1 Error: too much mail from 192.0.2.25`.

    Bu yüzden web’de `471` için verilen, sizi kendi istenmeyen posta filtrenize yönlendiren öğüde uymayın. Olayın saatini alın ve posta günlüğünde o
    saniyeye bakın. Orada `450` bulursanız konuşan başka bir sunucudur, onun sözlerine göre davranın; hiçbir şey bulamazsanız panelin üreticisine neyi
    saydığını sorun.

smtp-note-450-550 =
    Geri dönen iletideki `mailbox unavailable` sözü az şey kanıtlar, çünkü RFC 5321 bu sözü iki koda da verir. Neyin denetlendiğine bakın.
    `550 5.1.1 … User unknown`, Postfix’in kendi tablosuna baktığını ve adı bulamadığını bildirir. `450 4.1.1 … unverified address` ise posta
    kutusunun bulunduğu sunucuya sorduğunu bildirir; başka türlü ayarlanmadıkça oradan açık bir “hayır” gelse de bunu yazar. O sunucunun ne dediği,
    satırın devamındadır.

    İki alışkanlık zararı önler. `450` bir saat içinde kaç kez gelirse gelsin, bu yüzden adres silmeyin: hep aynı gri liste, aynı yoklamadır. Bir
    sunucu, uydurduğunuz adlar için bile hep `450` veriyorsa orada `soft_bounce = yes` olduğundan kuşkulanın.
