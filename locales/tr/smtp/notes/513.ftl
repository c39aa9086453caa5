### 513 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-513-550 =
    Reddedilen aktarmanın birçok numarası vardır: Courier’den `513 Relaying denied.`, Exim’in standart yapılandırmasında `550 relay not permitted`,
    Stalwart’tan `550 5.1.2 Relay not allowed.` Çare hepsinde aynıdır: oturum açmak ya da MX kaydını düzeltmek.

    Yanıltan `550` kodudur; posta kutusunun bulunmadığını da söyleyebilir. `513` bunu hiç söylemez, çünkü Courier kullanıcıyı aramadan önce etki
    alanından sorumlu olup olmadığına bakar. Bu yüzden `513` yanıtından sonra hiçbir adresi listeden silmeyin; adres, postanın gitmesi gereken
    sunucuda geçerli olabilir.

smtp-note-513-553 =
    Bu ikisinin rolleri Courier’de yer değiştirmiştir. RFC uyarınca `553`, izin verilmeyen bir posta kutusu adıyla ilgilidir; Courier bunu
    `513 Syntax error.` altında toplar. Courier’in `513 Relaying denied.` dediği ise pek çok qmail sunucusunda
    `553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)` olur.

    Demek ki numara değil, sözler belirleyicidir. `Relaying` ya da `rcpthosts` geçiyorsa bu posta için doğru yol bu sunucu değildir: oturum açın ya da
    MX kaydının nereye götürdüğüne bakın. `Syntax` ya da `not allowed` geçiyorsa değişmesi gereken adrestir. `Relaying denied.` yanıtından sonra
    yazımı düzelten, düzeltilmiş adres için de aynı yanıtı alır.

smtp-note-513-554 =
    `513 Relaying denied.`, Postfix’in `554 5.7.1 <user@example.net>: Relay access denied` ile söylediğinin Courier’deki karşılığıdır. İkisinde de
    tek soru sorun: alıcının etki alanı sizin mi? Sizinse sunucunun bunu bilmesi gerekir; Postfix’te `relay_domains` ve benzerleriyle, Courier’de
    `esmtpacceptmailfor` ile. Değilse gönderen oturum açmalıdır.

    Tehlikeli çözüm, gelen postası reddedildi diye istemcinin IP adresine aktarma izni vermektir. O posta geçer; ama o adresin herkese gönderdiği
    başka her şey de geçer. `554` kodunun `RCPT` dışında, karşılamada ve iletiden sonra da görüldüğünü unutmayın; orada aktarmayla ilgisi yoktur.
