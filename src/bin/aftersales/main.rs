//! `aftersales`: what the page does, for terminals and scripts.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program speaks to its terminal")]
#![allow(clippy::disallowed_types, clippy::disallowed_methods, reason = "a program knows what time it is")]

mod arguments;
mod files;
mod report;
mod rules;

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use aftersales::audit::{
    CSV_HEAD, Place, Report, Row, RowProblem, Shares, TableOptions, UnusedColumns, Verdict, json_line,
};
use aftersales::time::{Instant, database_zone};
use arguments::{AuditWords, Command, Format, Order, RulesCommand, Words};
use clap::{CommandFactory, Parser};
use files::{Failure, How, Tables};

/// Each thread writes so many orders at a time.
const WRITTEN: usize = 1 << 14;
/// With `--stream`, so many orders are held at a time.
const HELD: usize = 20_000;

/// What a program ends with: no order is refused or missed, or nothing is wrong with a rulebook, ...
const ALL_WELL: u8 = 0;
/// ... an order is refused, ...
const REFUSED: u8 = 1;
/// ... something is wrong with a rulebook, ...
const NOT_SOUND: u8 = 1;
/// ... it could not do what was asked, ...
const FAILED: u8 = 2;
/// ... there was nothing that could be read, ...
const NOTHING_READ: u8 = 3;
/// ... or none is refused, and one is missed.
const MISSED: u8 = 4;

fn main() -> ExitCode {
    let words = Words::parse();
    let ended = match words.command {
        Command::Audit(words) => audit(&words),
        Command::Rules(RulesCommand::Check { files }) => rules::check(&files, &mut io::stdout().lock())
            .map(|is_sound| if is_sound { ALL_WELL } else { NOT_SOUND }),
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
    let settings = report::settings(&setting, words);
    let before = match words.since.as_deref().map(|path| report::Earlier::read(path, &settings)).transpose() {
        Ok(before) => before.flatten(),
        Err(why) => {
            eprintln!("error: {why}");
            return Ok(FAILED);
        }
    };
    if let Some(path) = words.since.as_ref().filter(|_| before.is_none()) {
        eprintln!("{}: there is no earlier report: nothing is compared", path.display());
    }
    let standard_input = [PathBuf::from("-")];
    let named = if words.files.is_empty() { &standard_input[..] } else { &words.files };
    // What is written into a folder is no table of it.
    let written: Vec<&Path> = words.output.iter().chain(&words.report).map(PathBuf::as_path).collect();
    if let Some(both) = files::named_twice(named, &written) {
        eprintln!("error: {}: it is to be read, and to be written over", both.display());
        return Ok(FAILED);
    }
    let files = files::within(named, &written);
    let out: Box<dyn Write> = match &words.output {
        Some(path) if path.as_os_str() != "-" => Box::new(std::fs::File::create(path)?),
        _ => Box::new(io::stdout().lock()),
    };
    let threads = words.threads.or_else(|| std::thread::available_parallelism().ok());
    let threads = threads.unwrap_or(NonZero::<usize>::MIN);
    let mut teller = Teller {
        audit: Shares::new(setting, threads),
        said,
        out: io::BufWriter::new(out),
        format: words.format,
        streams: words.stream,
        is_sorted: words.sort == Order::Pressing && !words.stream,
        shows: io::stderr().is_terminal() && !words.quiet,
        threads,
        before,
        told: 0,
        tables: 0,
        left: Vec::new(),
        stands: [0; Verdict::ALL.len()],
    };
    teller.head()?;
    let how = How {
        encoding: words.encoding.as_deref(),
        sheets: &words.sheet,
        is_told: teller.said.meanings.is_some(),
        header: teller.said.header,
    };
    let mut unread = Vec::new();
    for path in &files {
        match files::read(path, &how, &mut teller) {
            Ok(()) => {}
            Err(Failure::Unread(why)) => unread.push(why),
            Err(Failure::Unwritten(error)) => return Err(error),
        }
    }
    match teller.rest() {
        // Whoever read the lines has seen enough; the report is for others.
        Err(error) if error.kind() == ErrorKind::BrokenPipe && words.report.is_some() => {}
        ended => ended?,
    }
    let orders = teller.told + teller.audit.len();
    for why in &unread {
        eprintln!("error: {why}");
    }
    if !words.quiet || words.report.is_some() {
        let report = teller.audit.report();
        if !words.quiet {
            teller.summary(&report, orders);
        }
        if let Some(path) = &words.report {
            std::fs::write(path, report::written(&teller.audit, &settings, &report))?;
        }
    }
    let without_room = teller.audit.without_room();
    if without_room > 0 {
        eprintln!(
            "error: there is no room for more orders: {without_room} rows are not used; use --stream, or fewer orders at once"
        );
    }
    let ended = match (orders, unread.is_empty() && without_room == 0) {
        (0, _) => NOTHING_READ,
        (_, false) => FAILED,
        _ if teller.stands[Verdict::Refused as usize] > 0 => REFUSED,
        _ if teller.stands[Verdict::Missed as usize] > 0 => MISSED,
        _ => ALL_WELL,
    };
    // The program ends here: giving back the room of millions of orders piece by piece would take its time.
    std::mem::forget(teller);
    Ok(ended)
}

/// Reads tables, and tells how each order stands.
struct Teller<Out: Write> {
    audit: Shares,
    said: TableOptions,
    out: Out,
    format: Format,
    streams: bool,
    /// The most pressing order comes first.
    is_sorted: bool,
    /// Somebody sits at the terminal.
    shows: bool,
    threads: NonZero<usize>,
    /// An earlier report, until the orders are compared with it.
    before: Option<report::Earlier>,
    /// Orders that were told and forgotten.
    told: usize,
    /// Tables that were read.
    tables: usize,
    /// Sheets that were not, and why.
    left: Vec<String>,
    /// How many orders that were told stand in each way.
    stands: [usize; Verdict::ALL.len()],
}

impl<Out: Write> Tables for Teller<Out> {
    fn begin(&mut self, name: &str) {
        self.tables += 1;
        self.audit.begin(name, self.said.clone());
    }

    fn push(&mut self, piece: &[u8]) -> io::Result<()> {
        self.audit.push(piece);
        if self.streams && self.audit.len() > HELD {
            self.tell_all_but_last()?;
        }
        Ok(())
    }

    fn end(&mut self, broken: Option<&str>) -> io::Result<()> {
        match broken {
            Some(why) => self.audit.break_off(why),
            None => self.audit.end(),
        }
        // What the next table can tell was not known of these orders.
        if self.streams { self.tell_all_but_last() } else { Ok(()) }
    }

    fn leave(&mut self, name: &str, why: &str) {
        self.left.push(format!("{name}: not read, {why}"));
    }
}

impl<Out: Write> Teller<Out> {
    /// The next row may tell more of the last order.
    fn tell_all_but_last(&mut self) -> io::Result<()> {
        self.look();
        let mut places = self.audit.as_read();
        places.pop();
        self.tell(&places)?;
        self.told += places.len();
        self.audit.keep_last();
        Ok(())
    }

    fn look(&mut self) {
        self.audit.run(&database_zone);
        if self.shows {
            eprint!("\r{} orders", self.told + self.audit.len());
        }
    }

    fn head(&mut self) -> io::Result<()> {
        match self.format {
            Format::Jsonl => Ok(()),
            Format::Csv if self.before.is_some() => writeln!(self.out, "{CSV_HEAD},since"),
            Format::Csv => writeln!(self.out, "{CSV_HEAD}"),
        }
    }

    /// The orders that are left: the most pressing first, unless they are told as they come.
    fn rest(&mut self) -> io::Result<()> {
        self.look();
        if self.shows {
            eprintln!();
        }
        if let Some(before) = self.before.take() {
            self.audit.compare_with(&before.stands);
        }
        let places = if self.is_sorted { self.audit.most_pressing() } else { self.audit.as_read() };
        self.tell(&places)?;
        self.out.flush()
    }

    /// Writes the orders at these places: each thread makes the lines of some, and these are written in their order.
    fn tell(&mut self, places: &[Place]) -> io::Result<()> {
        for verdict in places.iter().filter_map(|place| self.audit.verdict(*place)) {
            self.stands[verdict as usize] += 1;
        }
        let Self { audit, told, out, .. } = self;
        let ranks = matches!(self.format, Format::Jsonl).then(|| audit.ranks());
        let lines = |places: &[Place]| match &ranks {
            Some(ranks) => json_lines(audit, places, ranks, *told),
            None => csv_lines(audit, places),
        };
        let mut parts = places.chunks(WRITTEN);
        let threads = self.threads.get().min(parts.len());
        if threads < 2 {
            return parts.try_for_each(|part| out.write_all(lines(part).as_bytes()));
        }
        let lines = &lines;
        thread::scope(|scope| {
            let made: Vec<Receiver<String>> = (0..threads)
                .map(|own| {
                    let (made, taken) = sync_channel(1);
                    // Where the writing fails, nobody takes any more.
                    let own = places.chunks(WRITTEN).skip(own).step_by(threads);
                    scope.spawn(move || own.map(lines).try_for_each(|lines| made.send(lines)));
                    taken
                })
                .collect();
            let in_turn = made.iter().cycle().map_while(|taken| taken.recv().ok());
            in_turn.take(parts.len()).try_for_each(|lines| out.write_all(lines.as_bytes()))
        })
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
        let stands = Verdict::ALL.iter().zip(self.stands).filter(|(_, orders)| *orders > 0);
        let stands: Vec<String> =
            stands.map(|(verdict, orders)| format!("{orders} {}", verdict.word())).collect();
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

/// Orders as lines for spreadsheets.
fn csv_lines(audit: &Shares, places: &[Place]) -> String {
    let mut lines = String::with_capacity(places.len() * 180);
    audit.csv_lines().push(places, &mut lines, |place, line| {
        if audit.is_compared() {
            line.extend([",\"", audit.since(place).map_or("", |since| since.word()), "\""]);
        }
        line.push('\n');
    });
    lines
}

/// Orders as lines of JSON; each has a number among all of them, of which so many were told before.
fn json_lines(audit: &Shares, places: &[Place], ranks: &[Vec<u32>], told: usize) -> String {
    let mut lines = String::with_capacity(places.len() * 400);
    for place in places {
        let index = told + ranks[place.share as usize][place.at as usize] as usize;
        let row = Row { index: u32::try_from(index).unwrap_or(u32::MAX), ..audit.row_of(*place) };
        lines.push_str(&json_line(&row));
        lines.push('\n');
    }
    lines
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
        "sender" => {
            "a sender was wanted that is known here, such as buyer or seller; whether the seller answered is not known"
        }
        "yes-or-no" => "a yes or a no was wanted; what hangs on it is not decided",
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
