### Küçük kodu 151 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-151-152 =
    Metne bir bakış yeter. `151` kodundan sonra bir adres vardır: `User not local; will forward to user@pop.example.com`. `152` kodundan sonra
    yoktur, çünkü sunucunun verecek adresi yoktur. İlk öneri kişiyi tanıyan bir makineden gelir; ikincisi tanımayan ve iletiyi bir insana
    bırakacak olandan.

    RFC 780 bu nedenle birinde rahattır, ötekinde uyarır. İkincisini kabul eden gönderen, bir işletmen yanlış yazılmış bir adı çözmeye çalışırken
    boşuna bekleyebilirdi. Bir arşivde bunlardan birine rastlarsanız yalnızca ilkini, birinin posta kutusunun nereye taşındığının izi olarak
    okuyun.

smtp-note-151-251 =
    Sözler aynı, kip başkadır. `251 User not local; will forward to <user@pop.example.com>` sunucunun ne yapacağını söyler; eski numara ise yapıp
    yapmayacağını sorar. Tümce aynı kalsa da bağlantının durumu değişir: `251` yanıtından sonra istemci sonraki `RCPT` ya da `DATA` komutunu
    gönderir, `151` yanıtından sonra sunucu bir karar bekler.

    İkisini yan yana sıralayan web tabloları kopyalama hatasına çağrı çıkarır. “Nazik biçimi bu” diye yeni bir sunucuya `151` yazan kişi, RFC
    5321 belgesine uyan her istemcinin işlemi yarıda kestiğini görür. O zaman posta hiç iletilmez; bu, metnin verdiği sözün tam tersidir.

smtp-note-151-551 =
    Jones başka bir makineye taşınmış olsun. `151` ile eski makine iletiyi onun ardından götürmeyi önerir;
    `551 User not local; please try <user@pop.example.com>` ile işe karışmaz, yolu size bırakır. İki metin de bir adres verir; ikisinde de biri
    bir şey yapana kadar ileti teslim edilmiş olmaz.

    Günlüğü okuyan için sonuç yalındır. İki satır da alındı belgesi değildir. Güçlük adrestedir: onu belki hiç tanımadığınız bir sunucu yazmıştır;
    adresi denetlemeden adres defterine geçirmek, postanın başka yere yönlendirilmesinin yoludur. Kişiye sorun, sonra yeni yere kendiniz gönderin.
