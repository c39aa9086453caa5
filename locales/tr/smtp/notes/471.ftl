### 471 kodunu karıştırıldığı kodlardan ayırmanın yolu; her açıklama kendi çiftinin sayfasında yer alır.

smtp-note-471-571 =
    Noktaları yerine koyun ve kimin konuştuğuna bakın. `571` gerçekten gönderilir: Courier `571 Delivery not authorized, message refused.`, eski bir
    chkuser kullanan qmail `571 sorry, you are violating our security policies (#5.7.1 - chkuser)` yazar. `471` gönderdiği bilinen kimse yoktur; bir
    raporda geçiyorsa onu sunucuyla sizin aranızdaki bir program üretmiştir.

    Demek ki ilki, gereğini yapacağınız bir yanıttır; ikincisinin ise önce kaynağını sorun. İkisini de “filtre hayır demiş” diye okuyan, belki
    yalnızca gri listelenmiş olan ve bir sonraki denemede gidecek iletiden vazgeçer.
