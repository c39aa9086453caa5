//! What two records have in common and what not, facet by facet.

use super::{Collection, FacetKind, Pair, Value};

/// What one facet says of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Both say the same.
    Same,
    /// They say different things, with nothing in common.
    Differ,
    /// Sets with common and own parts.
    Overlap,
    /// One of the two says nothing; never taken for a difference.
    OneUnknown,
    /// Neither says anything.
    BothUnknown,
}

/// Compares what two records say on one facet.
pub fn compare(a: &Value, b: &Value) -> Comparison {
    match (a, b) {
        (Value::Unknown, Value::Unknown) => Comparison::BothUnknown,
        (Value::Unknown, _) | (_, Value::Unknown) => Comparison::OneUnknown,
        (Value::Set(a), Value::Set(b)) => compare_sets(a, b),
        (Value::Tokens(a), Value::Tokens(b)) => compare_sets(a, b),
        _ if a == b => Comparison::Same,
        _ => Comparison::Differ,
    }
}

fn compare_sets<T: PartialEq>(a: &[T], b: &[T]) -> Comparison {
    let common = a.iter().filter(|x| b.contains(x)).count();
    match common {
        _ if common == a.len() && common == b.len() => Comparison::Same,
        0 => Comparison::Differ,
        _ => Comparison::Overlap,
    }
}

/// How the two codes of a pair can meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meeting {
    /// The high code can follow the low one in one exchange.
    LeadsTo,
    /// The low code can follow the high one.
    LedBy,
    /// Either can come at the same places: values of the relation facet.
    Same(Vec<usize>),
    /// They come at different places.
    Different,
    /// It is not known of both where they come.
    Unknown,
}

impl Meeting {
    /// The name of its message, `collection-relation-name`, for each way to meet.
    pub const NAMES: [&str; 5] = ["leads-to", "led-by", "same", "different", "unknown"];

    /// The name of its message.
    pub fn name(&self) -> &'static str {
        match self {
            Self::LeadsTo => "leads-to",
            Self::LedBy => "led-by",
            Self::Same(_) => "same",
            Self::Different => "different",
            Self::Unknown => "unknown",
        }
    }
}

/// How the two codes of a pair can meet, by the collection's relation facet; `None` if it has none.
pub fn meeting(collection: &Collection, pair: Pair) -> Option<Meeting> {
    let facet = collection.relation?;
    let (low, high) = (collection.record(pair.low()), collection.record(pair.high()));
    if low.leads_to.contains(&pair.high()) {
        return Some(Meeting::LeadsTo);
    }
    if high.leads_to.contains(&pair.low()) {
        return Some(Meeting::LedBy);
    }
    let FacetKind::Set { wildcard, .. } = collection.facets[facet].kind else {
        return None;
    };
    let (Value::Set(a), Value::Set(b)) = (&low.values[facet], &high.values[facet]) else {
        return Some(Meeting::Unknown);
    };
    let is_wild = |set: &[usize]| wildcard.is_some_and(|w| set.contains(&w));
    let places: Vec<usize> = match (is_wild(a), is_wild(b)) {
        (true, true) => wildcard.into_iter().collect(),
        (true, false) => b.clone(),
        (false, true) => a.clone(),
        (false, false) => a.iter().copied().filter(|x| b.contains(x)).collect(),
    };
    Some(if places.is_empty() { Meeting::Different } else { Meeting::Same(places) })
}

#[cfg(test)]
mod tests {
    use super::super::{Facet, Record, RecordId};
    use super::*;

    fn set(values: &[usize]) -> Value {
        if values.is_empty() { Value::Unknown } else { Value::Set(values.to_vec()) }
    }

    #[test]
    fn every_kind_of_comparison() {
        let token = |t: &[&str]| Value::Tokens(t.iter().map(ToString::to_string).collect());
        for (a, b, expected) in [
            (Value::Choice(1), Value::Choice(1), Comparison::Same),
            (Value::Choice(1), Value::Choice(2), Comparison::Differ),
            (Value::Choice(1), Value::Unknown, Comparison::OneUnknown),
            (Value::Unknown, Value::Unknown, Comparison::BothUnknown),
            (set(&[1, 2]), set(&[1, 2]), Comparison::Same),
            (set(&[1, 2]), set(&[2]), Comparison::Overlap),
            (set(&[1]), set(&[2]), Comparison::Differ),
            (token(&[]), token(&[]), Comparison::Same),
            (token(&[]), token(&["5.1.1"]), Comparison::Differ),
            (token(&["5.1.1"]), token(&["5.7.1", "5.1.1"]), Comparison::Overlap),
        ] {
            assert_eq!(compare(&a, &b), expected, "{a:?} {b:?}");
            assert_eq!(compare(&b, &a), expected, "{b:?} {a:?}");
        }
    }

    #[test]
    fn every_kind_of_meeting() {
        let met = |low: &[usize], high: &[usize], low_to: &[usize], high_to: &[usize]| {
            let record = |values: &[usize], to: &[usize]| Record {
                code: String::new(),
                phrases: Vec::new(),
                values: vec![set(values)],
                leads_to: to.iter().copied().map(RecordId).collect(),
                confused_with: Vec::new(),
                transcript: None,
                sources: Vec::new(),
                file: String::new(),
            };
            let collection = Collection {
                facets: vec![Facet {
                    id: "phases".into(),
                    kind: FacetKind::Set { values: ["any", "auth", "data"].map(String::from).to_vec(), wildcard: Some(0) },
                    words: "phases".into(),
                    compare: true,
                    sourced: false,
                    lead: false,
                    gloss: None,
                }],
                relation: Some(0),
                records: vec![record(low, low_to), record(high, high_to)],
                ..Collection::default()
            };
            meeting(&collection, Pair::new(RecordId(0), RecordId(1)).expect("two records")).expect("a relation facet")
        };
        assert_eq!(met(&[1], &[2], &[], &[]), Meeting::Different);
        assert_eq!(met(&[1, 2], &[2], &[], &[]), Meeting::Same(vec![2]));
        assert_eq!(met(&[0], &[2], &[], &[]), Meeting::Same(vec![2]));
        assert_eq!(met(&[0, 1], &[0], &[], &[]), Meeting::Same(vec![0]));
        assert_eq!(met(&[1], &[1], &[1], &[]), Meeting::LeadsTo);
        assert_eq!(met(&[1], &[1], &[], &[0]), Meeting::LedBy);
        assert_eq!(met(&[], &[1], &[], &[]), Meeting::Unknown);
    }
}
