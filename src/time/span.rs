use super::Instant;

/// When something is: one instant, or an interval in which it lies. Both ends are inside.
///
/// ```
/// use aftersales::time::{Instant, Span};
/// let noon = Instant::from_unix(43_200);
/// assert!(Span::exact(noon).is_exact());
/// assert!(Span { from: noon, to: noon.plus(60) }.contains(noon.plus(60)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// The earliest instant it can be.
    pub from: Instant,
    /// The latest instant it can be.
    pub to: Instant,
}

impl Span {
    /// The same, but not before another one.
    #[must_use]
    pub fn not_before(self, other: Self) -> Self {
        Self { from: self.from.max(other.from), to: self.to.max(other.to) }
    }

    /// Known to the second.
    pub const fn exact(at: Instant) -> Self {
        Self { from: at, to: at }
    }

    /// Whether it is known to the second.
    pub fn is_exact(self) -> bool {
        self.from == self.to
    }

    /// Whether `at` can be the instant.
    pub fn contains(self, at: Instant) -> bool {
        self.from <= at && at <= self.to
    }

    /// What both allow, if anything.
    pub fn intersect(self, other: Self) -> Option<Self> {
        let both = Self { from: self.from.max(other.from), to: self.to.min(other.to) };
        (both.from <= both.to).then_some(both)
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self { from: self.from.min(other.from), to: self.to.max(other.to) }
    }

    /// So many seconds later, or earlier.
    #[must_use]
    pub fn moved(self, seconds: i64) -> Self {
        Self { from: self.from.plus(seconds), to: self.to.plus(seconds) }
    }

    /// The two extremes: where a comparison holds for both, it holds for everything between.
    pub fn ends(self) -> [Instant; 2] {
        [self.from, self.to]
    }

    /// The same for loops: an instant has only one.
    pub fn extremes(self) -> impl Iterator<Item = Instant> {
        std::iter::once(self.from).chain((self.from != self.to).then_some(self.to))
    }
}
