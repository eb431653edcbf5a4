//! A rulebook as somebody writes it, for a page.

use wasm_bindgen::prelude::*;

use super::library::loaded;
use super::{write, zone_table};
use crate::drafting::{self, RulebookLook};

/// Reads a rulebook of YAML or JSON: every mistake with its line, or what can be proved of it and its JSON.
#[wasm_bindgen(js_name = readRulebook, unchecked_return_type = "RulebookLook")]
pub fn read_rulebook(text: &str) -> JsValue {
    let look: RulebookLook = drafting::look(loaded(), text, &mut zone_table);
    write(&look)
}
