smtp-417 = Sonuçsuz kalan gönderen denetimi
    .summary = Gönderenin etki alanı, ana makine adı ya da SPF bilgisi doğrulanamadığı için ileti şimdilik reddedilir; gönderen sunucu yeniden dener.
    .meaning =
        Courier’in kullandığı bir koddur, `517` kodunun geçici karşılığıdır. Üç durumdan birini bildirir: gönderenin etki alanı için DNS sorgusu
        başarısız olmuştur, `HELO` komutundaki ad için sorgu başarısız olmuştur ya da SPF, yöneticinin reddettiği ama kesin saymadığı bir sonuç
        vermiştir. Varsayılan ayarda `fail` ve `softfail` kesin sayılır ve `517` alır; 417 koduna `neutral`, `none` ya da `error` gibi sonuçlar kalır.
        Rakamları, bozuk gönderen adresini bildiren `4.1.7` kodunun rakamlarıdır; anlamı ise gönderenin yanıt alamayan etki alanını bildiren `4.1.8`
        koduna daha yakındır.
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

        - `DNS lookup failure`: gönderenin etki alanındaki her ad sunucusuna sorun; ara sıra çıkan hatalar için yanıt vermeyen tek bir ad sunucusu
          yeter: { $mx }
        - `HELO`: sunucunuzun verdiği ad, gönderen IP adresine çözümlenmelidir: { $a }
        - `SPF`: bir kayıt yayımlayın ya da gönderen ana makineyi kayda ekleyin: { $txt }
    .receiving =
        Birbiriyle ilgisiz birçok gönderen 417 alıyorsa sorun kendi çözümleyicinizdedir; önce onu düzeltin. Değilse kendi kuralınıza bakın:
        `BOFHSPFHARDERROR` hangi SPF sonuçlarının kalıcı sayılacağını belirler, `BOFHCHECKHELO=2` ise başarısız `HELO` denetimlerini 417 yapar:

        { $courier-settings }
    .send =
        Bunun yerine `451` gönderin: DNS yanıt vermediyse `4.4.3`, SPF değerlendirilemediyse `4.7.24` ile. Kesin olarak var olmayan bir etki alanına
        hemen `550` verilir.
