-server = サーバー
mail = メールのコード
    .short = メール
    .description = メールサーバーの各コードが何を言うか。
    .intro = コードは{ -server }が何をしたかを示します。[規則](https://mail.example/rules)を参照。
mail-code-title = コード { $code }
    .title = コード { $code }：{ $name }
mail-pair-title = { $low } と { $high }
    .title = { $low } { $low-name } と { $high } { $high-name }
mail-heading-meaning = { $code } の意味
mail-421 = サービス利用不可
    .summary = サーバーは接続を閉じます。
    .meaning =
        サーバーは「『後で』試して」と言います（多くは `QUIT` の後）：

        - 混んでいるか、
        - 止まるところです。
mail-550 = メールボックス利用不可
    .summary = この宛先の人はいません。
    .meaning = サーバーは `RCPT TO` を拒み、`User unknown` と返しました。宛先は正しいですか？
not-documented = 記載なし
evidence-title = { $title }：セッションと文
    .description = { $title } のすべてのセッションと、サーバーの言うこと。
translations-title = 翻訳
translations-lead = 翻訳がまだない文は英語で表示されます。
translations-done = { $needed } 件中 { $translated } 件
find-said = { $from } の文
home-counts = { $codes } 個のコード、{ $languages } 言語、{ $pairs ->
    [0] 比較なし
   *[other] { $pairs } 件の比較
}。
