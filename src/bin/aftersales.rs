//! `aftersales audit`: tables of orders in, one verdict for each order out.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program speaks to its terminal")]
#![allow(clippy::disallowed_types, clippy::disallowed_methods, reason = "a program knows what time it is")]

use std::io::{IsTerminal, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use aftersales::audit::{
    Audit, CSV_HEAD, Meaning, Select, Setting, TableOptions, Verdict, csv_line, json_line,
};
use aftersales::case::{EventKind, Value};
use aftersales::intake::DayMonth;
use aftersales::time::{COMPILED_ZONES, Instant};

const HELP: &str = "\
aftersales audit [OPTIONS] [FILE…] < orders.csv > result.csv

Tables are CSV, TSV or with semicolons, in UTF-8; several are joined on the order number.

  --rulebook ID        ask only this rulebook (may be repeated)
  --as-of TIME         the instant, such as 2022-03-04T00:00:00+08:00 (now)
  --zone ZONE          zone of times without one: Asia/Shanghai, America/Los_Angeles or UTC
  --day-month WHICH    day-first or month-first, for dates that do not show it
  --columns LIST       what the columns mean, in their order, such as order-number,payment-succeeded,ignored
  --status WORD=EVENT  what a word of the status column tells, such as 交易成功=receipt-confirmed (may be repeated)
  --fact NAME=VALUE    a fact of every order, such as platform=alibaba or afterSalesMark=true
  --whole              the tables hold everything that was asked and answered
  --stream             tell orders as they come, in constant memory: the rows of one order stand together, in one table
  --format FORMAT      csv or jsonl (csv)

Ends with 0 where no order is refused or missed, 1 where one is, 2 where something went wrong.";

/// Orders are looked at so many at a time.
const STEP: usize = 1000;
/// With `--stream`, so many orders are held at a time.
const HELD: usize = 20_000;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

struct Arguments {
    setting: Setting,
    said: TableOptions,
    json: bool,
    streams: bool,
    files: Vec<PathBuf>,
}

/// Whether nothing was refused or missed.
fn run() -> Result<bool, String> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words.iter().any(|word| word == "--help" || word == "help") || words.is_empty() {
        println!("{HELP}");
        return Ok(true);
    }
    let [command, rest @ ..] = &words[..] else { return Ok(true) };
    if command != "audit" {
        return Err(format!("found \"{command}\", wanted audit; see --help"));
    }
    let arguments = arguments(rest)?;
    let mut teller = Teller {
        audit: Audit::new(arguments.setting),
        out: std::io::BufWriter::new(std::io::stdout().lock()),
        json: arguments.json,
        streams: arguments.streams,
        shows: std::io::stderr().is_terminal(),
        told: 0,
        is_bad: false,
    };
    teller.head().map_err(|error| unwritten(&error))?;
    if arguments.files.is_empty() {
        teller.read("-", arguments.said, &mut std::io::stdin().lock())?;
    } else {
        for path in &arguments.files {
            let mut file = std::fs::File::open(path)
                .map_err(|error| format!("failed to open {}: {error}", path.display()))?;
            teller.read(&path.display().to_string(), arguments.said.clone(), &mut file)?;
        }
    }
    teller.rest().map_err(|error| unwritten(&error))?;
    let report = teller.audit.report();
    for problem in &report.problems {
        let column =
            if problem.column.is_empty() { String::new() } else { format!(" in \"{}\"", problem.column) };
        eprintln!(
            "{}:{}{column}: found \"{}\", wanted {}",
            problem.file, problem.line, problem.found, problem.wanted
        );
    }
    if !report.hears_requests {
        eprintln!("requests and answers are in none of the tables: nothing is said of refusals");
    }
    Ok(!teller.is_bad)
}

fn unwritten(error: &std::io::Error) -> String {
    format!("failed to write the result: {error}")
}

/// Reads tables, and tells how each order stands.
struct Teller<Out: Write> {
    audit: Audit,
    out: Out,
    json: bool,
    streams: bool,
    /// Somebody sits at the terminal.
    shows: bool,
    /// Orders that were told and forgotten.
    told: usize,
    /// An order was refused or missed.
    is_bad: bool,
}

impl<Out: Write> Teller<Out> {
    fn read(&mut self, name: &str, said: TableOptions, from: &mut dyn Read) -> Result<(), String> {
        self.audit.begin(name, said);
        let mut bytes = vec![0; 1 << 16];
        loop {
            let count = from.read(&mut bytes).map_err(|error| format!("failed to read {name}: {error}"))?;
            if count == 0 {
                self.audit.end();
                return Ok(());
            }
            self.audit.push(&bytes[..count]);
            if self.streams && self.audit.len() > HELD {
                self.look();
                // The next row may tell more of the last order.
                self.tell(0..self.audit.len() - 1).map_err(|error| unwritten(&error))?;
                self.told += self.audit.len() - 1;
                self.audit.keep_last();
            }
        }
    }

    fn look(&mut self) {
        for done in (0..=self.audit.len()).step_by(STEP) {
            self.audit.run(STEP, &mut |_| None);
            if self.shows && done % (10 * STEP) == 0 {
                eprint!("\r{} orders", self.told + done);
            }
        }
    }

    fn head(&mut self) -> std::io::Result<()> {
        if self.json { Ok(()) } else { writeln!(self.out, "{CSV_HEAD}") }
    }

    /// The orders that are left: the most pressing first, unless they are told as they come.
    fn rest(&mut self) -> std::io::Result<()> {
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

    fn tell(&mut self, places: impl Iterator<Item = usize>) -> std::io::Result<()> {
        for place in places {
            let row = self.audit.row_of(place);
            self.is_bad |= matches!(row.verdict, Verdict::Refused | Verdict::Missed);
            writeln!(self.out, "{}", if self.json { json_line(&row) } else { csv_line(&row, false) })?;
        }
        Ok(())
    }
}

fn arguments(words: &[String]) -> Result<Arguments, String> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let setting = Setting::at(Instant::from_unix(i64::try_from(now).unwrap_or(0)));
    let mut all =
        Arguments { setting, said: TableOptions::default(), json: false, streams: false, files: Vec::new() };
    let setting = &mut all.setting;
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} wants a value; see --help"));
        match word.as_str() {
            "--rulebook" => {
                let id = value()?;
                if !aftersales::rulebooks::ALL.iter().any(|known| known.id == id) {
                    let all: Vec<_> = aftersales::rulebooks::ALL.iter().map(|known| known.id).collect();
                    return Err(format!("no rulebook \"{id}\"; there are {}", all.join(", ")));
                }
                setting.scope.rulebooks.push(id.clone());
            }
            "--as-of" => {
                let text = value()?;
                let wanted = "an instant with its offset, such as 2022-03-04T00:00:00+08:00";
                setting.as_of = Instant::parse_rfc3339(text)
                    .ok_or(format!("--as-of: found \"{text}\", wanted {wanted}"))?;
            }
            "--zone" => {
                let name = value()?;
                let names = COMPILED_ZONES.map(|zone| zone.name);
                if !names.contains(&name.as_str()) {
                    return Err(format!("--zone: found \"{name}\", wanted {}", names.join(" or ")));
                }
                setting.zone.clone_from(name);
            }
            "--day-month" => {
                let text = value()?;
                let read = DayMonth::from_word(text);
                setting.day_month = Some(
                    read.ok_or(format!("--day-month: found \"{text}\", wanted day-first or month-first"))?,
                );
            }
            "--columns" => {
                let read = |name: &str| {
                    Meaning::from_word(name.trim()).ok_or(format!("--columns: no meaning \"{name}\""))
                };
                all.said.meanings = Some(value()?.split(',').map(read).collect::<Result<Vec<_>, _>>()?);
            }
            "--status" => {
                let text = value()?;
                let read = text
                    .split_once('=')
                    .and_then(|(word, kind)| Some((word.to_owned(), EventKind::from_word(kind)?)));
                all.said.statuses.push(read.ok_or(format!(
                    "--status: found \"{text}\", wanted WORD=EVENT, such as 交易成功=receipt-confirmed"
                ))?);
            }
            "--fact" => {
                let text = value()?;
                let (name, value) =
                    text.split_once('=').ok_or(format!("--fact: found \"{text}\", wanted NAME=VALUE"))?;
                let value = match value {
                    "true" | "false" => Value::Bool(value == "true"),
                    _ => Value::Text(value.to_owned()),
                };
                setting.facts.push((name.to_owned(), value));
            }
            "--stream" => all.streams = true,
            "--whole" => setting.whole = true,
            "--format" => match value()?.as_str() {
                "csv" => all.json = false,
                "jsonl" => all.json = true,
                other => return Err(format!("--format: found \"{other}\", wanted csv or jsonl")),
            },
            _ if word.starts_with("--") => return Err(format!("no option {word}; see --help")),
            _ => all.files.push(PathBuf::from(word)),
        }
    }
    Ok(all)
}
