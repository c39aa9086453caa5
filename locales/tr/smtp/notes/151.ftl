### Küçük kodu 151 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-151-152 =
    Metne bir bakış yeter. `151` kodundan sonra bir adres vardır: `User not local; will forward to user@pop.example.com`. `152` kodundan sonra yoktur,
    çünkü sunucunun verecek adresi yoktur. İlk öneri kişiyi tanıyan bir makineden gelir; ikincisi ise kişiyi tanımayan ve iletiyi bir insana bırakacak
    bir makineden.

    RFC 780 bu nedenle `151` için kaygı duymaz, `152` için uyarır. İkincisini kabul eden gönderen, işletmen yanlış yazılmış bir adı çözmeye çalışırken
    boşuna bekleyebilirdi. Bir arşivde bunlara rastlarsanız posta kutusunun nereye taşındığını size yalnızca ilki gösterir.

smtp-note-151-251 =
    Sözcükler aynı, bağlantının durumu başkadır. `251 User not local; will forward to <user@pop.example.com>` sunucunun ne yapacağını söyler; istemci
    de sonraki `RCPT` ya da `DATA` komutunu gönderir. `151` ise bunu yapıp yapmayacağını sorar; sunucu bir karar bekler.

    İkisini yan yana sıralayan web tabloları kopyalama hatasına yol açar. “Nazik biçimi bu” diye yeni bir sunucuya `151` yazan kişi, RFC 5321
    belgesine uyan her istemcinin işlemi yarıda kestiğini görür. O zaman posta hiç iletilmez; bu, metnin verdiği sözün tam tersidir.

smtp-note-151-551 =
    Bir kullanıcı başka bir makineye taşınmış olsun. Eski makine `151` ile iletiyi yeni yerine götürmeyi önerir;
    `551 User not local; please try <user@pop.example.com>` ile işi size bırakır. İki metin de bir adres verir; ikisinde de biri bir şey yapana kadar
    ileti teslim edilmiş olmaz.

    Günlüğü okuyan için sonuç açıktır: iki satır da iletinin alındığını göstermez. Adrese ise hemen güvenmeyin. Onu belki hiç tanımadığınız bir sunucu
    yazmıştır; denetlemeden adres defterine geçirirseniz postanız başkasının eline geçebilir. Alıcıya sorun, sonra yeni adrese kendiniz gönderin.
