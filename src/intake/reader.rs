//! From a pasted text to what may have happened, when, and who said so.

use super::app_lines::AppLines;
use super::classify::Phrases;
use super::facts::facts;
use super::lexer::Tokens;
use super::messages::messages;
use super::paste::{Paste, PasteOptions, UnreadLines};
use super::table::table;
use super::timeline::tell;

/// Reads a pasted text: chats, mails, order pages, notes.
///
/// ```
/// use aftersales::case::EventKind;
/// use aftersales::intake::{PasteOptions, read_paste};
/// let paste = read_paste("2022-01-10 09:30 +08:00 paid\nhello", &PasteOptions::default());
/// assert_eq!(paste.events[0].at.as_deref(), Some("2022-01-10T09:30:00+08:00"));
/// assert_eq!(paste.events[0].kind, Some(EventKind::PaymentSucceeded));
/// assert_eq!(paste.unread[0].why.word(), "no-time");
/// ```
pub fn read_paste(text: &str, options: &PasteOptions) -> Paste {
    let lines: Vec<&str> = text.lines().collect();
    let (phrases, mut tokens) = (Phrases::with(&options.phrases), Tokens::new());
    let app_lines = AppLines::new();
    let messages = table(text, &app_lines, &mut tokens)
        .unwrap_or_else(|| messages(text, &lines, &phrases, &app_lines, &mut tokens));
    let form = (messages.conversation, messages.may_descend);
    let mut paste = tell(messages.said, options, form, &phrases, tokens);
    paste.facts = facts(&lines);
    // A line that tells a fact was read.
    let told = |lines: &UnreadLines| paste.facts.iter().any(|fact| fact.line == lines.line);
    paste.unread =
        messages.unread.into_iter().filter(|lines| messages.conversation || !told(lines)).collect();
    paste
}
