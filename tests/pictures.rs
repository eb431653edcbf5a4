//! Pictures of chats in many looks, each beside what it shows: what was read of them, in figures, and what may never be.
//!
//! The models are named by `AFTERSALES_PICTURE_MODELS`; a build without them reads no pictures, and has none to test. Every
//! eighth picture is looked at, and all with `AFTERSALES_EVERY_PICTURE` (`cargo xtask pictures`).
#![cfg(all(not(target_arch = "wasm32"), feature = "pictures"))]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use aftersales::case::EventKind;
use aftersales::intake::{Paste, PasteOptions, PastedEvent, read_paste};
use aftersales::picture::{Names, Picture, Scanner, Side, arrange, transcript};
use aftersales::time::Date;
use serde_json::Value;

/// Scripts that the models do not know: of these only times are told.
const FOREIGN: [&str; 2] = ["ru", "ar"];

/// What was read of some pictures.
#[derive(Debug, Clone, Copy, Default)]
struct Figures {
    pictures: usize,
    /// Messages that show their time: with that day and time, with one that a person is asked for, and with another.
    right: usize,
    asked: usize,
    wrong: usize,
    /// Times of day that no message shows.
    invented: usize,
    /// Messages on their side, and on another.
    sides: [usize; 2],
    /// Suggestions of the true text, those of them that were read too, and others.
    suggestions: [usize; 3],
}

impl Figures {
    fn add(&mut self, more: &Self) {
        self.pictures += more.pictures;
        self.right += more.right;
        self.asked += more.asked;
        self.wrong += more.wrong;
        self.invented += more.invented;
        for (sum, more) in self.sides.iter_mut().zip(more.sides) {
            *sum += more;
        }
        for (sum, more) in self.suggestions.iter_mut().zip(more.suggestions) {
            *sum += more;
        }
    }
}

#[test]
fn pictures_are_read_rightly_or_asked_about() {
    let Some(scanner) = scanner() else {
        eprintln!("no models: nothing is read");
        return;
    };
    let mut pictures: Vec<PathBuf> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending != "json"))
        .collect();
    pictures.sort();
    if std::env::var_os("AFTERSALES_EVERY_PICTURE").is_none() {
        pictures = pictures.into_iter().step_by(8).collect();
    }
    let (next, by) = (Mutex::new(pictures.iter()), Mutex::new(BTreeMap::<String, Figures>::new()));
    std::thread::scope(|threads| {
        for _ in 0..2 {
            threads.spawn(|| {
                loop {
                    let Some(path) = next.lock().unwrap().next() else { return };
                    let truth: Value =
                        serde_json::from_str(&fs::read_to_string(path.with_extension("json")).unwrap())
                            .unwrap();
                    let figures = look(&scanner, path, &truth);
                    let mut by = by.lock().unwrap();
                    for name in ["look", "language"] {
                        let of = format!("{name} {}", truth[name].as_str().unwrap());
                        by.entry(of).or_default().add(&figures);
                    }
                    let script = FOREIGN.contains(&truth["language"].as_str().unwrap());
                    let of = if script { "~ other scripts" } else { "~ all in Latin and Chinese" };
                    by.entry(of.to_owned()).or_default().add(&figures);
                }
            });
        }
    });
    let by = by.into_inner().unwrap();
    println!("{:<28}  pictures  right  asked  wrong  invented  sides      suggestions", "");
    for (of, one) in &by {
        println!(
            "{of:<28}  {:>8}  {:>5}  {:>5}  {:>5}  {:>8}  {:>4}/{:<4}  {:>4}/{:<4} +{}",
            one.pictures,
            one.right,
            one.asked,
            one.wrong,
            one.invented,
            one.sides[0],
            one.sides[0] + one.sides[1],
            one.suggestions[1],
            one.suggestions[0],
            one.suggestions[2],
        );
    }
    let mut all = Figures::default();
    by.iter().filter(|(of, _)| of.starts_with('~')).for_each(|(_, one)| all.add(one));
    assert_eq!(all.wrong, 0, "a message stands on a day or at a time that is not its own");
    assert!(all.right * 2 > all.right + all.asked, "{all:?}");
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/pictures")
}

fn scanner() -> Option<Scanner> {
    let models = PathBuf::from(std::env::var_os("AFTERSALES_PICTURE_MODELS")?);
    let bytes = |name: &str| fs::read(models.join(name)).unwrap();
    let characters = fs::read_to_string(models.join("characters.txt")).unwrap();
    Some(Scanner::new(bytes("finds.onnx"), bytes("reads.onnx"), &characters).unwrap())
}

/// What was read of a picture, beside what it shows.
fn look(scanner: &Scanner, path: &Path, truth: &Value) -> Figures {
    let opened = image::open(path).unwrap().to_rgba8();
    let (width, height) = (opened.width() as usize, opened.height() as usize);
    let picture = Picture::new(opened.as_raw(), width, height).unwrap();
    let lines = scanner.read(&picture, &mut |_| true).unwrap();
    let sheet = arrange(&lines, [width, height]);
    let is_mirrored = truth["mine"] == "left";
    let [left, right] = if is_mirrored { ["Me", "Other side"] } else { ["Other side", "Me"] };
    let names = Names { left: left.into(), right: right.into(), middle: "App".into() };
    let options = PasteOptions { copied_on: day(&truth["made"]), ..PasteOptions::default() };
    let read = read_paste(&transcript(std::slice::from_ref(&sheet), &names).text, &options);
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let mut figures = Figures { pictures: 1, ..Figures::default() };
    let mut used = vec![false; read.events.len()];
    for message in truth["messages"].as_array().unwrap() {
        let text = message["text"].as_str().unwrap_or_default();
        let near = sheet.messages.iter().max_by_key(|one| alike(&one.text, text));
        if let Some(near) = near.filter(|one| alike(&one.text, text) > 50) {
            let side = match near.side {
                Side::Left => "left",
                Side::Right => "right",
                Side::Middle => "centre",
            };
            let is_other = message["side"] != side;
            figures.sides[usize::from(is_other)] += 1;
            if is_other {
                eprintln!("{name}: on the side {side} instead of {}: {text}", message["side"]);
            }
        }
        let Some(clock) = message["time"].as_str() else { continue };
        let clock = format!("T{}", &clock[..5]);
        let found = (0..used.len())
            .filter(|at| !used[*at])
            .max_by_key(|at| {
                let event = &read.events[*at];
                let same_clock = event.at.as_ref().is_some_and(|at| at.contains(&clock));
                alike(&event.text, text) + if same_clock { 30 } else { 0 }
            })
            .filter(|at| alike(&read.events[*at].text, text) > 45 || is_silent(&read.events[*at], &clock));
        match found {
            Some(at) => {
                used[at] = true;
                match judged(&read.events[at], message["day"].as_str(), &clock) {
                    Some(true) => figures.right += 1,
                    None => figures.asked += 1,
                    Some(false) => {
                        figures.wrong += 1;
                        eprintln!("{name}: {:?} instead of {}: {text}", read.events[at].at, message["clock"]);
                    }
                }
            }
            None => figures.asked += 1,
        }
    }
    // What stands at a time of day, and at none of the picture's.
    let clocks: Vec<String> = truth["messages"]
        .as_array()
        .unwrap()
        .iter()
        .chain(truth["facts"].as_array().into_iter().flatten())
        .filter_map(|one| one["time"].as_str().map(|time| format!("T{}", &time[..5])))
        .collect();
    figures.invented = read
        .events
        .iter()
        .filter_map(|event| event.at.as_ref().filter(|at| at.contains('T')))
        .filter(|at| !clocks.iter().any(|clock| at.contains(clock)))
        .count();
    figures.suggestions = suggested(&told(truth), &read, &options);
    if figures.suggestions[1] < figures.suggestions[0] {
        eprintln!("{name}: {:?} instead of {:?}", kinds(&read), kinds(&read_paste(&told(truth), &options)));
    }
    figures
}

/// Whether an event stands where its message does; `None` where a person is asked.
fn judged(event: &PastedEvent, day: Option<&str>, clock: &str) -> Option<bool> {
    let at = event.at.as_ref()?;
    let has_clock = at.contains('T');
    let has_day = at.len() >= 10;
    if !has_day {
        return None;
    }
    let other = event.or_at.as_deref().unwrap_or_default();
    let is_day = day.is_some_and(|day| at.starts_with(day) || other.starts_with(day));
    match (is_day, has_clock) {
        (true, true) => Some(at.contains(clock)),
        // The day alone is the whole of it: the time is asked for.
        (true, false) => None,
        (false, _) => Some(false),
    }
}

/// A message without words, at its time.
fn is_silent(event: &PastedEvent, clock: &str) -> bool {
    let is_bare = event.text.trim().is_empty() || event.text.starts_with('…');
    is_bare && event.at.as_ref().is_some_and(|at| at.contains(clock))
}

/// The text that a picture shows.
fn told(truth: &Value) -> String {
    let is_mirrored = truth["mine"] == "left";
    let line = |message: &Value| {
        let name = match (message["side"].as_str(), is_mirrored, truth["mine"].is_null()) {
            (_, _, true) => message["name"].as_str().unwrap_or("Other side").replace([':', '：'], "·"),
            (Some("centre"), ..) => "App".to_owned(),
            (Some("left"), false, _) | (Some("right"), true, _) => "Other side".to_owned(),
            _ => "Me".to_owned(),
        };
        let time = match (message["day"].as_str(), message["time"].as_str()) {
            (Some(day), Some(time)) => format!("{day}, {time}"),
            (Some(day), None) => day.to_owned(),
            (None, Some(time)) => format!("?, {time}"),
            (None, None) => "?".to_owned(),
        };
        format!("[{time}] {name}: {}\n", message["text"].as_str().unwrap_or_default())
    };
    truth["messages"].as_array().unwrap().iter().map(line).collect()
}

/// The suggestions of the true text, those that were read too, and those that were read besides.
fn suggested(told: &str, read: &Paste, options: &PasteOptions) -> [usize; 3] {
    let wanted = kinds(&read_paste(told, options));
    let mut left = wanted.clone();
    let (mut found, mut others) = (0, 0);
    for kind in kinds(read) {
        match left.iter().position(|one| *one == kind) {
            Some(at) => {
                left.swap_remove(at);
                found += 1;
            }
            None => others += 1,
        }
    }
    [wanted.len(), found, others]
}

fn kinds(paste: &Paste) -> Vec<EventKind> {
    paste.events.iter().filter_map(|event| event.kind).collect()
}

fn day(value: &Value) -> Option<Date> {
    let mut parts = value.as_str()?.split('-').map(str::parse::<u32>);
    let mut next = || parts.next()?.ok();
    Date::new(i32::try_from(next()?).ok()?, next()?, next()?)
}

/// How alike two texts are, in percent: the share of their pairs of letters that both have.
fn alike(one: &str, other: &str) -> usize {
    let pairs = |text: &str| {
        let letters: Vec<char> = text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
        letters.windows(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>()
    };
    let (one, mut other) = (pairs(one), pairs(other));
    let all = one.len() + other.len();
    let shared = one
        .iter()
        .filter(|pair| {
            other.iter().position(|known| known == *pair).map(|at| other.swap_remove(at)).is_some()
        })
        .count();
    (200 * shared).checked_div(all).unwrap_or(0)
}
