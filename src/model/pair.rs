//! Pairs of records, each once.

use super::RecordId;

/// Two different records in the collection's order: a and b make the same pair as b and a.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    low: RecordId,
    high: RecordId,
}

impl Pair {
    /// The pair of two records; `None` for one record with itself.
    pub fn new(a: RecordId, b: RecordId) -> Option<Self> {
        (a != b).then(|| Self { low: a.min(b), high: a.max(b) })
    }

    /// The record that comes first in the collection's order.
    pub fn low(self) -> RecordId {
        self.low
    }

    /// The record that comes second.
    pub fn high(self) -> RecordId {
        self.high
    }
}

/// All pairs of n records, numbered without being held: (0,1), (0,2), …, (1,2), ….
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pairs {
    records: usize,
}

impl Pairs {
    pub(super) fn of(records: usize) -> Self {
        Self { records }
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.records * self.records.saturating_sub(1) / 2
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Pairs whose low record comes before `low`.
    fn before(self, low: usize) -> usize {
        low * (2 * self.records - low - 1) / 2
    }

    /// The number of a pair.
    pub fn number(self, pair: Pair) -> usize {
        self.before(pair.low().0) + pair.high().0 - pair.low().0 - 1
    }

    /// The pair with a number below [`Pairs::len`].
    pub fn get(self, index: usize) -> Option<Pair> {
        if index >= self.len() {
            return None;
        }
        // The last low record whose first pair is not beyond the index.
        let (mut from, mut to) = (0, self.records);
        while from + 1 < to {
            let middle = usize::midpoint(from, to);
            if self.before(middle) <= index {
                from = middle;
            } else {
                to = middle;
            }
        }
        Pair::new(RecordId(from), RecordId(from + 1 + index - self.before(from)))
    }

    /// All of them in order.
    pub fn iter(self) -> impl Iterator<Item = Pair> {
        (0..self.len()).filter_map(move |index| self.get(index))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_numbered_in_order_and_complete() {
        for records in 0..40 {
            let listed: Vec<Pair> = Pairs::of(records).iter().collect();
            let expected: Vec<Pair> = (0..records)
                .flat_map(|a| (a + 1..records).map(move |b| (a, b)))
                .map(|(a, b)| Pair { low: RecordId(a), high: RecordId(b) })
                .collect();
            assert_eq!(listed, expected);
            assert_eq!(Pairs::of(records).len(), expected.len());
            assert_eq!(Pairs::of(records).get(expected.len()), None);
        }
    }

    #[test]
    fn order_of_making_does_not_matter() {
        let (a, b) = (RecordId(3), RecordId(7));
        assert_eq!(Pair::new(a, b), Pair::new(b, a));
        assert_eq!(Pair::new(a, a), None);
    }
}
