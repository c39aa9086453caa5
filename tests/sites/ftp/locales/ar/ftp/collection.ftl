ftp = رموز الرد في FTP
    .short = FTP
    .description = معنى رمز الرد في FTP، وما يفعله العميل بعده، وكيف يختلف عن أي رمز آخر.
    .intro =
        يجيب خادم FTP عن كل أمر برمز من ثلاثة أرقام. يبيّن الرقم الأول النتيجة، ويبيّن الثاني موضوعها: `2` الاتصالات، و`3` تسجيل الدخول، و`5` الملفات.
        ولنقل الملفات اتصالان: واحد للأوامر والردود، وآخر للبيانات.

ftp-code-title = رمز FTP { $code }
    .title = رمز FTP { $code }: { $name }
ftp-pair-title = مقارنة رمزي FTP { $low } و{ $high }
    .title = مقارنة رمزي FTP: { $low } { $low-name } و{ $high } { $high-name }

ftp-heading-meaning = ما معنى { $code }
ftp-heading-action = ما يفعله العميل عند { $code }
ftp-heading-send = متى يرسل الخادم { $code }

## التراكيب التي ترد بالترتيب العددي فقط.

ftp-verdict-done-done = كلٌّ من { $low } و{ $high } يعلن نجاحًا، غير أن ما نجح مختلف.
ftp-verdict-done-next = يعلن { $low } النجاح، أما { $high } فخطوة وسيطة.
ftp-verdict-done-wait = يعلن { $low } النجاح، أما { $high } فإخفاق قد يزول.
ftp-verdict-done-change = يعلن { $low } النجاح، أما { $high } فإخفاق يبقى حتى يتغير شيء ما.
ftp-verdict-next-done = يمثّل { $low } خطوة وسيطة، أما { $high } فيعلن النجاح.
ftp-verdict-next-next = كلٌّ من { $low } و{ $high } خطوة وسيطة، فليس أيٌّ منهما خطأً ولا نهاية.
ftp-verdict-next-wait = يمثّل { $low } خطوة وسيطة، أما { $high } فإخفاق قد يزول.
ftp-verdict-next-change = يمثّل { $low } خطوة وسيطة، أما { $high } فإخفاق يبقى حتى يتغير شيء ما.
ftp-verdict-wait-wait = كلٌّ من { $low } و{ $high } إخفاق قد يزول.
ftp-verdict-wait-change = يدل { $low } على إخفاق قد يزول، أما { $high } فإخفاق يبقى حتى يتغير شيء ما.
ftp-verdict-change-change = كلٌّ من { $low } و{ $high } إخفاق يبقى حتى يتغير شيء ما.

ftp-relation-leads-to = قد يأتي { $high } بعد { $low } في الحوار نفسه.
ftp-relation-led-by = قد يأتي { $low } بعد { $high } في الحوار نفسه.
ftp-relation-same = قد يأتي هذا أو ذاك ردًا على ما يلي: { $places }.
ftp-relation-different = ليس أحدهما بديلًا من الآخر: كلٌّ منهما يجيب عن أوامر أخرى.
ftp-relation-unknown = لا يُعرف هل يمكن أن يلتقيا.
