//! A list of millions that grows page by page: nothing is moved, and no room is asked for twice.

/// So many items a page.
const PAGE: usize = 1 << 16;

/// Items in order.
#[derive(Debug)]
pub(super) struct ChunkedVec<T>(Vec<Vec<T>>);

impl<T> Default for ChunkedVec<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> ChunkedVec<T> {
    pub(super) fn push(&mut self, item: T) {
        match self.0.last_mut().filter(|page| page.len() < PAGE) {
            Some(page) => page.push(item),
            None => {
                // The first page grows as it needs to: most lists are short.
                let mut page = if self.0.is_empty() { Vec::new() } else { Vec::with_capacity(PAGE) };
                page.push(item);
                self.0.push(page);
            }
        }
    }

    /// Forgets every item, and keeps the room of the first page.
    pub(super) fn clear(&mut self) {
        self.0.truncate(1);
        if let Some(page) = self.0.first_mut() {
            page.clear();
        }
    }

    pub(super) fn len(&self) -> usize {
        self.0.last().map_or(0, |last| (self.0.len() - 1) * PAGE + last.len())
    }

    pub(super) fn get(&self, at: usize) -> Option<&T> {
        self.0.get(at / PAGE)?.get(at % PAGE)
    }

    pub(super) fn get_mut(&mut self, at: usize) -> Option<&mut T> {
        self.0.get_mut(at / PAGE)?.get_mut(at % PAGE)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter().flatten()
    }
}

impl<T> std::ops::Index<usize> for ChunkedVec<T> {
    type Output = T;

    fn index(&self, at: usize) -> &T {
        &self.0[at / PAGE][at % PAGE]
    }
}

impl<T> std::ops::IndexMut<usize> for ChunkedVec<T> {
    fn index_mut(&mut self, at: usize) -> &mut T {
        &mut self.0[at / PAGE][at % PAGE]
    }
}
