-server = सर्वर
mail = मेल के कोड
    .short = मेल
    .description = मेल सर्वर का हर कोड क्या कहता है।
    .intro = कोड बताता है कि { -server } ने क्या किया, देखें [नियम](https://mail.example/rules)।
mail-code-title = कोड { $code }
    .title = कोड { $code }: { $name }
mail-pair-title = { $low } और { $high }
    .title = { $low } { $low-name } और { $high } { $high-name }
mail-heading-meaning = { $code } का अर्थ
mail-421 = सेवा उपलब्ध नहीं
    .summary = सर्वर कनेक्शन बंद करता है।
    .meaning =
        सर्वर कहता है “बाद में” (अक्सर `QUIT` के बाद):

        - वह व्यस्त है,
        - या श्रीमान्‌ रुक रहे हैं।
mail-550 = मेलबॉक्स उपलब्ध नहीं
    .summary = यह पता किसी का नहीं है, डॉ. का भी नहीं।
    .meaning = सर्वर ने `RCPT TO` ठुकराया और `User unknown` कहा। क्‍या पता सही है?
not-documented = दर्ज नहीं
evidence-title = { $title }: सत्र और पाठ
    .description = { $title } वाले सभी सत्र, और सर्वर क्या कहते हैं।
translations-title = अनुवाद
translations-lead = जिस पाठ का अनुवाद नहीं है वह अंग्रेज़ी में दिखता है।
translations-done = { $needed } में से { $translated } पाठ
find-said = { $from } का पाठ
home-counts = { $codes ->
    [one] { $codes } कोड
   *[other] { $codes } कोड
}, { $languages ->
    [one] { $languages } भाषा
   *[other] { $languages } भाषाएँ
} और { $pairs ->
    [0] कोई तुलना नहीं
    [one] { $pairs } तुलना
   *[other] { $pairs } तुलनाएँ
}।
