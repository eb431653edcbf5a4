//! What a message may mean, and the words that say so. A person decides.

use std::borrow::Cow;

use super::phrases::{
    BETWEEN, BUYER_GLYPHS, BUYER_NAMES, CHANNELS, CLAIMED, CUES, Cue, FELL_THROUGH, GOODS, NOT_HERE,
    NOTHING_HERE, OTHERS, PLATFORM_GLYPHS, PLATFORM_NAMES, PROOFS, SELLER_GLYPHS, SELLER_NAMES,
    SELLERS_AFTER_ALL, TO_PLACE, WAYPOINTS, WITH_BUYER,
};
use super::text::{BUCKETS, Class, Prefix, bucket, class, fold, head, simplified};
use crate::case::{Channel, EventKind, Party, Service};

/// What a text suggests.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Suggestion {
    /// What may have happened, and the words that suggest it as they stand in the text.
    pub(super) kind: Option<(EventKind, String)>,
    pub(super) service: Option<Service>,
    /// Words by which a machine says that it wrote this.
    pub(super) automatic: bool,
    /// It says that nothing has come from the other side.
    pub(super) is_silence: bool,
    /// It tells of days that are long past.
    pub(super) is_past: bool,
    /// The channel that it names.
    pub(super) channel: Option<Channel>,
}

/// The phrases by their first two characters, so that few are compared at each place. Of those that
/// begin alike the longer stands first.
pub(super) struct Phrases {
    /// Each with the place of its cue.
    all: Vec<Vec<(Prefix, usize)>>,
    /// What they suggest: the earlier is the more telling.
    cues: Vec<Cue>,
}

struct Hit {
    /// Place of the cue in its list: the earlier is the more telling.
    rank: usize,
    /// Characters of the text.
    start: usize,
    end: usize,
    /// It is said not to be so: from this character on.
    negated: Option<usize>,
}

/// More of a text than this is not looked at.
const CHARACTERS_AT_MOST: usize = 1000;
/// So far reaches a "not", in characters; among glyphs, which say more each, less far.
const REACH: usize = 18;
const GLYPH_REACH: usize = 4;
/// So far reaches a denial within its sentence.
const NEGATED_REACH: usize = 26;

/// The byte of a text at which one of its characters stands.
fn byte_of(text: &str, character: usize) -> usize {
    text.char_indices().nth(character).map_or(text.len(), |(at, _)| at)
}

/// Whether a denial is of what has been: somebody did not come.
fn is_past(words: &str) -> bool {
    const WORDS: &str = "did |didn|has |hasn|have |haven|never |nobody |no one came|没来|没派|没有来|没有派|未|لم |nunca |jamais ";
    WORDS.split('|').any(|word| words.starts_with(word))
}

/// Whether a character ends a sentence, ...
fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | ';' | '。' | '؟' | '！' | '？' | '；' | '\n')
}

/// ... or a part of one.
fn ends_part(c: char) -> bool {
    c == ',' || ends_sentence(c)
}

/// The sentence of a text around one of its bytes.
fn sentence(folded: &str, at: usize) -> &str {
    let start = folded[..at].rfind(ends_sentence).unwrap_or(0);
    let end = folded[at..].find(ends_sentence).map_or(folded.len(), |end| at + end);
    &folded[start..end]
}

/// Whether a text says until when something is not done, or under which condition: that is put off, and not refused.
fn is_put_off(sentence: &str) -> bool {
    const WORDS: &str = "before |until |unless |if you do|if you can|today|this week|right now|for now|hasta |antes |hoy |hoje|avant |aujourd|до |раньше|сегодня|bevor |nicht vor |heute|diese woche|今天|本周|暂时|之前|以前|如果不|如果没|若不|si no |se nao |si vous ne |wenn sie nicht|если вы не|если не |اذا لم |اليوم|قبل ";
    WORDS.split('|').any(|word| sentence.contains(word))
}

/// Whether what is denied from a byte on is denied in one way only, or for want of something that can be had: by sea, remotely,
/// without the invoice. Only what is said of it in the same breath counts, or what the sentence begins with.
fn is_limited(folded: &str, denied: usize) -> bool {
    const WAYS: &str = "remotely|over the phone|by phone|by video|by sea|by ship|by air|远程|海运|空运|a distancia|por mar|a distance|par mer|aus der ferne|per schiff|удаленно|морем|عن بعد";
    const WANTS: &str = "without | sin | sem | sans | ohne | без | بدون |除非";
    const ENDS: &str =
        ",| but | only | just |只能|只有| pero | sino | mas | mais | aber | sondern | но | только ";
    const REASONS: [&str; 25] = [
        "warrant",
        "garant",
        "гарант",
        "保修",
        "except",
        "excep",
        "ausnahm",
        "исключ",
        "service",
        "embargo",
        "charge",
        "cost",
        "kost",
        "frais",
        "duda",
        "doute",
        // Who must pay first is refused what is free.
        "pay",
        "fee",
        "pago",
        "pagam",
        "paie",
        "zahlung",
        "оплат",
        "付款",
        "付费",
    ];
    let clause = |rest: &str| {
        let end = ENDS.split('|').filter_map(|end| rest.find(end)).min().unwrap_or(rest.len());
        format!(" {} ", &rest[..end])
    };
    let lacks = |clause: &str| {
        let lacks = WANTS.split('|').find_map(|word| clause.find(word).map(|at| &clause[at + word.len()..]));
        lacks.is_some_and(|what| !REASONS.iter().any(|reason| what.contains(reason)))
    };
    let own = clause(sentence(&folded[denied..], 0));
    // Without the invoice we cannot: what is lacking opens the clause.
    let opening = folded[..denied].rsplit(ends_part).next().unwrap_or_default().trim_start();
    let opens = WANTS.split('|').any(|word| opening.starts_with(word.trim_start()));
    WAYS.split('|').any(|way| own.contains(way)) || lacks(&own) || opens && lacks(&clause(opening))
}

/// Whether what is denied is only not done yet, or is to be done on another day: `not yet` stands beside the denial, and the
/// day behind it.
fn is_to_come(folded: &str, denied: usize, end: usize) -> bool {
    const BESIDE: usize = 10;
    const NOT_YET: &str = "yet|还没|尚未|ainda nao|todavia no|aun no|pas encore|noch kein|noch nicht|еще не";
    const DAYS: &str = "yet|tomorrow|next week|next month|next monday|on monday|on tuesday|on wednesday|on thursday|on friday|monday is|明天|下周|周一|周二|周三|周四|周五|amanha|manana|el lunes|el martes|el miercoles|el jueves|el viernes|na segunda|na terca|na quarta|na quinta|na sexta|demain|lundi|mardi|mercredi|jeudi|vendredi|morgen|montag|dienstag|mittwoch|donnerstag|freitag|завтра|понедельник|вторник|в среду|четверг|пятницу";
    let begin = folded[..denied].char_indices().rev().nth(BESIDE - 1).map_or(0, |(at, _)| at);
    let beside = &folded[begin..end];
    NOT_YET.split('|').any(|word| beside.contains(word))
        || DAYS.split('|').any(|word| sentence(&folded[end..], 0).contains(word))
}

/// Whether goods are said not to be there: none at all, or whoever tells of their delivery is not believed.
fn is_missing(folded: &str) -> bool {
    let says = |words: &str| words.split('|').any(|word| folded.contains(word));
    says(NOTHING_HERE) || says(CLAIMED) && says(NOT_HERE)
}

/// How many characters, from the end of what was told on, say that it did not come to pass; `None` where they do not.
fn fell_through(after: &str) -> Option<usize> {
    let mut rest = after.trim_start_matches(' ');
    while let Some(next) = BETWEEN.split('|').find_map(|word| {
        let next = rest.strip_prefix(word)?;
        let is_whole = next.starts_with(' ') || word.chars().all(|c| class(c) == Class::Glyph);
        is_whole.then_some(next.trim_start_matches(' '))
    }) {
        rest = next;
    }
    let word = FELL_THROUGH.split('|').find(|word| rest.starts_with(word))?;
    Some(after.chars().count() - rest.chars().count() + word.trim_end().chars().count())
}

/// What is told that may fall through.
fn may_fall_through(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::CarrierCollected
            | EventKind::Delivered
            | EventKind::DepositPaid
            | EventKind::DisputeOpened
            | EventKind::PartsSent
            | EventKind::PaymentSucceeded
            | EventKind::Shipped
    )
}

/// What a buyer demands or threatens with.
fn is_demand(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::CancelRequested
            | EventKind::ComplaintFiled
            | EventKind::DisputeEscalated
            | EventKind::DisputeOpened
            | EventKind::RefundRequested
    )
}

/// Whether somebody else than the seller is said to refuse, before the words of it in their part of the sentence.
fn is_of_others(folded: &str, at: usize) -> bool {
    const NEAR: usize = 28;
    const DECIDES: [&str; 14] = [
        "refus",
        "reject",
        "declin",
        "recus",
        "rechaz",
        "abgelehnt",
        "отказ",
        "отклон",
        "拒绝",
        "رفض",
        "can",
        "won't",
        "不能",
        "无法",
    ];
    let own = &folded[at..];
    let before = sentence(folded, at).split(',').find(|part| {
        let from = part.as_ptr() as usize - folded.as_ptr() as usize;
        (from..=from + part.len()).contains(&at)
    });
    let Some(part) = before.filter(|_| DECIDES.iter().any(|word| own.starts_with(word))) else {
        return false;
    };
    let before = &part[..at - (part.as_ptr() as usize - folded.as_ptr() as usize)];
    let near = &before[byte_of(before, before.chars().count().saturating_sub(NEAR))..];
    let last = |list: &str| list.split('|').filter_map(|word| near.rfind(word)).max();
    last(OTHERS).is_some_and(|other| last(SELLERS_AFTER_ALL).is_none_or(|seller| seller < other))
}

/// Whether all that is wanted is to see something: photos of the part. What is asked for stands at `about`, and the
/// words that ask end before it.
fn is_for_proof(folded: &str, asks: &[usize], about: usize) -> bool {
    let Some(asked) = asks.iter().copied().filter(|at| *at <= about).max() else { return false };
    let mut before = Class::Space;
    folded.char_indices().any(|(proof, c)| {
        let class = class(c);
        let begins = class == Class::Glyph || class == Class::Letter && before != Class::Letter;
        before = class;
        if !begins || !PROOFS.iter().any(|word| folded[proof..].starts_with(word)) {
            return false;
        }
        // 配件的照片: what is shown stands before.
        let is_behind =
            |words: &str| words.chars().count() <= 4 && words.chars().all(|c| self::class(c) == Class::Glyph);
        asked <= proof && proof <= about || folded.get(about..proof).is_some_and(is_behind)
    })
}

/// Whether goods arrived at a place on the way, by the words after those of their arrival: at a port, and not at the
/// buyer's own warehouse.
fn is_on_the_way(after: &str) -> bool {
    let near = sentence(after, 0).split(',').next().unwrap_or_default();
    let near = format!("{} ", &near[..byte_of(near, REACH + REACH)]);
    let begins = |at: usize| near[..at].chars().next_back().map(class) != Some(Class::Letter);
    let is_glyph = |at: usize| near[at..].chars().next().map(class) == Some(Class::Glyph);
    let place = |word: &'static str| {
        near.match_indices(word).map(|(at, _)| at).find(|at| is_glyph(*at) || begins(*at))
    };
    let Some(at) = WAYPOINTS.split('|').filter_map(place).min() else { return false };
    let says = |words: &'static str| words.split('|').filter_map(place).any(|word| word <= at);
    (is_glyph(at) || says(TO_PLACE)) && !says(WITH_BUYER)
}

impl Phrases {
    /// Those that are known, after these of somebody's own.
    pub(super) fn with(own: &[(EventKind, String)]) -> Self {
        let mut phrases = Self { all: vec![Vec::new(); BUCKETS], cues: Vec::new() };
        for (event, phrase) in own {
            // A space at its end would ask for the end of a word.
            let (phrase, _) = folded(phrase.trim());
            phrases.learn(Cue::Happened(*event), [Cow::Owned(phrase.trim().to_owned())]);
        }
        for (cue, list) in CUES {
            phrases.learn(*cue, list.split('|').map(|phrase| Cow::Borrowed(phrase.trim_start())));
        }
        phrases
    }

    fn learn(&mut self, cue: Cue, list: impl IntoIterator<Item = Cow<'static, str>>) {
        for phrase in list {
            let mut characters = phrase.chars();
            let Some(first) = characters.next() else { continue };
            let same = &mut self.all[bucket(first, characters.next())];
            let place = same.iter().take_while(|(known, _)| known.text().len() >= phrase.len()).count();
            same.insert(place, (Prefix::new(phrase), self.cues.len()));
        }
        self.cues.push(cue);
    }

    /// Whether any phrase stands in a text, even one that suggests nothing.
    pub(super) fn knows(&self, text: &str) -> bool {
        let (folded, _) = folded(text);
        let mut before = Class::Space;
        folded.char_indices().any(|(at, c)| {
            let class = class(c);
            let begins = class == Class::Glyph || class == Class::Letter && before != Class::Letter;
            before = class;
            begins && self.longest(&folded[at..]).is_some()
        })
    }

    /// The longest phrase with which a text begins: its place in the list, and its length.
    fn longest(&self, rest: &str) -> Option<(usize, usize)> {
        let mut characters = rest.chars();
        let (first, second) = (characters.next()?, characters.next());
        let head = head(rest);
        [second, None].into_iter().find_map(|second| {
            let mut same = self.all[bucket(first, second)].iter();
            let (phrase, rank) = same.find(|(phrase, _)| phrase.begins(rest, head))?;
            Some((*rank, phrase.text().chars().count()))
        })
    }

    /// What a text suggests when this party wrote it, or somebody of whom it is not known which; a note is nobody's message.
    pub(super) fn suggest(&self, text: &str, by: Option<Party>, is_note: bool) -> Suggestion {
        let (folded, places) = folded(text);
        let hits = self.hits(&folded);
        let cue = |hit: &&Hit| self.cues[hit.rank];
        let happened = |hit: &Hit| match self.cues[hit.rank] {
            Cue::Happened(kind) if may_say(by, kind) => Some(kind),
            // What a platform writes is as short as an order page.
            Cue::Noted(kind) if is_note || by == Some(Party::Platform) => Some(kind),
            _ => None,
        };
        let own = || hits.iter().filter(|hit| !matches!(cue(hit), Cue::Deed(_)));
        let service =
            own().min_by_key(|hit| hit.rank + usize::from(!matches!(cue(hit), Cue::About(_))) * 1000);
        let service = service.and_then(|hit| match cue(&hit) {
            Cue::About(service) => Some(service),
            _ => None,
        });
        let words = |hit: &Hit| {
            let (start, end) = (places[hit.start], places[hit.end.min(places.len() - 1)]);
            text[start..end].trim().to_owned()
        };
        let telling = hits.iter().filter(|hit| happened(hit).is_some()).min_by_key(|hit| hit.rank);
        let telling = telling.filter(|hit| {
            happened(hit) != Some(EventKind::SellerRefused)
                || !is_of_others(&folded, byte_of(&folded, hit.start))
        });
        let mut kind = telling.and_then(|hit| Some((happened(hit)?, words(hit))));
        kind = kind.filter(|(kind, _)| *kind != EventKind::Delivered || !is_missing(&folded));
        let wanted = hits
            .iter()
            .find(|hit| hit.negated.is_none() && matches!(cue(hit), Cue::Wanted | Cue::Deed(true)));
        // A seller who names a part and then says that it was shipped tells of the part, and not of the order.
        if by == Some(Party::Seller)
            && let Some((kind @ EventKind::Shipped, _)) = &mut kind
            && let Some(shipped) = telling
            && hits.iter().any(|hit| {
                cue(&hit) == Cue::About(Service::Parts)
                    && hit.negated.is_none()
                    && hit.end <= shipped.start
                    && !folded[byte_of(&folded, hit.end)..byte_of(&folded, shipped.start)].contains(ends_part)
            })
            && !GOODS.split('|').any(|goods| folded.contains(goods))
        {
            *kind = EventKind::PartsSent;
        }
        // Money told of together with a repairer or a part is the price of the visit, or of the part.
        if service.is_some()
            && matches!(kind, Some((EventKind::PaymentSucceeded | EventKind::DepositPaid, _)))
        {
            kind = None;
        }
        let weak =
            matches!(kind, None | Some((EventKind::ServiceRequested | EventKind::AppointmentConfirmed, _)));
        if let (Some(wanted), Some(service), true, true) = (wanted, service, weak, by != Some(Party::Seller))
        {
            let about = hits.iter().find(|hit| cue(hit) == Cue::About(service)).unwrap_or(wanted);
            let asks = hits.iter().filter(|hit| matches!(cue(hit), Cue::Wanted | Cue::Deed(true)));
            let asks: Vec<usize> = asks.map(|hit| byte_of(&folded, hit.start)).collect();
            kind = if is_for_proof(&folded, &asks, byte_of(&folded, about.start)) {
                kind.filter(|(kind, _)| *kind != EventKind::ServiceRequested)
            } else {
                Some((EventKind::ServiceRequested, words(about)))
            };
        }
        // What a seller does for a buyer, and is said not to do, is a refusal; so is the lack of it, by the seller's own word.
        let is_plain = matches!(
            kind,
            None | Some((
                EventKind::ServiceRequested | EventKind::SellerReplied | EventKind::AppointmentConfirmed,
                _
            ))
        );
        let denied = hits.iter().find(|hit| {
            hit.negated.is_some()
                && match cue(hit) {
                    // What did not happen is told, and not refused.
                    Cue::Deed(_) => {
                        let words = &folded[byte_of(&folded, hit.negated.unwrap_or(hit.start))..];
                        !is_past(words) && (by == Some(Party::Seller) || by.is_none() && wanted.is_none())
                    }
                    Cue::About(_) => {
                        let words = &folded[byte_of(&folded, hit.negated.unwrap_or(hit.start))..];
                        !is_past(words) && by == Some(Party::Seller)
                    }
                    _ => false,
                }
        });
        if let Some(denied) = denied.filter(|_| is_plain)
            && !is_put_off(sentence(&folded, byte_of(&folded, denied.start)))
            && !is_limited(&folded, byte_of(&folded, denied.negated.unwrap_or(denied.start)))
            && !is_to_come(
                &folded,
                byte_of(&folded, denied.negated.unwrap_or(denied.start)),
                byte_of(&folded, denied.end),
            )
        {
            let start = places[denied.negated.unwrap_or(denied.start)];
            let end = places[denied.end.min(places.len() - 1)];
            kind = Some((EventKind::SellerRefused, text[start..end].trim().to_owned()));
        }
        // What cannot be done until some day is put off.
        let cannot = [
            "cannot",
            "can't",
            "can not",
            "have no",
            "no engineer",
            "not available",
            "no po",
            "no pu",
            "nao po",
            "nao vai",
            "ne pouv",
            "ne se",
            "не мож",
            "kon",
            "不能",
            "无法",
            "不了",
        ];
        let is_cannot_yet = |words: &str| {
            let words = self::folded(words).0;
            let words = words.trim_end();
            let at = folded.find(words).unwrap_or(0);
            cannot.iter().any(|word| words.contains(word))
                && (is_put_off(sentence(&folded, at))
                    || is_limited(&folded, at)
                    || is_to_come(&folded, at, at + words.len()))
        };
        let may_wait = |kind: EventKind| matches!(kind, EventKind::SellerRefused | EventKind::RefundAnswered);
        kind = kind.filter(|(kind, words)| !(may_wait(*kind) && is_cannot_yet(words)));
        let automatic = hits.iter().any(|hit| cue(&hit) == Cue::Automatic);
        let is_silence = hits.iter().any(|hit| cue(&hit) == Cue::Silence);
        let channel = if is_silence { channel_of(&folded) } else { None };
        // What has not come is no reply.
        kind = kind.filter(|(kind, _)| !(is_silence && *kind == EventKind::SellerReplied));
        let is_past = hits.iter().any(|hit| cue(&hit) == Cue::LongAgo);
        Suggestion { kind, service, automatic, is_silence, is_past, channel }
    }

    /// The phrases in a text that nothing denies.
    fn hits(&self, folded: &str) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        // What is asked is not told: from here on the hits are of the sentence that is being read.
        let (mut sentence, mut clause) = (0, 0);
        // Until which character what is said is said not to be so, and from which on it is denied.
        let (mut denied, mut negated) = (0, None::<usize>);
        let (mut before, mut skip) = (Class::Space, 0);
        let (mut hangs_on, mut elsewhere) = (false, false);
        for (index, (at, c)) in folded.char_indices().enumerate() {
            let class = class(c);
            let glyph = class == Class::Glyph;
            let begins =
                glyph || class == Class::Letter && !matches!(before, Class::Letter | Class::Digit(_));
            if matches!(c, '.' | '!' | '?' | ';' | '。' | '؟' | '吗' | '\n') {
                (denied, negated) = (0, None);
                if elsewhere {
                    hits.truncate(sentence);
                }
                (hangs_on, elsewhere) = (false, false);
                if matches!(c, '?' | '؟' | '吗') {
                    let asked: Vec<Hit> = hits.split_off(sentence);
                    hits.extend(asked.into_iter().filter(|hit| self.cues[hit.rank].tells().is_none()));
                    // What is asked for is not denied: can you not send one?
                    hits[sentence..].iter_mut().for_each(|hit| hit.negated = None);
                }
                (sentence, clause) = (hits.len(), hits.len());
            } else if matches!(c, ',' | ':') {
                negated = None;
                clause = hits.len();
                // Glyphs say much in few characters.
                denied = if before == Class::Glyph { 0 } else { denied };
            }
            let may_fall = |hit: &Hit| {
                hit.end <= index
                    && index <= hit.end + 1
                    && self.cues[hit.rank].tells().is_some_and(may_fall_through)
            };
            if skip > 0 {
                skip -= 1;
            } else if (begins || class == Class::Space)
                && hits.last().is_some_and(may_fall)
                && let Some(length) = fell_through(&folded[at..])
            {
                hits.pop();
                (denied, skip) = (index + length + REACH, length - 1);
            } else if begins && let Some((rank, length)) = self.longest(&folded[at..]) {
                let cue = self.cues[rank];
                let reach = index + length + if glyph { GLYPH_REACH } else { REACH };
                match cue {
                    Cue::Not => denied = reach,
                    Cue::Condition => (denied, hangs_on) = (reach, true),
                    Cue::Elsewhere => elsewhere = true,
                    Cue::Negated => {
                        denied = reach;
                        negated = negated.or(Some(index));
                        if let Some(deed) = hits[clause..].last_mut().filter(|_| denies_before(&folded[at..]))
                            && matches!(self.cues[deed.rank], Cue::Deed(_))
                        {
                            (deed.negated, deed.end) = (Some(deed.start), index + length);
                        }
                    }
                    Cue::Nothing => {}
                    Cue::Happened(_) | Cue::Noted(_) if index < denied => {}
                    Cue::Happened(kind) | Cue::Noted(kind) if hangs_on && is_demand(kind) => {}
                    Cue::Happened(EventKind::Delivered)
                        if is_on_the_way(&folded[at + byte_of(&folded[at..], length)..]) => {}
                    Cue::Wanted if hangs_on => {}
                    Cue::Deed(true) if hangs_on && negated.is_none() => {}
                    // What is only to come is not asked for.
                    Cue::Deed(_) if index < denied && negated.is_none() => {}
                    _ => {
                        let negated = negated.filter(|from| index < denied.max(from + NEGATED_REACH));
                        hits.push(Hit { rank, start: index, end: index + length, negated });
                    }
                }
                skip = length - 1;
            }
            before = class;
        }
        if elsewhere {
            hits.truncate(sentence);
        }
        hits
    }
}

/// The text as it is compared, ending with a space, and the byte at which each of its characters
/// stands in the text.
fn folded(text: &str) -> (String, Vec<usize>) {
    let room = text.len().min(CHARACTERS_AT_MOST) + 3;
    let (mut folded_text, mut places) = (String::with_capacity(room), Vec::with_capacity(room));
    for (at, c) in text.char_indices() {
        if places.len() == CHARACTERS_AT_MOST {
            break;
        }
        if c.is_ascii_alphanumeric() {
            folded_text.push(c.to_ascii_lowercase());
            places.push(at);
            continue;
        }
        let c = match class(c) {
            Class::Invisible => continue,
            Class::Space if c == '\n' => '\n',
            Class::Space => ' ',
            Class::Glyph => simplified(c),
            _ => match fold(c) {
                '’' | '‘' => '\'',
                c => c,
            },
        };
        if c != ' ' || !folded_text.ends_with(' ') {
            folded_text.push(c);
            places.push(at);
        }
    }
    folded_text.push(' ');
    let end = if places.len() < CHARACTERS_AT_MOST { text.len() } else { places[CHARACTERS_AT_MOST - 1] };
    places.extend([end, end]);
    (folded_text, places)
}

/// Whether a text begins with a word that denies the verb before it, as in German and Dutch: `wir reparieren das nicht`.
fn denies_before(folded: &str) -> bool {
    const ONLY: [&str; 2] = ["nicht nur", "niet alleen"];
    let word = folded.split(|c: char| !c.is_alphabetic()).next();
    matches!(word, Some("nicht" | "niet")) && !ONLY.iter().any(|only| folded.starts_with(only))
}

/// The one channel that a text names.
fn channel_of(folded: &str) -> Option<Channel> {
    let mut named = CHANNELS.iter().filter(|(_, words)| words.split('|').any(|word| folded.contains(word)));
    named.next().filter(|_| named.next().is_none()).map(|(channel, _)| *channel)
}

/// What a party tells of its own doing, and of what anybody can see. A refusal a buyer writes of is not the
/// seller's word.
fn may_say(by: Option<Party>, kind: EventKind) -> bool {
    let told_by_both = matches!(
        kind,
        EventKind::AppointmentConfirmed
            | EventKind::AppointmentRescheduled
            | EventKind::EngineerArrived
            | EventKind::ServiceCompleted
            | EventKind::FeeCharged
            | EventKind::PromiseBroken
            | EventKind::ReceiptConfirmed
            | EventKind::CouponUsed
            | EventKind::DisputeEscalated
    );
    match (by, kind.traits().by) {
        (Some(Party::Seller), Some(Party::Buyer)) | (Some(Party::Buyer), Some(Party::Seller)) => told_by_both,
        // Money posted to a seller is not the seller's own doing.
        (Some(Party::Seller), Some(Party::Platform)) => kind != EventKind::FundsPosted,
        _ => true,
    }
}

/// The party that a name says it is.
pub(super) fn role_of(name: &str) -> Option<Party> {
    let (folded, _) = folded(name);
    let named = |list: &str, glyphs: &[&str]| {
        let words = || folded.split(|c: char| !matches!(class(c), Class::Letter));
        let word = list.split_ascii_whitespace().any(|known| words().any(|word| word == known));
        word || glyphs.iter().any(|glyph| folded.contains(glyph))
    };
    if named(PLATFORM_NAMES, &PLATFORM_GLYPHS) {
        return Some(Party::Platform);
    }
    match (named(SELLER_NAMES, &SELLER_GLYPHS), named(BUYER_NAMES, &BUYER_GLYPHS)) {
        (true, false) => Some(Party::Seller),
        (false, true) => Some(Party::Buyer),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_written_as_it_is_compared_and_once() {
        let mut all = std::collections::BTreeSet::new();
        for (_, list) in CUES {
            for phrase in list.split('|').map(str::trim_start) {
                assert!(all.insert(phrase), "{phrase} stands twice: the second is never found");
                let as_compared: String = phrase.chars().map(fold).collect();
                assert_eq!(phrase, as_compared);
                assert!(!phrase.is_empty(), "{list}");
            }
        }
    }
}
