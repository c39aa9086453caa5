### Küçük kodu 417 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-417-451 =
    Yanıt vermeyen bir ad sunucusu, alan sunucunun yazılımına göre ikisinden birine yol açar. Courier
    `417 DNS lookup failure: example.net.  Try again later.` der; sendmail `451 4.1.8 Domain of sender address user@example.net does not resolve`
    yanıtını verir, SPF denetiminden sonra başka bir sunucu `451 4.7.24` diyebilir. Bir hedef `417`, bir başkası aynı saatte `451` veriyorsa iki ayrı
    soruşturma açmayın; önce kendi DNS bölgenizi sorgulayın.

    `417`, `451` kodunun geri kalan nedenlerini hiç bildirmez: dolu kuyruk, çökmüş filtre, gri listeleme kuralı. Her zaman zarftaki gönderenle, `HELO`
    komutundaki adla ya da SPF ile ilgilidir. Bu yüzden bekleyen alıcının yöneticisini aramak, ancak oradan herkes `417` alıyorsa işe yarar.

smtp-note-417-517 =
    Denetimler de yazılım da aynıdır; hangisinin geleceğini tek bir DNS sorgusunun sonucu belirler.
    `417 DNS lookup failure: example.net.  Try again later.` Courier’in yanıt alamadığını, `517-Domain does not exist: example.net.` ise yanıt
    aldığını ve yanıtın olumsuz olduğunu gösterir. İkisi arasında gidip gelen bir etki alanının ad sunucuları farklı yanıtlar veriyordur; her birine
    sorun.

    SPF için sınır bir bilgi değil, ayardır: hangi sonuçları reddettiğini, bunlardan hangilerinin kesin olduğunu alan kuruluş seçer. Reddediliyorsa
    `softfail` varsayılan ayarda `517`, `neutral` ise `417` verir. Bu yüzden `neutral` ya da `none` ile gelen bir `417` yanıtının geçmesini
    beklemeyin: siz kaydı değiştirmedikçe hiçbir şey değişmez. Kendiliğinden düzelebilecek olan yalnızca `error` sonucudur.

smtp-note-417-550 =
    Kusur kimin adresinde? `417` için sizinkinde: zarftaki gönderen, `HELO` adı ya da etki alanınızın SPF sonucu kesinleştirilememiştir. `550` için
    çoğunlukla alıcınınkinde: `550 5.1.1 <user@example.com>: Recipient address rejected: User unknown`. Courier’den dönen iletide DNS hatasını
    görenler bile alıcı adresinin yazımını denetler; bu, boşa giden zamandır.

    Gönderenin etki alanı kalıcı olarak bozuksa ikisi buluşur: başka yerde bu durum `550` alır, Courier’de ise sorgular yalnızca yanıtsız kaldığı
    sürece `417` gelir. Aynı günün kuyruğunda ikisini de bulursanız metinlerde anılan etki alanlarını karşılaştırın; büyük olasılıkla aynıdırlar.
