//! Areas of one colour: what a line of text stands on.

use super::pixels::{Area, Picture};

/// The picture is looked at in about so many columns.
const COLUMNS: usize = 256;
/// Beside one another colours are the same that differ by no more than this, in any part, ...
const NEAR: u8 = 4;
/// ... and in one area, from where it begins: the edge of a bubble may be soft.
const WITHIN: u8 = 7;

/// The areas of one colour in a picture, on a grid.
pub(super) struct Grounds {
    /// Of each cell the number of its area.
    cells: Vec<u32>,
    areas: Vec<Ground>,
    columns: usize,
    rows: usize,
    step: usize,
}

/// An area of one colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ground {
    /// The smallest rectangle around it, in pixels of the picture.
    pub(super) area: Area,
    /// Its cells.
    size: usize,
    /// Its colour, where it begins.
    pub(super) colour: [u8; 3],
}

impl Grounds {
    pub(super) fn of(picture: &Picture<'_>) -> Self {
        let step = picture.width.div_ceil(COLUMNS).max(1);
        let (columns, rows) = (picture.width.div_ceil(step), picture.height.div_ceil(step));
        let colours: Vec<[u8; 3]> = (0..rows * columns)
            .map(|cell| cell_colour(picture, cell % columns * step, cell / columns * step, step))
            .collect();
        let near =
            |one: [u8; 3], other: [u8; 3], by: u8| one.iter().zip(other).all(|(a, b)| a.abs_diff(b) <= by);
        let mut cells = vec![u32::MAX; colours.len()];
        let (mut areas, mut waiting) = (Vec::new(), Vec::new());
        for start in 0..cells.len() {
            if cells[start] != u32::MAX {
                continue;
            }
            let number = areas.len() as u32;
            cells[start] = number;
            waiting.push(start);
            let (mut size, mut area) = (0, Area { left: columns, top: rows, right: 0, bottom: 0 });
            while let Some(at) = waiting.pop() {
                size += 1;
                let (column, row) = (at % columns, at / columns);
                area = area.with(&Area { left: column, top: row, right: column + 1, bottom: row + 1 });
                let beside = [
                    (column > 0).then(|| at - 1),
                    (column + 1 < columns).then_some(at + 1),
                    (row > 0).then(|| at - columns),
                    (row + 1 < rows).then_some(at + columns),
                ];
                for next in beside.into_iter().flatten() {
                    let is_same =
                        near(colours[next], colours[at], NEAR) && near(colours[next], colours[start], WITHIN);
                    if cells[next] == u32::MAX && is_same {
                        cells[next] = number;
                        waiting.push(next);
                    }
                }
            }
            let area = Area {
                left: area.left * step,
                top: area.top * step,
                right: (area.right * step).min(picture.width),
                bottom: (area.bottom * step).min(picture.height),
            };
            areas.push(Ground { area, size, colour: colours[start] });
        }
        Self { cells, areas, columns, rows, step }
    }

    /// What a line of text stands on: the area that most of its edge is in.
    pub(super) fn under(&self, line: Area) -> Ground {
        let step = self.step;
        let (left, top) = (line.left / step, line.top / step);
        let right = (line.right / step).min(self.columns - 1);
        let bottom = (line.bottom / step).min(self.rows - 1);
        let mut counts: Vec<(u32, usize)> = Vec::new();
        let edge = (left..=right)
            .flat_map(|column| [(column, top), (column, bottom)])
            .chain((top..=bottom).flat_map(|row| [(left, row), (right, row)]));
        for (column, row) in edge {
            let number = self.cells[row * self.columns + column];
            match counts.iter_mut().find(|(known, _)| *known == number) {
                Some((_, count)) => *count += 1,
                None => counts.push((number, 1)),
            }
        }
        // Of edges of letters there are many small ones: the largest of those that are there more than now and then.
        let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
        let largest = counts
            .iter()
            .filter(|(_, count)| *count * 3 >= most)
            .map(|(number, _)| self.areas[*number as usize])
            .max_by_key(|ground| ground.size);
        largest.unwrap_or(Ground { area: line, size: 0, colour: [255; 3] })
    }
}

/// The colour of a cell: that of its pixels of which half are brighter and half darker.
fn cell_colour(picture: &Picture<'_>, left: usize, top: usize, step: usize) -> [u8; 3] {
    let (right, bottom) = ((left + step).min(picture.width), (top + step).min(picture.height));
    let mut all: Vec<[u8; 3]> =
        (top..bottom).flat_map(|row| (left..right).map(move |column| picture.at(column, row))).collect();
    let middle = all.len() / 2;
    let brightness = |colour: &[u8; 3]| colour.iter().map(|part| u32::from(*part)).sum::<u32>();
    *all.select_nth_unstable_by_key(middle, brightness).1
}
