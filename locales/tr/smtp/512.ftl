smtp-512 = Alıcının etki alanı bulunamadı
    .summary = Listelerde, DNS sisteminde bulunmayan bir alıcı etki alanının işaretidir; gönderenin etki alanını denetlemesi gerekir.
    .meaning =
        SMTP 512 diye bir kod tanımaz; listeler bir DNS hatasından söz eder: `@` işaretinden sonraki etki alanı için ana makine bulunamaz. Bu,
        noktaları düşmüş `5.1.2` kodunun anlamıdır. `@` işaretinden önceki adın bunda payı yoktur; çünkü o etki alanının hiçbir sunucusuna soru
        sorulmamıştır.
    .seen =
        Toplu gönderim hizmetlerinin geri dönüş tablolarında görülür. Bir raporda yer alıyorsa özgün metin ancak gönderen sunucunun kendisinden ya da
        yol üzerindeki bir aktarma sunucusundan gelmiş olabilir.
    .action =
        - Gönderen: etki alanının yazımını, en çok da uzantısını denetleyin.
        - Gönderen sunucunun yöneticisi: etki alanının MX ve adres kayıtlarını sorgulayın. Başka çözümleyiciler buluyorsa kusur kendi
          çözümleyicinizdedir.
        - Etki alanının sahibi: kaydın süresinin dolup dolmadığına, ad sunucularının yanıt verip vermediğine ve ana makinesinin adresi olan bir MX
          kaydı bulunup bulunmadığına bakın.
    .send =
        512 demek istediğiniz yerde, var olmayan etki alanı için `5.1.2` ile `550`, boş MX kaydı yayımlayan etki alanı için `5.1.10` ile `556`
        kullanın. DNS yanıt vermediği sürece bir şey kanıtlanmış olmaz: `4.4.3` ile `451` gönderin.
