//! What was made of files, for the next time: whoever loads a site again, because a file has changed, makes little of it anew.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use crate::diag::Diagnostics;
use crate::source::SourceTree;

/// Things by their names, each with the files that it was made of and what was found meanwhile.
#[derive(Default)]
pub struct Memory {
    kept: Mutex<HashMap<String, Kept>>,
    /// Counts the times a site is loaded.
    time: u64,
}

/// After so many times without being asked for a thing is forgotten. What others are made of is not asked for while they stay.
const LONGEST: u64 = 1000;

struct Kept {
    inputs: SourceTree,
    thing: Arc<dyn Any + Send + Sync>,
    found: Diagnostics,
    time: u64,
}

impl Memory {
    /// A thing that is made of `inputs` and nothing else: the one that was made of them before, or a new one. What was found in
    /// them is reported either way.
    pub(super) fn keep<T: Any + Send + Sync>(
        &self,
        name: &str,
        inputs: SourceTree,
        diagnostics: &mut Diagnostics,
        make: impl FnOnce(&mut Diagnostics) -> T,
    ) -> Arc<T> {
        let lock = || self.kept.lock().expect("no thread panics while it remembers");
        if let Some(kept) = lock().get_mut(name).filter(|kept| kept.inputs.is(&inputs))
            && let Ok(thing) = Arc::clone(&kept.thing).downcast()
        {
            kept.time = self.time;
            diagnostics.extend(kept.found.clone());
            return thing;
        }
        let mut found = Diagnostics::default();
        let thing = Arc::new(make(&mut found));
        diagnostics.extend(found.clone());
        let kept = Kept { inputs, thing: Arc::clone(&thing) as Arc<dyn Any + Send + Sync>, found, time: self.time };
        lock().insert(name.to_owned(), kept);
        thing
    }

    /// Forgets what was not asked for in a long time.
    pub(super) fn age(&mut self) {
        let time = self.time;
        self.kept.get_mut().expect("no thread panicked while it remembered").retain(|_, kept| kept.time + LONGEST > time);
        self.time += 1;
    }
}
