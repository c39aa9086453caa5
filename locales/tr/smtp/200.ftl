smtp-200 = Komut tamam
    .summary = Komut yerine getirilmiştir, ama SMTP’de bulunmayan bir numarayla bildirilmiştir; istemci devam eder.
    .meaning =
        SMTP’nin öncülü olan Mail Transfer Protocol, başarılı olup yeni bilgi vermeyen her şeye bu kodla yanıt verirdi: `NOOP` komutuna, `MRSQ` ile
        düzen seçimine, kaydedilen alıcıya. SMTP bunun için `250` kullanır; 1983 tarihli RFC 876, 200 için `never a legal reply code` der. Kodu sistem
        durumu iletisi diye açıklayan listeler onu `211` ile karıştırır.
    .seen =
        RFC 876, `RSET` ve `NOOP` komutlarına bu kodla yanıt veren sunucular saptamıştır. Bugün Nodemailer’ın smtp-server modülü, sendmail’in eski
        `WIZ` komutuna bu kodu gönderir.
    .action =
        Olduğu gibi bırakın: ilk rakam istemciye gereken her şeyi söyler.

        Bir uygulama bir ileti için 200 bildiriyorsa posta sağlayıcısının HTTP arayüzünü kullanıp kullanmadığına bakın. O 200 kodu HTTP’ye aittir ve
        yalnızca isteğin başarılı olduğunu söyler.
    .send =
        `RSET` ve `NOOP` komutlarında da bunun yerine `250` gönderin.
