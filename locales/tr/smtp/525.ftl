smtp-525 = Kullanıcı hesabı devre dışı
    .summary = Kimlik bilgileri doğrudur, ama hesap kapatılmıştır: hesap sahibi onu yeniden açtırmalıdır.
    .meaning =
        Sunucu kimlik bilgilerini denetlemiş, doğru bulmuş, ama hesap örneğin ödenmemiş fatura, kötüye kullanım ya da izinsiz giriş yüzünden devre
        dışı bırakıldığı için oturum açmayı reddetmiştir. `535` yanıtından farkı budur: yeni bir parola penceresi işe yaramaz. IANA kodu `5.7.13` ile
        birlikte listeler.
    .conflict =
        IANA kaydı, aksi hâlde başarılı olacak bir oturum açmadan söz eder. cPanel ise aynı numarayı `5.7.13` ile `RCPT` komutundan sonra, hesabı
        askıya alınmış bir *alıcı* için kullanır; orada yanıt gönderenin hesabı hakkında bir şey söylemez.
    .seen =
        Posta gönderimi sunucusunda `AUTH` komutundan sonra görülür: Dovecot `525 5.7.13 Login disabled for this user` der; Aruba ve one.com, kuşkulu
        kullanım nedeniyle engelledikleri posta kutuları için `525 5.7.13` gönderir. Askıdaki hesapların postasını reddedecek biçimde ayarlanmış
        cPanel sunucuları ise `RCPT` komutuna `525 5.7.13 Disabled recipient address` yanıtını verir.
    .action =
        Hangi hesabın söz konusu olduğunu bulun: `AUTH` komutundan sonra oturum açanın, `RCPT` komutundan sonra alıcının hesabıdır.
    .sender =
        - Kendi hesabınızsa: neden kapatıldığını sağlayıcıya sorun. Metin kimlik bilgilerinin ele geçirildiğini söylüyorsa parolayı sızdıran aygıtı
          veya web sitesini temizleyin, parolayı değiştirin, sonra hesabın açılmasını isteyin; parola değişikliği tek başına engeli kaldırmayabilir.
        - Alıcının hesabıysa: kişiye başka bir yoldan ulaşın. Adres yanlış değil, yalnızca hizmet dışıdır.
    .receiving =
        Hesabı yeniden açmadan önce kuyruğa bakın: izinsiz girişten sonra, girenin bıraktığı iletiler orada duruyor olabilir.

        { $postfix-queue }

        Ardından yeni bir parola belirleyin, hesabı açın ve oturum açmayı SMTP olmadan deneyin:

        { $dovecot-login }
    .client =
        Sunucunun metnini kullanıcıya gösterin ve durun. Parola penceresi açmayın, oturum açmayı da yinelemeyin: engeli yalnızca hesabın yöneticisi
        kaldırabilir.
    .send =
        `5.7.13` ile birlikte, ancak kimlik bilgileri doğrulandıktan sonra gönderin; hangi hesapların var olduğu anlaşılmasın diye daha önce `535`
        gönderin. Hesabı askıya alınmış alıcı için `5.2.1` ile `550` gönderin.
