### The preview's own interface.

## Toolbar

toolbar = Preview
toolbar-locale = Language of this page
toolbar-beside = Beside the source
toolbar-frame = In a frame
toolbar-translate = Translate
toolbar-problems = Problems
toolbar-unpublished = not published
toolbar-pseudo = test language

## Problems

problems = Problems
problems-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
problems-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
problems-none = Nothing is wrong.
problems-more = All problems
problems-stale = The page below is as it was before these errors.
problems-close = Close
problems-error = error
problems-warning = warning
problems-hint = Hint
site-broken = The site cannot be shown yet
page-broken = This page cannot be shown yet

## Frames

frame-page = This page
frame-source = The source
frame-width = Width
frame-full = full
frame-back = Back to the page

## Translating on the page

translate-list = Texts
translate-close = Close
translate-missing = missing
translate-fallback = from a related language
translate-stale = stale
translate-retouched = retouched
translate-translated = translated
translate-source = Source: { $language }
translate-helped = Shown instead: { $language }
translate-change = What has changed in the source
translate-comment = For translators
translate-variables = Variables:
translate-other-variables = Other variables ({ $count })
translate-insert = Insert { $name }
translate-plurals = Forms by number
translate-forms = Insert the forms of this language
translate-looks = On the page
translate-glossary = Glossary
translate-avoid = not:
translate-file = File
translate-template = Template
translate-pages = Pages with it
translate-places = Places on this page
translate-follow = Follow the link
translate-read-only = This is a test language: its texts are made of the source’s.
translate-save = Save
translate-undo = Undo
translate-previous = Previous
translate-next = Next
translate-saved = Saved.
translate-saved-unlocked = Saved; but the lock could not be written. Run sitegen l10n sync.
translate-undone = As it was before.
translate-unchanged = Nothing has changed.
translate-refused = Not saved: this text would break the page.
translate-failed = Not saved: { $why }
translate-conflict = Not saved: the file has changed meanwhile.
translate-theirs = In the file now
translate-keep-mine = Keep mine
translate-take-theirs = Take that of the file
translate-leave = This text is not saved. Leave it?
translate-done = Nothing is left to do.
translate-todo-here = To do on this page
translate-todo = To do on other pages
translate-here = All on this page
translate-more = and { $count } more
translate-on-pages = Pages: { $count }
translate-at = in { $at }
translate-why-empty = There are no words in it.
translate-why-too-long = It is too long.
translate-why-hidden = It has a character that does not show.
translate-why-entry = A line of it looks like another entry.
translate-why-syntax = It cannot be read.
translate-why-no-place = There is no place for it in the file.
translate-why-breaks = It would change more than this text.
