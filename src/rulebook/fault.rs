//! What is wrong in a rulebook, and where.

use super::Node;

/// More faults than this are counted and left out.
pub const FAULTS_AT_MOST: usize = 200;

/// Something in a rulebook that cannot be used as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file; empty where there is none.
    pub file: String,
    /// The line, from 1; 0 where lines are not known.
    pub line: u32,
    /// The names that lead there, as in `clauses[2].duty.within`.
    pub path: String,
    /// What stood there.
    pub found: String,
    /// What would have been understood.
    pub wanted: String,
    /// The word that may have been meant.
    pub meant: Option<String>,
}

impl Fault {
    /// A file that cannot be read at all.
    pub fn of_file(file: &str, line: u32, why: &str) -> Self {
        Self {
            file: file.to_owned(),
            line,
            path: String::new(),
            found: why.to_owned(),
            wanted: "the text of a rulebook".to_owned(),
            meant: None,
        }
    }

    /// At a place of a rulebook.
    pub(super) fn at(node: &Node, found: impl Into<String>, wanted: impl Into<String>) -> Self {
        Self {
            file: node.file.to_string(),
            line: node.line,
            path: node.path.clone(),
            found: found.into(),
            wanted: wanted.into(),
            meant: None,
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.file.is_empty() {
            write!(f, "{}:", self.file)?;
        }
        if self.line > 0 {
            write!(f, "{}: ", self.line)?;
        }
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "found {}, wanted {}", self.found, self.wanted)?;
        self.meant.as_ref().map_or(Ok(()), |meant| write!(f, "; did you mean \"{meant}\"?"))
    }
}

/// The word of these that a misspelt one may have meant.
pub(super) fn meant(found: &str, words: &[&str]) -> Option<String> {
    let near = |word: &&&str| strsim::osa_distance(&found.to_ascii_lowercase(), word);
    let nearest = words.iter().min_by_key(near)?;
    (near(&nearest) <= 1 + nearest.chars().count() / 4).then(|| (*nearest).to_owned())
}
