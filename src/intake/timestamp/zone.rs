//! Zones behind times of day.

use super::WrittenZone;
use super::cursor::{Cursor, listed};
use crate::intake::date_words::{NO_PLACES, NamedZone, OPEN_ZONES, ZONE_NAMES, ZONES};
use crate::intake::lexer::Kind;
use crate::intake::text::{Class, class, fold};

impl Cursor<'_> {
    /// The zone after a time of day. After one to the minute, given here, `-11:30` may also be the end
    /// of a stretch of time.
    pub(super) fn zone(&mut self, minute: Option<u32>) -> WrittenZone {
        let zone = self.attempt(|cursor| {
            let open = cursor.mark("([").is_some();
            let zone = cursor
                .attempt(|cursor| cursor.offset_or_stretch(minute))
                .or_else(|| cursor.attempt(Self::named_zone))?;
            if open {
                cursor.mark(")]")?;
            }
            Some(zone)
        });
        if matches!(zone, Some(WrittenZone::Offset(_))) {
            // `+0800 (CST)`: the number is the clearer of the two.
            let _ = self.attempt(|cursor| {
                cursor.mark("(")?;
                for _ in 0..5 {
                    if cursor.mark(")").is_some() {
                        return Some(());
                    }
                    cursor.take(Kind::Word, |_| true)?;
                }
                None
            });
        }
        zone.unwrap_or(WrittenZone::None)
    }

    /// An offset; not what is a stretch of time, and nothing known where it may be either.
    fn offset_or_stretch(&mut self, minute: Option<u32>) -> Option<WrittenZone> {
        let start = self.token()?;
        let offset = self.signed_offset(false)?;
        let touches = start.joined && self.at - 1 > 0;
        match minute {
            Some(clock) if touches && offset < 0 && offset.unsigned_abs() > clock => {
                let inhabited = (-10 * 3600..=-3 * 3600).contains(&offset);
                inhabited.then(|| WrittenZone::Unknown(self.line[start.start..self.end()].to_owned()))
            }
            _ => Some(WrittenZone::Offset(offset)),
        }
    }

    /// `+08:00`, `+0800`, `+08` without a space; after `GMT` also `+8`.
    fn signed_offset(&mut self, after_name: bool) -> Option<i32> {
        let sign = self.token().copied()?;
        let minus = self.mark("+-")? == '-';
        let number = self.token().copied().filter(|number| number.joined)?;
        let value = self.number(1..=4)?;
        let colon = self.attempt(|cursor| {
            cursor.joined_mark(":")?;
            cursor.joined_number(2..=2)
        });
        let (hours, minutes) = match (number.width, colon) {
            (1 | 2, Some(minutes)) => (value, minutes),
            (4, None) => (value / 100, value % 100),
            // 03 is written so in offsets only.
            (2, None) if sign.joined || after_name || value < 10 => (value, 0),
            (1, None) if after_name => (value, 0),
            _ => return None,
        };
        let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
        (hours <= 14 && minutes < 60).then_some(if minus { -seconds } else { seconds })
    }

    pub(super) fn named_zone(&mut self) -> Option<WrittenZone> {
        if let Some((zone, name, taken)) = self.tokens.phrase(self.at, &ZONE_NAMES) {
            self.at += taken;
            return Some(written(name, zone));
        }
        let start = self.token()?.start;
        if self.phrase(&OPEN_ZONES).is_some() || self.attempt(Self::time_of_a_place).is_some() {
            return Some(WrittenZone::Unknown(self.line[start..self.end()].to_owned()));
        }
        let token = self.take(Kind::Word, |_| true)?;
        let (text, word) = (&self.line[token.start..token.end], self.folded(token));
        if let Some(place) = self.attempt(|cursor| cursor.place(token.start)) {
            return Some(place);
        }
        if listed("gmt utc ut", word) {
            let offset = self.attempt(|cursor| cursor.signed_offset(true));
            return Some(WrittenZone::Offset(offset.unwrap_or(0)));
        }
        // `PST-0800`: the number is the clearer of the two.
        let number = self.attempt(|cursor| {
            ZONES.iter().find(|(name, _)| *name == word)?;
            cursor.signed_offset(true)
        });
        if let Some(offset) = number {
            return Some(WrittenZone::Offset(offset));
        }
        let ends = self.token().is_none_or(|next| next.kind == Kind::Mark);
        let capitals = !text.chars().any(|c| c.is_ascii_lowercase());
        let always = listed("z pst pdt мск edt cdt mdt cest aest aedt bst jst kst hkt sgt msk", word)
            || ends && listed("est cst mst cet eet ist", word);
        match ZONES.iter().find(|(name, _)| *name == word) {
            Some((_, zone)) if capitals || always => Some(written(text, *zone)),
            None if capitals && (3..=5).contains(&text.len()) && text.ends_with('T') => {
                Some(WrittenZone::Unknown(text.to_owned()))
            }
            _ => None,
        }
    }

    /// `Sydney time`, `Hong Kong time`: a name of one or two words.
    fn time_of_a_place(&mut self) -> Option<()> {
        for _ in 0..2 {
            let word = self.take(Kind::Word, |_| true)?;
            let is_name = self.line[word.start..].starts_with(char::is_uppercase);
            (is_name && !listed(NO_PLACES, self.folded(word))).then_some(())?;
            if self.word("time").is_some() {
                return Some(());
            }
        }
        None
    }

    /// `Asia/Shanghai`, from the byte at which it begins.
    fn place(&mut self, start: usize) -> Option<WrittenZone> {
        let area = self.at.checked_sub(1).map(|area| self.folded(&self.tokens.list[area]))?;
        listed("asia america europe africa australia pacific atlantic indian", area).then_some(())?;
        let mut parts = 0;
        while self.joined_mark("/_-").is_some() {
            self.take(Kind::Word, |word| word.joined)?;
            parts += 1;
        }
        (parts > 0).then(|| WrittenZone::Place(self.line[start..self.end()].to_owned()))
    }
}

/// The zone that a text names at its end, before a time: `北京时间 2024-03-11 09:10`, `UTC+8 2024-03-11 09:10`.
pub(super) fn zone_before(text: &str) -> WrittenZone {
    const AT_MOST: usize = 40;
    let text = text.trim_end_matches(|c: char| c.is_whitespace() || ":：,，".contains(c));
    if !text.ends_with(char::is_alphanumeric) {
        return WrittenZone::None;
    }
    let tail = text.char_indices().rev().take(AT_MOST).last().map_or("", |(at, _)| &text[at..]);
    let compared: String =
        tail.chars().filter(|c| !matches!(class(*c), Class::Space | Class::Invisible)).map(fold).collect();
    let is_name = |name: &str| compared.ends_with(name) && name != "brasilia" && name != "uspacific";
    if let Some((zone, name)) = ZONE_NAMES.iter().find(|(_, name)| is_name(name)) {
        return written(name, zone);
    }
    if let Some((_, name)) = OPEN_ZONES.iter().find(|(_, name)| is_name(name)) {
        return WrittenZone::Unknown(name.to_owned());
    }
    let offset = ["utc", "gmt"].into_iter().find_map(|name| {
        let at = compared.rfind(name).filter(|at| !compared[..*at].ends_with(char::is_alphanumeric))?;
        let rest = &compared[at + name.len()..];
        if rest.is_empty() {
            return Some(0);
        }
        let (minus, digits) = match rest.split_at_checked(1)? {
            ("+", digits) => (false, digits),
            ("-", digits) => (true, digits),
            _ => return None,
        };
        let (hours, minutes) = digits.split_once(':').unwrap_or((digits, "0"));
        let number = |text: &str| text.parse::<u8>().ok().filter(|_| !text.starts_with('+')).map(i32::from);
        let (hours, minutes) = (number(hours)?, number(minutes)?);
        let seconds = hours * 3600 + minutes * 60;
        (hours <= 14 && minutes < 60).then_some(if minus { -seconds } else { seconds })
    });
    offset.map_or(WrittenZone::None, WrittenZone::Offset)
}

fn written(name: &str, zone: NamedZone) -> WrittenZone {
    match zone {
        NamedZone::Offset(minutes) => WrittenZone::Offset(i32::from(minutes) * 60),
        NamedZone::Place(place) => WrittenZone::Place(place.to_owned()),
        NamedZone::AnyOf(minutes) => WrittenZone::AnyOf(name.to_owned(), minutes),
    }
}
