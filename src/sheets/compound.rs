//! The container of old workbooks: a file of sectors, each of which names the next. A damaged one may name itself, or none
//! that is there, and what reads such a chain would never end.

/// What stands for the end of a chain.
const END: u32 = 0xffff_fffe;
/// Numbers from here on name no sector.
const RESERVED: u32 = 0xffff_fffa;
/// So many sectors of the table are named in the header.
const NAMED: usize = 109;
/// What the streams are called that hold a workbook.
const STREAMS: [&str; 2] = ["workbook", "book"];
/// Streams below this stand in small sectors.
const SMALL_BELOW: usize = 4096;
const SMALL: usize = 64;

/// Whether every chain that leads to the workbook ends, and names only what is there.
pub(super) fn is_sound(bytes: &[u8]) -> bool {
    Compound::of(bytes).and_then(|compound| compound.follow()).is_some()
}

struct Compound<'a> {
    bytes: &'a [u8],
    size: usize,
    /// Of each sector the next.
    next: Vec<u32>,
}

impl<'a> Compound<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let size = match bytes.get(30..32)? {
            [9, 0] => 512,
            [12, 0] => 4096,
            _ => return None,
        };
        let mut compound = Self { bytes, size, next: Vec::new() };
        let mut named: Vec<u32> = numbers(bytes.get(76..76 + 4 * NAMED)?).collect();
        // The rest of the table's sectors stand in a chain of their own, whose last number is its next.
        let mut more = compound.header(68)?;
        let mut left = bytes.len() / size + 1;
        while more < RESERVED {
            left = left.checked_sub(1)?;
            named.extend(numbers(compound.sector(more)?));
            more = named.pop()?;
        }
        for sector in named.into_iter().filter(|sector| *sector < RESERVED) {
            let table = numbers(compound.sector(sector)?).collect::<Vec<_>>();
            compound.next.extend(table);
        }
        Some(compound)
    }

    fn header(&self, at: usize) -> Option<u32> {
        numbers(self.bytes.get(at..at + 4)?).next()
    }

    /// What is there of a sector: the last one may be cut off.
    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        let from = (number as usize).checked_add(1)?.checked_mul(self.size)?;
        let to = from.checked_add(self.size)?.min(self.bytes.len());
        self.bytes.get(from..to).filter(|sector| !sector.is_empty())
    }

    /// The bytes of a chain, as many as are wanted of it.
    fn chain(&self, first: u32, wanted: usize) -> Option<Vec<u8>> {
        let mut found = Vec::new();
        let mut left = self.next.len();
        let mut number = first;
        while number != END {
            left = left.checked_sub(1)?;
            found.extend_from_slice(self.sector(number)?);
            if found.len() >= wanted {
                break;
            }
            number = *self.next.get(number as usize)?;
        }
        Some(found)
    }

    /// Follows every chain that leads to a workbook; `None` where one does not end, or names what is not there.
    fn follow(&self) -> Option<()> {
        let folder = self.chain(self.header(48)?, usize::MAX)?;
        let entries = || folder.chunks_exact(128);
        let root = entries().next()?;
        let small_sectors = self.header(64)? as usize;
        let (small, table) = if small_sectors == 0 {
            (Vec::new(), Vec::new())
        } else {
            let table = self.chain(self.header(60)?, small_sectors.checked_mul(self.size)?)?;
            (self.chain(start(root), length(root))?, table)
        };
        let next: Vec<u32> = numbers(&table).collect();
        for entry in entries().filter(|entry| STREAMS.contains(&name(entry).as_str())) {
            if length(entry) >= SMALL_BELOW {
                self.chain(start(entry), length(entry))?;
                continue;
            }
            let (mut number, mut found, mut left) = (start(entry), 0, next.len());
            while number != END && (found == 0 || found < length(entry)) {
                left = left.checked_sub(1)?;
                if number as usize * SMALL >= small.len() {
                    return None;
                }
                found += SMALL;
                number = *next.get(number as usize)?;
            }
        }
        Some(())
    }
}

/// Numbers of four bytes, the lowest first.
fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.as_chunks::<4>().0.iter().map(|number| u32::from_le_bytes(*number))
}

fn start(entry: &[u8]) -> u32 {
    numbers(&entry[116..120]).next().unwrap_or(END)
}

fn length(entry: &[u8]) -> usize {
    numbers(&entry[120..124]).next().unwrap_or(0) as usize
}

/// The name of an entry in small letters.
fn name(entry: &[u8]) -> String {
    let letters = entry[..64].as_chunks::<2>().0.iter().map(|letter| u16::from_le_bytes(*letter));
    let name: Vec<u16> = letters.take_while(|letter| *letter != 0).collect();
    String::from_utf16_lossy(&name).to_lowercase()
}
