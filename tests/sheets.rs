//! Workbooks of several programs, saved pages and logs: what stands in each cell where a reader of the table sees it.
#![cfg(all(feature = "sheets", not(target_arch = "wasm32")))]

use std::fmt::Write;
use std::path::{Path, PathBuf};

use aftersales::sheets::{Book, FileFault, line};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/workbooks");
/// What every file is to be read as; `AFTERSALES_REWRITE=1 cargo test --all-features --test sheets` writes down what is
/// read now: read it before it is kept. The module for browsers is held to the same file.
const CELLS: &str = "cells.txt";

fn files() -> Vec<PathBuf> {
    let all = std::fs::read_dir(FOLDER).expect("the folder of workbooks");
    let mut all: Vec<PathBuf> = all.map(|entry| entry.expect("an entry").path()).collect();
    all.retain(|path| !path.ends_with(CELLS) && path.extension().is_some_and(|kind| kind != "py"));
    all.sort();
    all
}

/// The sheets of a file and their rows, as lines.
fn told(path: &Path) -> String {
    let bytes = std::fs::read(path).expect("a file");
    let name = path.file_name().expect("a name").to_string_lossy();
    let mut text = format!("== {name}\n");
    let mut book = Book::open(&bytes).expect("a file that can be read").expect("no plain text");
    for (number, sheet) in book.sheets().iter().enumerate() {
        let hidden = if sheet.is_hidden { " (hidden)" } else { "" };
        writeln!(text, "-- {}{hidden}", sheet.name).expect("text is written");
        book.read(number, &mut |cells| {
            text.push_str(&line(cells));
            true
        })
        .expect("a sheet that can be read");
    }
    text
}

#[test]
fn every_workbook_is_read_as_a_reader_of_it_sees_it() {
    let found: String = files().iter().map(|path| told(path)).collect();
    let place = Path::new(FOLDER).join(CELLS);
    if std::env::var_os("AFTERSALES_REWRITE").is_some() {
        std::fs::write(place, found).expect("the file is written");
        return;
    }
    let wanted = std::fs::read_to_string(place).expect("the file of cells");
    for (found, wanted) in found.split("== ").zip(wanted.split("== ")) {
        assert_eq!(found, wanted);
    }
    assert_eq!(found.len(), wanted.len());
}

#[test]
fn one_table_of_four_programs_is_one_table() {
    let cells = |name: &str| {
        told(&Path::new(FOLDER).join(name)).lines().skip(2).map(str::to_owned).collect::<Vec<_>>()
    };
    // A title over all columns is told with or without the columns that it covers.
    let below = |name: &str| cells(name)[1..].to_vec();
    assert_eq!(below("xlsxwriter-merged.xlsx"), below("libreoffice-merged.xlsx"));
    assert_eq!(below("xlsxwriter-merged.xlsx"), below("libreoffice-merged.xls"));
    let [of_openpyxl, of_libreoffice] =
        ["openpyxl.xlsx", "libreoffice.xls"].map(|name| cells(name)[..4].join("\n"));
    assert_eq!(of_openpyxl.replace("\t\"\"", ""), of_libreoffice.replace("\t\"\"", ""));
}

#[test]
fn what_is_no_table_is_named_with_what_was_met() {
    let fault = |bytes: &[u8]| Book::open(bytes).map(|book| book.is_some()).map_err(|broken| broken.fault);
    assert_eq!(fault(b"order,paid\n7001,2022-01-10\n"), Ok(false));
    assert_eq!(fault(b"PK\x03\x04nothing"), Err(FileFault::Unreadable));
    assert_eq!(fault(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Err(FileFault::Unreadable));
    assert_eq!(fault(b"<html><p>no table</p></html>"), Err(FileFault::NotATable));
    assert_eq!(fault(b"{\"a\": "), Err(FileFault::NotATable));
    assert_eq!(fault(b"\x01\x02\0\0\0\0 something"), Err(FileFault::NotATable));
    for picture in [
        &b"GIF89a\0\0\0\0"[..],
        b"\xff\xd8\xff\xe0",
        b"\0\0\0\x18ftypheic",
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"%PDF-1.7\n",
    ] {
        assert_eq!(fault(picture), Err(FileFault::Picture));
    }
    assert!(Book::open(b"a,b,ftype\n1,2,3\n").unwrap().is_none());
    for empty in [&b""[..], b"\xef\xbb\xbf", b" \r\n\r\n"] {
        assert_eq!(fault(empty), Err(FileFault::Empty));
    }
    let broken = Book::open(b"<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">\n<Worksheet></Row>").expect_err("broken");
    assert!(broken.detail.contains("line 3"), "{}", broken.detail);
    // A workbook that is cut off in the middle is told as far as it goes.
    let whole = std::fs::read(Path::new(FOLDER).join("openpyxl.xlsx")).expect("a workbook");
    for end in (0..whole.len()).step_by(97) {
        if let Ok(Some(mut book)) = Book::open(&whole[..end]) {
            let _ = book.read(0, &mut |_| true);
        }
    }
}

#[test]
fn lines_of_a_log_that_are_broken_stay_rows_to_be_listed() {
    let log =
        "{\"order\": 576461413038785752, \"paid\": \"2022-01-10\"}\n{\"order\": 5764614\n{\"order\": 1.50}\n";
    let mut book = Book::open(log.as_bytes()).expect("a log").expect("no plain text");
    let mut rows = Vec::new();
    book.read(0, &mut |cells| {
        rows.push(cells.join("|"));
        true
    })
    .expect("a log that can be read");
    assert_eq!(rows, ["order|paid", "576461413038785752|2022-01-10", "1.50|", "|2: {\"order\": 5764614"]);
}

/// An old workbook is a file of sectors that name one another: a damaged one may go round for ever, or point beyond its end.
#[test]
fn an_old_workbook_whose_sectors_go_round_is_damaged_and_not_endless() {
    for name in ["chart-and-wrong-count.xls", "libreoffice.xls", "libreoffice-merged.xls"] {
        let bytes = std::fs::read(format!("tests/data/workbooks/{name}")).unwrap();
        assert!(matches!(Book::open(&bytes), Ok(Some(_))), "{name}");
        let number = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
        // The first sector of the table of sectors, and every number of it.
        let table = 512 * (number(76) as usize + 1);
        let (mut damaged, mut count) = (0, 0);
        for at in (table..table + 512)
            .step_by(4)
            .filter(|at| number(*at) < 0xffff_fffa || number(*at) == 0xffff_fffe)
        {
            let own = u32::try_from((at - table) / 4).unwrap();
            for other in [own, 0, 0x7fff_ffff] {
                let mut bytes = bytes.clone();
                bytes[at..at + 4].copy_from_slice(&other.to_le_bytes());
                count += 1;
                match Book::open(&bytes) {
                    Err(broken) => damaged += u32::from(broken.fault == FileFault::Unreadable),
                    Ok(book) => assert!(book.is_some()),
                }
            }
        }
        assert!(count > 9 && damaged > 3, "{name}: {damaged} of {count}");
    }
}
