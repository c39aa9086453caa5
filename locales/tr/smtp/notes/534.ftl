### Küçük numarası 534 olan çiftler için notlar: ikisi uygulamada nasıl ayırt edilir.

smtp-note-534-535 =
    RFC’ye göre `534` oturum açma yöntemini, `535` girilen bilgileri reddeder. Gmail bu sınırı bulanıklaştırmıştır. Hesabın gerçek parolası,
    yanlışsız yazılsa bile, iki adımlı doğrulama açıkken `534-5.7.9 Application-specific password required` getirir. Bu özellik kapalıyken yanıt
    `535-5.7.8 Username and Password not accepted` olur; çaresi yine uygulama parolası ya da OAuth olabilir.

    Bu yüzden Gmail’de `534` görünce mekanizma denemekle vakit yitirmeyin. Başka sunucularda ise deneyin: `LOGIN` yerine `AUTH` satırının sunduğu
    başka bir mekanizmaya geçin ve `535` görene dek parolaya dokunmayın.

smtp-note-534-538 =
    “Fazla zayıf” ile “şifreleme olmadan olmaz” birbirine benzer, çünkü ikisinde de söz konusu olan çoğu kez aynı mekanizmadır: `PLAIN`. Ölçüt, TLS
    katmanının kurulmuş olup olmadığıdır. Günlükte tamamlanmış bir el sıkışma varsa ve `AUTH` yine de reddediliyorsa eksik olan TLS değildir: bu `534`
    yanıtıdır ve başka bir mekanizma istenir. Oturum şifresizse `538` ya da onun bugünkü biçimi olan `504` bekleyin.

    Sık yapılan yanlış, `534` gelince STARTTLS yerine 465 numaralı bağlantı noktasına geçmektir. İkisi de aynı ölçüde şifreler; ret sürer. Hesabın
    bunun yerine ne kullanabileceğine, örneğin OAuth seçeneğine bakın.

smtp-note-534-552 =
    Bu ikisini yalnızca Courier bir araya getirir. `MAIL` komutundan sonraki `534 SIZE=Message too big.` metni, başka sunuculardaki `552 5.3.4`
    demektir; `534 Message header size exceeds policy limit.` ise `552` kodunun ayrıca söylemediği özel bir durumdur: gövde küçücük olabilir, ama
    başlık fazla uzundur.

    Bu ikinci metne dikkat edin, çünkü ekleri çıkarmak işe yaramaz. `To` ya da `Cc` alanında yüzlerce adres ya da kendi başlık alanlarına veri
    dolduran bir program arayın. `534` yanıtınız `AUTH` komutuna geldiyse boyutu tümüyle unutun: o zaman konu oturum açmadır.
