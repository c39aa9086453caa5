### 431 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-431-451 =
    Önce karşı tarafın Courier çalıştırıp çalıştırmadığına bakın; `431` gönderdiği bilinen tek sunucu odur. Satır `431 Mail system full.` ise birinin
    dosya silmesi ya da disk eklemesi gerekir, sabaha kadar kendiliğinden düzelen bir şey olmaz. `451 4.3.0 … Temporary lookup failure` ise bir
    bileşenin takıldığını gösterir; örneğin veri tabanı yeniden başlatılınca bir saniyede geçer.

    Sık yapılan yanlış, ikisini de “meşgul” sayıp kaydı kapatmaktır. Bunun yerine saate bakın: her gönderen her saatte aynı kodu alıyorsa birim
    doludur; yanıtlar kümeler hâlinde geliyorsa sunucunun arkasındaki bir hizmet kesilip geri geliyordur. `431 Too many recipients.` ikisine de
    girmez, çünkü tek bir iletiyle ilgilidir.

smtp-note-431-452 =
    `452` kodunu ezbere bilen bir posta programı `431` karşısında yine de yanlış davranabilir; oysa ikisi aynı iki yetersizliği anlatır. Postfix’in
    `452 4.5.3 Error: too many recipients` yazdığı yerde Courier `431 Too many recipients.` yazar; genişletilmiş durum kodu olmadığı için diskin mi,
    alıcı sayısının mı sınıra ulaştığını yalnızca metin söyler.

    İkisi için ayrı kural yazmayın. Metinde `recipients` geçiyorsa hemen yeni bir işlem açın, `full` ya da `storage` geçiyorsa bir süre bekleyin.
    İstatistiklerde Courier’in `431` yanıtını `452` altında sayın; yoksa birkaç sunucu ayrı bir sorun gibi görünür.

smtp-note-431-531 =
    Onları bir dosyadaki tek sözcük ayırır. `bofh` dosyasında `maxrcpts 100` yazıyorsa Courier 101. alıcıya `431 Too many recipients.` der;
    `maxrcpts 100 hard` yazıyorsa aynı alıcı `531 Too many recipients.` yanıtını alır. Seçimi yönetici yapmıştır, istemci farklı bir şey yapmamıştır.

    Asıl zarar, geçersiz adresler listesinde ortaya çıkar. `RCPT` sonrasındaki her 5yz yanıtını “böyle bir kullanıcı yok” diye kaydeden yazılım, `531`
    gelince sağlam adresleri sırf sıranın sonunda oldukları için siler. Adresten önce sırasına bakın: ilk yüz alıcı geçmiş, kalanların hepsi aynı
    yanıtı almışsa neden sınırdır. `431 Mail system full.` ise bambaşka bir konudur; onun kalıcı biçimi yoktur.

smtp-note-431-552 =
    Eki küçültmek bunların yalnızca birinde işe yarar. `552 5.3.4 Message size exceeds fixed limit` bu iletiye ve bu gönderene bakar; daha küçük bir
    kopya bir dakika sonra geçer. `431 Mail system full.` ise sunucunun kendi diskine bakar; boş bir deneme iletisi bile geri çevrilir.

    En hızlısı denemektir: aynı adrese tek satırlık bir metin gönderin. Ulaşırsa sorun boyuttur, aynı yanıt gelirse karşıdaki birim doludur. Destek
    kayıtlarındaki “dolu” ve “aşıldı” sözlerine dikkat edin: dolu posta kutusu `552 5.2.2` kodudur ve bir kişiyi ilgilendirir, `431` ise o sunucudaki
    herkesin postasını durdurur.
