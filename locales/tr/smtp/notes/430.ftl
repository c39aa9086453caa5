### 430 kodunun karıştırıldığı kodlardan nasıl ayırt edileceği; her ikili için bir not, küçük kodun dosyasında.

smtp-note-430-503 =
    `4.5.1` genişletilmiş durum kodu, `430` yanıtını yumuşatılmış bir `503` sanmaya yol açar; ikisi de geçersiz komutla anılır. Oysa `430` böyle
    oluşmaz. Deneme kipindeki Postfix yalnızca ilk rakamı değiştirir; yani `503 5.5.1 Error: need MAIL command` satırı `403 4.5.1` olarak çıkar,
    hiçbir zaman `430` olarak değil.

    Öyleyse metne güvenin. `430 4.7.0 Must issue a STARTTLS command first` şifreleme ister, betikteki sırayı değiştirmek işe yaramaz;
    `503 5.5.1 Error: send HELO/EHLO first` ise bir komut daha ister, sertifika işe yaramaz. Günlükte `503` satırının üstünde daha eski bir ret
    arayın; `430` için buna gerek yoktur, neden kendi metnindedir.

smtp-note-430-530 =
    Farkı `main.cf` dosyasındaki bir deneme ayarı yaratır. Postfix normalde `530 5.7.0 Must issue a STARTTLS command first` der; biri
    `soft_bounce = yes` yazdıktan sonra aynı sözleri `430 4.7.0` ile söyler. Arkadaki kural değişmemiştir, çözüm de değişmez.

    Değişen, durumun ne zaman fark edildiğidir. `530` gönderene hemen döner. `430` geldiğinde kuyruk günlerce yeniden dener, kimseye bir şey
    bildirmez; ileti geri döndüğünde çoktan eskimiştir. Bu yüzden günlükte `430` gören kişi, numara 5 ile başlıyormuş gibi istemcide TLS kullanımını
    hemen açmalıdır.
