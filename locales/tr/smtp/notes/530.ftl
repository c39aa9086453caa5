### Küçük numarası 530 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-530-535 =
    Oturumda `AUTH` komutunu arayın. Yoksa `530`, varsa `535` gelir. Kullanıcılar ikisini de “parolamı istiyor” diye anlatır; kararı günlük verir.
    Kullanıcı adı boş bırakılmış bir posta programı hiç oturum açmaz ve parola kaç kez yazılırsa yazılsın `MAIL` komutuna
    `530 5.7.0 Authentication required` alır. Kuralı Courier bozar: orada `535 Authentication required.` der.

    Birlikte geldikleri de olur: oturum açma `535` ile reddedilir, program aldırmadan sürer ve `MAIL` komutu `530` ile geri çevrilir. Hata penceresi
    sonuncuyu gösterir. Kimlik bilgileri kayıtlı olduğu hâlde “kimlik doğrulama gerekli” yazısını görüyorsanız bir onay kutusu aramadan önce yukarıda
    `535` arayın.

smtp-note-530-538 =
    TLS isteği ikisinden de gelebilir; karışıklık buradan doğar. `530 5.7.0 Must issue a STARTTLS command first`, zararsız bir `MAIL` komutu bile olsa
    hemen her şeyi durdurur; yalnızca `EHLO`, `STARTTLS`, `NOOP` ve `QUIT` geçer. `538` ise yalnızca tek bir mekanizmayla oturum açmayı durdurur; aynı
    bağlantıda `MAIL` geçebilir.

    İstemci açısından çare aynı ayardır; numara daha çok sunucunun sahibini ilgilendirir. `538` görüyorsanız ya sunucunuz bir mekanizmayı fazla erken
    duyurmuştur, ki RFC 4954 bunu önermez, ya da istemci duyuruyu beklememiştir. Bir etki alanının MX sunucusunda `530` görüyorsanız TLS konuşmayan
    yabancılar size posta teslim edemez.

smtp-note-530-550 =
    “Aktarma yapamazsınız” sözü ikisinin de arkasında olabilir. `530 5.7.0 Authentication required` oturum açıp yeniden gelmeye çağırır. Exim’in
    varsayılan yapılandırmasındaki `550 relay not permitted` böyle bir öneri içermez; yine de tek eksik oturum açmak olabilir: sunucu yalnızca, bir
    yabancının bu alıcıya ulaşamayacağını söyler.

    Sık görülen karışıklık: bir dizüstü bilgisayar, sunucunun adresine güvendiği büro ağından çıkar ve gönderim `RCPT` aşamasında `550` alıp durur.
    Yanıtta *authentication* sözcüğü geçmediği için kimse posta programına oturum açtırmamıştır. Bunu yapmak sorunu çözer. Ancak zaten oturum
    açtıysanız sorun bu alıcı ya da gönderen için izninizdir.
