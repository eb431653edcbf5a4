//! `aftersales`: what the page does, for terminals and scripts.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program speaks to its terminal")]
#![allow(clippy::disallowed_types, clippy::disallowed_methods, reason = "a program knows what time it is")]

mod arguments;
mod files;
mod rules;

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use aftersales::audit::{
    Audit, CSV_HEAD, Report, RowProblem, Select, TableOptions, UnusedColumns, json_line,
};
use aftersales::time::Instant;
use arguments::{AuditWords, Command, Format, RulesCommand, Words};
use clap::{CommandFactory, Parser};
use files::{Failure, How, Tables};

/// Orders are looked at so many at a time.
const STEP: usize = 1000;
/// With `--stream`, so many orders are held at a time.
const HELD: usize = 20_000;

/// So many bytes are written at a time.
const WRITTEN_AT_ONCE: usize = 1 << 16;

/// What a program ends with: no order is refused or missed, ...
const ALL_WELL: u8 = 0;
/// ... one is, ...
const BAD_ORDERS: u8 = 1;
/// ... it could not do what was asked, ...
const FAILED: u8 = 2;
/// ... or there was nothing that could be read.
const NOTHING_READ: u8 = 3;

fn main() -> ExitCode {
    let words = Words::parse();
    let ended = match words.command {
        Command::Audit(words) => audit(&words),
        Command::Rules(RulesCommand::Check { files }) => rules::check(&files, &mut io::stdout().lock())
            .map(|is_sound| if is_sound { ALL_WELL } else { BAD_ORDERS }),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Words::command(), "aftersales", &mut io::stdout());
            Ok(ALL_WELL)
        }
    };
    match ended {
        Ok(code) => ExitCode::from(code),
        // Whoever read the result has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: the result could not be written: {error}");
            ExitCode::from(FAILED)
        }
    }
}

fn audit(words: &AuditWords) -> io::Result<u8> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let now = Instant::from_unix(i64::try_from(now).unwrap_or(0));
    let (setting, said) = match words.setting(now).and_then(|setting| {
        let said = words.said(&setting.scope.library.lexicon)?;
        Ok((setting, said))
    }) {
        Ok(read) => read,
        Err(wrong) => {
            wrong.iter().for_each(|wrong| eprintln!("error: {wrong}"));
            return Ok(FAILED);
        }
    };
    let out: Box<dyn Write> = match &words.output {
        Some(path) if path.as_os_str() != "-" => Box::new(std::fs::File::create(path)?),
        _ => Box::new(io::stdout().lock()),
    };
    let mut teller = Teller {
        audit: Audit::new(setting),
        said,
        out: io::BufWriter::new(out),
        format: words.format,
        streams: words.stream,
        shows: io::stderr().is_terminal() && !words.quiet,
        told: 0,
        tables: 0,
        left: Vec::new(),
        is_bad: false,
    };
    teller.head()?;
    let how = How {
        encoding: words.encoding.as_deref(),
        sheets: &words.sheet,
        is_told: teller.said.meanings.is_some(),
        header: teller.said.header,
    };
    let standard_input = [PathBuf::from("-")];
    let files = if words.files.is_empty() { &standard_input[..] } else { &words.files };
    let mut unread = Vec::new();
    for path in files {
        match files::read(path, &how, &mut teller) {
            Ok(()) => {}
            Err(Failure::Unread(why)) => unread.push(why),
            Err(Failure::Unwritten(error)) => return Err(error),
        }
    }
    teller.rest()?;
    let report = teller.audit.report();
    let orders = teller.told + teller.audit.len();
    for why in &unread {
        eprintln!("error: {why}");
    }
    if !words.quiet {
        teller.summary(&report, orders);
    }
    Ok(match (orders, unread.is_empty()) {
        (0, _) => NOTHING_READ,
        (_, false) => FAILED,
        _ if teller.is_bad => BAD_ORDERS,
        _ => ALL_WELL,
    })
}

/// Reads tables, and tells how each order stands.
struct Teller<Out: Write> {
    audit: Audit,
    said: TableOptions,
    out: Out,
    format: Format,
    streams: bool,
    /// Somebody sits at the terminal.
    shows: bool,
    /// Orders that were told and forgotten.
    told: usize,
    /// Tables that were read.
    tables: usize,
    /// Sheets that were not, and why.
    left: Vec<String>,
    /// An order was refused or missed.
    is_bad: bool,
}

impl<Out: Write> Tables for Teller<Out> {
    fn begin(&mut self, name: &str) {
        self.tables += 1;
        self.audit.begin(name, self.said.clone());
    }

    fn push(&mut self, piece: &[u8]) -> io::Result<()> {
        self.audit.push(piece);
        if self.streams && self.audit.len() > HELD {
            self.look();
            // The next row may tell more of the last order.
            self.tell(0..self.audit.len() - 1)?;
            self.told += self.audit.len() - 1;
            self.audit.keep_last();
        }
        Ok(())
    }

    fn end(&mut self, broken: Option<&str>) {
        match broken {
            Some(why) => self.audit.break_off(why),
            None => self.audit.end(),
        }
    }

    fn leave(&mut self, name: &str, why: &str) {
        self.left.push(format!("{name}: not read, {why}"));
    }
}

impl<Out: Write> Teller<Out> {
    fn look(&mut self) {
        for done in (0..=self.audit.len()).step_by(STEP) {
            self.audit.run(STEP, &mut |_| None);
            if self.shows && done % (10 * STEP) == 0 {
                eprint!("\r{} orders", self.told + done);
            }
        }
    }

    fn head(&mut self) -> io::Result<()> {
        match self.format {
            Format::Jsonl => Ok(()),
            Format::Csv => writeln!(self.out, "{CSV_HEAD}"),
        }
    }

    /// The orders that are left: the most pressing first, unless they are told as they come.
    fn rest(&mut self) -> io::Result<()> {
        self.look();
        if self.shows {
            eprintln!();
        }
        if self.streams {
            self.tell(0..self.audit.len())?;
        } else {
            let places = self.audit.select(&Select::default());
            self.tell(places.into_iter().map(|place| place as usize))?;
        }
        self.out.flush()
    }

    fn tell(&mut self, places: impl Iterator<Item = usize>) -> io::Result<()> {
        let mut lines = String::with_capacity(2 * WRITTEN_AT_ONCE);
        for place in places {
            self.is_bad |= self.audit.is_bad(place);
            match self.format {
                Format::Jsonl => lines.push_str(&json_line(&self.audit.row_of(place))),
                Format::Csv => self.audit.push_csv_line(place, false, &mut lines),
            }
            lines.push('\n');
            if lines.len() > WRITTEN_AT_ONCE {
                self.out.write_all(lines.as_bytes())?;
                lines.clear();
            }
        }
        self.out.write_all(lines.as_bytes())
    }

    /// What was read and what it came to, and everything that was not used.
    fn summary(&self, report: &Report, orders: usize) {
        for problem in &report.problems {
            eprintln!("{}", sentence(problem));
        }
        let more = (report.bad_rows as usize).saturating_sub(report.problems.len());
        if more > 0 {
            eprintln!("{more} more rows could not be used as they are");
        }
        for left in &self.left {
            eprintln!("{left}");
        }
        for UnusedColumns { file, columns } in &report.unused {
            eprintln!("{file}: not used: {}", columns.join(", "));
        }
        if !report.hears_requests && self.tables > 0 {
            eprintln!("requests and answers are in none of the tables: nothing is said of refusals");
        }
        let stands: Vec<String> = if self.told == 0 {
            report.counts.iter().map(|count| format!("{} {}", count.orders, count.verdict.word())).collect()
        } else {
            Vec::new()
        };
        let stands = if stands.is_empty() { String::new() } else { format!(": {}", stands.join(", ")) };
        let counted =
            |count: usize, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
        eprintln!(
            "{} in {}, {}{stands}",
            counted(orders, "order", "orders"),
            counted(self.tables, "table", "tables"),
            counted(report.rows as usize, "row", "rows"),
        );
    }
}

/// A row that could not be used as it is, in words.
fn sentence(problem: &RowProblem) -> String {
    let RowProblem { file, line, column, found, wanted } = problem;
    let wanted = match *wanted {
        "order-number" => "an order number was wanted; the row is not used",
        "trusted-number" => "digits are lost or hidden; the number is joined with no other row",
        "order" => "no order: it describes the columns, or stands below the table",
        "header" => "not used: it stands above the names of the columns",
        "time" => "a date or a time was wanted; what hangs on it is not decided",
        "event" => "a kind of event was wanted; say what the word means with --event",
        "amount" => "an amount with its currency was wanted; it is not used",
        "platform" => "a platform was wanted; which rules apply is not decided",
        "service" => "a service was wanted, such as engineer or parts; it is taken as not known",
        "one-order" => "too much is told of one number; is this the column of the order number?",
        "closing-quote" => "a closing quote was wanted; the line is read as if it had no quote",
        "hidden-rows" => "a cell holds what look like rows; is a quote missing or left over?",
        "heading" => "the cell stands beyond the last heading; it is not used",
        "whole-file" => "the table breaks off; what stands before is used",
        "room" => "there are too many orders",
        other => other,
    };
    let place = if *line == 0 { file.clone() } else { format!("{file}:{line}") };
    let column = if column.is_empty() { String::new() } else { format!(" in \"{column}\"") };
    format!("{place}{column}: found \"{found}\": {wanted}")
}
