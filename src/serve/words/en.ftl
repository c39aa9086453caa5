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
