### Words of the interface: what stands around the texts on every page. Plain text, no markup.

site-name = Mail reply codes
site-description = What every SMTP reply code means, what to do next, and how any two of them differ.
skip-to-content = Skip to the content
language = Language
choose-language = Choose a language
# A switch: dark colours on or off.
dark = Dark
copy = Copy
copied = Copied
sections = Sections
breadcrumbs = You are here
footer-sources = Every fact on these pages names its source. Commands, codes and server texts stay as they are on the wire.
fallback-notice = Some texts on this page have not been translated yet and are shown in another language.
not-found = This page does not exist.

## Start page

home-title = What does this reply code mean, and what now?
home-lead = Every page says first whose move it is: yours, the sender’s, or nobody’s.
# $codes, $pairs and $languages are counts.
home-counts = { $codes ->
    [one] { $codes } code
   *[other] { $codes } codes
}, { $pairs ->
    [one] { $pairs } comparison
   *[other] { $pairs } comparisons
}, { $languages ->
    [one] { $languages } language
   *[other] { $languages } languages
}.
often-confused = Often confused with each other

## The box on the start page that searches and decodes

find-link = Search
find-label = Paste a reply, a log line or a whole bounce, or search
find-hint = What you paste is read on this device; nothing is sent anywhere.
find-stage = Stage
find-log = Kind of log
# $from is a proper name: a provider or a software.
find-said = A text that { $from } sends
find-action = What to do now
# “It” is the enhanced code that was found.
find-codes = Reply codes that come with it
find-results = Search results
find-nothing = Nothing was found. A reply code has three digits, such as 554; an enhanced code looks like 5.7.1.
find-unknown = This code is not described here.

## Guides: the prose pages, on the start page and in the navigation

guides = Guides

## Table of all codes

all-codes = All codes
code = Code
meaning = Meaning
filter = Filter the codes
compare-two = Compare two codes
one-code = One code
other-code = The other code
compare = Compare
no-such-code = There is no such code here. Type its digits or choose it from the list.
same-code = Choose two different codes.

## Page of one code

facts = At a glance
do-not-confuse = Do not confuse it with
sources = Sources
compare-with = Compare it with any other code

on-this-page = On this page
in-practice = In practice
all-evidence = All sessions and server texts
transcripts = Example sessions
# $software is the name and version of a mail server.
transcript-recorded = Recorded from { $software }
# $source is the name of a document, such as “RFC 5321 §3.1”.
transcript-written = Based on { $source }
replies = What servers say
replies-hint = Texts as they were published, word for word. Other versions of the same software may word them differently.
logs = Find it in a log
logs-hint = Each regular expression finds the lines of a log that name this code; for grep -P and similar tools.

## Page with all sessions of a code and all texts of servers

# $title is “SMTP 554”.
evidence-title = { $title }: sessions and server texts
    .description = All sessions with { $title }, recorded from mail servers or based on a document, and what servers and providers say with it.

## Page on the translations of this site

translations-title = Translations
translations-lead = Each language is a folder of plain text files. A text that is not translated yet is shown in another language, and the page says so.
# $translated and $needed are counts of texts.
translations-done = { $translated } of { $needed } texts
translations-withheld = not published yet
# Above the list of the texts of one language that are to be translated; the language’s name stands before it.
translations-todo = what to do next
translations-left = { $words ->
    [one] { $words } word is left to translate. The texts that stand on the most pages come first.
   *[other] { $words } words are left to translate. The texts that stand on the most pages come first.
}
# Heads of the columns.
translations-text = Text
translations-state = State
translations-where = Where
translations-file = File
translations-pages = { $pages ->
    [one] on { $pages } page
   *[other] on { $pages } pages
}
# States of a text: not translated and shown in a related language; its source text has changed; it was changed after its source text.
translations-missing = missing
translations-fallback = missing, shown in a related language
translations-stale = stale: the source text has changed
translations-retouched = changed after its source text, to be looked at
translations-help = How to help
translations-help-edit =
    To mend a text, change the file in the folder of your language, such as the file with the number of the code, and propose
    the change where the files of this site are kept. No programming is needed.
translations-help-add =
    To begin a language, copy the folder of another one, translate the texts and leave the words in braces as they are. Pages
    appear as soon as enough of them are done.

## Page of two codes

key-differences = Key differences
aspect = Aspect
documented-for-one = Documented for one of the two only
not-documented = Not documented
no-differences = The two say the same on every documented point.
in-common = What they have in common
which-when = If you write or configure a server
learn-more = Learn more
neighbouring-comparisons = Related comparisons
tell-apart = How to tell them apart
transcript-of-both = Both in one session
transcript-of-each = Example sessions
