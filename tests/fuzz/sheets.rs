//! Files of tables: workbooks, saved pages, JSON, and texts in any encoding.
#![no_main]

use aftersales::sheets::{Book, Decoder, encoding_of, line};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(Some(mut book)) = Book::open(bytes) {
        for sheet in 0..book.sheets().len() {
            let mut rows = 0;
            let _ = book.read(sheet, &mut |cells| {
                rows += 1;
                line(cells).len() < 1 << 20 && rows < 10_000
            });
        }
    }
    let mut decoder = Decoder::of(encoding_of(bytes, true));
    let middle = bytes.len() / 2;
    let _ = decoder.push(&bytes[..middle], false) + &decoder.push(&bytes[middle..], true);
});
