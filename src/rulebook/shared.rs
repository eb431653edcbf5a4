//! What rulebooks share: the texts that they rest on, and what those leave open.

use super::library::Library;
use super::node::Node;
use super::reader::{Fields, Reader, keep, keep_all};
use super::vocabulary::{Answer, Asked, Grade, Question, Source};

impl Reader<'_> {
    /// Texts that something rests on.
    pub(super) fn sources(&mut self, node: &Node) {
        for item in self.list(node) {
            let Some(mut fields) = self.fields(item) else { continue };
            let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
            let grade =
                self.needed(&mut fields, "grade").and_then(|node| self.word(node, Grade::ALL, Grade::WORDS));
            let title = self.needed(&mut fields, "title").and_then(|node| self.words(node));
            self.end(fields);
            let (Some(id), Some(grade), Some(title)) = (id, grade, title) else { continue };
            let source = Source { id, title, grade };
            match self.library.sources.iter().find(|known| known.id == id) {
                Some(known) if **known == source => {}
                Some(_) => self.fault(item, &format!("another name than \"{id}\", which another source has")),
                None => self.library.sources.push(keep(source)),
            }
        }
    }

    /// What texts leave open.
    pub(super) fn questions(&mut self, node: &Node) {
        for item in self.list(node) {
            let Some(mut fields) = self.fields(item) else { continue };
            let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
            let ask = self.needed(&mut fields, "ask").and_then(|node| self.words(node));
            let answers = self.needed(&mut fields, "answers");
            let answers: Vec<Answer> = answers
                .map_or(&[][..], |node| self.list(node))
                .iter()
                .filter_map(|item| self.answer(item))
                .collect();
            if !(2..=4).contains(&answers.len()) {
                self.fault(item, "two to four answers, the usual one first");
            }
            self.end(fields);
            let (Some(id), Some(ask)) = (id, ask) else { continue };
            if self.library.question(id).is_some() {
                self.fault(item, &format!("another name than \"{id}\", which another question has"));
            } else if self.library.questions.len() == Library::QUESTIONS_AT_MOST {
                self.fault(item, &format!("at most {} questions in all", Library::QUESTIONS_AT_MOST));
            } else {
                let index = self.library.questions.len();
                let asked = Asked { index, id, ask, answers: keep_all(answers) };
                self.library.questions.push(Question(keep(asked)));
            }
        }
    }

    fn answer(&mut self, node: &Node) -> Option<Answer> {
        let mut fields = self.fields(node)?;
        let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
        let text = self.needed(&mut fields, "says").and_then(|node| self.words(node));
        let source = self.needed(&mut fields, "source").and_then(|node| self.source(node));
        self.end(fields);
        Some(Answer { id: id?, text: text?, source: source? })
    }

    /// A question and the number of one of its answers.
    pub(super) fn asked(&mut self, fields: &mut Fields<'_>) -> Option<(Question, u8)> {
        let node = self.needed(fields, "question");
        let answer = self.needed(fields, "answer");
        let node = node?;
        let id = self.text(node)?;
        let Some(question) = self.library.question(id) else {
            let known: Vec<&str> = self.library.questions.iter().map(|question| question.word()).collect();
            self.unknown(node, id, &known);
            return None;
        };
        let answer = answer?;
        let id = self.text(answer)?;
        let Some(number) = question.answers().iter().position(|known| known.id == id) else {
            let known: Vec<&str> = question.answers().iter().map(|known| known.id).collect();
            self.unknown(answer, id, &known);
            return None;
        };
        if number == 0 {
            self.fault(answer, "another answer than the usual one, which changes nothing");
            return None;
        }
        Some((question, u8::try_from(number).ok()?))
    }
}
