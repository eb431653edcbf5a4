//! The lines of a picture that stand together: in one bubble, one beneath the other, or in one row.

use super::layout::Side;
use super::pixels::Area;
use super::scan::Line;
use super::stamp::Clocks;

/// Lines on one ground.
#[derive(Debug, Clone)]
pub(super) struct Block<'a> {
    pub(super) lines: Vec<&'a Line>,
    /// The ground, or where it is the page itself, the lines.
    pub(super) area: Area,
    pub(super) is_bubble: bool,
    pub(super) side: Side,
}

/// The lines by the ground that they stand on; those on the page itself by how they stand to one another.
pub(super) fn blocks<'a>(lines: &[&'a Line], page: Area, unit: usize, clocks: &mut Clocks) -> Vec<Block<'a>> {
    let mut blocks: Vec<Block<'a>> = Vec::new();
    for line in lines {
        let is_bubble = line.ground.width() * 100 < page.width() * 93
            && line.ground.height() * 10 >= line.area.height() * 9
            && line.ground.width() + unit >= line.area.width();
        let continues = |block: &Block<'_>| {
            let last = block.lines[block.lines.len() - 1].area;
            let is_below = line.area.top + unit / 2 > last.bottom && line.area.top < last.bottom + unit / 2;
            let is_flush = line.area.left.abs_diff(last.left) < unit
                || line.area.right.abs_diff(last.right) < unit
                || line.area.centre().abs_diff(last.centre()) < unit / 2;
            is_below && is_flush && line.area.height().abs_diff(last.height()) * 3 < unit
        };
        let known = if is_bubble {
            blocks.iter_mut().find(|block| block.is_bubble && block.area == line.ground)
        } else if clocks.stamp(line).is_none_or(|stamp| !stamp.rest.is_empty()) {
            blocks.iter_mut().rev().take(2).find(|block| {
                !block.is_bubble
                    && continues(block)
                    && clocks.alone(block.lines[block.lines.len() - 1]).is_none()
            })
        } else {
            None
        };
        match known {
            Some(block) => {
                block.lines.push(line);
                if !is_bubble {
                    block.area = block.area.with(&line.area);
                }
            }
            None => blocks.push(Block {
                lines: vec![line],
                area: if is_bubble { line.ground } else { line.area },
                is_bubble,
                side: Side::Middle,
            }),
        }
    }
    blocks.sort_by_key(|block| (block.area.top, block.area.left));
    blocks
}

/// Which side each stands on: by the edge that it is nearer to, and where that does not tell, as others of its colour.
pub(super) fn settle_sides(blocks: &mut [Block<'_>], page: Area) {
    let width = page.width();
    let gaps = |area: &Area| (area.left.saturating_sub(page.left), page.right.saturating_sub(area.right));
    let mut colours: Vec<([u8; 3], i32)> = Vec::new();
    for block in blocks.iter_mut() {
        let (before, after) = gaps(&block.area);
        let apart = before.abs_diff(after) * 100;
        let is_middle = apart < width * 8;
        block.side = match (is_middle, before < after) {
            (true, _) => Side::Middle,
            (_, true) => Side::Left,
            (_, false) => Side::Right,
        };
        if block.is_bubble && block.side != Side::Middle {
            let colour = block.lines[0].colour;
            let vote = if block.side == Side::Left { -1 } else { 1 };
            match colours.iter_mut().find(|(known, _)| alike(*known, colour)) {
                Some((_, votes)) => *votes += vote,
                None => colours.push((colour, vote)),
            }
        }
    }
    for block in blocks.iter_mut().filter(|block| block.is_bubble) {
        let is_wide = block.area.width() * 100 > width * 60;
        let votes = colours.iter().find(|(known, _)| alike(*known, block.lines[0].colour));
        if let Some((_, votes)) = votes.filter(|_| block.side == Side::Middle && is_wide) {
            block.side = if *votes < 0 { Side::Left } else { Side::Right };
        }
    }
}

pub(super) fn alike(one: [u8; 3], other: [u8; 3]) -> bool {
    one.iter().zip(other).all(|(a, b)| a.abs_diff(b) < 12)
}

/// Bubbles that have no ground of their own, but an outline or a colour that changes: where there are no others, words that
/// keep to both edges of the page are taken for what stands in them.
pub(super) fn take_for_bubbles(blocks: &mut [Block<'_>], page: Area, clocks: &mut Clocks) {
    let width = page.width();
    let mut is_words = |block: &Block<'_>| {
        let letters =
            block.lines.iter().flat_map(|line| line.text.chars()).filter(|c| c.is_alphabetic()).count();
        letters > 5 && block.lines.iter().all(|line| clocks.alone(line).is_none())
    };
    let keeps_to_edge = |block: &Block<'_>| {
        let (before, after) =
            (block.area.left.saturating_sub(page.left), page.right.saturating_sub(block.area.right));
        let (near, far) = (before.min(after), before.max(after));
        near * 100 < width * 22 && far * 100 > width * 25
    };
    if blocks.iter().filter(|block| block.is_bubble && block.side != Side::Middle).count() > 2 {
        return;
    }
    let words: Vec<usize> = (0..blocks.len())
        .filter(|at| !blocks[*at].is_bubble && keeps_to_edge(&blocks[*at]) && is_words(&blocks[*at]))
        .collect();
    let on = |side: Side| words.iter().filter(|at| blocks[**at].side == side).count();
    if on(Side::Left) < 2 || on(Side::Right) < 2 {
        return;
    }
    for at in words {
        blocks[at].is_bubble = true;
    }
}

/// Blocks within others, such as quotes and captions, apart from those that stand for themselves.
pub(super) fn nested<'a>(blocks: Vec<Block<'a>>, unit: usize) -> (Vec<Block<'a>>, Vec<(usize, Block<'a>)>) {
    let parent_of = |block: &Block<'_>| {
        let holds = |other: &Block<'_>| {
            other.is_bubble
                && other.area != block.area
                && other.area.holds(&block.area, unit / 3)
                && other.area.width() * other.area.height() > block.area.width() * block.area.height()
        };
        blocks.iter().position(holds)
    };
    let parents: Vec<Option<usize>> = blocks.iter().map(parent_of).collect();
    // The place of a block among those that stay.
    let place = |of: usize| parents[..of].iter().filter(|parent| parent.is_none()).count();
    let top = |mut of: usize| {
        for _ in 0..4 {
            match parents[of] {
                Some(parent) => of = parent,
                None => break,
            }
        }
        of
    };
    let places: Vec<Option<usize>> =
        (0..blocks.len()).map(|at| parents[at].map(|_| place(top(at)))).collect();
    let mut outer = Vec::new();
    let mut inner = Vec::new();
    for (block, place) in blocks.into_iter().zip(places) {
        match place {
            Some(place) => inner.push((place, block)),
            None => outer.push(block),
        }
    }
    (outer, inner)
}

/// Blocks on the page in the rows of a bubble: its time, its name, marks that it was read. Each with the area of the bubble.
pub(super) fn beside_bubbles(blocks: Vec<Block<'_>>) -> (Vec<Block<'_>>, Vec<(Area, Block<'_>)>) {
    let bubbles: Vec<Area> = blocks
        .iter()
        .filter(|block| block.is_bubble && block.side != Side::Middle)
        .map(|block| block.area)
        .collect();
    let bubble_of = |block: &Block<'_>| {
        let is_beside = |area: &&Area| {
            let is_apart = block.area.left >= area.right || block.area.right <= area.left;
            is_apart && area.rows_with(&block.area) * 2 > block.area.height()
        };
        bubbles.iter().filter(is_beside).max_by_key(|area| area.rows_with(&block.area)).copied()
    };
    let (mut rest, mut beside) = (Vec::new(), Vec::new());
    for block in blocks {
        match bubble_of(&block).filter(|_| !block.is_bubble) {
            Some(area) => beside.push((area, block)),
            None => rest.push(block),
        }
    }
    (rest, beside)
}

/// The piece with which a bubble ends: the rightmost of its last row.
pub(super) fn last_line<'a>(block: &Block<'a>) -> Option<&'a Line> {
    let bottom = block.lines.iter().map(|line| line.area.middle()).max()?;
    let unit = block.lines.iter().map(|line| line.area.height()).min()?;
    block
        .lines
        .iter()
        .filter(|line| line.area.middle() + unit > bottom)
        .max_by_key(|line| line.area.right)
        .copied()
}

/// The lines of a picture as they are read: pieces on one height in one row.
pub(super) fn rows(lines: &[&Line], unit: usize) -> Vec<(String, Area)> {
    let mut all: Vec<(Vec<&Line>, Area)> = Vec::new();
    for line in lines {
        let same = all.iter_mut().rev().take(4).find(|(_, area)| {
            area.rows_with(&line.area) * 10 > area.height().min(line.area.height()) * 6
                && line.area.height() < unit * 3
        });
        match same {
            Some((row, area)) => {
                row.push(line);
                *area = area.with(&line.area);
            }
            None => all.push((vec![line], line.area)),
        }
    }
    all.into_iter()
        .map(|(mut row, area)| {
            row.sort_by_key(|line| line.area.left);
            let mut text = String::new();
            let mut before: Option<&Line> = None;
            for line in row {
                if let Some(before) = before {
                    let is_apart = line.area.left > before.area.right + unit;
                    text.push_str(if is_apart { "  " } else { " " });
                }
                text.push_str(line.text.trim());
                before = Some(line);
            }
            (text, area)
        })
        .collect()
}

/// Several pieces as one line.
pub(super) fn joined(lines: &[&Line], text: &str) -> Line {
    let first = lines[0];
    let area = lines.iter().fold(first.area, |area, line| area.with(&line.area));
    let sure = lines.iter().flat_map(|line| line.sure.iter().copied()).collect();
    Line { text: text.to_owned(), sure, area, ground: first.ground, colour: first.colour }
}
