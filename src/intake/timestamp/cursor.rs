//! Where in a line the reading stands, and the small steps it takes.

use crate::intake::date_words::Table;
use crate::intake::lexer::{Kind, Token, Tokens};

/// Glyphs for nought to nine.
const DIGITS: [&str; 10] = ["〇零", "一", "二两兩", "三", "四", "五", "六", "七", "八", "九"];

pub(super) struct Cursor<'a> {
    pub(super) line: &'a str,
    pub(super) tokens: &'a Tokens,
    pub(super) at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn token(&self) -> Option<&'a Token> {
        self.tokens.list.get(self.at)
    }

    pub(super) fn folded(&self, token: &Token) -> &'a str {
        self.tokens.folded(token)
    }

    /// A look at what follows, which leaves this reading where it stands.
    pub(super) fn ahead(&self) -> Self {
        Self { line: self.line, tokens: self.tokens, at: self.at }
    }

    /// The byte after the last token taken.
    pub(super) fn end(&self) -> usize {
        self.at.checked_sub(1).and_then(|last| self.tokens.list.get(last)).map_or(0, |last| last.end)
    }

    /// Reads something, or stays where it was.
    pub(super) fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.at;
        let found = read(self);
        if found.is_none() {
            self.at = start;
        }
        found
    }

    pub(super) fn take(&mut self, kind: Kind, fits: impl FnOnce(&Token) -> bool) -> Option<&'a Token> {
        let token = self.token().filter(|token| token.kind == kind && fits(token))?;
        self.at += 1;
        Some(token)
    }

    /// A number of this many digits.
    pub(super) fn number(&mut self, widths: std::ops::RangeInclusive<usize>) -> Option<u32> {
        let token = self.take(Kind::Number, |token| widths.contains(&token.width))?;
        u32::try_from(token.value).ok()
    }

    /// A number of one or two digits, or in Chinese words: 三, 十二, 二十五.
    pub(super) fn numeral(&mut self) -> Option<u32> {
        self.attempt(|cursor| cursor.number(1..=2)).or_else(|| self.attempt(Self::worded_number))
    }

    fn worded_number(&mut self) -> Option<u32> {
        let (mut tens, mut ones) = (None, None);
        while let Some(glyph) = self.mark("〇零一二三四五六七八九两兩十") {
            match (glyph, DIGITS.iter().position(|digits| digits.contains(glyph))) {
                (_, None) if tens.is_none() => tens = Some(ones.take().unwrap_or(1) * 10),
                (_, Some(digit)) if ones.is_none_or(|ones| ones == 0) => ones = u32::try_from(digit).ok(),
                _ => return None,
            }
        }
        (tens.is_some() || ones.is_some()).then(|| tens.unwrap_or(0) + ones.unwrap_or(0))
    }

    /// A number that follows what stands before it without a space.
    pub(super) fn joined_number(&mut self, widths: std::ops::RangeInclusive<usize>) -> Option<u32> {
        self.token().filter(|token| token.joined)?;
        self.number(widths)
    }

    /// One of these marks or glyphs.
    pub(super) fn mark(&mut self, any: &str) -> Option<char> {
        let token = self.token().filter(|token| matches!(token.kind, Kind::Mark | Kind::Glyph))?;
        let mark = self.folded(token).chars().next().filter(|mark| any.contains(*mark))?;
        self.at += 1;
        Some(mark)
    }

    /// One of these marks, joined to what stands before it.
    pub(super) fn joined_mark(&mut self, any: &str) -> Option<char> {
        self.token().filter(|token| token.joined)?;
        self.mark(any)
    }

    /// A word of a list.
    pub(super) fn word(&mut self, list: &str) -> Option<()> {
        let token = self.token().filter(|token| token.kind == Kind::Word)?;
        listed(list, self.folded(token)).then(|| self.at += 1)
    }

    pub(super) fn phrase<T: Copy>(&mut self, table: &Table<T>) -> Option<T> {
        let (meaning, _, taken) = self.tokens.phrase(self.at, table)?;
        self.at += taken;
        Some(meaning)
    }

    /// `a.m`, `p. m`, `ม.ค`: short words with dots, and how many tokens they take with the last dot.
    pub(super) fn dotted(&self) -> Option<(String, usize)> {
        let list = &self.tokens.list;
        let part = |index: usize| {
            list.get(index)
                .filter(|token| token.kind == Kind::Word && token.width <= 3)
                .map(|token| self.folded(token))
        };
        let dot = |index: usize| list.get(index).is_some_and(|token| self.folded(token) == ".");
        let first = part(self.at)?;
        let (second, mut taken) =
            if dot(self.at + 1) { (part(self.at + 2)?, 3) } else { (part(self.at + 1)?, 2) };
        taken += usize::from(dot(self.at + taken));
        Some((format!("{first}.{second}"), taken))
    }
}

pub(super) fn listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| listed == word)
}
