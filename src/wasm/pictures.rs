//! Pictures of chats, for a page.

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::write;
use crate::picture::{Names, Picture, Progress, Scanner, Sheet, Unreadable, arrange, transcript};

/// Reads pictures one after the other, and then tells what they show.
#[wasm_bindgen(js_name = PictureReader)]
#[derive(Debug)]
pub struct JsPictureReader {
    scanner: Scanner,
    sheets: Vec<Sheet>,
}

#[wasm_bindgen(js_class = PictureReader)]
impl JsPictureReader {
    /// Of the two models, and the characters that the second knows. Throws a word of `Unreadable`.
    #[wasm_bindgen(constructor)]
    pub fn new(finds: Vec<u8>, reads: Vec<u8>, characters: &str) -> Result<Self, JsValue> {
        let scanner = Scanner::new(finds, reads, characters).map_err(said)?;
        Ok(Self { scanner, sheets: Vec::new() })
    }

    /// Reads a picture of red, green, blue and alpha, a byte each; `tell` hears how far it is, from 0 to 1. Throws a word
    /// of `Unreadable`.
    pub fn read(
        &mut self,
        pixels: &[u8],
        width: u32,
        height: u32,
        #[wasm_bindgen(unchecked_param_type = "(share: number) => void")] tell: &Function,
    ) -> Result<(), JsValue> {
        let (width, height) = (width as usize, height as usize);
        let picture = Picture::new(pixels, width, height).ok_or(Unreadable::NoPicture).map_err(said)?;
        let lines = self.scanner.read(&picture, &mut |progress| {
            tell.call1(&JsValue::NULL, &JsValue::from_f64(share(progress))).is_ok()
        });
        self.sheets.push(arrange(&lines.map_err(said)?, [width, height]));
        Ok(())
    }

    /// A picture that could not be opened keeps its place.
    pub fn skip(&mut self) {
        self.sheets.push(Sheet::default());
    }

    /// What the pictures show as one text.
    #[wasm_bindgen(unchecked_return_type = "Transcript")]
    pub fn transcript(&self, left: String, right: String, middle: String) -> JsValue {
        write(&transcript(&self.sheets, &Names { left, right, middle }))
    }
}

#[expect(clippy::float_arithmetic, reason = "a share is told as JavaScript has numbers")]
fn share(Progress { done, of }: Progress) -> f64 {
    f64::from(done as u32) / f64::from(of as u32)
}

fn said(why: Unreadable) -> JsValue {
    JsValue::from_str(why.word())
}
