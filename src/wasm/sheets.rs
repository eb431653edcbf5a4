//! Files of tables for a page: bytes in, rows as lines of text out.

use js_sys::{Function, Uint8Array};
use wasm_bindgen::prelude::*;

use super::write;
use crate::sheets::{self, Broken, FileFault};

/// So many bytes of lines are told at a time.
const PIECE: usize = 1 << 20;

/// A file that holds tables.
#[wasm_bindgen(js_name = Book)]
#[derive(Debug)]
pub struct JsBook(sheets::Book);

#[wasm_bindgen(js_class = Book)]
impl JsBook {
    /// Its sheets, in the order in which a person sees them.
    #[wasm_bindgen(getter, unchecked_return_type = "SheetName[]")]
    pub fn sheets(&self) -> JsValue {
        write(&self.0.sheets())
    }

    /// Tells the rows of a sheet as lines of UTF-8, in pieces, and up to which byte of the file it has come; `false` from
    /// `tell` ends it. Throws a `Broken` where the sheet is, after what could be read.
    pub fn read(
        &mut self,
        sheet: usize,
        #[wasm_bindgen(unchecked_param_type = "(lines: Uint8Array, readBytes: number) => boolean")]
        tell: &Function,
    ) -> Result<(), JsValue> {
        let mut held = String::new();
        let progress = self.0.progress();
        let tell_piece = |held: &mut String| {
            let piece = Uint8Array::from(held.as_bytes());
            held.clear();
            let read_bytes = JsValue::from_f64(progress.get() as f64);
            tell.call2(&JsValue::NULL, &piece, &read_bytes).is_ok_and(|more| more.is_truthy())
        };
        let read = self.0.read(sheet, &mut |cells| {
            held.push_str(&sheets::line(cells));
            held.len() < PIECE || tell_piece(&mut held)
        });
        if !held.is_empty() {
            tell_piece(&mut held);
        }
        read.map_err(|broken: Broken| write(&broken))
    }
}

/// Opens a file; `undefined` where it is plain text. Throws a `Broken` where it cannot be read.
#[wasm_bindgen(js_name = openBook)]
pub fn open_book(bytes: &[u8]) -> Result<Option<JsBook>, JsValue> {
    sheets::Book::open(bytes).map(|book| book.map(JsBook)).map_err(|broken| write(&broken))
}

/// How a text is encoded, by its beginning, as browsers name it.
#[wasm_bindgen(js_name = encodingOf)]
pub fn encoding_of(beginning: &[u8], is_whole: bool) -> String {
    sheets::encoding_of(beginning, is_whole).to_owned()
}

/// Every reason for which a file cannot be read.
#[wasm_bindgen(js_name = fileFaults, unchecked_return_type = "FileFault[]")]
pub fn file_faults() -> JsValue {
    write(&FileFault::ALL.to_vec())
}
