### 501 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-501-504 =
    `501` değerin bozuk olduğunu, `504` ise biçimi doğru olduğu hâlde burada kabul edilmediğini söyler. Postfix’in, `EHLO` ile gelen ad için yaptığı
    iki denetim farkı gösterir. `501 5.5.2 <[321.255.255.255]>: Helo command rejected: invalid ip address` her posta sisteminde anlamsızdır;
    `504 5.5.2 <mail1>: Helo command rejected: need fully-qualified hostname` ise başkasının kabul edebileceği bir adı gösterir. Genişletilmiş durum
    kodu ikisinde de aynıdır, burada işinize yaramaz.

    Oturum açarken çareler birbirinden çok uzaktır. `501` geldiyse istemcinin gönderdiği Base64 verisine bakın; `504` geldiyse kodlamaya dokunmayın,
    başka bir mekanizma seçin. Parolayı değiştirmek iki durumda da işe yaramaz.

smtp-note-501-553 =
    Biçimi bozuk aynı gönderen için numara yazılıma göre değişir: Postfix `501 5.1.7 Bad sender address syntax` der; OpenSMTPD `553` ile
    `Sender address syntax error` gönderir, ama biçimi bozuk alıcıya `501` verir. Metin sözdiziminden söz ettiği sürece ikisini bir tutun ve adresi
    düzeltin.

    Yazımın kusursuz olduğu yerde ayrılırlar. `553 5.7.1 … Sender address rejected: not owned by user …` yeniden yazmakla geçmez: açılan oturumla
    gönderen birbirine ait değildir. Yalnızca numaraya bakanlar adresi harf harf karşılaştırır ve bir şey bulamaz.

smtp-note-501-555 =
    Komutu, adresin ardına hiçbir şey koymadan yeniden gönderin. Şimdi geçiyorsa kusur bir parametrededir: Postfix tanımadığı anahtar sözcük için
    `555 5.5.4 Unsupported option: FOO=1`, tanıdığı ama değerini okuyamadığı için `501 5.5.4 Bad message size syntax` der. İlk türdekini çıkarın,
    ikinci türdekini düzeltin.

    Yalın komut da reddediliyorsa kusur adrestedir ve numara kuruluşa göre değişir: Gmail, Postfix’in `501` kullandığı yerde `555 5.5.2 Syntax error`
    kullanır. Nedenlerden biri, açılı ayraçların arasına görünen adı da koyan bir programdır.
