### 432 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-432-435 =
    Bir kullanıcı, parolası doğru olduğu hâlde oturum açamadığını bildirir; iki kod da buna uyar. `432 4.7.12 A password transition is needed`
    geldiyse iş kullanıcıdadır: başka bir yöntemle bir kez oturum açınca sorun çözülür. `435 Unable to authenticate at present` geldiyse dışarıdan
    kimse bir şey yapamaz; Exim’in arkasındaki bir sorgu bozulmuştur.

    Bu yüzden etkilenenleri sayın. `432` alan tek kullanıcının hesabı hiç geçirilmemiştir; saat dokuzdan beri herkes `435` alıyorsa ortak neden çöken
    bir veri tabanıdır. `435` yüzünden kimseden `PLAIN` ile oturum açmasını istemeyin: aynı bozuk denetime varır, parola da boş yere bir kez daha
    hattan geçer.

smtp-note-432-454 =
    Burada soru, kullanıcıyı rahatsız edip etmemektir; iki kodun yanıtı karşıttır. `454 4.7.0 Temporary authentication failure` geldiğinde kullanıcıya
    bir şey sormayın: yeniden denemek yeter. `432 4.7.12` geldiğinde aynı mekanizmayla denemek hiçbir zaman sonuç vermez, çünkü hesapta, yalnızca
    `PLAIN` ile oturum açınca kaydedilebilen bir gizli veri eksiktir.

    Ne var ki `432` her zaman bunu anlatmaz. `432 4.3.2 Concurrent connections limit exceeded`, bir posta kutusu çok fazla bağlantıyla gönderdiğinde
    Exchange Online’dan gelir ve geçici bir ret gibi davranır: bekleyin, açık bağlantıyı yeniden kullanın, devam edin. Her `432` için “parolanızı
    değiştirin” diyen programlar, yazıcı sahiplerini boşuna uğraştırır.

smtp-note-432-534 =
    İkisi de istemciye oturum açma yöntemini değiştirmesini söyler, ama ters yönleri gösterir. `432` onu bir oturumluğuna aşağıya, örneğin `CRAM-MD5`
    mekanizmasından `PLAIN` mekanizmasına indirir; böylece sunucu parolayı öğrenip iyi mekanizmanın gerek duyduğu veriyi saklar. `534` ise yukarıya,
    ilkenin zayıf saydığı yöntemden uzağa gönderir.

    Karıştırmak pahalıya patlar: `534` yanıtına `PLAIN` ile karşılık veren istemci elindeki en zayıf şeyi sunar; `432` yanıtına daha güçlüsüyle
    karşılık veren ise hiç giremez. Gmail `534 5.7.9 Application-specific password required` dediğinde ikisini de istemez; yalnızca o program için
    üretilmiş bir parola ister. Hangisinin istendiğini numara değil, metin söyler.

smtp-note-432-535 =
    Akla ilk gelen, parolayı sıfırlamaktır; `432` için bu yanlıştır. Sunucu parolanın kötü olduğunu değil, bu hesabı bu mekanizmayla henüz
    denetleyemediğini söylemiştir. Yeni parola hesabı olduğu yerde bırakır; sonraki `AUTH CRAM-MD5` komutu da aynı yanıtı alır.

    Kısa bir deney ikisini ayırır. TLS altında bir kez `PLAIN` ile oturum açın: `235` gelirse parola doğrudur, `432` yalnızca geçişi bildirmiştir;
    `535 5.7.8` gelirse parola gerçekten yanlıştır. Exchange Online’da bu deney bir şey göstermez; oradaki `432 4.3.2` bağlantıları sayar, kimlik
    bilgileri hakkında bir şey söylemez.
