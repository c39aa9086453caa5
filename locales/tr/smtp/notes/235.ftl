### Küçük kodu 235 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-235-250 =
    Elde yazılmış bir istemci paroladan sonra “OK”, yani `250` bekleyip `235 2.7.0 Authentication successful` satırında takılabilir. Oturum
    açılmıştır; program hiç gelmeyecek bir numarayı bekliyordur.

    Ters yöndeki yanlış günlük okunurken yapılır. `EHLO` sonrasındaki `250-AUTH PLAIN LOGIN` satırı yalnızca oturum açmanın sunulduğunu gösterir. Bunu
    istemcinin oturum açtığının kanıtı sayanlar, sonra `Relay access denied` karşısında şaşırır. O liste ile `MAIL` arasında `235` arayın:
    bulamazsanız istemci oturum açmamıştır, belki de bu ana makine adı için parola bulamamıştır.

smtp-note-235-334 =
    Soruları sayın. `AUTH LOGIN` hükümden önce iki `334` satırı getirir: biri ad, öteki parola için. Veriyi aynı satırda taşıyan `AUTH PLAIN` hiç
    getirmez; yalın `AUTH PLAIN` ise boş bir tane getirir: rakamlar, bir boşluk ve başka hiçbir şey. `LOGIN` mekanizmasının ilk istemine parolayı
    gönderen istemci onu kullanıcı adı olarak sunmuş olur; sunucunun günlüğü ise başarısız kullanıcı adlarını gösterebilir.

    Oturum `235` yanıtından sonra sürüyorsa oturum açma geride kalmıştır; daha ileride çıkan hatanın Base64 ile ilgisi yoktur. Son satır `334` ise
    yanıt sırası istemcidedir.

smtp-note-235-535 =
    Aynı hesap ikisini bir dakika içinde alabilir ve ikisi de doğrudur. Yeni parolayı bilen telefon `235` alır; eski parolayı kullanan belge tarayıcı
    her denemede `535 5.7.8` alır. Bu yüzden bir şeyi sıfırlamadan önce günlükteki istemci adreslerini karşılaştırın: aygıtlardan biri girebiliyorsa
    hesap da parolası da sağlamdır.

    Tek bir oturumda `235` öncesindeki `535` de zararsızdır. İstemci bir mekanizmayı denemiş, başaramamış, RFC 4954 belgesinin izin verdiği gibi
    başkasına geçmiştir. Başarısız oturum açmaları sayıp adres engelleyen araçlar yalnızca ilk satırı görür; sınırlarını tek bir başarısızlığın
    üstünde tutun.
