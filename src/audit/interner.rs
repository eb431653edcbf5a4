//! Texts that come again and again, each kept once.

use std::hash::{BuildHasher, BuildHasherDefault};

use hashbrown::HashTable;
use rustc_hash::FxHasher;

/// So many texts a page: what they hold together is counted in 32 bits, ...
const PAGE: usize = 2048;
/// ... as each is cut after so many bytes.
const TEXT_AT_MOST: usize = 1 << 20;
/// The table is kept in so many parts: where one of them grows, it is copied alone.
const PARTS: usize = 16;

/// Many texts, numbered from 0 in the order in which they came.
#[derive(Debug, Default)]
pub(crate) struct Interner {
    pages: Vec<Page>,
    count: u32,
    /// By the hash of each text. Looked up only, never walked through: its order is nobody's matter.
    numbers: [HashTable<(u32, u32)>; PARTS],
}

/// Some texts, one behind the other.
#[derive(Debug, Default)]
struct Page {
    bytes: Vec<u8>,
    ends: Vec<u32>,
}

impl Interner {
    /// The number of a text; one that is new gets the next.
    pub(crate) fn number(&mut self, text: &[u8]) -> u32 {
        let hash = hash(text);
        if let Some(known) = self.hashed(text, hash) {
            return known;
        }
        let number = self.apart(text);
        self.numbers[part(hash)].insert_unique(spread(hash), (hash, number), |(hash, _)| spread(*hash));
        number
    }

    /// Forgets every text, and keeps the room that they took.
    pub(crate) fn clear(&mut self) {
        self.pages.truncate(1);
        self.pages.iter_mut().for_each(Page::clear);
        self.count = 0;
        self.numbers.iter_mut().for_each(HashTable::clear);
    }

    /// The number of a text that came before.
    pub(crate) fn find(&self, text: &[u8]) -> Option<u32> {
        self.hashed(text, hash(text))
    }

    fn hashed(&self, text: &[u8], hash: u32) -> Option<u32> {
        let same = |(known, number): &(u32, u32)| *known == hash && self.bytes(*number) == text;
        self.numbers[part(hash)].find(spread(hash), same).map(|(_, number)| *number)
    }

    /// Gives a text a number of its own, under which it is not found again.
    pub(crate) fn apart(&mut self, text: &[u8]) -> u32 {
        let text = &text[..text.len().min(TEXT_AT_MOST)];
        let number = self.count;
        if number as usize / PAGE == self.pages.len() {
            self.pages.push(Page::default());
        }
        if let Some(page) = self.pages.last_mut() {
            page.bytes.extend_from_slice(text);
            page.ends.push(page.bytes.len() as u32);
        }
        self.count = self.count.saturating_add(1);
        number
    }

    /// The bytes of a text.
    pub(crate) fn bytes(&self, number: u32) -> &[u8] {
        self.pages.get(number as usize / PAGE).map_or(&[], |page| page.text(number as usize % PAGE))
    }

    /// A text by its number.
    pub(crate) fn text(&self, number: u32) -> &str {
        std::str::from_utf8(self.bytes(number)).unwrap_or_default()
    }
}

impl Page {
    fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
    }

    fn text(&self, at: usize) -> &[u8] {
        let from = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.ends.get(at).map_or(&[], |to| &self.bytes[from as usize..*to as usize])
    }
}

/// A number that a text always has: the same in every run and on every machine.
pub(super) fn hash(text: &[u8]) -> u32 {
    let hash = BuildHasherDefault::<FxHasher>::default().hash_one(text);
    (hash ^ hash >> 32) as u32
}

/// The part of the table that a hash is found in.
fn part(hash: u32) -> usize {
    hash as usize % PARTS
}

/// The table looks at both ends of a hash, of which its part is no longer one.
fn spread(hash: u32) -> u64 {
    u64::from(hash) << 32 | u64::from(hash / PARTS as u32)
}
