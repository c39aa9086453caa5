smtp-525 = Kullanıcı hesabı devre dışı
    .summary = Kimlik bilgileri doğrudur, ama hesap kapatılmıştır: hesap sahibi onu yeniden açtırmalıdır.
    .meaning =
        Sunucu kimlik bilgilerini denetlemiş, doğru bulmuş, ama hesap örneğin ödenmemiş fatura, kötüye kullanım ya da izinsiz giriş yüzünden devre
        dışı bırakıldığı için oturum açmayı reddetmiştir. `535` yanıtından farkı budur: yeni bir parola penceresi işe yaramaz. IANA kodu `5.7.13` ile
        birlikte listeler. Bazı barındırma yazılımları onu, hesabı askıya alınmış bir *alıcı* için ödünç alır.
    .seen =
        Posta gönderimi sunucusunda `AUTH` komutundan sonra görülür: Aruba ve one.com, kuşkulu kullanım nedeniyle engelledikleri posta kutuları için
        `525 5.7.13` gönderir. Askıdaki hesapların postasını reddedecek biçimde ayarlanmış cPanel sunucuları ise `RCPT` komutuna
        `525 5.7.13 Disabled recipient address` yanıtını verir.
    .action =
        - Kendi hesabınızsa: sağlayıcıya başvurup hesabın neden kapatıldığını sorun. Metin kimlik bilgilerinin ele geçirildiğini söylüyorsa parolayı
          değiştirin ve açılmasını istemeden önce parolayı sızdıran aygıtı veya web sitesini temizleyin; yalnızca parolayı değiştirmek engeli
          kaldırmayabilir.
        - Alıcının hesabıysa: kişiye başka bir yoldan ulaşın. Adres yanlış değil, yalnızca hizmet dışıdır.
        - Programcı: sunucunun metnini gösterin ve parolayı yeniden sormayın.
    .send =
        Hangi hesapların var olduğu bundan anlaşılmasın diye `5.7.13` ile birlikte ancak kimlik bilgileri doğrulandıktan sonra gönderin; daha önce
        `535` gönderin. Hesabı askıya alınmış alıcı için `5.2.1` ile `550` gönderin.
