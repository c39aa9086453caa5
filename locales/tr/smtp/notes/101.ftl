### Küçük kodu 101 olan ikililer üzerine notlar: iki kodu uygulamada birbirinden ayırmak için.

smtp-note-101-111 =
    Hatayı kimin verdiğine bakın. `Network is unreachable`, gönderen makineden ya da ona yakın bir yönlendiriciden gelir: paketler yol bulamamıştır.
    `Connection refused` ise hedeften ya da onun adına yanıt veren bir güvenlik duvarından gelir: paketler varmış ve geri çevrilmiştir. Bu yüzden
    `101` sizi yönlendirmelere ve ağ geçitlerine, `111` posta hizmetine ve dinlediği adreslere götürür.

    İki adresi olan adlarda dikkatli olun. İstemci önce IPv6 dener ve `101` alır, sonra IPv4 dener ve `111` alır; yalnızca son hatayı yazdırır.
    Hizmeti başlatırsınız, IPv4 çalışır, ama her teslim yine başarısız bir denemeyle başlar. Her adresi tek başına deneyin.

smtp-note-101-441 =
    Günlükteki saatlere bakın. Yönlendirmesi olmayan makine bunu aynı saniyede bilir; `101` denemenin hemen ardından gelir. `441` kodunun
    anlattığı durum ise zaman alır, çünkü biri gelmeyen bir yanıtı beklemiştir: Postfix’te varsayılan olarak otuz saniye, sonra
    `connect to mail.example.com[192.0.2.25]:25: Connection timed out` gibi bir satır.

    İkisinden de “bağlanılamıyor” anlamı çıktığı için karıştırılırlar: hata kendi yönlendirme tablosundayken güvenlik duvarında 25 numaralı bağlantı
    noktası açılır ya da tersi yapılır. Anında gelen `Network is unreachable` gönderen makineye ya da onun ağına işaret eder. Zaman aşımından sonra
    hatayı yolda ya da karşı uçta arayın.
