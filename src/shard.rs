//! A part of a site, for builds on many machines: the entries of the plan are dealt out like cards.

use std::str::FromStr;

/// One of several parts. Parts have no entry in common, and together they are the whole; each depends on the sources and on
/// these two numbers only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    /// From 0.
    index: usize,
    count: usize,
}

impl Default for Shard {
    /// The whole site.
    fn default() -> Self {
        Self { index: 0, count: 1 }
    }
}

impl Shard {
    /// Whether an entry of the plan belongs to this part.
    pub fn owns(self, number: usize) -> bool {
        number % self.count == self.index
    }

    /// Whether there are other parts.
    pub fn is_part(self) -> bool {
        self.count > 1
    }

    /// The part whose number an engine tells in its environment (`get` reads a variable): GitLab's parallel jobs, arrays of
    /// Slurm and AWS Batch, indexed jobs of Kubernetes, which tell no count: `SITEGEN_SHARDS` does.
    pub fn from_environment(get: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        for (index, first, count) in ENGINES {
            let Some(own) = get(index) else { continue };
            let number = |name: &str, value: Option<String>| -> Result<usize, String> {
                let value = value.ok_or_else(|| format!("{index} is set, but {name} is not"))?;
                value.trim().parse().map_err(|_| format!("{name} is `{value}`, which is no number"))
            };
            let first = match first {
                First::Zero => 0,
                First::One => 1,
                First::Told(name) => number(name, get(name))?,
            };
            let (own, count) = (number(index, Some(own))?, number(count, get(count))?);
            return Self::new(own.checked_sub(first), count).ok_or_else(|| format!("{index} and {count} do not fit together"));
        }
        let known: Vec<&str> = ENGINES.iter().map(|(index, ..)| *index).collect();
        Err(format!("none of {} is set; name the part yourself, as in `3/7`", known.join(", ")))
    }

    fn new(index: Option<usize>, count: usize) -> Option<Self> {
        index.filter(|index| *index < count).map(|index| Self { index, count })
    }
}

/// What the first part of an engine is called.
enum First {
    Zero,
    One,
    Told(&'static str),
}

/// For each engine: the variable with the number of the part, what the first one is, and the variable with their count.
const ENGINES: [(&str, First, &str); 4] = [
    ("CI_NODE_INDEX", First::One, "CI_NODE_TOTAL"),
    ("SLURM_ARRAY_TASK_ID", First::Told("SLURM_ARRAY_TASK_MIN"), "SLURM_ARRAY_TASK_COUNT"),
    ("AWS_BATCH_JOB_ARRAY_INDEX", First::Zero, "SITEGEN_SHARDS"),
    ("JOB_COMPLETION_INDEX", First::Zero, "SITEGEN_SHARDS"),
];

impl FromStr for Shard {
    type Err = String;

    /// `3/7` is the third of seven.
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no part of a whole, such as `3/7`");
        let (index, count) = text.split_once('/').ok_or_else(wrong)?;
        let (index, count): (usize, usize) = (index.parse().map_err(|_| wrong())?, count.parse().map_err(|_| wrong())?);
        Self::new(index.checked_sub(1), count).ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_the_whole_and_have_nothing_in_common() {
        for count in 1..9 {
            let parts: Vec<Shard> = (1..=count).map(|n| format!("{n}/{count}").parse().expect("a part")).collect();
            for number in 0..100 {
                assert_eq!(parts.iter().filter(|part| part.owns(number)).count(), 1, "{number} of {count} parts");
            }
        }
        for wrong in ["", "3", "0/7", "8/7", "1/0", "a/7", "-1/7", "1/7/2"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn engines_tell_the_part_in_their_environment() {
        let third = Ok(Shard { index: 2, count: 7 });
        for (variables, expected) in [
            (&[("CI_NODE_INDEX", "3"), ("CI_NODE_TOTAL", "7")][..], third.clone()),
            (&[("SLURM_ARRAY_TASK_ID", "12"), ("SLURM_ARRAY_TASK_MIN", "10"), ("SLURM_ARRAY_TASK_COUNT", "7")], third.clone()),
            (&[("AWS_BATCH_JOB_ARRAY_INDEX", "2"), ("SITEGEN_SHARDS", "7")], third.clone()),
            (&[("JOB_COMPLETION_INDEX", "2"), ("SITEGEN_SHARDS", "7")], third),
            (&[("JOB_COMPLETION_INDEX", "2")], Err("JOB_COMPLETION_INDEX is set, but SITEGEN_SHARDS is not".to_owned())),
            (
                &[("JOB_COMPLETION_INDEX", "x"), ("SITEGEN_SHARDS", "7")],
                Err("JOB_COMPLETION_INDEX is `x`, which is no number".to_owned()),
            ),
        ] {
            let get = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
            assert_eq!(Shard::from_environment(get), expected, "{variables:?}");
        }
        assert!(Shard::from_environment(|_| None).is_err());
        assert!(Shard::from_environment(|name| Some(if name == "CI_NODE_INDEX" { "8" } else { "7" }.to_owned())).is_err());
    }
}
