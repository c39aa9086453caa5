### Küçük kodu 353 olan çiftlere notlar: ikisini uygulamada birbirinden ayırmanın yolu.

smtp-note-353-354 =
    PRDR kullanılan bir oturumda ikisini de, aynı metnin önünde ve arkasında görürsünüz: `354 Enter message, ending with "." on a line by itself`
    aktarımı açar, `353 PRDR content analysis beginning` son noktanın ardından gelir. `354` sonrasında istemci gönderir, `353` sonrasında yalnızca
    okur.

    Yanlış şöyle çıkar: `DATA` komutundan sonraki her 3yz yanıtını “iletiyi gönder” diye anlayan istemci kitaplığı, `353` gelince aktarıma ikinci kez
    başlar. Noktadan sonra tek satır bekleyen bir başkası gerisini okumaz; sonraki `MAIL` komutuna yanlış yanıt gelmiş gibi olur. `MAIL FROM` satırına
    `PRDR` yazmadıysanız `353` hiç görünmemelidir.
