### Küçük kodu 417 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-417-451 =
    Yanıt vermeyen bir ad sunucusu, alanın kim olduğuna göre ikisine de yol açar. Courier `417 DNS lookup failure: example.net.  Try again later.`
    der; sendmail `451 4.1.8 Domain of sender address user@example.net does not resolve` yanıtını verir, SPF denetiminden sonra başka bir sunucu
    `451 4.7.24` diyebilir. Bir hedef `417`, bir başkası aynı saatte `451` veriyorsa iki ayrı soruşturma açmayın; önce kendi DNS bölgenizi sorgulayın.

    `417` kodunun olamayacağı şey, `451` kodunun geri kalanıdır: dolu kuyruk, çökmüş filtre, gri listeleme kuralı. Her zaman zarfın gönderen
    tarafıyla, `HELO` komutundaki adla ya da SPF ile ilgilidir. Bu yüzden aranacak kişi nadiren bekleyen alıcının yöneticisidir; meğer ki herkes
    oradan `417` alıyor olsun.

smtp-note-417-517 =
    Denetimler de yazılım da aynıdır; aralarındaki kararı tek bir DNS sorgusunun sonucu verir.
    `417 DNS lookup failure: example.net.  Try again later.` Courier’in yanıt alamadığını, `517-Domain does not exist: example.net.` yanıt aldığını ve
    yanıtın hayır olduğunu gösterir. İkisi arasında gidip gelen etki alanının ad sunucuları birbirini tutmuyordur; her birine sorun.

    SPF için sınır bir bilgi değil, ayardır: hangi sonuçları reddettiğini, bunlardan hangilerinin kesin olduğunu alan kuruluş seçer. Reddediliyorsa
    `softfail` varsayılan ayarda `517`, `neutral` ise `417` verir. Bu yüzden `neutral` ya da `none` ile gelen bir `417` yanıtının geçmesini
    beklemeyin: siz kaydı değiştirmedikçe hiçbir şey değişmez. Kendiliğinden düzelebilecek olan yalnızca `error` sonucudur.

smtp-note-417-550 =
    Kusur kimin adresinde? `417` için sizinkinde: zarf göndereni, `HELO` adı ya da etki alanınızın SPF sonucu kesinleştirilememiştir. `550` için
    çoğunlukla ötekinde: `550 5.1.1 <user@example.com>: Recipient address rejected: User unknown`. Courier’den “lookup failure” ile dönen iletiyi
    görenler yine de alıcının yazımını denetler; bu, boşa giden zamandır.

    Gönderenin etki alanı kalıcı olarak bozuksa ikisi buluşur: başka yerde bu durum `550` alır, Courier’de sorgular yalnızca başarısız olduğu sürece
    `417` ile başlar. Bir günlük kuyrukta ikisini de bulursanız metinlerde anılan etki alanlarını karşılaştırın. Aynı olduğunu görürsünüz.
