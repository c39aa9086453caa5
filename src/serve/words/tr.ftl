### Önizlemenin kendi arayüzü.

## Araç çubuğu

toolbar = Önizleme
toolbar-locale = Bu sayfanın dili
toolbar-beside = Kaynakla yan yana
toolbar-frame = Çerçevede
toolbar-translate = Çevir
toolbar-problems = Sorunlar
toolbar-unpublished = yayımda değil
toolbar-pseudo = sınama dili

## Sorunlar

problems = Sorunlar
problems-errors = { $count ->
    [one] { $count } hata
   *[other] { $count } hata
}
problems-warnings = { $count ->
    [one] { $count } uyarı
   *[other] { $count } uyarı
}
problems-none = Her şey yolunda.
problems-more = Bütün sorunlar
problems-stale = Aşağıdaki sayfa, bu hatalardan önceki hâliyle duruyor.
problems-close = Kapat
problems-error = hata
problems-warning = uyarı
problems-hint = İpucu
site-broken = Site henüz gösterilemiyor
page-broken = Bu sayfa henüz gösterilemiyor

## Çerçeveler

frame-page = Bu sayfa
frame-source = Kaynak
frame-width = Genişlik
frame-full = tam
frame-back = Sayfaya dön
