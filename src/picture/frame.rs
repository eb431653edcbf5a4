//! What stands around a conversation: the clock of the phone, the name over it, the box to write in, a list beside it.

use super::pixels::Area;
use super::scan::Line;
use super::stamp::Clocks;

/// Whether a line is the first letter of a name, on the round picture beside a message.
pub(super) fn is_avatar(line: &Line, lines: &[Line], unit: usize) -> bool {
    let (width, height) = (line.ground.width(), line.ground.height());
    let is_square = width.abs_diff(height) * 5 <= width.max(height) && width < unit * 5;
    let is_short = line.text.trim().chars().count() <= 2;
    let is_beside = |other: &Line| {
        let inner = other.area.left >= line.ground.right || other.area.right <= line.ground.left;
        inner && other.area.middle().abs_diff(line.area.middle()) < unit * 8 && other.text.chars().count() > 2
    };
    is_short && is_square && lines.iter().any(is_beside)
}

/// Where the conversation stands: the widest of the high grounds, or all of the picture.
pub(super) fn conversation(lines: &[Line], [width, height]: [usize; 2]) -> Area {
    let whole = Area { left: 0, top: 0, right: width, bottom: height };
    let high = lines.iter().map(|line| line.ground).filter(|ground| ground.height() * 2 > height);
    let widest = high.filter(|ground| ground.width() * 5 > width * 2).max_by_key(Area::width);
    widest.unwrap_or(whole)
}

/// The conversation without the lists beside it: lines that stand apart from all others, on the left or the right, in rows of
/// their own.
pub(super) fn beside_lists(lines: &[Line], page: Area, unit: usize, clocks: &mut Clocks) -> Area {
    if page.width() < page.height() {
        return page;
    }
    let inside: Vec<&Line> = lines.iter().filter(|line| page.holds(&line.area, unit)).collect();
    let right = inside.iter().map(|line| line.area.right).fold(page.right, usize::max);
    let mut taken = vec![0_usize; right + 2];
    for line in &inside {
        taken[line.area.left..line.area.right].iter_mut().for_each(|count| *count += 1);
    }
    // The widest stretch that nearly nothing reaches into, between the list and the rest.
    let cut_in = |from: usize, until: usize| {
        let mut best = 0..0;
        let mut start = from;
        for column in from..=until {
            let is_taken = taken.get(column).is_none_or(|count| *count > 1);
            if column == until || is_taken {
                if column - start > best.len() {
                    best = start..column;
                }
                start = column + 1;
            }
        }
        (best.len() > unit).then_some(usize::midpoint(best.start, best.end))
    };
    let letters = |lines: &[&&Line]| lines.iter().map(|line| line.text.chars().count()).sum::<usize>();
    let mut is_list = |list: &[&&Line], rest: &[&&Line]| {
        // A column of times or names beside their messages stands in their rows.
        let in_row = |line: &&&&Line| {
            rest.iter().any(|other| other.area.middle().abs_diff(line.area.middle()) * 3 < unit)
        };
        let clocks_first = list.iter().filter(|line| clocks.alone(line).is_some()).count();
        list.len() >= 4
            && letters(list) * 2 < letters(rest)
            && list.iter().filter(in_row).count() * 10 < list.len() * 8
            && clocks_first * 2 < list.len()
    };
    let mut page = page;
    let width = page.width();
    if let Some(cut) = cut_in(page.left + width / 10, page.left + width * 45 / 100) {
        let (list, rest): (Vec<&&Line>, Vec<&&Line>) = inside.iter().partition(|line| line.area.right <= cut);
        if is_list(&list, &rest) {
            page.left = cut;
        }
    }
    if let Some(cut) = cut_in(page.left + width * 60 / 100, page.left + width * 92 / 100) {
        let (list, rest): (Vec<&&Line>, Vec<&&Line>) = inside.iter().partition(|line| line.area.left >= cut);
        if is_list(&list, &rest) {
            page.right = cut;
        }
    }
    page
}

/// What stands around the conversation.
pub(super) struct Frame {
    page: Area,
    /// From here on messages stand, and until here.
    top: usize,
    bottom: usize,
}

impl Frame {
    pub(super) fn of(
        lines: &[Line],
        page: Area,
        is_phone: bool,
        [width, height]: [usize; 2],
        unit: usize,
        clocks: &mut Clocks,
    ) -> Self {
        let mut frame = Self { page, top: 0, bottom: height };
        if !is_phone {
            return frame;
        }
        let is_page = |line: &Line| line.ground.width() * 10 >= width * 9;
        // The clock of the phone, in the first rows.
        let edge = width * 12 / 100;
        let phone = lines
            .iter()
            .find(|line| line.area.middle() < edge && is_page(line) && clocks.alone(line).is_some());
        if let Some(clock) = phone {
            let beside =
                lines.iter().filter(|line| line.area.rows_with(&clock.area) > 0 && line.area.middle() < edge);
            frame.top = beside.map(|line| line.area.bottom).max().unwrap_or(clock.area.bottom);
        }
        // The name over the conversation, and what stands at it.
        let edge = frame.top + width * 28 / 100;
        let bar: Vec<&Line> = lines
            .iter()
            .filter(|line| (frame.top..edge).contains(&line.area.middle()) && is_page(line))
            .collect();
        let mut is_title = |line: &&&Line| {
            line.text.chars().filter(|c| c.is_alphabetic()).count() > 1 && clocks.stamp(line).is_none()
        };
        if let Some(title) = bar.iter().filter(|line| is_title(line)).max_by_key(|line| line.area.height()) {
            let is_centred = |line: &Line| line.area.centre().abs_diff(page.centre()) * 20 < page.width();
            // What stands alone in the middle below the name may be the first day.
            let last = bar.iter().filter(|line| {
                line.area.middle() <= title.area.bottom + unit * 2
                    && (!is_centred(line) || is_centred(title) && clocks.alone(line).is_none())
            });
            frame.top = last.map(|line| line.area.bottom).max().unwrap_or(frame.top).max(frame.top);
        }
        // The box to write in.
        let edge = height.saturating_sub(width * 22 / 100);
        let foot: Vec<&Line> = lines
            .iter()
            .filter(|line| {
                line.area.top > edge && line.area.middle() > height.saturating_sub(width * 16 / 100)
            })
            .collect();
        let is_bubble =
            |line: &Line| line.ground.bottom + unit * 3 < height && line.ground.width() * 10 < width * 7;
        if let Some(first) = foot
            .iter()
            .filter(|line| !is_bubble(line) && clocks.last(line).is_none())
            .map(|line| line.area.top)
            .min()
        {
            frame.bottom = first;
        }
        frame
    }

    pub(super) fn leaves_out(&self, line: &Line) -> bool {
        let middle = line.area.middle();
        let centre = line.area.centre();
        middle < self.top || middle > self.bottom || centre < self.page.left || centre > self.page.right
    }
}
