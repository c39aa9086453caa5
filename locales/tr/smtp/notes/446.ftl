### 446 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-446-447 =
    İpucu `Received` alanlarındaki saatlerdedir. Döngü hızlı döner: birkaç dakika içinde otuz atlama, hep aynı iki ana makine, sonra ret. Süre dolması
    yavaştır: hepsi ilk dakikadan kalma üç dört alan, ardından iletinin yerinden kıpırdamadığı için hiçbir şey eklenmeyen günler.

    Kimin yardım edebileceği buradan çıkar. Alan çoksa birinin yönlendirmesi döngü oluşturuyordur; yeniden göndermek yalnızca döngüye bir kopya daha
    ekler. Alan azsa yol, iletiyi almayan bir ana makinede biter; neden, onu son alan ana makinenin günlüğünde yazar. İkisini karıştıranlar ya döngü
    için kuyruk süresini uzatır ya da var olmayan iletme ayarlarını arar.

smtp-note-446-449 =
    Kusur her seferinde yönlendirmededir; ama iletilerden biri fazla yol gitmiş, öteki hiç yola çıkmamıştır. Geri dönen iletinin başlığını açın: uzun
    bir `Received` dizisi sunucular arasında bir döngü, yani `446` demektir; neredeyse hiç alan yoksa Exchange 2000 ya da 2003 ilk adımı bulamamıştır,
    yani `449`.

    Yanlış olanı onarmak durumu kötüleştirir. Bağlayıcıya akıllı ana makine vermek `4.4.9` sorununu çözer; ama o ana makine etki alanının postasını
    doğrudan geri veriyorsa `4.4.6` döngüsünü kendi elinizle kurmuş olursunuz. Böyle bir değişiklikten sonra, bütün kuruluşun postası aynı yola
    girmeden tek bir deneme iletisi gönderin ve başlığını okuyun.

smtp-note-446-546 =
    Gerçek trafikte yalnızca `546 Routing loop detected -- too many Received: headers.` görülebilir, `446` görülmez. Geri dönen iletide birincisi
    varsa alanları bir Courier sunucusu saymıştır; hangi alanları gördüğünü yöneticisine sorabilirsiniz. `446` varsa bir araç `4.4.6` kodunu üç rakama
    çevirmiştir, asıl yanıtı bulmak size kalır.

    Gerisi, küçük bir farkla aynı döngü aramasıdır: Courier yüz, Postfix elli, Exim otuz alana izin verir. Courier’den geçen kırk atlamalık bir ileti
    sonraki ana makinede başka bir numarayla takılabilir; kimin sınırı olduğuna karar vermeden önce başlıktaki alanları sayın.

smtp-note-446-554 =
    Gerçek geri dönen iletilerde döngü ararsanız `446` değil, `554` bulursunuz: sendmail `554 5.4.6 Too many hops`, Postfix
    `554 5.4.0 Error: too many hops` yazar. Üç rakam tek başına bir şey kanıtlamaz, çünkü `554` aktarmayı, engelleme listelerini ve içeriği de kapsar.
    Kanıt, kodun ardındaki bölümdür: `5.4.6` ya da `hops` sözcüğü.

    Filtreyi de o bölüme göre kurun. `446` arayan kural hiçbir döngüyü bulmaz; her `554` yanıtını yakalayan kural ise döngülerle birlikte bütün
    istenmeyen posta retlerini de getirir. Numaranın 5 ile başlamasına da şaşırmayın: listeler geçici bir hatadan söz eder, sunucular ise döngüyü
    kalıcı olarak bitirir.
