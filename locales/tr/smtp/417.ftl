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
        Metnin hangi denetimi andığına bakın, sonra aynı denetimi kendi ağınızın dışından yapın.

        - `DNS lookup failure`: zarf gönderenindeki etki alanı çözümlenebilmelidir. MX ve adres kayıtlarını ad sunucularının her birine sorun; gelip
          geçen hatalar için tek bir yanıtsız ad sunucusu yeter.
        - `DNS lookup on HELO`: aynısını, gönderen sunucunun `HELO` komutunda verdiği ad için yapın.
        - `SPF`: bir kayıt yayımlayın ya da gönderen adresi kayda ekleyin.

        Birbiriyle ilgisiz birçok gönderen 417 alıyorsa sorun, alan sunucunun DNS çözümleyicisindedir.
    .send =
        `451` gönderin: DNS yanıt vermediyse `4.4.3`, SPF değerlendirilemediyse `4.7.24` ile. Kesin olarak var olmayan bir etki alanına hemen `550`
        verilir.
