use crate::tree::Tree;

/// FNV-1a over 128 bits.
const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// Thirty-two hexadecimal digits that stand for a tree: the same digits, the same tree.
pub(super) fn digest(tree: &Tree) -> String {
    let mut hash = BASIS;
    add(&mut hash, tree);
    let digit = |place: u32| char::from_digit((hash >> (4 * place)) as u32 & 15, 16).unwrap_or('0');
    (0..32).rev().map(digit).collect()
}

fn add(hash: &mut u128, tree: &Tree) {
    match tree {
        Tree::Null => bytes(hash, 0, &[]),
        Tree::Bool(value) => bytes(hash, 1, &[u8::from(*value)]),
        Tree::Number(value) => bytes(hash, 2, &value.to_le_bytes()),
        Tree::Word(word) => bytes(hash, 3, word.as_bytes()),
        Tree::Text(text) => bytes(hash, 3, text.as_bytes()),
        Tree::List(items) => {
            bytes(hash, 4, &(items.len() as u64).to_le_bytes());
            items.iter().for_each(|item| add(hash, item));
        }
        Tree::Map(fields) => {
            bytes(hash, 5, &(fields.len() as u64).to_le_bytes());
            for (name, value) in fields {
                bytes(hash, 3, name.as_bytes());
                add(hash, value);
            }
        }
    }
}

/// What kind of value follows, its bytes, and their number, so that no two trees read alike.
fn bytes(hash: &mut u128, kind: u8, bytes: &[u8]) {
    let length = (bytes.len() as u64).to_le_bytes();
    for byte in [kind].iter().chain(bytes).chain(&length) {
        *hash = (*hash ^ u128::from(*byte)).wrapping_mul(PRIME);
    }
}
