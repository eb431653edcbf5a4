//! The words of the command line.

use std::num::NonZero;
use std::path::PathBuf;

use crate::rules;
use aftersales::audit::{Meaning, Setting, TableOptions};
use aftersales::case::{self, EventKind, Lexicon, Value};
use aftersales::intake::DayMonth;
use aftersales::time::{COMPILED_ZONES, Instant, database_zone};
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Checks marketplace after-sales promises.
#[derive(Debug, Parser)]
#[command(name = "aftersales", version, max_term_width = 100)]
pub(crate) struct Words {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Tables of orders in, one verdict for each order out
    ///
    /// Reads CSV, TSV and tables with semicolons in any usual encoding, workbooks (XLSX, XLS, XLSB, ODS), saved pages, JSON
    /// and JSON lines; several are joined on the order number. A summary and everything that could not be used go to standard
    /// error. Ends with 0 where no order is refused or missed, 1 where one is refused, 4 where none is and one is missed, 2
    /// where the words of the command, a file or the writing went wrong, and 3 where nothing could be read.
    Audit(Box<AuditWords>),
    /// Looks at rulebooks that are written as text files
    #[command(subcommand)]
    Rules(RulesCommand),
    /// Writes what makes a shell complete these words
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum RulesCommand {
    /// Reads them, and tells every mistake with its line, and what they do not hold
    ///
    /// Such as a clause that can never apply, a duty that nothing performs, editions with a gap between them, an answer
    /// that changes nothing. Ends with 0 where there is nothing to tell, and with 1 where there is.
    Check {
        /// Files of rulebooks, or folders with a `rulebook.yaml`
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    Csv,
    Jsonl,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Order {
    /// The most pressing first
    Pressing,
    /// As the tables first tell of them: the fastest
    Read,
}

#[derive(Debug, Args)]
pub(crate) struct AuditWords {
    /// Files of tables, or folders of them; `-`, or none, is standard input
    pub(crate) files: Vec<PathBuf>,
    /// Ask only this rulebook: one of the program's, or the file of another (may be repeated)
    #[arg(long, value_name = "ID|FILE", value_parser = rules::named)]
    pub(crate) rulebook: Vec<String>,
    /// The instant, such as 2022-03-04T00:00:00+08:00 [default: now]
    #[arg(long, value_name = "TIME", value_parser = instant)]
    as_of: Option<Instant>,
    /// Zone of times without one, by its IANA name, such as Asia/Shanghai or Europe/Berlin
    #[arg(long, value_parser = zone)]
    zone: Option<String>,
    /// Which number is the day in dates that do not show it: day-first or month-first
    #[arg(long, value_name = "WHICH", value_parser = day_month)]
    day_month: Option<DayMonth>,
    /// What the columns mean, in their order, such as order-number,payment-succeeded,ignored
    #[arg(long, value_name = "LIST", value_parser = meaning, value_delimiter = ',')]
    columns: Option<Vec<Meaning>>,
    /// The row that names the columns, counted from 1 among those that hold anything [default: found]
    #[arg(long, value_name = "ROW", value_parser = clap::value_parser!(u32).range(1..))]
    header: Option<u32>,
    /// What a word of the status column tells, such as 交易成功=receipt-confirmed (may be repeated)
    #[arg(long, value_name = "WORD=EVENT")]
    status: Vec<String>,
    /// What a word of the column of events means, such as 派工=service-requested (may be repeated)
    #[arg(long, value_name = "WORD=EVENT")]
    event: Vec<String>,
    /// A fact of every order, such as platform=alibaba, afterSalesMark=true or orderAmount="250.00 USD" (may be repeated)
    #[arg(long, value_name = "NAME=VALUE")]
    fact: Vec<String>,
    /// The tables hold everything that their columns could tell
    #[arg(long)]
    whole: bool,
    /// Read only sheets of this name (may be repeated) [default: every visible sheet with order numbers]
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Vec<String>,
    /// How plain texts are encoded, such as gb18030 [default: found]
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    /// Tell orders as they come, in constant memory: the rows of one order stand together, in one table
    #[arg(long)]
    pub(crate) stream: bool,
    /// Look at orders on so many threads [default: as many as the machine has]
    #[arg(long, value_name = "NUMBER")]
    pub(crate) threads: Option<NonZero<usize>>,
    /// Write what it comes to, under which settings and versions, and every problem, as JSON
    #[arg(long, value_name = "FILE", conflicts_with = "stream")]
    pub(crate) report: Option<PathBuf>,
    /// Tell what is new since an earlier report, made under the same settings; without one nothing is compared
    #[arg(long, value_name = "REPORT", conflicts_with = "stream")]
    pub(crate) since: Option<PathBuf>,
    /// In what order they are told; with --stream always as they are read
    #[arg(long, value_enum, default_value_t = Order::Pressing)]
    pub(crate) sort: Order,
    /// How orders are written
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    pub(crate) format: Format,
    /// Write orders to this file; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Say nothing on standard error but what went wrong
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

impl AuditWords {
    /// What holds for every order, as of now where no instant is named.
    ///
    /// # Errors
    /// What is wrong with a rulebook of one's own, or with a fact: of which there are, only the rulebooks tell.
    pub(crate) fn setting(&self, now: Instant) -> Result<Setting, Vec<String>> {
        let scope = rules::scope(&self.rulebook)
            .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        Ok(Setting {
            zone: self.zone.clone().unwrap_or_default(),
            day_month: self.day_month,
            facts: each("--fact <NAME=VALUE>", &self.fact, |text| fact(&scope.library.lexicon, text))?,
            whole: self.whole,
            ..Setting::within(scope, self.as_of.unwrap_or(now))
        })
    }

    /// What was said of the tables, as it was said.
    pub(crate) fn said_of_tables(&self) -> Vec<String> {
        let columns = self.columns.iter().flatten().map(|meaning| format!("column {}", meaning.word()));
        let header = self.header.map(|row| format!("header {row}"));
        let status = self.status.iter().map(|word| format!("status {word}"));
        let event = self.event.iter().map(|word| format!("event {word}"));
        columns.chain(header).chain(status).chain(event).collect()
    }

    /// What holds for every table.
    ///
    /// # Errors
    /// A word that no rulebook knows.
    pub(crate) fn said(&self, lexicon: &Lexicon) -> Result<TableOptions, Vec<String>> {
        Ok(TableOptions {
            meanings: self.columns.clone(),
            statuses: each("--status <WORD=EVENT>", &self.status, |text| told(lexicon, text))?,
            events: each("--event <WORD=EVENT>", &self.event, |text| told(lexicon, text))?,
            header: self.header.map(|row| row - 1),
            ..TableOptions::default()
        })
    }
}

/// Every value of a word of the command, or what is wrong with each that cannot be read.
fn each<T>(
    name: &str,
    values: &[String],
    read: impl Fn(&str) -> Result<T, String>,
) -> Result<Vec<T>, Vec<String>> {
    let (read, wrong): (Vec<_>, Vec<_>) =
        values.iter().map(|value| read(value).map_err(|why| (value, why))).partition(Result::is_ok);
    if wrong.is_empty() {
        return Ok(read.into_iter().flatten().collect());
    }
    let told = wrong.into_iter().filter_map(Result::err);
    Err(told.map(|(value, why)| format!("invalid value '{value}' for '{name}': {why}")).collect())
}

fn instant(text: &str) -> Result<Instant, String> {
    let wanted = "wanted an instant with its offset, such as 2022-03-04T00:00:00+08:00";
    Instant::parse_rfc3339(text).ok_or(wanted.to_owned())
}

fn zone(name: &str) -> Result<String, String> {
    let known = COMPILED_ZONES.map(|zone| zone.name);
    let is_known = known.contains(&name) || database_zone(name).is_some();
    let wanted = "wanted a zone by its IANA name, such as Asia/Shanghai or Europe/Berlin";
    if is_known { Ok(name.to_owned()) } else { Err(wanted.to_owned()) }
}

fn day_month(word: &str) -> Result<DayMonth, String> {
    DayMonth::from_word(word).ok_or("wanted day-first or month-first".to_owned())
}

fn meaning(word: &str) -> Result<Meaning, String> {
    let all = || Meaning::ALL.iter().map(|known| known.word()).collect::<Vec<_>>().join(", ");
    Meaning::from_word(word.trim()).ok_or_else(|| format!("wanted one of {}", all()))
}

fn told(lexicon: &Lexicon, text: &str) -> Result<(String, EventKind), String> {
    let read = text.split_once('=').and_then(|(word, kind)| Some((word.to_owned(), lexicon.kind(kind)?)));
    let all = || lexicon.kinds().collect::<Vec<_>>().join(", ");
    read.ok_or_else(|| format!("wanted WORD=EVENT, such as 交易成功=receipt-confirmed; events are {}", all()))
}

/// A fact as the reader of cases takes it: a name or a value that it does not know is refused here.
fn fact(lexicon: &Lexicon, text: &str) -> Result<(String, Value), String> {
    let (name, value) = text.split_once('=').ok_or("wanted NAME=VALUE, such as platform=alibaba")?;
    let amount = value.split_once(' ').map(|(amount, currency)| {
        let field = |name: &str, text: &str| (name.to_owned(), Value::Text(text.to_owned()));
        Value::Map(vec![field("amount", amount), field("currency", currency)])
    });
    let value = match value {
        "true" | "false" => Value::Bool(value == "true"),
        _ => Value::Text(value.to_owned()),
    };
    let read = |value: &Value| {
        let order = Value::Map(vec![(name.to_owned(), value.clone())]);
        case::read(&Value::Map(vec![("order".to_owned(), order)]), lexicon, &mut |_| None).1
    };
    let problems = read(&value);
    let Some(problem) = problems.first() else { return Ok((name.to_owned(), value)) };
    match amount.filter(|amount| read(amount).is_empty()) {
        Some(amount) => Ok((name.to_owned(), amount)),
        None => Err(format!("wanted {}", problem.wanted)),
    }
}
