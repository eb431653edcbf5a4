//! Made-up orders: lines of a story, drawn so that events often fall on the edges of windows.

use aftersales::time::{Instant, SHANGHAI};

/// A small generator of numbers; the same seed, the same order.
pub struct Draw(u64);

impl Draw {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % limit
    }

    pub fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize]
    }

    pub fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }
}

/// An order and the instant it is looked at.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Facts and record.
    pub facts: Vec<String>,
    /// Events, each at its own second.
    pub events: Vec<String>,
    /// When it is looked at.
    pub as_of: Instant,
    /// The instants used so far.
    used: Vec<i64>,
}

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// Distances at which windows end, a second around each.
const EDGES: [i64; 12] = [
    24 * HOUR,
    48 * HOUR,
    72 * HOUR,
    3 * DAY,
    5 * DAY,
    7 * DAY,
    10 * DAY,
    14 * DAY,
    20 * DAY,
    30 * DAY,
    90 * DAY,
    365 * DAY,
];

impl Scenario {
    pub fn draw(seed: u64) -> Self {
        let mut draw = Draw::new(seed);
        let start = Instant::parse_rfc3339("2021-12-20T10:00:00+08:00").unwrap();
        let paid = start.plus(draw.below(320) as i64 * DAY + draw.below(86_400) as i64);
        let mut scenario = Self { facts: Vec::new(), events: Vec::new(), as_of: paid, used: Vec::new() };
        match draw.below(4) {
            0 | 1 => scenario.machinery(&mut draw, paid),
            2 => scenario.refund(&mut draw, paid),
            _ => scenario.aliexpress(&mut draw, paid),
        }
        let latest = scenario.used.iter().copied().max().unwrap_or(paid.unix());
        let near = scenario.near(&mut draw, Instant::from_unix(latest));
        scenario.as_of = if draw.one_in(3) { near.plus(200 * DAY) } else { near };
        scenario.record(&mut draw);
        scenario
    }

    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.facts.iter().chain(&self.events).map(String::as_str)
    }

    /// An instant after another, often on the edge of a window, never one that is taken.
    fn near(&mut self, draw: &mut Draw, from: Instant) -> Instant {
        let mut at = if draw.one_in(2) {
            from.plus(draw.of(&EDGES) + draw.below(3) as i64 - 1)
        } else {
            from.plus(draw.below(30 * 86_400) as i64)
        };
        while self.used.contains(&at.unix()) {
            at = at.plus(1);
        }
        self.used.push(at.unix());
        at
    }

    /// A time as it is known: to the second, by its day, or within an interval.
    fn written(draw: &mut Draw, at: Instant) -> String {
        let exact = at.rfc3339(&SHANGHAI);
        match draw.below(8) {
            0 => exact[..10].to_owned(),
            1 => format!("{exact}..{}", at.plus(draw.below(3 * 86_400) as i64).rfc3339(&SHANGHAI)),
            _ => exact,
        }
    }

    fn fact(&mut self, draw: &mut Draw, name: &str, values: &[&str]) {
        if !draw.one_in(12) {
            let value = draw.of(values);
            self.facts.push(format!("order {name} {value}"));
        }
    }

    fn event(&mut self, draw: &mut Draw, kind: &str, at: Instant, rest: &str) {
        let id = format!("n{}", self.events.len());
        let at = Self::written(draw, at);
        self.events.push(format!("event {kind} {at} id {id} {rest}").trim().to_owned());
    }

    fn record(&mut self, draw: &mut Draw) {
        match draw.below(4) {
            0 => {}
            1 => {
                let through = self.as_of.plus(-(draw.below(20 * 86_400) as i64)).rfc3339(&SHANGHAI);
                self.facts.push(format!("record through {through}"));
            }
            _ => self.facts.push("record whole".to_owned()),
        }
        self.facts.push("zone Asia/Shanghai".to_owned());
    }

    fn machinery(&mut self, draw: &mut Draw, paid: Instant) {
        self.fact(draw, "platform", &["alibaba", "alibaba", "alibaba", "other"]);
        for name in ["paidOnPlatform", "afterSalesMark", "warrantyMark"] {
            self.fact(draw, name, &["true", "true", "true", "false"]);
        }
        self.fact(draw, "industry", &["machinery", "machinery", "other"]);
        if !draw.one_in(10) {
            self.used.push(paid.unix());
            self.event(draw, "payment-succeeded", paid, "");
        }
        for _ in 0..=draw.below(2) {
            let asked = self.near(draw, paid);
            let request = format!("n{}", self.events.len());
            let service = draw.of(&[
                "service engineer",
                "service engineer",
                "service local-point",
                "service parts",
                "",
            ]);
            self.event(draw, "service-requested", asked, service);
            if draw.one_in(2) {
                let received = self.near(draw, asked.plus(-30 * DAY).max(asked));
                self.event(
                    draw,
                    "request-received",
                    received.min(asked.plus(HOUR)),
                    &format!("re {request}"),
                );
            }
            self.answers(draw, asked, &request);
        }
        if draw.one_in(6) {
            let at = self.near(draw, paid);
            let service = draw.of(&["service remote-diagnosis", "service parts", ""]);
            self.event(draw, "fee-charged", at, service);
        }
        if draw.one_in(8) {
            let at = self.near(draw, paid);
            self.event(draw, "fault-found", at, "");
        }
    }

    fn answers(&mut self, draw: &mut Draw, asked: Instant, request: &str) {
        for _ in 0..draw.below(4) {
            let at = self.near(draw, asked);
            let kind = draw.of(&[
                "seller-replied",
                "seller-replied",
                "appointment-confirmed",
                "engineer-arrived",
                "solution-provided",
                "parts-sent",
                "service-completed",
                "seller-refused",
                "request-withdrawn",
                "appointment-rescheduled",
            ]);
            let re = if draw.one_in(4) { String::new() } else { format!("re {request}") };
            let attributes = match kind {
                "seller-replied" => draw.of(&[
                    "effective true",
                    "effective false",
                    "automatic true",
                    "",
                    "effective true agreed false",
                ]),
                "appointment-confirmed" => {
                    draw.of(&["channel platform", "channel email", "channel other", ""])
                }
                "solution-provided" => draw.of(&["reasonable true", "reasonable false", ""]),
                "appointment-rescheduled" => draw.of(&["agreedInWriting true", "agreedInWriting false", ""]),
                _ => "",
            };
            let to = if kind == "appointment-rescheduled" {
                format!(" to {}", &at.plus(6 * DAY).rfc3339(&SHANGHAI)[..10])
            } else {
                String::new()
            };
            self.event(draw, kind, at, &format!("{re} {attributes}{to}"));
        }
    }

    fn refund(&mut self, draw: &mut Draw, paid: Instant) {
        self.fact(draw, "platform", &["alibaba"]);
        self.fact(draw, "tradeAssurance", &["true", "true", "false"]);
        self.fact(draw, "orderAmount", &["500.00 USD", "500.01 USD", "1000 USD"]);
        self.fact(draw, "buyerTier", &["gold", "other"]);
        self.fact(draw, "sellerRegion", &["mainland-china", "other"]);
        self.fact(draw, "membership", &["chukoutong", "other"]);
        self.fact(draw, "orderKind", &["direct", "non-direct"]);
        for kind in ["payment-succeeded", "funds-posted", "shipped", "carrier-collected", "delivered"] {
            if !draw.one_in(4) {
                let at = self.near(draw, paid);
                self.event(draw, kind, at, "");
            }
        }
        let first = self.near(draw, paid);
        for kind in
            ["refund-requested", "refund-modified", "refund-answered", "dispute-opened", "dispute-escalated"]
        {
            if draw.one_in(2) {
                let at = self.near(draw, first);
                self.event(draw, kind, at, "");
            }
        }
    }

    fn aliexpress(&mut self, draw: &mut Draw, paid: Instant) {
        self.fact(draw, "platform", &["aliexpress"]);
        for _ in 0..=draw.below(4) {
            let at = self.near(draw, paid);
            let kind = draw.of(&[
                "complaint-received",
                "complaint-answered",
                "cancel-requested",
                "cancel-answered",
                "points-deducted",
                "promise-broken",
                "dispute-opened",
                "refund-answered",
            ]);
            let attributes = match kind {
                "complaint-received" => draw.of(&["matter other", "matter intellectual-property", ""]),
                "points-deducted" => draw.of(&[
                    "counter transaction points 12",
                    "counter transaction points 42",
                    "counter goods-information points 12",
                    "counter transaction",
                    "points 6",
                ]),
                _ => "",
            };
            self.event(draw, kind, at, attributes);
        }
    }
}
