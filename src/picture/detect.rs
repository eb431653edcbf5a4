//! Where text stands in a picture.

use rten::{Model, ValueOrView};
use rten_tensor::NdTensor;
use rten_tensor::prelude::*;

use super::Unreadable;
use super::pixels::{Area, Picture};

/// The picture is looked at in this width: in a smaller one small clocks are lost, a larger one finds no more.
const WIDTH: usize = 736;
/// What is narrower is looked at as it is: letters do not become clearer by being made larger.
const NARROWEST: usize = 320;
/// The model takes sides of so many pixels, or a multiple.
const STEP: usize = 32;
/// So many rows are looked at in one go, in the width of the model: more take more memory than a phone may have ...
const ROWS: usize = 896;
/// ... and so many of them again with the next, so that what the edge cuts through is seen whole in one of the two.
const AGAIN: usize = 128;
/// What the model was taught with, for blue, green and red.
const MIDDLES: [f32; 3] = [0.485, 0.456, 0.406];
const SPREADS: [f32; 3] = [0.229, 0.224, 0.225];
/// A pixel belongs to text from this on ...
const LIKELY: f32 = 0.2;
/// ... and a piece is text whose pixels are so likely at the mean.
const LIKELY_WHOLE: f32 = 0.4;
/// The model marks the middle of letters: the whole is larger by so much of the area for each of its edge.
const GROWTH: f32 = 1.4;
/// Smaller pieces are no text, in the width of the model.
const SMALLEST: usize = 3;

/// Where the lines of text stand, from top to bottom. `go_on` is asked after each part.
pub(super) fn find(
    model: &Model,
    picture: &Picture<'_>,
    go_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Vec<Area>, Unreadable> {
    let width = picture.width.clamp(NARROWEST, WIDTH).next_multiple_of(STEP).min(WIDTH);
    // As many rows of the picture as the model takes in one go.
    let scaled = |rows: usize| (rows * picture.width).div_ceil(width);
    let (rows, again) = (scaled(ROWS), scaled(AGAIN));
    let mut parts = Vec::new();
    let mut from = 0;
    loop {
        let until = (from + rows).min(picture.height);
        parts.push((from, until));
        if until == picture.height {
            break;
        }
        from = until - again;
    }
    let mut found: Vec<Area> = Vec::new();
    for (index, (from, until)) in parts.iter().enumerate() {
        for area in find_in(model, &picture.rows(*from, *until), width)? {
            let area = Area { top: area.top + from, bottom: area.bottom + from, ..area };
            // What the edge of a part cuts through the other part has whole.
            let is_cut = index > 0 && area.top < from + again / 8
                || index + 1 < parts.len() && area.bottom + again / 8 > *until;
            let is_known = |known: &Area| {
                let (rows, columns) = (known.rows_with(&area), shared_columns(known, &area));
                rows * 2 > known.height().min(area.height()) && columns * 2 > known.width().min(area.width())
            };
            if !is_cut && !found.iter().any(is_known) {
                found.push(area);
            }
        }
        if !go_on(index + 1, parts.len()) {
            return Err(Unreadable::Stopped);
        }
    }
    found.sort_by_key(|area| (area.middle(), area.left));
    Ok(found)
}

fn shared_columns(one: &Area, other: &Area) -> usize {
    one.right.min(other.right).saturating_sub(one.left.max(other.left))
}

fn find_in(model: &Model, picture: &Picture<'_>, width: usize) -> Result<Vec<Area>, Unreadable> {
    let height = (picture.height * width).div_ceil(picture.width).max(1);
    let room = [width.next_multiple_of(STEP), height.next_multiple_of(STEP)];
    let mut planes = vec![0.0; 3 * room[0] * room[1]];
    let whole = Area { left: 0, top: 0, right: picture.width, bottom: picture.height };
    picture.planes(whole, [width, height], room[0], [MIDDLES, SPREADS], &mut planes);
    let input = NdTensor::from_data([1, 3, room[1], room[0]], planes);
    let output = model.run_one(ValueOrView::from(input.view()), None).map_err(|_| Unreadable::Model)?;
    let output: NdTensor<f32, 4> = output.try_into().map_err(|_| Unreadable::Model)?;
    let likely = output.data().filter(|data| data.len() == room[0] * room[1]).ok_or(Unreadable::Model)?;
    let mut areas = pieces(likely, room);
    for area in &mut areas {
        let scaled = |at: usize| at * picture.width / width;
        *area = Area {
            left: scaled(area.left),
            top: scaled(area.top),
            right: scaled(area.right).min(picture.width),
            bottom: scaled(area.bottom).min(picture.height),
        };
    }
    areas.retain(|area| area.width() > 0 && area.height() > 0);
    Ok(areas)
}

/// The pieces of text in a map of how likely each pixel is one of text.
#[expect(clippy::float_arithmetic, reason = "a model tells numbers")]
fn pieces(likely: &[f32], [width, height]: [usize; 2]) -> Vec<Area> {
    let mut seen = vec![false; likely.len()];
    let (mut waiting, mut all) = (Vec::new(), Vec::new());
    for start in 0..likely.len() {
        if seen[start] || likely[start] <= LIKELY {
            continue;
        }
        seen[start] = true;
        waiting.push(start);
        let mut area = Area { left: width, top: height, right: 0, bottom: 0 };
        while let Some(at) = waiting.pop() {
            let (column, row) = (at % width, at / width);
            area = area.with(&Area { left: column, top: row, right: column + 1, bottom: row + 1 });
            for row in row.saturating_sub(1)..(row + 2).min(height) {
                for column in column.saturating_sub(1)..(column + 2).min(width) {
                    let next = row * width + column;
                    if !seen[next] && likely[next] > LIKELY {
                        seen[next] = true;
                        waiting.push(next);
                    }
                }
            }
        }
        if area.width().min(area.height()) < SMALLEST {
            continue;
        }
        let of_row =
            |row: usize| likely[row * width + area.left..row * width + area.right].iter().sum::<f32>();
        let sum: f32 = (area.top..area.bottom).map(of_row).sum();
        let size = (area.width() * area.height()) as f32;
        if sum / size <= LIKELY_WHOLE {
            continue;
        }
        let more = (size * GROWTH / (2 * (area.width() + area.height())) as f32).round() as usize;
        all.push(Area {
            left: area.left.saturating_sub(more),
            top: area.top.saturating_sub(more),
            right: (area.right + more).min(width),
            bottom: (area.bottom + more).min(height),
        });
    }
    all
}
