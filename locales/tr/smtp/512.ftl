smtp-512 = Alıcının etki alanı bulunamadı
    .summary = Web’deki listelere göre alıcının etki alanı DNS’te yoktur; gönderen, etki alanının yazımını denetlemelidir.
    .meaning =
        SMTP 512 diye bir kod tanımaz; listeler bir DNS hatasından söz eder: `@` işaretinden sonraki etki alanı için ana makine bulunamaz. Bu,
        noktaları düşmüş `5.1.2` kodunun anlamıdır. Nedeni `@` işaretinden önceki ad değildir; çünkü o etki alanının hiçbir sunucusuna sorulmamıştır.
    .seen =
        Toplu gönderim hizmetlerinin geri dönüş tablolarında görülür. Bir raporda yer alıyorsa özgün metin ancak gönderen sunucunun kendisinden ya da
        yol üzerindeki bir aktarma sunucusundan gelmiş olabilir.
    .action =
        Etki alanının yazımını, en çok da uzantısını denetleyin; sonra kayıtlarını DNS’e sorun.
    .sender =
        Bu etki alanına daha önce posta ulaştıysa kusur karşı taraftadır. Sahibine telefonla ya da başka bir etki alanındaki adresinden haber verin,
        düzeltilince yeniden gönderin.
    .sending =
        - MX kaydını arayın; yoksa etki alanının kendi adres kaydı geçerlidir: { $mx }
        - MX kaydının gösterdiği ana makinenin bir adresi olmalıdır: { $a }
        - Başka bir çözümleyici ikisini de buluyorsa kusur kendi çözümleyicinizdedir; düzeltin ve iletiyi yeniden kuyruğa koyun.
    .receiving =
        Etki alanı sizinse kaydın süresinin dolup dolmadığına, ad sunucularının yanıt verip vermediğine ve MX kaydı için ne dediklerine dışarıdan
        bakın:

        { $mx }
    .client =
        Postayı ancak DNS kesin yanıt verdiğinde geri çevirin: ad yoktur ya da hiçbir adrese götürmez. Zaman aşımında ya da sunucu hatasında kuyrukta
        tutun.
    .send =
        512 demek istediğiniz yerde, var olmayan etki alanı için `5.1.2` ile `550`, boş MX kaydı yayımlayan etki alanı için `5.1.10` ile `556`
        kullanın. DNS yanıt vermediği sürece bir şey kanıtlanmış olmaz: `4.4.3` ile `451` gönderin.
