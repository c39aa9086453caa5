smtp-214 = Yardım metni
    .summary = Sunucu, yardım isteğini insanlara yönelik bir metinle yanıtlar; bununla hiçbir şey kabul ya da reddedilmez.
    .meaning =
        Metin sunucunun nasıl kullanılacağını, `HELP` argüman olarak bir komut almışsa o komutun ne anlama geldiğini anlatır. Metinde sayılan her
        komut bu istemciye açık olmayabilir: Postfix, yapılandırmayla kapatılmış olanlar da içinde olmak üzere tanıdığı bütün komutları sayar.
        Oturumda gerçekten neyin kullanılabileceği `EHLO` yanıtında yazar.
    .conflict =
        RFC 5321, `HELP` komutuna iki başarılı yanıt tanır: `211` ve 214. Haraka ile aiosmtpd bunların yerine `250` der; Haraka’nın metni
        `Not implemented` biçimindedir. İlk rakama göre hepsi başarıdır.
    .seen =
        Biri elle `HELP` yazdığında ya da bir tarama yazılımı bunu yaptığında görülür. Postfix ve Exim komutlarını, OpenSMTPD ise hataların nereye
        bildirileceğini yazar.
    .action =
        Okuyun ve devam edin. Sunucunun size hangi eklentileri sunduğunu öğrenmek için `EHLO` yanıtına bakın:

        { $ehlo }
    .client =
        Programınızın günlüğünde 214 varsa program `HELP` ile başlayan bir satır göndermiştir. İleti metninin komut olarak gitmediğinden emin olun:
        metin ancak `354` yanıtından sonra gelebilir.
    .send =
        RFC 5321 belgesinin istediği gibi `HELP` komutunu en azından argümansız destekleyin. Hakkında metin bulunmayan bir argümana `504` deyin.
        Karşılamanız sürüm numarasını gizliyorsa burada da yazmayın.
