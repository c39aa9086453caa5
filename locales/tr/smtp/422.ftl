smtp-422 = Tanımsız; sözde posta kutusu dolu
    .summary = Ortak bir anlamı olmayan geçici ret: listelerde dolu posta kutusu, bir üründe süresi dolmuş lisans; gönderen sunucu bekler.
    .meaning =
        Hiçbir RFC 422 diye bir yanıt tanımlamaz; numaraya birbiriyle ilgisiz üç anlam verilmiştir. Gerçek sunucularda görüldüğü bilinen tek anlam,
        Barracuda filtresinin aboneliğinin bitmesidir; filtre `422 License Expired` yanıtını verir.
    .conflict =
        IANA tablosu 422 kodunu, RFC 5248 gibi, parola geçişini bildiren `X.7.12` ile eşleştirir; bu durumu tanımlayan RFC 4954 ise `432` der.
        Web’deki listeler 422 kodunu dolu posta kutusu sayar; bu, noktaları düşmüş `4.2.2` kodudur.
    .seen =
        Barracuda filtresinin arkasındaki etki alanlarına giden postada ve birçok hata kodu listesinde görülür.
    .action =
        Koda değil, metne bakın.
    .sender =
        - `License Expired`: iletinizde sorun yoktur. Alıcıya başka bir yoldan haber verin; o da yöneticisini bilgilendirsin.
        - `Full mailbox` ya da benzeri sözler: yeri yalnızca alıcı açabilir. Açınca yeniden gönderin.
        - Posta programınız oturum açarken geldiyse: hesabı yöneten kişiden, TLS üzerinden parolayla oturum açmanıza izin vermesini isteyin.
    .receiving =
        - Barracuda aygıtınız `License Expired` diyorsa: aboneliği yenileyin; başka yerde bekleyen posta sonraki denemelerle ulaşır.
        - Bir posta kutusu sınırını aşmışsa: ne kadar dolu olduğuna bakın: { $dovecot-quota }
    .client =
        Sıradan bir 4yz sayın: iletiyi saklayıp daha sonra yeniden deneyin. `AUTH` komutundan sonra geldiyse `432` kodunda olduğu gibi TLS üzerinden
        bir kez `PLAIN` ile oturum açın.
    .send =
        422 kodunu kullanmayın: dolu posta kutusu için `4.2.2` ile `452`, parola geçişi için `4.7.12` ile `432` vardır.
