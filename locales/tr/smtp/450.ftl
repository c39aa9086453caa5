smtp-450 = Posta kutusu geçici olarak kullanılamıyor
    .summary = Posta kutusu meşguldür ya da bir ilke onu şimdilik engeller; gönderen sunucu iletiyi saklar ve sonra yeniden dener.
    .meaning =
        RFC 5321 iki örnek verir: meşgul bir posta kutusu ve ilke gereği konan bir engel. Gri listeleme, hız sınırları ve DNS denetimleri ilke
        sayılır. Bu kod posta kutusunun bulunmadığını söylemez. `ATRN` komutundan sonra ise sağlayıcının isteği geri çevirdiğini bildirir: oturum açan
        hesap ya adı verilen etki alanlarının hepsi için yetkili değildir ya da isteği çok sık yinelemektedir.
    .conflict =
        RFC 3463 `4.2.1` kodunu devre dışı bırakılmış posta kutusu için belirler, Gmail ise çok hızlı posta alan kutu için gönderir. RFC 2645, hesabın
        yetkili olmadığı etki alanlarını isteyen `ATRN` komutuna da 450 verir; bu, beklemekle çözülmez. Belirleyici olan numara değil, metindir.
    .seen =
        Postfix bu kodu, başka türlü ayarlanmadıkça, istemcinin ana makine adı (`4.7.25`), gönderenin ya da alıcının etki alanı (`4.1.8`, `4.1.2`)
        veya posta kutusunun kendisi (`4.1.1`) denetimden geçmeyince ve hız sınırını aşan istemcilere (`4.7.1`) gönderir; `soft_bounce` açıksa her
        `550` yanıtının yerine de 450 geçer. `postscreen` bileşeni, protokol denetimlerinden sonra yeni istemcinin her alıcısını `4.3.2` ile erteler.
        Gmail, bir posta kutusuna izin verilenden hızlı posta geldiğinde `4.2.1` gönderir.
    .action =
        Önce genişletilmiş durum kodunu ve metni okuyun, çünkü nedenlerin yalnızca bir bölümü beklemekle geçer. Gri listeleme, kilit ve hız sınırı
        geçer; DNS’in tanımadığı bir ad ise biri düzeltene kadar kalır.
    .sender =
        Bildirim bir gecikmeden söz ettiği sürece (`Action: delayed`) sunucunuz denemeyi sürdürür; ikinci bir kopya bunu hızlandırmaz.
        `Action: failed` yazıyorsa vazgeçmiştir: daha sonra ya da başka bir yoldan yeniden gönderin. `4.1.2` ile `Domain not found` geldiyse `@`
        işaretinden sonraki bölümün yazımını denetleyin. `4.1.8` geldiyse kendi etki alanınızı yönetene haber verin.
    .sending =
        - Gri listeleme: bir şey yapmayın; aynı iletinin aynı IP adresinden yeniden gelmesi yeterlidir. Değişen adreslerden oluşan bir havuz,
          beklemeyi her seferinde baştan başlatır.
        - `cannot find your hostname`, `4.7.25`: IP adresinizin, yine o adrese çözümlenen bir ters DNS adı olmalıdır. Denetleyin: { $ptr }
        - `4.1.8`: gönderenin etki alanının MX ya da adres kaydı olmalıdır: { $mx }
        - Gmail’den gelen `4.2.1` ya da `too much mail` metniyle `4.7.1`: daha yavaş gönderin.
    .receiving =
        Satırı günlüğünüzde bulun; kuralın adı orada yazar. Sonra:

        - `unverified address`: Postfix, posta kutusunun bulunduğu sunucuya sorar; aldığı yanıt bu sözden sonra yazar. Kendiniz de sorun: { $rcpt }
        - Yanıt açık bir “hayır” ise: `unverified_recipient_reject_code` ayarını `550` yapana dek Postfix yine 450 gönderir.
        - Her `550` yanıtınız karşıya 450 olarak ulaşıyorsa deneme kipi açık olabilir: { $postfix-soft-bounce }
        - Günlerce aynı kalan bir ret gönderenleri yanıltır; o kural `550` versin.
    .client =
        Yalnızca bu alıcıyı erteleyin, diğerlerine teslim edin. `ATRN` için yalnızca hesabın yetkili olduğu etki alanlarını yazın ve iki istek
        arasındaki süreyi uzatın.
    .send =
        Bu posta kutusu için sonucu yalnızca beklemek değiştirecekse gönderin: gri listeleme, kilit, hız sınırı. Kendi yazılımınız başarısız olduysa
        `451`, yer kalmadıysa `452`, bağlantıyı kapatacaksanız `421`, ret kalıcıysa `550` kullanın.
    .search = posta kutusu meşgul, posta kutusu kilitli, gri liste
