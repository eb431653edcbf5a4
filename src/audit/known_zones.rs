//! Zones that were asked for: a table takes its time to be made.

use crate::time::ZoneTable;

/// Each zone's table, or that there is none, by its IANA name.
#[derive(Debug, Default)]
pub(crate) struct KnownZones(Vec<(String, Option<ZoneTable>)>);

impl KnownZones {
    /// The table of a zone; `find` is asked for each once.
    pub(crate) fn table(
        &mut self,
        name: &str,
        find: impl FnOnce(&str) -> Option<ZoneTable>,
    ) -> Option<ZoneTable> {
        if let Some((_, table)) = self.0.iter().find(|(known, _)| known == name) {
            return table.clone();
        }
        let table = find(name);
        self.0.push((name.to_owned(), table.clone()));
        table
    }
}
