//! A line as numbers, words and marks, with the place of each.

use super::date_words::{HALVES, Names, RELATIVE, Table};
use super::text::{Class, class, fold};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Word,
    /// One character of a script without spaces.
    Glyph,
    Mark,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Bytes of the line.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Bytes of the folded text.
    folded: (usize, usize),
    /// Of a number; too large a number saturates.
    pub(super) value: u64,
    /// How many digits it has.
    pub(super) width: usize,
    /// Nothing that can be seen stands between it and the token before.
    pub(super) joined: bool,
}

/// The tokens of a line, and its text as it is compared. Kept from line to line.
#[derive(Debug)]
pub(super) struct Tokens {
    pub(super) list: Vec<Token>,
    folded: String,
    pub(super) months: Names,
    pub(super) weekdays: Names,
    /// Words for other days, and for halves of the day.
    pub(super) relative: Names,
    pub(super) halves: Names,
    /// What tells a day roughly, without its spaces.
    pub(super) rough: Names,
}

impl Tokens {
    pub(super) fn new() -> Self {
        Self {
            list: Vec::new(),
            folded: String::new(),
            months: Names::months(),
            weekdays: Names::weekdays(),
            relative: Names::lists(&RELATIVE),
            halves: Names::lists(&HALVES),
            rough: Names::rough(),
        }
    }

    /// Reads a line; what stands beyond `limit` bytes is left out.
    pub(super) fn read(&mut self, line: &str, limit: usize) {
        self.list.clear();
        self.folded.clear();
        let mut joined = true;
        for (at, c) in line.char_indices() {
            let class = class(c);
            match class {
                Class::Invisible => continue,
                Class::Space => {
                    joined = false;
                    continue;
                }
                _ if at > limit => break,
                _ => {}
            }
            let kind = match class {
                Class::Digit(_) => Kind::Number,
                Class::Glyph => Kind::Glyph,
                Class::Letter => Kind::Word,
                _ => Kind::Mark,
            };
            let digit = if let Class::Digit(value) = class { u64::from(value) } else { 0 };
            let (end, start) = (at + c.len_utf8(), self.folded.len());
            self.folded.push(fold(c));
            let grows = joined && matches!(kind, Kind::Number | Kind::Word);
            match self.list.last_mut().filter(|last| grows && last.kind == kind) {
                Some(last) => {
                    last.end = end;
                    last.folded.1 = self.folded.len();
                    last.value = last.value.saturating_mul(10).saturating_add(digit);
                    last.width += 1;
                }
                None => {
                    let folded = (start, self.folded.len());
                    self.list.push(Token { kind, start: at, end, folded, value: digit, width: 1, joined });
                }
            }
            joined = true;
        }
    }

    /// The first of these phrases that stands at the token at `index`, with what it means, and how many tokens it takes;
    /// they are compared without spaces.
    pub(super) fn phrase<T: Copy>(&self, index: usize, table: &Table<T>) -> Option<(T, &'static str, usize)> {
        let near = table.near(self.rest(index)?);
        near.into_iter().find_map(|(meaning, phrase)| Some((meaning, phrase, self.stands(index, phrase)?)))
    }

    /// How many tokens a phrase takes from the token at `index` on.
    fn stands(&self, index: usize, phrase: &str) -> Option<usize> {
        let start = self.list.get(index)?.folded.0;
        let end = start + phrase.len();
        self.folded[start..].starts_with(phrase).then_some(())?;
        self.list[index..].iter().position(|token| token.folded.1 == end).map(|last| last + 1)
    }

    /// The text from a token on as it is compared, without spaces.
    pub(super) fn rest(&self, index: usize) -> Option<&str> {
        self.list.get(index).map(|token| &self.folded[token.folded.0..])
    }

    /// The text of a token as it is compared.
    pub(super) fn folded(&self, token: &Token) -> &str {
        &self.folded[token.folded.0..token.folded.1]
    }
}
