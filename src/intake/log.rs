//! Messages that a tool has written as JSON: exact, and free of zones.

use crate::case::Value;

use super::app_lines::{AppLine, AppLines};
use super::classify::Phrases;
use super::lexer::Tokens;
use super::messages::{Said, TEXT_AT_MOST};
use super::paste::{Paste, PasteFlag, PasteOptions, UnreadLines};
use super::text::cut;
use super::timeline::tell;
use super::timestamp::{Timestamp, first_timestamp};

const TIMES: [&str; 9] = [
    "sendTime",
    "date_unixtime",
    "timestamp",
    "timestamp_ms",
    "sent_at",
    "createTime",
    "gmtCreate",
    "time",
    "date",
];
const TEXTS: [&str; 5] = ["content", "text", "message", "body", "summary"];
const AUTHORS: [&str; 8] =
    ["sender", "senderName", "sender_name", "from", "author", "nick", "fromUser", "name"];
/// Fields of a message that has no words: pictures and the like.
const MEDIA: [&str; 9] =
    ["photos", "videos", "audio_files", "gifs", "files", "sticker", "photo", "media_type", "share"];
/// Fields of what no person wrote: calls, messages that were taken back.
const NOTICES: [&str; 3] = ["call_duration", "is_unsent", "action"];
const DEEPEST: u32 = 8;

/// Reads values with messages in them, each with the line it stands on, counted from 1. Where there is
/// one value, `line` counts its messages.
///
/// ```
/// use aftersales::case::Value;
/// use aftersales::intake::{PasteOptions, read_log};
/// let message = Value::Map(vec![
///     ("sendTime".to_owned(), Value::Integer(1_646_100_000_000)),
///     ("sender".to_owned(), Value::Text("buyer".to_owned())),
///     ("content".to_owned(), Value::Text("please send an engineer".to_owned())),
/// ]);
/// let paste = read_log(&[(1, message)], &PasteOptions::default());
/// assert_eq!(paste.events[0].at.as_deref(), Some("2022-03-01T02:00:00+00:00"));
/// assert_eq!(paste.events[0].service.unwrap().word(), "engineer");
/// ```
pub fn read_log(values: &[(u32, Value)], options: &PasteOptions) -> Paste {
    let app_lines = AppLines::new();
    let (mut said, mut unread) = (Vec::new(), Vec::new());
    for (line, value) in values {
        let before = said.len();
        messages(value, *line, DEEPEST, &app_lines, &mut said);
        if said.len() == before {
            unread.push(UnreadLines {
                line: *line,
                from: 0,
                to: 0,
                text: String::new(),
                why: PasteFlag::NotALog,
            });
        }
    }
    if let [_] = values {
        // All in one value: the messages are counted instead of the lines.
        for (message, number) in said.iter_mut().zip(1..) {
            message.line = number;
        }
    }
    let mut paste = tell(said, options, (true, false), &Phrases::with(&options.phrases), Tokens::new());
    paste.unread = unread;
    paste
}

fn messages(value: &Value, line: u32, depth: u32, app_lines: &AppLines, said: &mut Vec<Said>) {
    match value {
        _ if depth == 0 => {}
        Value::List(items) => items.iter().for_each(|item| messages(item, line, depth - 1, app_lines, said)),
        Value::Map(fields) => {
            let field = |names: &[&str]| {
                names
                    .iter()
                    .find_map(|name| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value))
            };
            let stamp = field(&TIMES).and_then(time);
            let author = field(&AUTHORS).map(|name| mended(plain(name))).filter(|author| !author.is_empty());
            let text = field(&TEXTS).map(|text| mended(plain(text))).filter(|text| !text.is_empty());
            let is_notice =
                field(&NOTICES).is_some_and(|value| !matches!(value, Value::Null | Value::Bool(false)));
            let is_media = || author.is_some() && field(&MEDIA).is_some();
            let text = text.or_else(|| (is_notice || is_media()).then(String::new));
            match (stamp, text) {
                (Some(stamp), Some(text)) => {
                    let text = cut(&text, TEXT_AT_MOST);
                    let app = if is_notice {
                        Some(AppLine::Notice)
                    } else {
                        app_lines.read(&text, author.as_deref(), false)
                    };
                    let author = author.filter(|_| app != Some(AppLine::Notice));
                    said.push(Said { line, span: (0, 0), time: (0, 0), author, text, stamp, app });
                }
                _ => fields.iter().for_each(|(_, value)| messages(value, line, depth - 1, app_lines, said)),
            }
        }
        _ => {}
    }
}

/// A text whose bytes were each written as a letter of its own (`MÃ¡rcia`), as Meta's downloads have it: as it was meant.
fn mended(text: String) -> String {
    if text.is_ascii() {
        return text;
    }
    let bytes: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or(text)
}

/// The words of a value: texts, and the texts within it.
fn plain(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::List(items) => items.iter().map(plain).collect(),
        Value::Map(fields) => {
            let within =
                |name: &&(String, Value)| matches!(name.0.as_str(), "text" | "content" | "name" | "nick");
            fields.iter().find(within).map_or_else(String::new, |(_, value)| plain(value))
        }
        _ => String::new(),
    }
}

fn time(value: &Value) -> Option<Timestamp> {
    let number = match value {
        Value::Integer(number) => Some(*number),
        Value::Text(text) => text.parse().ok(),
        _ => None,
    };
    match (number, value) {
        (Some(number), _) => {
            let seconds = if number > 100_000_000_000 { number / 1000 } else { number };
            let known = (946_684_800..4_102_444_800).contains(&seconds);
            known.then(|| Timestamp::instant(0, 0, seconds)).flatten()
        }
        (None, Value::Text(text)) => first_timestamp(text),
        _ => None,
    }
}
