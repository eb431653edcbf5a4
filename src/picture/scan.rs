//! The lines of text in a picture.

use rten::{Model, ModelOptions, op_registry};

use super::bubbles::Grounds;
use super::pixels::{Area, Picture};
use super::recognise::{Alphabet, Reading};
use super::{Unreadable, detect, recognise};

/// Of a character that is read in two ways; none that is read once is as unsure.
pub(super) const NOT_SURE: u8 = 0;

/// A line of text in a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// How sure each of its characters is, in percent.
    pub sure: Vec<u8>,
    /// Where it stands.
    pub area: Area,
    /// The area of one colour that it stands on.
    pub ground: Area,
    /// That colour.
    pub colour: [u8; 3],
}

/// Narrower pictures hold no line of a chat, ...
const NARROWEST: usize = 48;
/// ... and no capture is so many times as long as it is wide.
const LONGEST: usize = 100;

/// Reads pictures with two models: one finds lines of text, the other reads them.
#[derive(Debug)]
pub struct Scanner {
    finds: Model,
    reads: Model,
    alphabet: Alphabet,
}

/// How far a picture was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What was done.
    pub done: usize,
    /// Of so much.
    pub of: usize,
}

impl Scanner {
    /// Of models in the form of ONNX, and the characters that the second one knows, one a line.
    pub fn new(finds: Vec<u8>, reads: Vec<u8>, characters: &str) -> Result<Self, Unreadable> {
        let mut options = ModelOptions::with_ops(op_registry!(
            Add,
            AveragePool,
            BatchNormalization,
            Concat,
            Conv,
            ConvTranspose,
            DequantizeLinear,
            Div,
            Erf,
            GlobalAveragePool,
            HardSigmoid,
            MatMul,
            MaxPool,
            Mul,
            ReduceMean,
            Relu,
            Resize,
            Sigmoid,
            Softmax,
            Squeeze,
            Transpose,
            Unsqueeze
        ));
        options.prepack_weights(false);
        let load = |bytes| options.load(bytes).map_err(|_| Unreadable::Model);
        Ok(Self { finds: load(finds)?, reads: load(reads)?, alphabet: Alphabet::of(characters) })
    }

    /// Reads a picture, line by line; `go_on` hears how far it is, and ends it with `false`.
    pub fn read(
        &self,
        picture: &Picture<'_>,
        go_on: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Vec<Line>, Unreadable> {
        if picture.width < NARROWEST || picture.height > LONGEST * picture.width {
            return Err(Unreadable::NoPicture);
        }
        // To find the lines takes about as long as to read them.
        const HALF: usize = 50;
        let finding = &mut |done: usize, of: usize| go_on(Progress { done: HALF * done / of, of: 2 * HALF });
        let areas = detect::find(&self.finds, picture, finding)?;
        let grounds = Grounds::of(picture);
        let mut lines = Vec::with_capacity(areas.len());
        for (index, area) in areas.iter().enumerate() {
            let Reading { text, sure } = self.read_line(picture, *area)?;
            if !text.trim().is_empty() {
                let ground = grounds.under(*area);
                lines.push(Line { text, sure, area: *area, ground: ground.area, colour: ground.colour });
            }
            if !go_on(Progress { done: HALF + HALF * (index + 1) / areas.len(), of: 2 * HALF }) {
                return Err(Unreadable::Stopped);
            }
        }
        Ok(lines)
    }

    /// A line; one that may be a time is read once more with more around it, and digits that then are others are not sure.
    fn read_line(&self, picture: &Picture<'_>, area: Area) -> Result<Reading, Unreadable> {
        let read = |area| recognise::read(&self.reads, &self.alphabet, picture, area);
        let first = read(area)?;
        if !may_be_time(&first.text) {
            return Ok(first);
        }
        let more = (area.height() / 8).max(1);
        let wider = Area {
            left: area.left.saturating_sub(more),
            top: area.top.saturating_sub(more),
            right: (area.right + more).min(picture.width),
            bottom: (area.bottom + more).min(picture.height),
        };
        Ok(agreed(first, &read(wider)?.text))
    }
}

/// Whether a line is as short as a time, and has digits.
fn may_be_time(text: &str) -> bool {
    const LONGEST: usize = 30;
    text.chars().count() <= LONGEST && text.chars().filter(char::is_ascii_digit).count() > 1
}

/// A reading in which digits that another reading has otherwise are not sure at all: no time is made of them.
fn agreed(first: Reading, other: &str) -> Reading {
    // Digits that belong together, up to where one text has more of them: marks beside a clock are read as digits at times.
    let mut others = other.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let mut number = "".chars();
    let mut is_within = false;
    let own = first.text.chars().zip(first.sure.iter().copied());
    let sure = own.map(|(own, sure)| {
        if own.is_ascii_digit() && !is_within {
            number = others.next().unwrap_or_default().chars();
        }
        is_within = own.is_ascii_digit();
        let is_other = is_within && number.next().is_some_and(|other| other != own);
        if is_other { NOT_SURE } else { sure }
    });
    Reading { sure: sure.collect(), ..first }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_that_are_read_in_two_ways_are_not_sure() {
        let doubted = |one: &str, other: &str| {
            let sure = vec![99; one.chars().count()];
            let sure = agreed(Reading { text: one.to_owned(), sure }, other).sure;
            one.chars().zip(sure).filter(|(_, sure)| *sure == NOT_SURE).map(|(c, _)| c).collect::<String>()
        };
        assert_eq!(doubted("09:47", "09:41"), "7");
        assert_eq!(doubted("5月3日 14:05", "5月8日14:05"), "3");
        assert_eq!(doubted("09:50√1", "09:50"), "");
        assert_eq!(doubted("09:5041", "09:50 √"), "");
        assert_eq!(doubted("16:42", ""), "");
    }
}
