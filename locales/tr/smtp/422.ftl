smtp-422 = Tanımsız; sözde posta kutusu dolu
    .summary = Üzerinde anlaşılmış bir anlamı olmayan geçici ret: birçok listede dolu posta kutusu, bir üründe süresi dolmuş lisans; gönderen bekler.
    .meaning =
        IANA tablosu 422 kodunu, RFC 5248 gibi, parola geçişini bildiren `X.7.12` kodunun yanında anar; oysa bu durum için RFC 4954 `432` kodunu
        tanımlar. Web’deki listelere göre alıcının posta kutusu sınırını aşmıştır; bu, noktaları düşmüş `4.2.2` genişletilmiş durum kodudur. Üçüncü
        bir anlam ise gerçekten görülür: aboneliği biten bir Barracuda filtresi `422 License Expired` yanıtını verir.
    .seen =
        Barracuda filtresinin arkasındaki etki alanlarına giden postada ve birçok hata kodu listesinde görülür.
    .action =
        Koda değil, metne bakın.

        - `License Expired`: iletide sorun yoktur. Alıcının yöneticisine başka bir yoldan haber verin; abonelik yenilenince posta yine geçer.
        - Dolu posta kutusu: alıcı posta siler ya da kotası artırılır.
        - `AUTH` komutundan sonra: `432` kodunda olduğu gibi, TLS üzerinden bir kez `PLAIN` ile oturum açın.
    .send =
        Hiçbir sunucu bu kodu göndermemelidir. Dolu posta kutusu için `4.2.2` ile `452`, parola geçişi için `4.7.12` ile `432` gönderilir.
