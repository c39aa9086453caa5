### 455 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-455-501 =
    Aynı satırı başka bir gün yineleyin. `455`, siz hiçbir şeye dokunmadan `250` olabilir; `501` ise değişmeden geri gelir, çünkü değerin kendisi
    bozuktur. RFC 2852 ikisini aynı parametrede gösterir: sunucu bugün o süreye söz veremiyorsa `BY=120;R` `455` alabilir; `BY=-30;R` ise
    `501 5.5.4` alır, çünkü geçmişte kalmış bir sürenin bu kipte anlamı yoktur.

    Pahalıya mal olan yanlışı, ikisini de “hatalı parametre” sayıp postayı geri çeviren istemci yapar. İlki kuyrukta beklemekle geçer; ikincisi ne
    kadar beklerse beklesin geçmez.

smtp-note-455-504 =
    İki numara da aynı sunucuyla görülüyorsa büyük olasılıkla ayrı ayrı iki kusur vardır. `504` oturum açmaya ya da Postfix’te tam etki alanı
    olmayan bir ada aittir. `455` için adresin ardında bir parametre ya da Stalwart gibi alıcı sayan bir sunucu gerekir.

    İkisini zaman ayırır. `AUTH CRAM-MD5` komutuna `504 5.5.4` diyen sunucu yarın da aynısını der; `455 4.5.3 Too many recipients.` diyen, bir sonraki
    işlemde alıcıyı yeniden kabul eder. Bu yüzden birinde istemcinin ayarlarını değiştirin, ötekinde kuyruğu kendi hâline bırakın.

smtp-note-455-555 =
    İkisini tek soru ayırır: sunucu bunu *şimdi* mi yapamıyor, yoksa *hiç* mi yapamıyor? RFC 2852 seçimi sunucuya bırakır; bir `BY` süresinin
    bugünkü yük yüzünden mi yoksa bütünüyle mi karşılanamadığını yalnızca o bilir. Postfix `BY` diye bir şey tanımaz; bu yüzden yanıtı hep
    ikincisidir: `555 5.5.4 Unsupported option: BY=120;R`.

    Bir program iki yönde de yanılabilir: `555` alan iletiyi beş gün kuyrukta tutar ya da kullanıcının istediği parametreyi ilk `455` yanıtında
    çıkarıp atar. Birinde parametreyi hemen çıkarın, ötekinde önce bekleyin.
