smtp-513 = Aktarma reddedildi
    .summary = Courier, postayı bu istemci için o etki alanına aktarmaz ya da alıcının adresinden anlam çıkaramaz.
    .meaning =
        İki anlamı Courier’e özgüdür. Courier, ne o etki alanına ne de o istemci için aktarma yapıyorsa `Relaying denied.`, alıcının etki alanı bozuk
        ya da noktasızsa `Syntax error.` der. Web’deki listelerde üçüncü bir anlam vardır: “adres türü yanlış”; bu, noktaları düşmüş `5.1.3` kodunun
        anlamıdır.
    .seen =
        Courier’den, `RCPT TO` komutundan sonra gelir; onun üzerinden oturum açmadan gönderen posta programları ilk metinle karşılaşır. Listelerdeki
        anlamı gönderen bir sunucu bilinmemektedir.
    .action =
        Metne göre davranın. `Syntax error.` alıcının etki alanının düzeltilmesi gerektiğini söyler; en az iki bölümü olmalıdır. Hiç metin yoksa
        numarayı biçimi bozuk adres gibi ele alın ve özgün satırı arayın.
    .sender =
        Kendi posta programınızda `Relaying denied.` aldıysanız giden posta için kimlik doğrulamayı açın ve kendi sağlayıcınızın sunucusunda posta
        gönderimi bağlantı noktasını seçin.
    .sending =
        Sunucunuzun teslim ettiği bir sunucudan `Relaying denied.` geldiyse oraya alıcının etki alanının MX kaydının mı yoksa kendi yönlendirmenizin
        mi götürdüğüne bakın. Yanlış yönlendirmeyi siz, yanlış MX kaydını sahibi düzeltir.

        { $mx }
    .receiving =
        - Etki alanı sizinse `esmtpacceptmailfor.dir` içindeki bir dosyaya ekleyin ve veri tabanını yeniden oluşturun.
        - İstemci sizinse oturum açsın; bu, `RELAYCLIENT` değişkenini atar. Değişkeni bir IP adresi aralığına ancak oradaki her istemci aktarma
          yapabilecekse verin.
        - Sonra dışarıdan deneyin: { $rcpt }
    .send =
        Bunun yerine, aktarmayı reddederken `5.7.1` ile `550`, biçimi bozuk alıcı için `5.1.3` ile `501` gönderin.
    .search = aktarma reddedildi, relay
