//! Sorting, once for everything: each instance of the library's own sort costs kilobytes.

use std::cmp::Ordering;

/// The indexes from 0 to `count` in order; equal ones keep their place. Meant for short lists: the
/// time grows with the square of the count.
///
/// ```ignore
/// let names = ["b", "a"];
/// assert_eq!(ordered(2, &|one, other| names[one].cmp(names[other])), [1, 0]);
/// ```
pub(crate) fn ordered(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(count);
    for index in 0..count {
        let place = order.partition_point(|earlier| compare(*earlier, index) != Ordering::Greater);
        order.insert(place, index);
    }
    order
}

/// Puts a short list in order, as `ordered` does.
pub(crate) fn sort_by_key<Item, Key: Ord>(items: &mut [Item], key: impl Fn(&Item) -> Key) {
    for sorted in 1..items.len() {
        let mut at = sorted;
        while at > 0 && key(&items[at - 1]) > key(&items[at]) {
            items.swap(at - 1, at);
            at -= 1;
        }
    }
}
