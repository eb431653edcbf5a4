use std::hash::{Hash, Hasher};

/// FNV-1a over 128 bits, fed in one byte order and one width on every machine.
struct Fnv(u128);

const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0 as u64
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u128::from(*byte)).wrapping_mul(PRIME);
        }
    }

    fn write_u16(&mut self, number: u16) {
        self.write(&number.to_le_bytes());
    }

    fn write_u32(&mut self, number: u32) {
        self.write(&number.to_le_bytes());
    }

    fn write_u64(&mut self, number: u64) {
        self.write(&number.to_le_bytes());
    }

    fn write_i32(&mut self, number: i32) {
        self.write(&number.to_le_bytes());
    }

    fn write_i64(&mut self, number: i64) {
        self.write(&number.to_le_bytes());
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }

    fn write_isize(&mut self, number: isize) {
        self.write_i64(number as i64);
    }
}

/// Thirty-two hexadecimal digits that stand for what was hashed.
pub(super) fn digest(of: &impl Hash) -> String {
    let mut fnv = Fnv(BASIS);
    of.hash(&mut fnv);
    let digit = |place: u32| char::from_digit((fnv.0 >> (4 * place)) as u32 & 15, 16).unwrap_or('0');
    (0..32).rev().map(digit).collect()
}
