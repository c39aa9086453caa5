smtp-450 = Posta kutusu geçici olarak kullanılamıyor
    .summary = Posta kutusu meşgul olduğu için ya da bir ilke gereği iletiyi şu an alamaz; gönderen sunucu iletiyi saklar ve sonra yeniden dener.
    .meaning =
        RFC 5321 iki örnek verir: posta kutusu meşguldür ya da ilke gereği geçici olarak kapatılmıştır. Gri listeleme, hız sınırları ve DNS
        denetimleri ikinci örneğe girer. Bu kod posta kutusunun bulunmadığını söylemez; kutuda hiçbir sorun olmayabilir. `ATRN` komutundan sonra ise
        sağlayıcının isteği geri çevirdiğini bildirir: ya oturum açan hesap, adı verilen etki alanlarının hepsine yetkili değildir ya da istekler çok
        sık gelmektedir.
    .seen =
        Postfix, başka türlü ayarlanmadıkça, istemcinin ana makine adını (`4.7.25`), gönderenin ya da alıcının etki alanını (`4.1.8`, `4.1.2`) veya
        posta kutusunun kendisini (`4.1.1`) denetlerken ve hız sınırını aşan istemcilere karşı (`4.7.1`) bu kodu kullanır; `soft_bounce` açıksa her
        `550` yanıtını da 450 olarak gönderir. Gmail, bir posta kutusuna izin verilenden hızlı posta geldiğinde `4.2.1` gönderir.
    .action =
        Önce genişletilmiş durum kodunu ve metni okuyun; nedenlerin yalnızca bir bölümü beklemekle geçer.

        - Gri listeleme: bir şey yapmayın; aynı iletinin aynı IP adresinden yeniden gelmesi yeterlidir.
        - `Cannot find your hostname`, `4.7.25`: gönderen sunucunun yöneticisiyseniz IP adresine, yine o adrese çözümlenen bir ters DNS adı verin.
        - `Domain not found`: `4.1.8` varsa gönderenin etki alanının DNS kayıtlarını düzeltin, `4.1.2` varsa alıcının etki alanının yazımını
          denetleyin.
        - Gmail’den `4.2.1`: bu posta kutusuna daha seyrek gönderin.
        - `ATRN`: yalnızca hesabınızın yetkili olduğu etki alanlarını yazın ve daha seyrek sorun.
    .send =
        Bu posta kutusu için yanıtı yalnızca zaman değiştirecekse gönderin: gri listeleme, kilit, hız sınırı. Kendi yazılımınız başarısız olduysa
        `451`, yer kalmadıysa `452`, bağlantıyı kapatacaksanız `421`, ret kalıcıysa `550` kullanın.
