//! The one reader of a case: from a tree of values to a [`Case`], naming whatever it could not use.

use super::{
    ANY_TIME, Attribute, Case, CaseQuestion, Event, EventKind, Fact, FactSort, FactValue, Length, Lexicon,
    Moment, Money, Order, Problem, ProblemCode, RecordPart, Reference, Unit, Value,
};
use crate::sort::ordered;
use crate::time::{COMPILED_ZONES, Instant, SHANGHAI, Span, Wall, WallTime, Written, ZoneTable};

/// The table of a zone: one of those compiled in, or the host's; `None` where it knows no such zone.
pub(crate) fn zone_table(name: &str, zones: &mut Zones<'_>) -> Option<ZoneTable> {
    match COMPILED_ZONES.into_iter().find(|zone| zone.name == name) {
        Some(zone) => Some(ZoneTable {
            name: name.to_owned(),
            first: zone.first,
            transitions: zone.transitions.to_vec(),
        }),
        None => zones(name),
    }
}

/// How a host resolves a zone's name: its table, or `None` where it knows no such zone.
pub type Zones<'a> = dyn FnMut(&str) -> Option<ZoneTable> + 'a;

/// More events than this are counted and left out.
pub const EVENTS_AT_MOST: usize = 300;
const QUESTIONS_AT_MOST: usize = 16;
/// No map of a case has more fields; repeats are looked for among the first.
const FIELDS_LOOKED_AT: usize = 100;
const PROBLEMS_AT_MOST: usize = 200;
/// A zone that is known not to be known.
const UNKNOWN_ZONE: &str = "unknown";
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2048;
/// Clocks on Earth show times from 12 hours behind UTC to 14 ahead of it.
const BEHIND: i64 = 12 * 3600;
const AHEAD: i64 = 14 * 3600;

/// Reads a case. Nothing stops it: what cannot be used is listed, and becomes unknown.
///
/// The value is a map with `order`, `events`, `record`, `questions` and `zone` (the zone of times
/// written without one; absent is unknown), each of which may be left out. Its `words` are those of
/// the library that it is looked at with.
///
/// ```
/// use aftersales::case::{self, ProblemCode, Value, Lexicon};
/// let value = Value::Map(vec![("evnets".into(), Value::List(vec![]))]);
/// let (_, problems) = case::read(&value, &Lexicon::default(), &mut |_| None);
/// assert_eq!(problems[0].code, ProblemCode::UnknownField);
/// assert_eq!(problems[0].path, "evnets");
/// ```
pub fn read(value: &Value, words: &Lexicon, zones: &mut Zones) -> (Case, Vec<Problem>) {
    let mut reader =
        Reader { words, zones, problems: Vec::new(), count: 0, zone: None, questions: Vec::new() };
    let case = reader.case(value);
    (case, reader.problems)
}

struct Reader<'a, 'z> {
    words: &'a Lexicon,
    zones: &'a mut Zones<'z>,
    problems: Vec<Problem>,
    /// How many there were, listed or not.
    count: usize,
    /// The zone of the times that are being read, where they have none of their own.
    zone: Option<ZoneTable>,
    questions: Vec<CaseQuestion>,
}

/// Where in the case the reader is.
#[derive(Clone, Copy)]
struct Path<'a>(&'a str, &'a str, Option<usize>);

impl std::fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self(parent, name, index) = self;
        let dot = if parent.is_empty() || name.is_empty() { "" } else { "." };
        write!(f, "{parent}{dot}{name}")?;
        index.map_or(Ok(()), |index| write!(f, "[{index}]"))
    }
}

impl Reader<'_, '_> {
    fn problem(
        &mut self,
        path: &impl ToString,
        code: ProblemCode,
        found: impl Into<String>,
        wanted: impl Into<String>,
    ) {
        self.count += 1;
        if self.problems.len() < PROBLEMS_AT_MOST {
            let problem =
                Problem { path: path.to_string(), code, found: found.into(), wanted: wanted.into() };
            self.problems.push(problem);
        }
    }

    fn wrong<T>(&mut self, path: &impl ToString, value: &Value, wanted: &str) -> Option<T> {
        if *value != Value::Null {
            self.problem(path, ProblemCode::WrongType, value.describe(), wanted);
        }
        None
    }

    fn map<'v>(&mut self, path: &impl ToString, value: &'v Value) -> &'v [(String, Value)] {
        match value {
            Value::Map(fields) => {
                for (index, (name, _)) in fields.iter().enumerate().take(FIELDS_LOOKED_AT) {
                    if fields[..index].iter().any(|(earlier, _)| earlier == name) {
                        self.problem(path, ProblemCode::RepeatedField, name, "each field once");
                    }
                }
                fields
            }
            other => self.wrong(path, other, "an object").unwrap_or(&[]),
        }
    }

    fn list<'v>(&mut self, path: &impl ToString, value: &'v Value) -> &'v [Value] {
        match value {
            Value::List(items) => items,
            other => self.wrong(path, other, "a list").unwrap_or(&[]),
        }
    }

    fn text<'v>(&mut self, path: &impl ToString, value: &'v Value) -> Option<&'v str> {
        match value {
            Value::Text(text) => Some(text),
            other => self.wrong(path, other, "text"),
        }
    }

    fn bool(&mut self, path: &impl ToString, value: &Value) -> Option<bool> {
        match value {
            Value::Bool(value) => Some(*value),
            other => self.wrong(path, other, "true or false"),
        }
    }

    fn whole(&mut self, path: &impl ToString, value: &Value, most: u32) -> Option<u32> {
        match value {
            Value::Integer(number) => match u32::try_from(*number) {
                Ok(number) if number <= most => Some(number),
                _ => {
                    self.problem(path, ProblemCode::OutOfRange, number.to_string(), format!("0 to {most}"));
                    None
                }
            },
            other => self.wrong(path, other, "a whole number"),
        }
    }

    fn word<T: Copy>(
        &mut self,
        path: &impl ToString,
        value: &Value,
        all: &[T],
        word: fn(T) -> &'static str,
    ) -> Option<T> {
        let text = self.text(path, value)?;
        let found = all.iter().copied().find(|candidate| word(*candidate) == text);
        if found.is_none() {
            let words: Vec<_> = all.iter().map(|candidate| word(*candidate)).collect();
            self.problem(path, ProblemCode::UnknownWord, value.describe(), words.join(", "));
        }
        found
    }

    /// A word of a set to which rulebooks may have added.
    fn open_word<T>(
        &mut self,
        path: &impl ToString,
        value: &Value,
        find: impl Fn(&Lexicon, &str) -> Option<T>,
        every: impl Fn(&Lexicon) -> Vec<&'static str>,
    ) -> Option<T> {
        let text = self.text(path, value)?;
        let found = find(self.words, text);
        if found.is_none() {
            let every = every(self.words).join(", ");
            self.problem(path, ProblemCode::UnknownWord, value.describe(), every);
        }
        found
    }

    fn words_of<T: Copy>(
        &mut self,
        path: &impl ToString,
        value: &Value,
        all: &[T],
        word: fn(T) -> &'static str,
    ) -> Option<Vec<T>> {
        if *value == Value::Null {
            return None;
        }
        let place = path.to_string();
        let items = self.list(path, value);
        Some(
            items
                .iter()
                .enumerate()
                .filter_map(|(index, item)| self.word(&Path(&place, "", Some(index)), item, all, word))
                .collect(),
        )
    }

    fn unknown_field(&mut self, path: &impl ToString, wanted: &str) {
        self.problem(path, ProblemCode::UnknownField, path.to_string(), wanted);
    }

    fn case(&mut self, value: &Value) -> Case {
        let fields = self.map(&"", value);
        let field = |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value);
        // What times mean is needed before any time is read.
        self.zone = field("zone").and_then(|value| self.zone(&"zone", value));
        self.questions = field("questions").map_or_else(Vec::new, |value| self.case_questions(value));
        let mut case = Case::default();
        for (name, value) in fields {
            match name.as_str() {
                "zone" | "questions" => {}
                "order" => case.order = self.order(value),
                "events" => (case.events, case.incomplete) = self.events(value),
                "record" => case.record = self.record(value),
                _ => self.unknown_field(name, "order, events, record, questions, zone"),
            }
        }
        case.questions = std::mem::take(&mut self.questions);
        case
    }

    /// A zone by its name; `None` where it is said to be unknown, or is unknown to us.
    fn zone(&mut self, path: &impl ToString, value: &Value) -> Option<ZoneTable> {
        let name = self.text(path, value).filter(|name| *name != UNKNOWN_ZONE)?;
        let table = zone_table(name, self.zones);
        if table.is_none() {
            self.problem(
                path,
                ProblemCode::UnknownZone,
                value.describe(),
                "a time zone such as Asia/Shanghai",
            );
        }
        table
    }

    fn case_questions(&mut self, value: &Value) -> Vec<CaseQuestion> {
        let mut questions: Vec<CaseQuestion> = Vec::new();
        for (index, item) in self.list(&"questions", value).iter().enumerate() {
            let place = Path("", "questions", Some(index)).to_string();
            let (mut id, mut answers) = (None, Vec::new());
            for (name, value) in self.map(&place, item) {
                let path = Path(&place, name, None);
                match name.as_str() {
                    "id" => id = self.text(&path, value).map(str::to_owned),
                    "answers" => {
                        for answer in self.list(&path, value) {
                            answers.extend(self.text(&path, answer).map(str::to_owned));
                        }
                    }
                    _ => self.unknown_field(&path, "id, answers"),
                }
            }
            match id {
                _ if questions.len() == QUESTIONS_AT_MOST => {
                    self.problem(
                        &place,
                        ProblemCode::TooMany,
                        index.to_string(),
                        QUESTIONS_AT_MOST.to_string(),
                    );
                }
                Some(id) if questions.iter().any(|known| known.id == id) => {
                    self.problem(&place, ProblemCode::DuplicateId, id, "an id of its own");
                }
                Some(id) if answers.len() >= 2 && answers.len() <= 16 => {
                    questions.push(CaseQuestion { id, answers })
                }
                _ => self.problem(&place, ProblemCode::MissingField, "", "an id, and 2 to 16 answers"),
            }
        }
        questions
    }

    fn order(&mut self, value: &Value) -> Order {
        let mut order = Order::default();
        for (name, value) in self.map(&"order", value) {
            let path = Path("order", name, None);
            let Some(fact) = self.words.fact(name) else {
                let names: Vec<_> = self.words.facts().collect();
                self.unknown_field(&path, &names.join(", "));
                continue;
            };
            if let Some(value) = self.fact(fact, &path, value) {
                order.set(fact, value);
            }
        }
        order
    }

    fn fact(&mut self, fact: Fact, path: &Path, value: &Value) -> Option<FactValue> {
        Some(match fact.declared()? {
            FactSort::Flag => FactValue::Flag(self.bool(path, value)?),
            FactSort::Choice(words) => FactValue::Word(self.word(path, value, words, |word| word)?),
            FactSort::Amount => FactValue::Amount(self.money(path, value)?),
            FactSort::Time => FactValue::At(self.known_span(path, value)?),
            FactSort::Length => FactValue::Lasts(self.length(path, value)?),
        })
    }

    fn money(&mut self, path: &impl ToString, value: &Value) -> Option<Money> {
        if *value == Value::Null {
            return None;
        }
        let (mut amount, mut currency) = ("", "");
        let place = path.to_string();
        for (name, value) in self.map(path, value) {
            let path = Path(&place, name, None);
            match name.as_str() {
                "amount" => amount = self.text(&path, value).unwrap_or_default(),
                "currency" => currency = self.text(&path, value).unwrap_or_default(),
                _ => self.unknown_field(&path, "amount, currency"),
            }
        }
        let money = Money::parse(amount, currency);
        if money.is_none() {
            let found = format!("{amount} {currency}");
            self.problem(
                path,
                ProblemCode::NotAnAmount,
                found,
                r#"{"amount": "1250.00", "currency": "USD"}"#,
            );
        }
        money
    }

    fn length(&mut self, path: &impl ToString, value: &Value) -> Option<Length> {
        if *value == Value::Null {
            return None;
        }
        let (mut amount, mut unit) = (None, None);
        let place = path.to_string();
        for (name, value) in self.map(path, value) {
            let path = Path(&place, name, None);
            match name.as_str() {
                "amount" => amount = self.whole(&path, value, 7300),
                "unit" => unit = self.word(&path, value, Unit::ALL, Unit::word),
                _ => self.unknown_field(&path, "amount, unit"),
            }
        }
        let most = match unit? {
            Unit::Days => 7300,
            Unit::Months => 240,
            Unit::Years => 20,
        };
        let length = Length { amount: amount?, unit: unit? };
        if length.amount > most {
            self.problem(path, ProblemCode::OutOfRange, length.amount.to_string(), format!("0 to {most}"));
            return None;
        }
        Some(length)
    }

    /// A time that may be left unknown: an unreadable one is.
    fn known_span(&mut self, path: &Path, value: &Value) -> Option<Span> {
        if *value == Value::Null {
            return None;
        }
        Some(self.span(path, value)).filter(|span| *span != ANY_TIME)
    }

    /// A day that was agreed on. A date is that date wherever its end is counted: it stands for an
    /// hour at which it is the same date in Beijing and on the US Pacific coast.
    fn day(&mut self, path: &Path, value: &Value) -> Option<Span> {
        let date = match value {
            Value::Text(text) => Written::parse(text.trim()).filter(|written| written.clock.is_none()),
            _ => None,
        };
        let span = self.known_span(path, value)?;
        Some(date.map_or(span, |written| Span::exact(SHANGHAI.start_of(written.date).plus(20 * 3600))))
    }

    /// An instant or interval; what cannot be read may be any time.
    fn span(&mut self, path: &impl ToString, value: &Value) -> Span {
        let place = path.to_string();
        match value {
            Value::Text(text) => self.written(path, text),
            Value::Map(fields) => {
                let mut span = ANY_TIME;
                for (name, value) in fields {
                    let path = Path(&place, name, None);
                    match (name.as_str(), value) {
                        (_, Value::Null) => {}
                        ("from", Value::Text(text)) => span.from = self.written(&path, text).from,
                        ("to", Value::Text(text)) => span.to = self.written(&path, text).to,
                        ("from" | "to", other) => drop(self.wrong::<()>(&path, other, "text")),
                        _ => self.unknown_field(&path, "from, to"),
                    }
                }
                if span.from > span.to {
                    let wanted = "a \"from\" that is not after its \"to\"";
                    self.problem(path, ProblemCode::EndsBeforeStart, value.describe(), wanted);
                    return ANY_TIME;
                }
                span
            }
            other => {
                let wanted = "a date, a date and time, or an object with from and to";
                self.wrong::<Span>(path, other, wanted).unwrap_or(ANY_TIME)
            }
        }
    }

    fn written(&mut self, path: &impl ToString, text: &str) -> Span {
        let Some(written) = Written::parse(text.trim()) else {
            let found = Value::Text(text.to_owned()).describe();
            let wanted = "a date that exists, such as 2022-03-01 or 2022-03-01T10:00:00+08:00";
            self.problem(path, ProblemCode::NotATime, found, wanted);
            return ANY_TIME;
        };
        if !YEARS.contains(&written.date.ymd().0) {
            self.problem(
                path,
                ProblemCode::OutsideYears,
                text,
                format!("{} to {}", YEARS.start(), YEARS.end()),
            );
            return ANY_TIME;
        }
        let first = WallTime { date: written.date, seconds: written.clock.unwrap_or(0) };
        let last = written.clock.map_or(WallTime::end_of(written.date), |_| first);
        let local =
            Span { from: Instant::from_unix(first.as_seconds()), to: Instant::from_unix(last.as_seconds()) };
        if let Some(offset) = written.offset {
            return shift(local, i64::from(offset), i64::from(offset));
        }
        match self.zone.clone() {
            None => shift(local, AHEAD, -BEHIND),
            Some(table) if written.clock.is_none() => {
                let zone = table.zone();
                Span { from: zone.start_of(written.date), to: zone.end_of(written.date) }
            }
            Some(table) => {
                let wall = table.zone().resolve(first);
                let code = match wall {
                    Wall::Once(_) => None,
                    Wall::Twice(_) => Some(ProblemCode::RepeatedTime),
                    Wall::Skipped(_) => Some(ProblemCode::SkippedTime),
                };
                if let Some(code) = code {
                    self.problem(
                        path,
                        code,
                        text,
                        format!("a time with its offset: clocks in {} changed", table.name),
                    );
                }
                wall.span()
            }
        }
    }

    fn instant(&mut self, path: &Path, value: &Value, end: fn(Span) -> Instant) -> Option<Instant> {
        self.known_span(path, value).map(end)
    }

    fn moment(&mut self, path: &impl ToString, value: &Value) -> Moment {
        let Value::Map(fields) = value else {
            return Moment::Within(self.span(path, value));
        };
        let Some((_, choices)) = fields.iter().find(|(name, _)| name == "anyOf") else {
            return Moment::Within(self.span(path, value));
        };
        let place = path.to_string();
        let asked = fields.iter().find(|(name, _)| name == "question").map(|(_, value)| value);
        let asked =
            asked.and_then(|value| self.text(&Path(&place, "question", None), value)).unwrap_or_default();
        let spans: Vec<_> = self
            .list(&Path(&place, "anyOf", None), choices)
            .iter()
            .enumerate()
            .map(|(index, choice)| self.span(&Path(&place, "anyOf", Some(index)), choice))
            .collect();
        let known =
            self.questions.iter().position(|known| known.id == asked && known.answers.len() == spans.len());
        match known {
            Some(question) => Moment::AnyOf(question, spans),
            None => {
                let wanted = "the id of one of the case's questions, with a time for each of its answers";
                self.problem(&Path(&place, "question", None), ProblemCode::UnknownQuestion, asked, wanted);
                Moment::Within(spans.into_iter().reduce(Span::hull).unwrap_or(ANY_TIME))
            }
        }
    }

    fn events(&mut self, value: &Value) -> (Vec<Event>, bool) {
        let items = self.list(&"events", value);
        let (mut events, mut names) = (Vec::new(), Vec::new());
        let mut incomplete = !matches!(value, Value::List(_) | Value::Null);
        for (index, item) in items.iter().enumerate().take(EVENTS_AT_MOST) {
            let path = Path("", "events", Some(index)).to_string();
            match self.event(&path, item) {
                Some((event, named)) => {
                    events.push(event);
                    names.push((path, named));
                }
                None => incomplete = true,
            }
        }
        if items.len() > EVENTS_AT_MOST {
            incomplete = true;
            self.problem(
                &"events",
                ProblemCode::TooMany,
                items.len().to_string(),
                EVENTS_AT_MOST.to_string(),
            );
        }
        self.link(&mut events, &names);
        (events, incomplete)
    }

    fn link(&mut self, events: &mut [Event], names: &[(String, Option<String>)]) {
        // Sorted once, so that a case of thousands of events is linked in a moment.
        let by_id = ordered(events.len(), &|one, other| events[one].id.cmp(&events[other].id));
        for pair in 1..by_id.len() {
            let (first, second) = (by_id[pair - 1], by_id[pair]);
            if events[first].id == events[second].id {
                let path = format!("{}.id", names[second].0);
                self.problem(&path, ProblemCode::DuplicateId, events[second].id.clone(), "an id of its own");
            }
        }
        for index in 0..events.len() {
            let (path, Some(named)) = &names[index] else { continue };
            let from = by_id.partition_point(|event| events[*event].id < *named);
            let same = by_id[from..].iter().take_while(|event| events[**event].id == *named);
            let found: Vec<_> = same.copied().take(2).collect();
            events[index].re = match found[..] {
                [only] if only != index => Reference::To(only),
                _ => Reference::Lost,
            };
            let path = format!("{path}.re");
            match events[index].re {
                Reference::To(answered) => {
                    if let (Moment::Within(later), Moment::Within(earlier)) =
                        (&events[index].at, &events[answered].at)
                        && later.to < earlier.from
                    {
                        let wanted = "an answer that does not come before what it answers";
                        self.problem(&path, ProblemCode::AnswerBeforeRequest, named.clone(), wanted);
                    }
                }
                _ => {
                    self.problem(&path, ProblemCode::MissingEvent, named.clone(), "the id of one other event")
                }
            }
        }
    }

    /// An event and the id it names; `None` where not even its kind is understood.
    fn event(&mut self, place: &str, value: &Value) -> Option<(Event, Option<String>)> {
        let fields = self.map(&place, value);
        let field = |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value);
        let at = |name: &'static str| Path(place, name, None);
        let Some(kind) = field("kind") else {
            self.problem(&at("kind"), ProblemCode::MissingField, "", "the kind of event");
            return None;
        };
        let kind = self.open_word(&at("kind"), kind, Lexicon::kind, |words| words.kinds().collect())?;
        let zone = match field("zone") {
            Some(value) if *value != Value::Null => self.zone(&at("zone"), value),
            _ => self.zone.clone(),
        };
        let around = std::mem::replace(&mut self.zone, zone);
        let when = match field("at") {
            Some(value) if *value != Value::Null => self.moment(&at("at"), value),
            _ => Moment::Within(ANY_TIME),
        };
        let mut event = Event {
            id: place.to_owned(),
            kind,
            at: when,
            re: Reference::None,
            by: None,
            service: None,
            channel: None,
            issue: None,
            effective: None,
            automatic: None,
            reasonable: None,
            agreed: None,
            agreed_in_writing: None,
            to: None,
            evidence: None,
            points: None,
            counter: None,
            matter: None,
            origin: None,
            line: None,
        };
        let mut named = None;
        for (name, value) in fields {
            let path = Path(place, name, None);
            match name.as_str() {
                "kind" | "zone" => {}
                "id" => event.id = self.text(&path, value).unwrap_or(place).to_owned(),
                "issue" => event.issue = self.text(&path, value).map(str::to_owned),
                "origin" => event.origin = self.word(&path, value, super::Origin::ALL, super::Origin::word),
                "line" => event.line = self.whole(&path, value, u32::MAX),
                "re" => named = self.text(&path, value).map(str::to_owned),
                "to" => event.to = self.day(&path, value),
                _ => match Attribute::from_word(name) {
                    Some(attribute) => self.attribute(&mut event, attribute, &path, value),
                    None => self.unknown_field(&path, &event_fields()),
                },
            }
        }
        self.zone = around;
        Some((event, named))
    }

    fn attribute(&mut self, event: &mut Event, attribute: Attribute, path: &Path, value: &Value) {
        macro_rules! word {
            ($field:ident, $set:ty) => {
                event.$field = self.word(path, value, <$set>::ALL, <$set>::word)
            };
        }
        match attribute {
            Attribute::At | Attribute::Re | Attribute::To => {}
            Attribute::By => word!(by, super::Party),
            Attribute::Service => {
                event.service = self.open_word(path, value, Lexicon::topic, |words| words.topics().collect());
            }
            Attribute::Channel => word!(channel, super::Channel),
            Attribute::Effective => event.effective = self.bool(path, value),
            Attribute::Automatic => event.automatic = self.bool(path, value),
            Attribute::Reasonable => event.reasonable = self.bool(path, value),
            Attribute::Agreed => event.agreed = self.bool(path, value),
            Attribute::AgreedInWriting => event.agreed_in_writing = self.bool(path, value),
            Attribute::Evidence => {
                event.evidence = self.words_of(path, value, super::Evidence::ALL, super::Evidence::word);
            }
            Attribute::Points => event.points = self.whole(path, value, 10_000),
            Attribute::Counter => word!(counter, super::Counter),
            Attribute::Matter => word!(matter, super::Matter),
        }
    }

    fn record(&mut self, value: &Value) -> Vec<RecordPart> {
        if *value == Value::Null {
            return Vec::new();
        }
        let items = self.list(&"record", value);
        items.iter().enumerate().filter_map(|(index, item)| self.record_part(index, item)).collect()
    }

    /// `None` where any of it could not be read: a stretch too wide would make silence of a gap.
    fn record_part(&mut self, index: usize, value: &Value) -> Option<RecordPart> {
        let place = Path("", "record", Some(index)).to_string();
        let before = self.count;
        let Value::Map(fields) = value else {
            return self.wrong(&place, value, "an object");
        };
        let mut part = RecordPart { kinds: None, channels: None, from: None, through: None };
        for (name, value) in fields {
            let path = Path(&place, name, None);
            match name.as_str() {
                "kinds" => {
                    let all: Vec<_> = self.words.kinds().filter_map(|word| self.words.kind(word)).collect();
                    part.kinds = self.words_of(&path, value, &all, EventKind::word);
                }
                "channels" => {
                    part.channels = self.words_of(&path, value, super::Channel::ALL, super::Channel::word);
                }
                "from" => part.from = self.instant(&path, value, |span| span.to),
                "through" => part.through = self.instant(&path, value, |span| span.from),
                _ => self.unknown_field(&path, "kinds, channels, from, through"),
            }
        }
        (self.count == before).then_some(part)
    }
}

fn event_fields() -> String {
    let own = ["id", "kind", "zone", "issue", "origin", "line"];
    let attributes = Attribute::ALL.iter().map(|attribute| attribute.word());
    own.into_iter().chain(attributes).collect::<Vec<_>>().join(", ")
}

/// A local time as the instants it can be where clocks are `most` to `least` seconds ahead of UTC.
fn shift(local: Span, most: i64, least: i64) -> Span {
    Span { from: local.from.plus(-most), to: local.to.plus(-least) }
}
