smtp-417 = Sonuçsuz kalan gönderen denetimi
    .summary = Gönderenin etki alanı, ana makine adı ya da SPF bilgisi doğrulanamadığı için ileti şimdilik reddedilir; gönderen sunucu yeniden dener.
    .meaning =
        Bu, Courier’in kullandığı bir koddur; `517` kodunun geçici karşılığıdır. Üç denetimden birini bildirir: gönderenin etki alanı için DNS sorgusu
        başarısız olmuştur, `HELO` komutundaki ad için sorgu başarısız olmuştur ya da SPF, yöneticinin reddettiği ama kesin saymadığı bir sonuç
        vermiştir. Varsayılan ayarda `fail` ve `softfail` kesin sayılır ve `517` alır; 417 koduna `neutral`, `none` ya da `error` gibi sonuçlar kalır.
        Rakamlar, bozuk gönderen adresini bildiren `4.1.7` koduna aittir; kastedilen ise posta geri kabul etmeyen gönderen etki alanını bildiren
        `4.1.8` koduna daha yakındır.
    .seen =
        DNS ya da SPF denetimi açık olan Courier sunucularında görülür: `MAIL` komutunda; SPF, iletinin `From` başlığına uygulanıyorsa iletinin
        sonunda.
    .action =
        Metnin hangi denetimi andığına bakın. Sonraki deneme, ancak DNS o zamana kadar daha iyi bir yanıt verirse başarılı olur.
    .sender =
        Adresiniz ya da etki alanı denetlenememiştir; bunun alıcıyla ilgisi yoktur. Satırı posta etki alanınıza bakan kişiye iletin; ivediyse başka
        bir etki alanından yazın.
    .sending =
        Kendi ağınızın dışından deneyin.

        - `DNS lookup failure`: gönderenin etki alanındaki her ad sunucusuna sorun; gelip geçen hatalara tek bir yanıtsız ad sunucusu yol
          açar: { $mx }
        - `HELO`: sunucunuzun verdiği ad çözümlenmeli, gönderen IP adresini göstermelidir: { $a }
        - `SPF`: bir kayıt yayımlayın ya da gönderen ana makineyi kayda ekleyin: { $txt }
    .receiving =
        Birbiriyle ilgisiz birçok gönderen 417 alıyorsa sorun kendi çözümleyicinizdedir; önce onu düzeltin. Değilse ne istediğinize bakın:
        `BOFHSPFHARDERROR` hangi SPF sonuçlarının kalıcı sayılacağını belirler, `BOFHCHECKHELO=2` ise başarısız `HELO` denetimlerini 417 yapar:

        { $courier-settings }
    .send =
        `451` gönderin: DNS yanıt vermediyse `4.4.3`, SPF değerlendirilemediyse `4.7.24` ile. Kesin olarak var olmayan bir etki alanına hemen `550`
        verilir.
