//! Texts that come again and again, each kept once.

use std::hash::{BuildHasher, BuildHasherDefault};

use hashbrown::HashTable;
use rustc_hash::FxHasher;

/// Many texts, numbered from 0 in the order in which they came.
#[derive(Debug, Default)]
pub(crate) struct Interner {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    /// By the hash of each text. Looked up only, never walked through: its order is nobody's matter.
    numbers: HashTable<(u32, u32)>,
}

impl Interner {
    /// The number of a text; one that is new gets the next.
    pub(crate) fn number(&mut self, text: &[u8]) -> u32 {
        let hash = hash(text);
        if let Some(known) = self.hashed(text, hash) {
            return known;
        }
        let number = self.apart(text);
        self.numbers.insert_unique(spread(hash), (hash, number), |(hash, _)| spread(*hash));
        number
    }

    /// Forgets every text, and keeps the room that they took.
    pub(crate) fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
        self.numbers.clear();
    }

    /// The number of a text that came before.
    pub(crate) fn find(&self, text: &[u8]) -> Option<u32> {
        self.hashed(text, hash(text))
    }

    fn hashed(&self, text: &[u8], hash: u32) -> Option<u32> {
        let same = |(known, number): &(u32, u32)| *known == hash && self.bytes(*number) == text;
        self.numbers.find(spread(hash), same).map(|(_, number)| *number)
    }

    /// Gives a text a number of its own, under which it is not found again.
    pub(crate) fn apart(&mut self, text: &[u8]) -> u32 {
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.bytes.extend_from_slice(text);
        self.ends.push(self.bytes.len());
        number
    }

    /// The bytes of a text.
    pub(crate) fn bytes(&self, number: u32) -> &[u8] {
        piece(&self.bytes, &self.ends, number)
    }

    /// A text by its number.
    pub(crate) fn text(&self, number: u32) -> &str {
        std::str::from_utf8(self.bytes(number)).unwrap_or_default()
    }
}

fn piece<'a>(bytes: &'a [u8], ends: &[usize], number: u32) -> &'a [u8] {
    let number = number as usize;
    let from = number.checked_sub(1).map_or(0, |before| ends[before]);
    ends.get(number).map_or(&[][..], |to| &bytes[from..*to])
}

/// A number that a text always has: the same in every run and on every machine.
pub(super) fn hash(text: &[u8]) -> u32 {
    let hash = BuildHasherDefault::<FxHasher>::default().hash_one(text);
    (hash ^ hash >> 32) as u32
}

/// The table looks at both ends of a hash.
fn spread(hash: u32) -> u64 {
    u64::from(hash) << 32 | u64::from(hash)
}
