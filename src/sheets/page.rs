//! The tables of saved pages, which shops also give the name of a spreadsheet.

use std::cell::RefCell;

use html5ever::buffer_queue::BufferQueue;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

use super::{Broken, FileFault, SheetName, Spans, Table};

pub(super) fn read(html: &str) -> Result<Vec<Table>, Broken> {
    let tokenizer = Tokenizer::new(Tables::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(html.into());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let mut state = tokenizer.sink.0.into_inner();
    state.end_table();
    let many = state.tables.len() > 1;
    let named = |(number, rows): (usize, Vec<Vec<String>>)| {
        let name = if many { number.to_string() } else { String::new() };
        (SheetName { name, is_hidden: false }, rows)
    };
    let tables: Vec<_> = (1..).zip(state.tables).map(named).collect();
    if tables.is_empty() { Err(Broken::of(FileFault::NotATable)) } else { Ok(tables) }
}

/// What is read of a page; its tokens arrive one after another.
#[derive(Default)]
struct Tables(RefCell<State>);

#[derive(Default)]
struct State {
    tables: Vec<Vec<Vec<String>>>,
    rows: Vec<Vec<String>>,
    spans: Spans,
    /// The cell that is open, with how many columns and rows it goes over.
    cell: Option<(String, u32, u32)>,
    is_row: bool,
    /// Within what is no text: scripts, styles.
    hidden: u32,
}

impl State {
    fn end_cell(&mut self) {
        if let Some((text, columns, rows)) = self.cell.take() {
            let words: Vec<&str> = text.split_whitespace().collect();
            self.spans.add(words.join(" "), columns, rows);
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        if self.is_row {
            let row = self.spans.end_row();
            if !row.is_empty() {
                self.rows.push(row);
            }
        }
        self.is_row = false;
    }

    fn end_table(&mut self) {
        self.end_row();
        self.spans = Spans::default();
        if self.rows.iter().any(|row| row.iter().any(|cell| !cell.is_empty())) {
            self.tables.push(std::mem::take(&mut self.rows));
        }
        self.rows.clear();
    }

    fn tag(&mut self, tag: &Tag) {
        let begins = tag.kind == TagKind::StartTag;
        match &*tag.name {
            "table" => self.end_table(),
            "tr" => {
                self.end_row();
                self.is_row = begins;
            }
            "td" | "th" => {
                self.end_cell();
                if begins {
                    let number = |name: &str| {
                        let own = tag.attrs.iter().find(|attribute| &*attribute.name.local == name);
                        own.and_then(|own| own.value.trim().parse::<u32>().ok()).unwrap_or(1)
                    };
                    self.is_row = true;
                    self.cell = Some((String::new(), number("colspan"), number("rowspan").min(100_000)));
                }
            }
            "br" | "p" | "div" | "li" => self.cell.iter_mut().for_each(|cell| cell.0.push(' ')),
            "script" | "style" | "title" if begins => self.hidden += 1,
            "script" | "style" | "title" => self.hidden = self.hidden.saturating_sub(1),
            _ => {}
        }
    }
}

impl TokenSink for Tables {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => state.tag(&tag),
            Token::CharacterTokens(text) if state.hidden == 0 => {
                state.cell.iter_mut().for_each(|cell| cell.0.push_str(&text));
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}
