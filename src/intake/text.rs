//! Characters as they are compared: without case, accents, width or what cannot be seen.

use std::borrow::Cow;

/// What a character is to a reader of times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Cannot be seen; it is as if it were not there.
    Invisible,
    Space,
    /// A digit of any script.
    Digit(u8),
    /// A letter that stands for a word or part of one without spaces: Han, kana, Hangul.
    Glyph,
    Letter,
    Mark,
}

/// The zero of each script whose digits people write.
const ZEROS: [char; 8] = ['0', '０', '٠', '۰', '०', '০', '๐', '၀'];

pub(super) fn class(c: char) -> Class {
    if c.is_ascii() {
        return match c {
            '0'..='9' => Class::Digit(c as u8 - b'0'),
            'a'..='z' | 'A'..='Z' => Class::Letter,
            ' ' | '\t' | '\r' | '\n' | '\x0b' | '\x0c' => Class::Space,
            '\0'..='\x1f' | '\x7f' => Class::Invisible,
            _ => Class::Mark,
        };
    }
    // Most of what is no ASCII.
    if matches!(c, '\u{4e00}'..='\u{9fff}') {
        return Class::Glyph;
    }
    let digit =
        ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10));
    if let Some(value) = digit {
        return Class::Digit(value as u8);
    }
    match c {
        '\u{a0}'
        | '\u{2000}'..='\u{200a}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{202f}'
        | '\u{205f}'
        | '\u{3000}' => Class::Space,
        '\u{ad}'
        | '\u{300}'..='\u{36f}'
        | '\u{61c}'
        | '\u{64b}'..='\u{652}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => Class::Invisible,
        '々'
        | '\u{3040}'..='\u{30fa}'
        | '\u{30fc}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' => Class::Glyph,
        '\u{80}'..='\u{bf}'
        | '॰'
        | '×'
        | '÷'
        | '،'
        | '؛'
        | '؟'
        | '\u{2010}'..='\u{2bff}'
        | '\u{3001}'..='\u{303f}'
        | '・'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff20}'
        | '\u{ff3b}'..='\u{ff40}'
        | '\u{ff5b}'..='\u{ffef}'
        | '\u{1f000}'.. => Class::Mark,
        _ => Class::Letter,
    }
}

/// Latin letters from U+00C0 to U+017F without case and accents.
const LATIN: &[u8; 192] = b"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// The character it is compared as.
pub(crate) fn fold(c: char) -> char {
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        '\0'..='\u{bf}' => c,
        '\u{c0}'..='\u{17f}' => match LATIN[c as usize - 0xc0] {
            b' ' => c,
            folded => folded as char,
        },
        '\u{1a0}' | '\u{1a1}' => 'o',
        '\u{1af}' | '\u{1b0}' => 'u',
        '\u{1ea0}'..='\u{1eb7}' => 'a',
        '\u{1eb8}'..='\u{1ec7}' => 'e',
        '\u{1ec8}'..='\u{1ecb}' => 'i',
        '\u{1ecc}'..='\u{1ee3}' => 'o',
        '\u{1ee4}'..='\u{1ef1}' => 'u',
        '\u{1ef2}'..='\u{1ef9}' => 'y',
        // Greek and Cyrillic capitals stand at a fixed distance from their small letters.
        '\u{391}'..='\u{3a9}' | '\u{410}'..='\u{42f}' => moved(c, 32),
        'ё' | 'Ё' => 'е',
        '\u{400}'..='\u{40f}' => moved(c, 80),
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        // Arabic alef with its signs.
        'أ' | 'إ' | 'آ' => 'ا',
        // Full-width forms.
        '\u{ff21}'..='\u{ff3a}' => moved(c, 32 - 0xfee0),
        '、' | '，' | '،' => ',',
        '\u{ff01}'..='\u{ff5e}' => moved(c, -0xfee0),
        '॰' => '.',
        '–' | '—' | '‐' | '‑' | '−' => '-',
        _ => c,
    }
}

/// A traditional character as the simplified one with which phrases are written.
pub(crate) fn simplified(c: char) -> char {
    match c {
        '動' => '动',
        '國' => '国',
        '復' | '覆' => '复',
        '沒' => '没',
        '話' => '话',
        '買' => '买',
        '賣' => '卖',
        '郵' => '邮',
        '際' => '际',
        '電' => '电',
        '編' => '编',
        '號' => '号',
        '稱' => '称',
        '狀' => '状',
        '態' => '态',
        '類' => '类',
        '項' => '项',
        '數' => '数',
        '規' => '规',
        '結' => '结',
        '預' => '预',
        '實' => '实',
        '員' => '员',
        '幣' => '币',
        '種' => '种',
        '標' => '标',
        '題' => '题',
        '確' => '确',
        '來' => '来',
        '個' => '个',
        '備' => '备',
        '傢' => '家',
        '價' => '价',
        '內' => '内',
        '創' => '创',
        '務' => '务',
        '單' => '单',
        '場' => '场',
        '壞' => '坏',
        '將' => '将',
        '導' => '导',
        '師' => '师',
        '幫' => '帮',
        '廠' => '厂',
        '後' => '后',
        '應' => '应',
        '戶' => '户',
        '掛' => '挂',
        '攬' => '揽',
        '敗' => '败',
        '斷' => '断',
        '時' => '时',
        '條' => '条',
        '機' => '机',
        '決' => '决',
        '無' => '无',
        '煩' => '烦',
        '現' => '现',
        '發' | '髮' => '发',
        '簽' | '籤' => '签',
        '糾' => '纠',
        '約' => '约',
        '紛' => '纷',
        '絕' => '绝',
        '經' => '经',
        '維' => '维',
        '網' => '网',
        '總' => '总',
        '臺' => '台',
        '艦' => '舰',
        '處' => '处',
        '裏' | '裡' => '里',
        '複' => '复',
        '視' => '视',
        '訂' => '订',
        '計' => '计',
        '訴' => '诉',
        '診' => '诊',
        '認' => '认',
        '請' => '请',
        '諾' => '诺',
        '貨' => '货',
        '費' => '费',
        '賬' => '账',
        '迴' => '回',
        '達' => '达',
        '遠' => '远',
        '還' => '还',
        '銷' => '销',
        '錶' => '表',
        '門' => '门',
        '閉' => '闭',
        '開' => '开',
        '間' => '间',
        '關' => '关',
        '頻' => '频',
        '額' => '额',
        '點' => '点',
        _ => c,
    }
}

fn moved(c: char, by: i32) -> char {
    u32::try_from(c as i32 + by).ok().and_then(char::from_u32).unwrap_or(c)
}

/// How many UTF-16 units a text takes.
pub(super) fn utf16(text: &str) -> u32 {
    let units = if text.is_ascii() { text.len() } else { text.chars().map(char::len_utf16).sum() };
    u32::try_from(units).unwrap_or(u32::MAX)
}

/// Into so many buckets words are laid, to be found again by their beginnings.
pub(super) const BUCKETS: usize = 256;

/// The bucket of what begins with these characters; a word of a single one has no second.
pub(super) fn bucket(first: char, second: Option<char>) -> usize {
    (first as usize * 31 + second.map_or(0, |second| second as usize)) % BUCKETS
}

/// A phrase that is looked for at many places: its first eight bytes are compared at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Prefix {
    text: Cow<'static, str>,
    head: u64,
    /// The bits of a head that it takes.
    mask: u64,
}

impl Prefix {
    pub(super) fn new(text: Cow<'static, str>) -> Self {
        let head = head(&text);
        let mask = if text.len() < 8 { (1 << (8 * text.len())) - 1 } else { u64::MAX };
        Self { text, head, mask }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Whether a text, of which this is the head, begins so.
    pub(super) fn begins(&self, text: &str, head: u64) -> bool {
        head & self.mask == self.head && (self.text.len() <= 8 || text.starts_with(&*self.text))
    }
}

/// The first eight bytes of a text, the first of them lowest; noughts where there are fewer.
pub(super) fn head(text: &str) -> u64 {
    let bytes = text.as_bytes();
    match bytes.first_chunk() {
        Some(first) => u64::from_le_bytes(*first),
        None => bytes.iter().rev().fold(0, |head, byte| head << 8 | u64::from(*byte)),
    }
}

/// A text cut to so many bytes, between characters.
pub(super) fn cut(text: &str, bytes: usize) -> String {
    let end = (0..=bytes.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text[..end].to_owned()
}
