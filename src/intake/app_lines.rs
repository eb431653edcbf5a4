//! What an app writes into a conversation by itself: calls, deleted messages, who joined, pictures without words.
//! None of it is anybody's word.

use super::text::{BUCKETS, Class, bucket, class, fold};

/// What stands in place of a person's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AppLine {
    /// The app tells of a call, of a message that is gone, of the group.
    Notice,
    /// A person sent something that has no words, or none that were exported.
    NoWords,
}

/// How a phrase stands in what an app writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// It is the whole text.
    Whole(AppLine),
    /// The text begins with it.
    Beginning(AppLine),
    /// Only how long a call was may follow.
    Call,
}

/// The phrases by their first two characters, so that few are compared with a message.
pub(super) struct AppLines(Vec<Vec<(&'static str, Form)>>);

impl AppLines {
    pub(super) fn new() -> Self {
        let mut all: Vec<Vec<(&str, Form)>> = vec![Vec::new(); BUCKETS];
        let lists = [
            (DELETED, Form::Whole(AppLine::Notice)),
            (WITHOUT_WORDS, Form::Whole(AppLine::NoWords)),
            (NOTICES, Form::Beginning(AppLine::Notice)),
            (PLACES, Form::Beginning(AppLine::NoWords)),
            (CALLS, Form::Call),
        ];
        for (list, form) in lists {
            for phrase in list.split('|') {
                let mut characters = phrase.chars();
                let Some(first) = characters.next() else { continue };
                all[bucket(first, characters.next())].push((phrase, form));
            }
        }
        Self(all)
    }

    /// What the text of a message is, if it is no person's words; `is_marked` says that the app put its invisible
    /// mark before it, and `author` who is said to have written it.
    pub(super) fn read(&self, text: &str, author: Option<&str>, is_marked: bool) -> Option<AppLine> {
        const LONGEST: usize = 400;
        if text.len() > LONGEST {
            return None;
        }
        // Most messages begin as none of the phrases does, and end as no name of a file.
        let mut beginning =
            text.chars().filter(|c| !is_around(*c) && class(*c) != Class::Invisible).map(fold);
        let (first, second) = (beginning.next(), beginning.next());
        let Some(first) = first else { return Some(AppLine::NoWords) };
        let near = &self.0[bucket(first, second)];
        let may_be_file = text.ends_with(['>', ')', '\u{200e}', '\u{202c}', '）']);
        let may_tell = author.is_none_or(|author| text.len() > author.len() && text.contains(author))
            || matches!(first, '"' | '“')
            || (first, second) == ('y', Some('o'));
        if near.is_empty() && !may_be_file && !may_tell {
            return is_marked.then_some(AppLine::NoWords);
        }
        let compared = compared(text);
        let found = near.iter().find_map(|(phrase, form)| {
            let rest = compared.strip_prefix(phrase)?;
            match form {
                Form::Whole(line) => rest.is_empty().then_some(*line),
                Form::Beginning(line) => Some(*line),
                Form::Call => is_tail_of_call(rest).then_some(AppLine::Notice),
            }
        });
        let is_file =
            || may_be_file && !text.contains('\n') && FILES.split('|').any(|end| compared.ends_with(end));
        if found.is_some() || is_file() {
            return found.or(Some(AppLine::NoWords));
        }
        if may_tell && tells_of_somebody(&compared, author) {
            return Some(AppLine::Notice);
        }
        // In a language that is not known here: the app's, and nobody knows whether it stands for a message.
        is_marked.then_some(AppLine::NoWords)
    }
}

/// `Ana created group "Laser"`: a name that a verb of the app follows.
fn tells_of_somebody(compared: &str, author: Option<&str>) -> bool {
    let after = |phrase: &str| compared.find(phrase).is_some_and(|at| at > 0 && at <= 80);
    let leaves = compared.ends_with(" left") && author.is_none();
    if compared.lines().count() > 1 || !leaves && !GROUPS.split('|').any(after) {
        return false;
    }
    let names = author.is_none_or(|author| compared.starts_with(self::compared(author).as_str()));
    names || compared.starts_with('"') || compared.starts_with("you ")
}

/// Whether nothing of a person's follows the word for a call: how long it was, that nobody answered.
fn is_tail_of_call(rest: &str) -> bool {
    let mut words = rest.split(|c: char| !matches!(class(c), Class::Letter | Class::Glyph));
    words.all(|word| word.is_empty() || TAILS.split('|').any(|known| known == word))
}

/// A text as it is compared: without case, accents, what cannot be seen, and marks before and after it.
fn compared(text: &str) -> String {
    let folded: String = text.chars().filter(|c| class(*c) != Class::Invisible).map(fold).collect();
    let mut compared = folded.trim_matches(is_around).to_owned();
    for (wide, narrow) in [("  ", " "), ("[ ", "["), (" ]", "]")] {
        if compared.contains(wide) {
            compared = compared.replace(wide, narrow);
        }
    }
    compared
}

/// What may stand around an app's words.
fn is_around(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | '!' | '。' | '☎' | '📞' | '📹' | '🚫')
}

/// Messages that are gone, as whole texts.
const DELETED: &str = "यह मैसेज मिटाया गया|you left|this message was deleted|this message has been deleted|you deleted this message|message deleted|deleted message\
    |you unsent a message|esta mensagem foi apagada|mensagem apagada|voce apagou esta mensagem|apagou esta mensagem\
    |se elimino este mensaje|eliminaste este mensaje|mensaje eliminado|este mensaje fue eliminado\
    |ce message a ete supprime|vous avez supprime ce message|message supprime\
    |diese nachricht wurde geloscht|du hast diese nachricht geloscht|nachricht geloscht\
    |данное сообщение удалено|это сообщение удалено|вы удалили данное сообщение|вы удалили это сообщение|сообщение удалено\
    |تم حذف هذه الرسالة|حذفت هذه الرسالة|لقد حذفت هذه الرسالة\
    |此消息已删除|此消息已被删除|你已删除此消息|您已删除此消息|你撤回了一条消息|此訊息已刪除|您已刪除此訊息|你已刪除此訊息|已收回訊息|您已收回訊息\
    |questo messaggio e stato eliminato|hai eliminato questo messaggio|dit bericht is verwijderd|je hebt dit bericht verwijderd\
    |ta wiadomosc zostala usunieta|usunieto te wiadomosc|ta wiadomosc zostala skasowana|bu mesaj silindi|bu mesaji sildiniz\
    |pesan ini telah dihapus|pesan ini dihapus|anda telah menghapus pesan ini|anda menghapus pesan ini\
    |tin nhan nay da bi xoa|ban da xoa tin nhan nay|このメッセージは削除されました|メッセージを削除しました|삭제된 메시지입니다|이 메시지는 삭제되었습니다\
    |ข้อความนี้ถูกลบแล้ว|यह संदेश हटा दिया गया था|यह संदेश मिटाया गया|det har meddelandet raderades|denne meldingen ble slettet|denne besked blev slettet\
    |acest mesaj a fost sters|tato zprava byla odstranena|ez az uzenet torolve lett|הודעה זו נמחקה|این پیام حذف شد|detta meddelande raderades|ви видалили це повідомлення|elimino este mensaje|该消息已删除|该消息已被删除|你刪除了此訊息|您刪除了此訊息|此訊息已被刪除\
    |tama viesti poistettiin|данае паведамленне выдалена|це повідомлення видалено";

/// How an app's notices begin.
const NOTICES: &str = "voice call ended|video call ended|you deleted this message as|live location shared|我通过了你的朋友验证请求|messages and calls are end-to-end encrypted|messages to this chat and calls|messages you send to this|messages to this group\
    |your security code with|your security code|security code changed|this chat is with a business|this business account|this business uses|you're now chatting|disappearing messages\
    |you turned on disappearing|you turned off disappearing|you were added|you created group|you created this group|you joined using\
    |waiting for this message. this may|you missed a call|you started a call\
    |as mensagens e as chamadas|as mensagens e as ligacoes|as mensagens e ligacoes|mensagens e ligacoes|as mensagens sao protegidas|voce foi adicionad|voce criou\
    |los mensajes y las llamadas|mensajes y llamadas|los mensajes y llamadas|te anadieron|creaste el grupo|cambio tu codigo de seguridad\
    |les messages et les appels|les messages et appels|vous avez ete ajoute|vous avez cree|votre code de securite\
    |nachrichten und anrufe sind|nachrichten und anrufe|du wurdest hinzugefugt|du hast die gruppe|deine sicherheitsnummer|сообщения и звонки|вас добавили|вы создали группу\
    |الرسائل والمكالمات|تمت اضافتك|消息和通话|信息和通话|訊息和通話|訊息與通話|你已添加了|您已添加|以上是打招呼的内容|现在可以开始聊天了|你们已成功添加\
    |i messaggi e le chiamate|berichten en oproepen|berichten en gesprekken|wiadomosci i polaczenia|mesajlar ve aramalar|pesan dan panggilan|tin nhan va cuoc goi\
    |メッセージと通話|메시지와 통화|ข้อความและการโทร|संदेश और कॉल|meddelanden och samtal|meldinger og anrop|viestit ja puhelut";

/// How a place that was sent begins.
const PLACES: &str = "location: http|localizacao: http|ubicacion: http|localisation : http|localisation: http|standort: http|местоположение: http|الموقع: http|位置: http|posizione: http|konum: http|lokasi: http";

/// Words for a call: nothing but how long it was, or that nobody answered, may follow.
const CALLS: &str = "call time|语音通话 未接听|cancelled call|missed voice call|missed video call|missed group voice call|missed group video call|missed audio call|missed call|silenced voice call\
    |voice call|video call|group call|audio call|outgoing call|incoming call|cancelled call|canceled call|call ended\
    |chamada de voz perdida|chamada de video perdida|chamada perdida|chamada de voz|chamada de video|ligacao de voz perdida|ligacao de video perdida|ligacao perdida|ligacao de voz|ligacao de video\
    |llamada de voz perdida|videollamada perdida|llamada perdida|llamada de voz|videollamada\
    |appel vocal manque|appel video manque|appel manque|appel vocal|appel video\
    |verpasster sprachanruf|verpasster videoanruf|verpasster anruf|sprachanruf|videoanruf\
    |пропущенный аудиозвонок|пропущенный видеозвонок|пропущенный звонок|аудиозвонок|видеозвонок\
    |مكالمة صوتية فائتة|مكالمة فيديو فائتة|مكالمة فائتة|مكالمة صوتية|مكالمة فيديو\
    |未接语音通话|未接视频通话|未接语音来电|未接视频来电|未接來電|未接来电|语音通话|视频通话|語音通話|視訊通話|通话时长|通話時間|聊天时长|对方无应答\
    |chiamata vocale persa|videochiamata persa|chiamata persa|chiamata vocale|videochiamata|gemiste spraakoproep|gemiste video-oproep|gemiste oproep|spraakoproep|video-oproep\
    |nieodebrane polaczenie glosowe|nieodebrane polaczenie wideo|nieodebrane polaczenie|polaczenie glosowe|polaczenie wideo|cevapsiz sesli arama|cevapsiz goruntulu arama|cevapsiz arama|sesli arama|goruntulu arama\
    |panggilan suara tak terjawab|panggilan video tak terjawab|panggilan tak terjawab|panggilan suara|panggilan video|cuoc goi thoai nho|cuoc goi video nho|cuoc goi nho|cuoc goi thoai|cuoc goi video\
    |不在着信|音声通話|ビデオ通話|通話をキャンセルしました|통화시간|부재중 음성 통화|부재중 전화|음성통화|영상통화|음성 통화|영상 통화|보이스톡|페이스톡|보이스톡 부재중\
    |missat rostsamtal|missat videosamtal|rostsamtal|ubesvart taleanrop|ubesvart anrop|taleanrop|mistet opkald|taleopkald|vastaamaton aanipuhelu|vastaamaton puhelu|aanipuhelu\
    |пропущений дзвінок|аудіодзвінок|ไม่ได้รับสาย|สายที่ไม่ได้รับ|मिस्ड वॉइस कॉल|वॉइस कॉल";

/// What may follow one.
const TAILS: &str = "min|mins|minute|minutes|sec|secs|second|seconds|s|h|hr|hrs|hour|hours|no|answer|not|answered|tap|to|call|back|on|other|device|duration|missed|declined\
    |cancelled|canceled|minuto|minutos|segundo|segundos|seg|hora|horas|sem|resposta|toque|para|ligar|retornar|de|volta|sin|respuesta|toca|devolver|la|llamada\
    |minutes|secondes|pas|reponse|appuyez|pour|rappeler|minuten|sekunden|std|keine|antwort|tippe|um|zuruckzurufen|мин|минут|минуты|минута|сек|секунд|секунды|ч|нет|ответа|без\
    |د|دقيقة|دقائق|ثانية|لا|رد|分|秒|时|時|无|应|答|取|消|分钟|minuti|secondi|nessuna|risposta|minuut|seconden|geen|antwoord|brak|odpowiedzi|cevap|yok|dk|sn|menit|detik|tidak|ada|balasan\
    |분|초|시간";

/// Messages without words, as whole texts.
const WITHOUT_WORDS: &str = "<省略多媒体文件>|<미디어 파일을 제외한 내보내기>|<मीडिया शामिल नहीं है>|スタンプ|[call]|<media omitted>|media omitted|image omitted|video omitted|audio omitted|sticker omitted|gif omitted|document omitted|contact card omitted|location omitted|video note omitted\
    |null|photo|photos|sticker|gif|voice message|video message|<midia oculta>|<midia omitida>|<arquivo de midia oculto>|imagem ocultada|video ocultado|video omitido|audio ocultado|figurinha omitida|documento ocultado|imagem omitida|foto|figurinha\
    |<multimedia omitido>|<archivo omitido>|<media omitido>|imagen omitida|audio omitido|sticker omitido|documento omitido\
    |<medias omis>|<fichier omis>|<media omis>|image absente|video absente|audio omis|image omise|video omise|sticker omis|document omis\
    |<medien ausgeschlossen>|<medien weggelassen>|bild weggelassen|video weggelassen|audio weggelassen|sticker weggelassen|dokument weggelassen\
    |<без медиафайлов>|<медиафайл пропущен>|<файл не добавлен>|изображение отсутствует|видео отсутствует|аудиофайл отсутствует|стикер отсутствует|документ отсутствует|фото|стикер\
    |<تم استبعاد الوسائط>|<تم حذف الوسائط>|تم استبعاد الوسائط|صورة غير مدرجة|الصورة محذوفة\
    |<忽略多媒体文件>|<媒体文件已省略>|<已忽略媒体文件>|<省略多媒體檔案>|<省略影音內容>|<影音內容已略去>|图像已忽略|忽略图片|图片已忽略|视频已忽略|音频已忽略|圖片已略去|影片已略去|音訊已略去\
    |<media omessi>|immagine omessa|video omesso|audio omesso|<media weggelaten>|afbeelding weggelaten|<pominieto multimedia>|<multimedia pominieto>|<medya dahil edilmedi>|goruntu dahil edilmedi|ses dahil edilmedi\
    |<media tidak disertakan>|gambar tidak disertakan|<file phuong tien bi bo qua>|<メディアなし>|<メディアは含まれていません>|画像は含まれていません|<미디어 파일을 제외한>|<미디어 파일 생략됨>|사진|동영상|이모티콘|<utelamnade medier>|<медіа пропущено>|‹медіа пропущено>|<utelatt media>|图片已省略|图像已省略|视频已省略|<media utelatt>|<medier utelatt>|<ohitettu media>\
    |[图片]|[照片]|[圖片]|[表情]|[动画表情]|[動態表情]|[语音]|[語音]|[語音訊息]|[视频]|[影片]|[文件]|[檔案]|[贴图]|[貼圖]|[位置]|[链接]|[名片]|[红包]|[转账]|[スタンプ]|[写真]|[画像]|[動画]|[ボイスメッセージ]\
    |[photo]|[image]|[picture]|[sticker]|[video]|[voice]|[voice message]|[audio]|[file]|[gif]|[location]|[사진]|[동영상]|[이모티콘]|[스티커]|[음성메시지]";

/// How a message ends that is nothing but a file.
const FILES: &str = "(file attached)|(arquivo anexado)|(archivo adjunto)|(fichier joint)|(datei angehangt)|(файл добавлен)|(الملف مرفق)|(文件附件)|(附件)|(file allegato)|(bestand bijgevoegd)|(plik w zalaczniku)|(dosya ekli)|(file terlampir)|(添付ファイル)|(파일 첨부됨)\
    |attached: image>|.jpg>|.jpeg>|.png>|.webp>|.opus>|.m4a>|.mp4>|.mov>|.pdf>|.mp3>|.gif>|.vcf>|.docx>|.xlsx>";

/// What an app says of a group, behind a name.
const GROUPS: &str = " reacted to | reagiu a | reacciono a | a reagi a | hat auf | created group| created this group| created the group| added you| added +| was added| were added| removed | left the group| joined using| joined the group| joined via| changed the subject| changed the group| changed this group\
    | changed their phone number| changed to a new| security code changed| changed their security| pinned a message| turned on disappearing| turned off disappearing| started a call| started a video call| missed a call| named the group| set the | recalled a message| unsent a message| withdrew a message| is a contact\
    | criou o grupo| criou este grupo| adicionou voce| adicionou | foi adicionad| saiu| entrou usando| mudou o nome| mudou a descricao| mudou a imagem| creo el grupo| creo este grupo| te anadio| anadio a | salio del grupo| cambio el asunto| cambio la descripcion\
    | a cree le groupe| a cree ce groupe| vous a ajoute| a ajoute | a quitte| a change | hat die gruppe| hat diese gruppe| hat dich hinzugefugt| hat den betreff| создал группу| создала группу| создал(-а) группу| создал(а) группу| добавил вас| добавила вас| добавил(-а) вас| покинул группу| вышел из группы| вышла из группы\
    |撤回了一条消息|撤回了一則訊息|收回了一則訊息|已收回訊息|收回訊息|创建了群组|創建了群組|建立了群組|建立了群组|将你添加|將你加入|加入了群聊|退出了群聊|加入聊天|退出聊天|邀请你加入|邀請|修改群名为|拍了拍|开启了朋友验证| ha creato il gruppo| ti ha aggiunto| heeft de groep| heeft je toegevoegd| utworzyl| grubu olusturdu| sizi ekledi| membuat grup| menambahkan anda| da tao nhom\
    |メッセージの送信を取り消しました|が参加しました|が退出しました|がグループを作成|님이 들어왔습니다|님이 나갔습니다|님을 초대|메시지를 삭제했습니다| انشا المجموعة| انشات المجموعة| اضافك| غادر";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_written_as_it_is_compared() {
        for list in [DELETED, NOTICES, PLACES, CALLS, WITHOUT_WORDS, FILES, GROUPS] {
            for phrase in list.split('|') {
                let as_compared: String = phrase.chars().map(fold).collect();
                assert_eq!(phrase, as_compared);
                assert!(!phrase.trim().is_empty(), "an empty phrase stands in every text");
            }
        }
    }

    #[test]
    fn what_a_person_says_of_a_call_is_a_persons_word() {
        let lines = AppLines::new();
        for said in [
            "Voice call me tomorrow",
            "call",
            "I missed a call",
            "You left the machine broken",
            "Ana left early",
            "已取消",
        ] {
            assert_eq!(lines.read(said, Some("Factory"), false), None, "{said}");
        }
        for (written, author) in [
            ("Missed voice call", "Factory"),
            ("Voice call, 12 min", "Factory"),
            ("Voice call, No answer", "Factory"),
            ("☎ 通話時間 0:35", "Factory"),
            ("Mensagem apagada", "Factory"),
            ("Factory created group \"Laser\"", "Factory"),
            ("\"东方机械厂\" 撤回了一条消息", "东方机械厂"),
            ("You were added", "Factory"),
        ] {
            assert_eq!(lines.read(written, Some(author), false), Some(AppLine::Notice), "{written}");
        }
        for written in [
            "<Media omitted>",
            "[图片]",
            "IMG-20220314-WA0001.jpg (file attached)",
            "<attached: 00000012.jpg>",
            "null",
            "",
        ] {
            assert_eq!(lines.read(written, Some("Factory"), false), Some(AppLine::NoWords), "{written}");
        }
    }
}
