use crate::tree::Tree;

/// Two lanes of 64 bits: a step multiplies by an odd number with about as many ones as zeros, and
/// turns, so that every byte reaches every digit. It tells answers apart; it keeps no secret.
#[derive(Clone, Copy)]
struct Lanes(u64, u64);

const START: Lanes = Lanes(0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b);
const STEPS: Lanes = Lanes(0x9e37_79b9_7f4a_7c15, 0xc2b2_ae3d_27d4_eb4f);

impl Lanes {
    fn take(&mut self, word: u64) {
        self.0 = (self.0 ^ word).wrapping_mul(STEPS.0).rotate_left(29);
        self.1 = (self.1 ^ word).wrapping_mul(STEPS.1).rotate_left(41) ^ self.0;
    }
}

/// Thirty-two hexadecimal digits that stand for a text: the same digits, the same text.
///
/// ```
/// use aftersales::assess::digest_of;
/// assert_eq!(digest_of("a").len(), 32);
/// assert_ne!(digest_of("a"), digest_of("b"));
/// ```
#[cfg(feature = "audit")]
pub fn digest_of(text: &str) -> String {
    digest(&Tree::Text(text.to_owned()))
}

/// Thirty-two hexadecimal digits that stand for a tree: the same digits, the same tree.
pub(super) fn digest(tree: &Tree) -> String {
    let mut lanes = START;
    add(&mut lanes, tree);
    lanes.take(0);
    let digit =
        |lane: u64, place: u32| char::from_digit((lane >> (4 * place)) as u32 & 15, 16).unwrap_or('0');
    [lanes.0, lanes.1]
        .into_iter()
        .flat_map(|lane| (0..16).rev().map(move |place| digit(lane, place)))
        .collect()
}

fn add(lanes: &mut Lanes, tree: &Tree) {
    match tree {
        Tree::Null => bytes(lanes, 0, &[]),
        Tree::Bool(value) => bytes(lanes, 1, &[u8::from(*value)]),
        Tree::Number(value) => bytes(lanes, 2, &value.to_le_bytes()),
        Tree::Word(word) => bytes(lanes, 3, word.as_bytes()),
        Tree::Text(text) => bytes(lanes, 3, text.as_bytes()),
        Tree::List(items) => {
            bytes(lanes, 4, &(items.len() as u64).to_le_bytes());
            items.iter().for_each(|item| add(lanes, item));
        }
        Tree::Map(fields) => {
            bytes(lanes, 5, &(fields.len() as u64).to_le_bytes());
            for (name, value) in fields {
                bytes(lanes, 3, name.as_bytes());
                add(lanes, value);
            }
        }
    }
}

/// What kind of value follows, the number of its bytes, and the bytes, so that no two trees read alike.
fn bytes(lanes: &mut Lanes, kind: u8, bytes: &[u8]) {
    lanes.take((bytes.len() as u64) << 8 | u64::from(kind));
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        lanes.take(u64::from_le_bytes(word));
    }
}
