//! Every kind of problem `sitegen` can report: stable code, weight, explanation.
//!
//! The explanations are the files of `docs/diagnostics/`, printed by `sitegen explain CODE`.

use super::Severity;

/// A kind of problem.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable name, as in `error[missing-message]`.
    pub code: &'static str,
    /// What a finding weighs unless the finder says otherwise.
    pub severity: Severity,
    /// Markdown: what it means, an example, the mend.
    pub explanation: &'static str,
}

macro_rules! rules {
    ($($name:ident $code:literal $severity:ident $doc:literal;)*) => {
        $(
            #[doc = $doc]
            pub static $name: Rule = Rule {
                code: $code,
                severity: Severity::$severity,
                explanation: include_str!(concat!("../../docs/diagnostics/", $code, ".md")),
            };
        )*
        /// All of them, in the order of this file.
        pub static ALL: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    UNREADABLE_FILE "unreadable-file" Error "A file or folder cannot be read.";
    NOT_UTF8 "not-utf8" Error "A text file is not valid UTF-8.";
    FILE_NAME "file-name" Error "A name that not every system can have, or that hides something.";
    TOO_LARGE "too-large" Error "A file, a text or the whole site is larger than any honest one.";
    TOO_DEEP "too-deep" Error "Brackets, placeables or folders are nested too deeply.";
    SYMLINK "symlink" Error "A symbolic link leads out of the site or to a folder.";
    UNKNOWN_FILE "unknown-file" Warning "A file that nothing reads.";
    BYTE_ORDER_MARK "byte-order-mark" Warning "A text file starts with a byte order mark.";
    HIDDEN_CHARACTER "hidden-character" Error "A character that cannot be seen in a review.";

    YAML_SYNTAX "yaml-syntax" Error "The file is not well-formed YAML.";
    YAML_ALIAS "yaml-alias" Error "Anchors, aliases and tags are not used here.";
    DUPLICATE_KEY "duplicate-key" Error "A key stands twice in one mapping.";
    UNKNOWN_KEY "unknown-key" Error "A key that means nothing here.";
    MISSING_KEY "missing-key" Error "A key that must be there is not.";
    WRONG_TYPE "wrong-type" Error "A value of another type than expected.";
    INVALID_VALUE "invalid-value" Error "A value of the right type that makes no sense here.";

    CODE_MISMATCH "code-mismatch" Error "The code in the file is not the file's name.";
    CODE_GRAMMAR "code-grammar" Error "A code that the collection's grammar does not allow.";
    UNKNOWN_FACET "unknown-facet" Error "A facet that the collection does not declare.";
    UNKNOWN_FACET_VALUE "unknown-facet-value" Error "A value that the facet does not declare.";
    DANGLING_REFERENCE "dangling-reference" Error "A code is named that has no record.";
    BAD_TRANSCRIPT "bad-transcript" Error "A transcript that cannot be a session, or does not show what it should.";
    UNSOURCED_FACT "unsourced-fact" Error "A fact that must have a source has none.";

    FLUENT_SYNTAX "fluent-syntax" Error "An entry of a locale file cannot be parsed.";
    DUPLICATE_MESSAGE "duplicate-message" Error "A message is defined twice in a locale.";
    DUPLICATE_ATTRIBUTE "duplicate-attribute" Error "A message has the same attribute twice.";
    DUPLICATE_VARIANT "duplicate-variant" Error "A selector has the same variant twice.";
    MISSING_MESSAGE "missing-message" Error "A text that a page needs does not exist.";
    UNKNOWN_MESSAGE "unknown-message" Warning "A text that no page uses.";
    GLOSSARY_TERM "glossary-term" Warning "A term is not called what the glossary says.";
    STALE_TRANSLATION "stale-translation" Warning "The source text has changed since it was translated.";
    BAD_LOCK "bad-lock" Warning "A line of a lock of translations that cannot be read.";
    UNREADABLE_EXCHANGE "unreadable-exchange" Error "A PO or XLIFF file that cannot be read.";
    IMPORT_REFUSED "import-refused" Error "A text of a PO or XLIFF file that is not imported.";
    UNKNOWN_VARIABLE "unknown-variable" Error "A variable that this message is not given.";
    UNKNOWN_REFERENCE "unknown-reference" Error "A message, term or attribute is used that does not exist.";
    UNKNOWN_FUNCTION "unknown-function" Error "A Fluent function that does not exist here.";
    CYCLIC_REFERENCE "cyclic-reference" Error "Messages refer to each other in a circle.";
    MISSING_VARIABLE "missing-variable" Warning "A translation lacks a variable of the source.";
    EXTRA_VARIABLE "extra-variable" Warning "A translation has a variable that the source does not have.";
    TEXT_SELECTOR "text-selector" Error "A choice by number depends on a text.";
    TERM_ARGUMENT "term-argument" Warning "A term is given something that it has no use for.";
    UNKNOWN_PLURAL "unknown-plural" Warning "A variant that a count never chooses.";
    MISSING_PLURAL "missing-plural" Warning "A choice by a count lacks a form that the language has.";
    MESSAGE_ERROR "message-error" Error "A message could not be formatted.";

    BAD_LINK "bad-link" Error "A link that leads nowhere or must not be made.";
    BAD_MARKDOWN "bad-markdown" Error "Markup that a text cannot have.";
    DOUBLED_WORD "doubled-word" Warning "The same word twice in a row.";
    UNFINISHED_TEXT "unfinished-text" Warning "Prose that does not end like a sentence.";

    EMPTY_TEXT "empty-text" Warning "A text with nothing to read.";
    UNTRANSLATED_TEXT "untranslated-text" Warning "A translation that is the text of the source.";
    ALTERED_CODE "altered-code" Warning "A translation has code that the source does not have.";
    MISSING_CODE "missing-code" Warning "A translation lacks code of the source.";
    ALTERED_LINK "altered-link" Warning "The links of a translation lead elsewhere than those of the source.";
    WRONG_QUOTES "wrong-quotes" Warning "Quotation marks that are not those of the language.";
    WRONG_PUNCTUATION "wrong-punctuation" Warning "A mark that the language writes otherwise.";
    UNPAIRED_MARK "unpaired-mark" Warning "A bracket, quotation mark or backtick without its other.";
    BAD_ALLOW "bad-allow" Warning "A comment that should mute a finding and does not.";
    UNUSED_ALLOW "unused-allow" Warning "A comment that mutes nothing.";

    LOCALE_WITHHELD "locale-withheld" Warning "A locale is below its publish gate.";
    UNKNOWN_LOCALE "unknown-locale" Error "A locale tag or folder that does not fit the configuration.";
    TEMPLATE_ERROR "template-error" Error "A template is faulty.";
    HARD_CODED_TEXT "hard-coded-text" Warning "A page says something that comes from no locale.";
    UNKNOWN_THEME "unknown-theme" Error "The theme is neither in the site nor built in.";
    DUPLICATE_ROUTE "duplicate-route" Error "Two pages would have the same URL.";
    HOST_LIMIT "host-limit" Warning "The site is too large for the host that it is built for.";
}

/// Looks a rule up by its code.
pub fn find(code: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.code == code)
}
