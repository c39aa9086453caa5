smtp-200 = Komut tamam
    .summary = Komut yerine getirilmiş, ama bu SMTP’de bulunmayan bir numarayla bildirilmiştir; istemci devam eder.
    .meaning =
        SMTP’nin öncülü olan Mail Transfer Protocol, başarılı olup yeni bilgi vermeyen her şeye bu kodla yanıt verirdi: `NOOP` komutuna, `MRSQ` ile
        düzen seçimine, kaydedilen alıcıya. SMTP `MRSQ` komutunu bırakmıştır; diğer ikisine `250` der. 200 kodunu sistem durumu iletisi diye açıklayan
        listeler onu `211` ile karıştırır.
    .conflict =
        1983 tarihli RFC 876, RFC 821 belgesini ölçü alarak 200 için `never a legal reply code` der. Oysa RFC 780 iki yıl önce kodu `Command okay`
        metniyle tanımlamıştı. SMTP için sonraki belge geçerlidir.
    .seen =
        RFC 876, `RSET` ve `NOOP` komutlarına bu kodla yanıt veren sunucular saptamıştır. Bugün Nodemailer’ın smtp-server modülü, Sendmail’in eski
        `WIZ` komutuna bu kodu gönderir.
    .action =
        Olduğu gibi bırakın: komut başarılı olmuştur.

        Uygulamanız bir ileti için 200 bildiriyorsa posta sağlayıcısının HTTP arayüzünü kullanıp kullanmadığına bakın. O 200 kodu HTTP’ye aittir ve
        yalnızca isteğin başarılı olduğunu söyler.
    .client =
        Numaranın bütününe değil ilk rakamına bakın: `2`, yanıtladığı komut için başarı demektir. Yalnızca `250` ile karşılaştıran kod, bu
        sunucunun başarısını başarısızlık sayar.
    .send =
        `RSET` ve `NOOP` komutlarında da bunun yerine `250` gönderin.
