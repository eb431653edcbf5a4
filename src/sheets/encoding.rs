//! How a text is encoded, and the text itself.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, EUC_JP, EUC_KR, Encoding, GBK, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE};

/// So many bytes tell it.
const SAMPLE: usize = 1 << 20;

/// The encoding of a text by its beginning, as browsers name it; `is_whole` where there is no more of it.
///
/// ```
/// use aftersales::sheets::encoding_of;
/// assert_eq!(encoding_of("订单编号".as_bytes(), true), "utf-8");
/// assert_eq!(encoding_of(b"\xb6\xa9\xb5\xa5\xb1\xe0\xba\xc5,\xb8\xb6\xbf\xee\xca\xb1\xbc\xe4\n7001,2022-01-10", true), "gbk");
/// assert_eq!(encoding_of(b"o\0r\0d\0e\0r\0,\0p\0a\0i\0d\0", true), "utf-16le");
/// ```
pub fn encoding_of(bytes: &[u8], is_whole: bool) -> &'static str {
    let found = detect(bytes, is_whole).name();
    // Names are told as they are compared.
    NAMES.iter().find(|name| name.eq_ignore_ascii_case(found)).copied().unwrap_or("utf-8")
}

const NAMES: [&str; 26] = [
    "utf-8",
    "utf-16le",
    "utf-16be",
    "gbk",
    "gb18030",
    "big5",
    "shift_jis",
    "euc-jp",
    "euc-kr",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "windows-1258",
    "windows-874",
    "iso-8859-2",
    "iso-8859-5",
    "iso-8859-6",
    "iso-8859-7",
    "iso-8859-8",
    "koi8-u",
    "iso-8859-4",
];

fn detect(bytes: &[u8], is_whole: bool) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    if let Some(encoding) = unmarked_utf_16(sample) {
        return encoding;
    }
    // A sample may end within a character.
    let is_utf_8 = match std::str::from_utf8(sample) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && !(is_whole && sample.len() == bytes.len()),
    };
    if is_utf_8 {
        return UTF_8;
    }
    if let Some(encoding) = by_words(sample) {
        return encoding;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, is_whole && sample.len() == bytes.len());
    detector.guess(None, Utf8Detection::Deny)
}

/// Words that stand in the headings of tables, by the encodings in which their programs write them.
const TELLING: [(&Encoding, &str); 5] = [
    (GBK, "订单|付款|支付|时间|商品|店铺|买家|卖家|申请|服务|回复|状态|名称|金额|交易"),
    (BIG5, "訂單|付款|時間|商品|賣家|買家|名稱|狀態|金額"),
    (SHIFT_JIS, "注文|支払|日時|商品|出荷|店舗"),
    (EUC_JP, "注文|支払|日時|出荷|店舗"),
    (EUC_KR, "주문|결제|상품|배송|일시"),
];

/// The encoding in which a text has telling words and nothing that is no character. Tables repeat few words, of which too
/// little can be guessed.
fn by_words(sample: &[u8]) -> Option<&'static Encoding> {
    let sample = &sample[..sample.len().min(1 << 14)];
    let found = TELLING.iter().map(|(encoding, words)| {
        let (text, _) = encoding.decode_without_bom_handling(sample);
        // The sample may end within a character.
        let broken = text.matches('\u{fffd}').count();
        let told = words.split('|').filter(|word| text.contains(word)).count();
        (*encoding, if broken > 1 { 0 } else { told })
    });
    found.filter(|(_, told)| *told > 0).max_by_key(|(_, told)| *told).map(|(encoding, _)| encoding)
}

/// UTF-16 without a mark: of texts with digits and separators every other byte is nothing.
fn unmarked_utf_16(sample: &[u8]) -> Option<&'static Encoding> {
    let sample = &sample[..sample.len().min(4000)];
    let nothing = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (nothing(0), nothing(1), sample.len() / 2);
    // A third of the characters are digits, marks and Latin letters, even in tables of Chinese words.
    match (even * 4 > half, odd * 4 > half) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// The beginning of a text, as far as its form shows.
pub(super) fn beginning(bytes: &[u8]) -> String {
    let sample = &bytes[..bytes.len().min(4096)];
    detect(sample, false).decode(sample).0.into_owned()
}

/// A whole text.
pub(super) fn decoded(bytes: &[u8]) -> String {
    detect(bytes, true).decode(bytes).0.into_owned()
}

/// Turns a text that comes in pieces into UTF-8.
///
/// ```
/// use aftersales::sheets::Decoder;
/// let mut decoder = Decoder::of("gbk");
/// assert_eq!([decoder.push(b"\xb6", false), decoder.push(b"\xa9", true)].concat(), "订");
/// ```
#[derive(Debug)]
pub struct Decoder(encoding_rs::Decoder);

impl Decoder {
    /// For a text of this encoding.
    pub fn of(name: &str) -> Self {
        Self(Encoding::for_label(name.as_bytes()).unwrap_or(UTF_8).new_decoder())
    }

    /// The next piece.
    pub fn push(&mut self, bytes: &[u8], is_last: bool) -> String {
        let room = self.0.max_utf8_buffer_length(bytes.len()).unwrap_or(bytes.len() * 3 + 16);
        let mut text = String::with_capacity(room);
        let _ = self.0.decode_to_string(bytes, &mut text, is_last);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a table in an encoding is taken to be.
    fn found(encoding: &'static Encoding, table: &str) -> &'static str {
        encoding_of(&encoding.encode(table).0, true)
    }

    #[test]
    fn tables_of_few_words_are_read_in_the_encoding_of_their_headings() {
        let rows = |word: &str| {
            (0..500).map(|row| format!("21002580339{row},2022-01-10 09:30,{word}\n")).collect::<String>()
        };
        assert_eq!(found(GBK, &format!("订单号,付款时间,货品标题\n{}", rows("激光机"))), "gbk");
        assert_eq!(found(BIG5, &format!("訂單編號,付款時間,商品名稱\n{}", rows("雷射機"))), "big5");
        assert_eq!(found(SHIFT_JIS, &format!("注文番号,支払日時,商品名\n{}", rows("レーザー"))), "shift_jis");
        assert_eq!(found(EUC_KR, &format!("주문번호,결제일시,상품명\n{}", rows("레이저"))), "euc-kr");
        assert_eq!(
            found(
                encoding_rs::WINDOWS_1252,
                "order;paid;product;shop\n7001;2022-01-10 09:30;Größe für Holz;Müller\n"
            ),
            "windows-1252"
        );
        assert_eq!(
            found(encoding_rs::WINDOWS_1251, "заказ;оплачен;товар\n7001;2022-01-10 09:30;Лазер для дерева\n"),
            "windows-1251"
        );
        let wide: Vec<u8> = "订单编号\t付款时间\n7001\t2022-01-10 09:30\n"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(encoding_of(&wide, true), "utf-16le");
    }
}
