### 450 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-450-451 =
    Günlükten çıkan kabaca kural şudur: 450 sizinle ya da posta kutusuyla, `451` yanıtı veren sunucuyla ilgilidir.
    `450 4.7.25 Client host rejected: cannot find your hostname` sizin ters DNS kaydınızı anlatır, başkası bunu almaz;
    `451 4.3.0 … Temporary lookup failure` ise oradaki bir tablo geri gelene kadar bütün gönderenlere aynı biçimde çarpar.

    Kural gri listelemede bozulur. Postfix kurulumları 450, Exim’in erişim kuralları aynı şey için `451` verir; böylece gri listelemenin bir bölümü
    “yerel hata” kılığına girer. Metin gri listelemeden söz ediyorsa numarayı unutun; yalnızca sizin postanız bekliyorsa hangi kod gelirse gelsin önce
    kendi tarafınıza bakın.

smtp-note-450-452 =
    Tek bir iletide otuz alıcı olduğunu, son onunun reddedildiğini düşünün. Onunun her birinde `452 4.5.3 Error: too many recipients` varsa iletinizin
    alıcısı yalnızca fazladır; onlar bir sonraki işlemle gider, beklemek için neden yoktur. Listeye dağılmış üç alıcıda 450 varsa o üç posta kutusunda
    ya da etki alanında bir şey vardır; hemen yinelemek aynı yanıtı getirir.

    Dolu posta kutusu ikisinin arasına düşer: Gmail bunu `452 4.2.2` ile bildirir, `450 4.2.1` ise orada aynı anda çok fazla posta demektir. `4.2.1`
    sonrasında yer açan ya da `4.2.2` sonrasında yavaşlayan, doğru işi yanlış yanıt için yapar.

smtp-note-450-453 =
    İsteğe bağlı posta aktarma için yoklama yapan betikler bu ikiliye takılır; `ATRN` komutuna gelen iki yanıt da 45 ile başlar ve ters şeyler söyler.
    `453 You have no mail` her şeyin yolunda, kutunun boş olduğunu bildirir. `450 ATRN request refused` ise hesabın yetkili olmadığı bir etki alanını
    istediğinizi ya da çok sık sorduğunuzu.

    Betik birincisini hata sayarsa aralığı kısaltır, sağlayıcı da ikinciyle yanıt verir: evde üretilmiş bir arıza. 453 oturumu sessizce bitirsin. 450
    gelince komuttaki etki alanı listesini bir kez denetleyin, sonra aralığı iki katına çıkarın; ret zaten daha ısrarlı sormanız yüzündendir.

smtp-note-450-459 =
    Baştaki 4, birinde bir söz, ötekinde bir kalem sürçmesidir. 450 kodunun arkasında geçen bir durum vardır: gri liste süresi, kilit, yoklama.
    `459 <example.com>: service unavailable` ise yapılandırma dosyasındaki bir listeden gelir; geçmesini bekleyen istemci aslında bir insanı bekler.

    İkisi, postasını kendisi çeken kuruluşlarda karşılaşır. `ETRN` komutunda yanlış ad `459` alır, `ATRN` komutunda aynı yanlış ad 450 alır; oysa o da
    aynı ölçüde kalıcıdır. Numaraya değil komuta bakın: yanıt `ETRN` ya da `ATRN` içindeki bir adla ilgiliyse yeni bir deneme planlamadan önce adı bir
    kez daha okuyun.

smtp-note-450-471 =
    Bir panodaki 471 sayısının ardında, panonun bozduğu gerçek bir satır aranmalıdır; adaylardan biri `450 4.7.1` yanıtıdır: genişletilmiş durum
    kodunun noktalarını atınca geriye 471 kalır. Postfix tam bu ikiliyi gönderir, örneğin `450 4.7.1 Error: too much mail from 192.0.2.25`.

    Bu yüzden web’de 471 için verilen ve sizi kendi istenmeyen posta filtrenize gönderen öğüde uymayın. Olayın saatini alın ve posta günlüğünde o
    saniyeye bakın. Orada 450 bulursanız başka bir sunucunun konuştuğunu bilir, sözlerine göre davranırsınız; hiçbir şey bulamazsanız panonun
    üreticisine neyi saydığını sorun.

smtp-note-450-550 =
    Geri dönen iletideki `mailbox unavailable` sözü az şey kanıtlar, çünkü RFC 5321 bu sözü iki koda da verir. Neyin denetlendiğini sorun.
    `550 5.1.1 … User unknown`, Postfix’in kendi tablosuna baktığını ve adı bulamadığını bildirir. `450 4.1.1 … unverified address` ise posta
    kutusunun bulunduğu sunucuya sorduğunu bildirir; başka türlü ayarlanmadıkça oradan açık bir “hayır” gelse de bunu yazar. Aldığı yanıt bu sözün
    ardındadır.

    İki alışkanlık zararı önler. Bir saat içinde ne kadar yinelenirse yinelensin, tek bir 450 için adres silmeyin: aynı gri liste, aynı yoklamadır.
    Bir sunucunun her reddi, uydurduğunuz adlarda bile 450 ise orada `soft_bounce = yes` olduğundan kuşkulanın.
