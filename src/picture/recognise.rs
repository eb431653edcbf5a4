//! What a line of text says.

use rten::{Model, ValueOrView};
use rten_tensor::NdTensor;
use rten_tensor::prelude::*;

use super::Unreadable;
use super::pixels::{Area, Picture};

/// The model takes lines of this height, ...
const HEIGHT: usize = 48;
/// ... of widths that are a multiple of this, ...
const STEP: usize = 8;
/// ... and of no smaller and no larger ones.
const NARROWEST: usize = 48;
const WIDEST: usize = 3200;

/// The text of a line, and how sure each of its characters is, in percent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Reading {
    pub(super) text: String,
    pub(super) sure: Vec<u8>,
}

/// The characters that the model knows, in its order.
#[derive(Debug)]
pub(super) struct Alphabet(Vec<char>);

impl Alphabet {
    /// Of a text that has one a line.
    pub(super) fn of(lines: &str) -> Self {
        Self(lines.lines().filter_map(|line| line.chars().next()).chain([' ']).collect())
    }

    /// The first of the model's classes says that nothing is there.
    fn character(&self, class: usize) -> Option<char> {
        self.0.get(class.checked_sub(1)?).copied()
    }
}

/// Reads one line.
pub(super) fn read(
    model: &Model,
    alphabet: &Alphabet,
    picture: &Picture<'_>,
    area: Area,
) -> Result<Reading, Unreadable> {
    let width = (area.width() * HEIGHT).div_ceil(area.height()).clamp(1, WIDEST);
    let room = width.max(NARROWEST).next_multiple_of(STEP);
    let mut planes = vec![0.0; 3 * HEIGHT * room];
    picture.planes(area, [width, HEIGHT], room, [[0.5; 3], [0.5; 3]], &mut planes);
    let input = NdTensor::from_data([1, 3, HEIGHT, room], planes);
    let output = model.run_one(ValueOrView::from(input.view()), None).map_err(|_| Unreadable::Model)?;
    let output: NdTensor<f32, 3> = output.try_into().map_err(|_| Unreadable::Model)?;
    let classes = alphabet.0.len() + 1;
    if output.shape()[2] != classes {
        return Err(Unreadable::Model);
    }
    Ok(spelt(output.data().ok_or(Unreadable::Model)?, classes, alphabet))
}

/// The likeliest character at each place; one that goes on over several places stands once.
#[expect(clippy::float_arithmetic, reason = "a model tells numbers")]
fn spelt(likely: &[f32], classes: usize, alphabet: &Alphabet) -> Reading {
    let mut reading = Reading::default();
    let mut places = Vec::new();
    let mut before = 0;
    for (at, place) in likely.chunks_exact(classes).enumerate() {
        let likelier = |one: (usize, f32), other: (usize, f32)| if other.1 > one.1 { other } else { one };
        let (class, sure) = place.iter().copied().enumerate().fold((0, 0.0), likelier);
        let sure = (sure * 100.0) as u8;
        if class != before
            && let Some(character) = alphabet.character(class)
        {
            reading.text.push(character);
            reading.sure.push(sure);
            places.push(at);
        } else if class == before
            && class != 0
            && let Some(last) = reading.sure.last_mut()
        {
            *last = (*last).max(sure);
        }
        before = class;
    }
    with_gaps(reading, &places)
}

/// Days and times stand side by side, and the space between them is easily lost: `2022/6/69:15`. An hour has two digits at
/// most: where the digits before it are the end of a date tells their number, or the wider gap among them.
fn with_gaps(reading: Reading, places: &[usize]) -> Reading {
    let characters: Vec<char> = reading.text.chars().collect();
    let mut gaps = Vec::new();
    let mut from = 0;
    for at in 0..characters.len() {
        if characters[at].is_ascii_digit() {
            continue;
        }
        let minutes = characters[at + 1..].iter().take_while(|c| c.is_ascii_digit()).count();
        if matches!(characters[at], ':' | '：') && minutes == 2 {
            match at - from {
                // A day and an hour, or a year and one.
                4 => gaps.push(from + 2),
                5 | 6 => gaps.push(from + 4),
                3 => {
                    let (first, second) =
                        (places[from + 1] - places[from], places[from + 2] - places[from + 1]);
                    if first != second {
                        gaps.push(if first > second { from + 1 } else { from + 2 });
                    }
                }
                _ => {}
            }
        }
        from = at + 1;
    }
    let mut spaced = Reading::default();
    for (at, (character, sure)) in characters.into_iter().zip(reading.sure).enumerate() {
        if gaps.contains(&at) {
            spaced.text.push(' ');
            spaced.sure.push(sure);
        }
        spaced.text.push(character);
        spaced.sure.push(sure);
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_that_goes_on_stands_once_and_one_that_comes_again_twice() {
        let alphabet = Alphabet::of("a\r\nb\n");
        // Nothing, a, b, and the space that is no line of its own.
        let places =
            [[0.0, 0.9, 0.1, 0.0], [0.0, 0.95, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0], [0.1, 0.6, 0.3, 0.0]];
        let more = [[0.0, 0.0, 0.0, 0.8], [0.0, 0.0, 0.7, 0.2]];
        let likely: Vec<f32> = places.into_iter().chain(more).flatten().collect();
        let reading = spelt(&likely, 4, &alphabet);
        assert_eq!((reading.text.as_str(), reading.sure.len()), ("aa b", 4));
        assert!(reading.sure[0] >= 94 && reading.sure[1] < 62, "{:?}", reading.sure);
    }
}
