//! How much a text is when all that it refers to is put in, without putting it in: a text of two references to a text of two
//! references to … is short and means gigabytes.
//!
//! Every text of a locale is weighed once, those first that refer to nothing. What is left over then refers to itself, or to
//! what does.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::file::{File, Part, UseKind};

/// How many variables, references, calls and literals a text can have, with those of all that it refers to. (Fluent itself
/// gives up at a hundred.)
pub(super) const MAX_PIECES: usize = 100;

/// How long a text can be, in bytes, with all that it refers to.
pub(super) const MAX_LENGTH: usize = 32 << 10;

/// What a text comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Weight {
    pub(super) pieces: usize,
    pub(super) length: usize,
}

impl Weight {
    /// Whether the text can be formatted.
    pub(super) fn is_bearable(self) -> bool {
        self.pieces <= MAX_PIECES && self.length <= MAX_LENGTH
    }

    fn add(&mut self, other: Self) {
        self.pieces = self.pieces.saturating_add(other.pieces);
        self.length = self.length.saturating_add(other.length);
    }
}

/// The weights of all texts of a locale.
#[derive(Debug, Default)]
pub(super) struct Weights {
    /// For each file and definition: the number of its first text.
    first: Vec<Vec<usize>>,
    /// `None` for what refers to itself or to what does.
    weights: Vec<Option<Weight>>,
    /// For each text in a circle: the next one.
    circles: BTreeMap<usize, usize>,
}

impl Weights {
    /// Weighs the texts of files; `index` tells where each id is defined.
    pub(super) fn of(files: &[Arc<File>], index: &HashMap<String, (usize, usize)>) -> Self {
        let mut all = Self::default();
        let mut parts: Vec<&Part> = Vec::new();
        for file in files {
            let mut first = Vec::new();
            for definition in &file.definitions {
                first.push(parts.len());
                parts.extend(definition.parts.iter().map(|(_, part)| part));
            }
            all.first.push(first);
        }
        let target = |kind: &UseKind| {
            let UseKind::Reference { id, attribute, .. } = kind else { return None };
            let (file, definition) = index.get(id)?;
            let place = files[*file].definitions[*definition].parts.iter().position(|(a, _)| a == attribute)?;
            Some(all.first[*file][*definition] + place)
        };
        let targets: Vec<Vec<usize>> =
            parts.iter().map(|part| part.uses.iter().filter_map(|used| target(&used.kind)).collect()).collect();
        let mut users: Vec<Vec<usize>> = vec![Vec::new(); parts.len()];
        for (user, targets) in targets.iter().enumerate() {
            targets.iter().for_each(|target| users[*target].push(user));
        }
        let mut open: Vec<usize> = targets.iter().map(Vec::len).collect();
        let mut sums: Vec<Weight> = parts.iter().map(|part| Weight { pieces: part.pieces, length: part.span.len() }).collect();
        let mut ready: Vec<usize> = (0..parts.len()).filter(|text| open[*text] == 0).collect();
        all.weights = vec![None; parts.len()];
        while let Some(text) = ready.pop() {
            all.weights[text] = Some(sums[text]);
            for user in &users[text] {
                let weight = sums[text];
                sums[*user].add(weight);
                open[*user] -= 1;
                if open[*user] == 0 {
                    ready.push(*user);
                }
            }
        }
        all.circles = circles(&targets, &all.weights);
        all
    }

    /// The weight of a text by its file, definition and place there; `None` if it has none.
    pub(super) fn get(&self, file: usize, definition: usize, place: usize) -> Option<Weight> {
        self.weights[self.first[file][definition] + place]
    }

    /// The circle that a text of these files is part of: `a → b → a`.
    pub(super) fn circle(&self, files: &[Arc<File>], file: usize, definition: usize, place: usize) -> Option<String> {
        const SHOWN: usize = 12;
        let start = self.first[file][definition] + place;
        let mut text = *self.circles.get(&start)?;
        let mut circle = self.name(files, start);
        for _ in 0..SHOWN {
            circle.push_str(" → ");
            circle.push_str(&self.name(files, text));
            if text == start {
                return Some(circle);
            }
            text = self.circles[&text];
        }
        Some(circle + " → … → " + &self.name(files, start))
    }

    /// The name of a text by its number.
    fn name(&self, files: &[Arc<File>], text: usize) -> String {
        let begins_before = |file: &usize| self.first[*file].first().is_some_and(|first| *first <= text);
        let file = (0..files.len()).rev().find(begins_before).unwrap_or_default();
        let definition = self.first[file].partition_point(|first| *first <= text) - 1;
        let place = text - self.first[file][definition];
        let definition = &files[file].definitions[definition];
        match definition.parts.get(place) {
            Some((Some(attribute), _)) => format!("{}.{attribute}", definition.id),
            _ => definition.id.clone(),
        }
    }
}

/// Circles among the texts without weight: whoever follows one such reference after the other comes into one.
fn circles(targets: &[Vec<usize>], weights: &[Option<Weight>]) -> BTreeMap<usize, usize> {
    let next = |text: usize| targets[text].iter().copied().find(|target| weights[*target].is_none());
    let mut circles = BTreeMap::new();
    // In which walk a text was come to first.
    let mut walks: Vec<Option<usize>> = vec![None; targets.len()];
    for walk in (0..targets.len()).filter(|text| weights[*text].is_none()) {
        let mut text = walk;
        while walks[text].is_none() {
            walks[text] = Some(walk);
            text = next(text).unwrap_or(text);
        }
        if walks[text] != Some(walk) {
            continue;
        }
        while let Some(following) = next(text).filter(|_| !circles.contains_key(&text)) {
            circles.insert(text, following);
            text = following;
        }
    }
    circles
}
