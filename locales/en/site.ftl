### Words of the interface: what stands around the texts on every page. Plain text, no markup.

site-name = Mail reply codes
site-description = What every SMTP reply code means, what to do next, and how any two of them differ.
skip-to-content = Skip to the content
language = Language
sections = Sections
breadcrumbs = You are here
footer-sources = Every fact on these pages names its source. Commands, codes and server texts stay as they are on the wire.
fallback-notice = Some texts on this page have not been translated yet and are shown in another language.
not-found = This page does not exist.

## Start page

home-title = What does this reply code mean, and what now?
home-lead = Find the three digits from your log or from a bounce. Each page says first whose move it is.
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

## Guides: the prose pages, on the start page and in the navigation

guides = Guides

## Table of all codes

all-codes = All codes
code = Code
meaning = Meaning

## Page of one code

facts = At a glance
do-not-confuse = Do not confuse it with
sources = Sources
compare-with = Compare it with any other code

on-this-page = On this page
in-practice = In practice
more-transcripts = More sessions
transcripts = On the wire
# $software is the name and version of a mail server.
transcript-recorded = Recorded from { $software }
# $source is the name of a document, such as “RFC 5321 §3.1”.
transcript-written = Based on { $source }
replies = What servers say
replies-hint = Texts as they were published, word for word. Other versions of the same software may word them differently.
logs = Find it in a log
logs-hint = Each regular expression finds the lines of a log that name this code; for grep -P and similar tools.

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
transcript-of-each = On the wire
