//! A picture as it is decoded, and pieces of it in the size that a model takes.

/// A picture of red, green, blue and alpha, a byte each, row by row.
#[derive(Debug, Clone, Copy)]
pub struct Picture<'a> {
    pixels: &'a [u8],
    pub(super) width: usize,
    pub(super) height: usize,
}

/// Part of a picture, in its pixels: from the first inside to the first outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Area {
    /// The first column.
    pub left: usize,
    /// The first row.
    pub top: usize,
    /// The column after the last.
    pub right: usize,
    /// The row after the last.
    pub bottom: usize,
}

impl Area {
    /// How wide it is.
    pub fn width(&self) -> usize {
        self.right.saturating_sub(self.left)
    }

    /// How high it is.
    pub fn height(&self) -> usize {
        self.bottom.saturating_sub(self.top)
    }

    /// Its middle row.
    pub(super) fn middle(&self) -> usize {
        usize::midpoint(self.top, self.bottom)
    }

    /// Its middle column.
    pub(super) fn centre(&self) -> usize {
        usize::midpoint(self.left, self.right)
    }

    /// The smallest that holds both.
    pub(super) fn with(&self, other: &Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Whether the other lies in it, but for so many pixels.
    pub(super) fn holds(&self, other: &Self, but: usize) -> bool {
        self.left <= other.left + but
            && self.top <= other.top + but
            && self.right + but >= other.right
            && self.bottom + but >= other.bottom
    }

    /// How many rows both have.
    pub(super) fn rows_with(&self, other: &Self) -> usize {
        self.bottom.min(other.bottom).saturating_sub(self.top.max(other.top))
    }
}

/// How much of the pixels from one place on each pixel of the result takes, along one side.
struct Shares(Vec<(usize, Vec<f32>)>);

impl Shares {
    /// For `to` pixels made of those between two places of a side of `length`: each takes what it covers, or where there are
    /// fewer than it needs, of the two nearest.
    #[expect(clippy::float_arithmetic, reason = "a model takes numbers")]
    fn of(from: usize, until: usize, to: usize, length: usize) -> Self {
        let step = (until - from) as f32 / to as f32;
        let one = |index: usize| {
            let begin = from as f32 + index as f32 * step;
            if step <= 1.0 {
                let at = (begin + step / 2.0 - 0.5).clamp(0.0, (length - 1) as f32);
                let first = (at as usize).min(length.saturating_sub(2));
                let part = if length < 2 { 0.0 } else { at - first as f32 };
                return (first, if length < 2 { vec![1.0] } else { vec![1.0 - part, part] });
            }
            let end = begin + step;
            let first = begin as usize;
            let last = (end.ceil() as usize).clamp(first + 1, length);
            let covered =
                |pixel: usize| (end.min(pixel as f32 + 1.0) - begin.max(pixel as f32)).max(0.0) / step;
            (first, (first..last).map(covered).collect())
        };
        Self((0..to).map(one).collect())
    }
}

impl<'a> Picture<'a> {
    /// `None` where there are not four bytes for each of its pixels, or it has none.
    pub fn new(pixels: &'a [u8], width: usize, height: usize) -> Option<Self> {
        let bytes = width.checked_mul(height)?.checked_mul(4)?;
        (bytes > 0 && pixels.len() == bytes).then_some(Self { pixels, width, height })
    }

    pub(super) fn at(&self, column: usize, row: usize) -> [u8; 3] {
        let at = (row * self.width + column) * 4;
        [self.pixels[at], self.pixels[at + 1], self.pixels[at + 2]]
    }

    /// Some rows of it.
    pub(super) fn rows(&self, from: usize, until: usize) -> Self {
        let bytes = self.width * 4;
        Self { pixels: &self.pixels[from * bytes..until * bytes], width: self.width, height: until - from }
    }

    /// An area in another size, blue before green before red, each as a plane of `room` columns that is written to `planes`;
    /// what a colour comes to is told by its middle and its spread.
    #[expect(clippy::float_arithmetic, reason = "a model takes numbers")]
    pub(super) fn planes(
        &self,
        area: Area,
        [width, height]: [usize; 2],
        room: usize,
        [middles, spreads]: [[f32; 3]; 2],
        planes: &mut [f32],
    ) {
        let columns = Shares::of(area.left, area.right, width, self.width);
        let rows = Shares::of(area.top, area.bottom, height, self.height);
        let plane = planes.len() / 3;
        // First along the rows, each of the picture's once; then down the columns.
        let (top, bottom) = (area.top, area.bottom.min(self.height));
        let mut narrow = vec![[0.0_f32; 3]; width * (bottom - top + 1)];
        for row in top..(bottom + 1).min(self.height) {
            let line = &self.pixels[row * self.width * 4..(row + 1) * self.width * 4];
            for (column, (first, shares)) in columns.0.iter().enumerate() {
                let sum = &mut narrow[(row - top) * width + column];
                for (share, pixel) in shares.iter().zip(line[first * 4..].chunks_exact(4)) {
                    for (colour, sum) in sum.iter_mut().enumerate() {
                        *sum += share * f32::from(pixel[2 - colour]);
                    }
                }
            }
        }
        for (row, (first, shares)) in rows.0.iter().enumerate() {
            for column in 0..width {
                let mut sum = [0.0_f32; 3];
                for (index, share) in shares.iter().enumerate() {
                    let from = narrow[(first.saturating_sub(top) + index).min(bottom - top) * width + column];
                    for (sum, from) in sum.iter_mut().zip(from) {
                        *sum += share * from;
                    }
                }
                for (colour, sum) in sum.iter().enumerate() {
                    planes[colour * plane + row * room + column] =
                        (sum / 255.0 - middles[colour]) / spreads[colour];
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_keeps_its_brightness_in_any_size() {
        let pixels: Vec<u8> = (0..40 * 30).flat_map(|at| [(at % 40 * 6) as u8, 100, 50, 255]).collect();
        let picture = Picture::new(&pixels, 40, 30).expect("four bytes a pixel");
        let area = Area { left: 4, top: 3, right: 36, bottom: 27 };
        let wanted: f32 = (4..36).map(|column| column as f32 * 6.0 / 255.0).sum::<f32>() / 32.0;
        for [width, height] in [[32, 24], [13, 7], [64, 48], [1, 1], [90, 3]] {
            let mut planes = vec![0.0; 3 * width * height];
            picture.planes(area, [width, height], width, [[0.0; 3], [1.0; 3]], &mut planes);
            let mean = |colour: usize| {
                planes[colour * width * height..(colour + 1) * width * height].iter().sum::<f32>()
                    / (width * height) as f32
            };
            assert!((mean(2) - wanted).abs() < 0.01, "{width} × {height}: {}", mean(2));
            assert!((mean(1) - 100.0 / 255.0).abs() < 0.001 && (mean(0) - 50.0 / 255.0).abs() < 0.001);
        }
    }

    #[test]
    fn a_picture_has_four_bytes_a_pixel() {
        assert!(Picture::new(&[0; 16], 2, 2).is_some());
        assert!(Picture::new(&[0; 15], 2, 2).is_none());
        assert!(Picture::new(&[], 0, 0).is_none());
        assert!(Picture::new(&[], usize::MAX, usize::MAX).is_none());
    }
}
