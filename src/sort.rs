//! Sorting, once for everything: each instance of the library's own sort costs kilobytes.

use std::cmp::Ordering;

/// The indexes from 0 to `count` in order; equal ones keep their place.
///
/// ```ignore
/// let names = ["b", "a"];
/// assert_eq!(ordered(2, &|one, other| names[one].cmp(names[other])), [1, 0]);
/// ```
pub(crate) fn ordered(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|one, other| compare(*one, *other));
    order
}

/// Puts a list in order, as `ordered` does.
pub(crate) fn sort_by_key<Item, Key: Ord>(items: &mut Vec<Item>, key: impl Fn(&Item) -> Key) {
    let order = ordered(items.len(), &|one, other| key(&items[one]).cmp(&key(&items[other])));
    let mut unsorted: Vec<Option<Item>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|at| unsorted[at].take()));
}
