//! Words that rulebooks declare beside those of the program. A word once declared stays: what was read with it points at it.

use std::sync::{PoisonError, RwLock};

/// More words of one sort than this are not declared in one run.
const WORDS_AT_MOST: usize = 5_000;

/// The declared words of one sort, with what is known of each.
pub(crate) struct Declared<T: 'static>(RwLock<Vec<(&'static str, T)>>);

impl<T: Copy + PartialEq> Declared<T> {
    pub(crate) const fn none() -> Self {
        Self(RwLock::new(Vec::new()))
    }

    fn look<R>(&self, look: impl FnOnce(&[(&'static str, T)]) -> R) -> R {
        look(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// What is known of the word at this place.
    #[inline(never)]
    pub(crate) fn at(&self, place: usize) -> Option<(&'static str, T)> {
        self.look(|words| words.get(place).copied())
    }

    /// The word at this place.
    #[cold]
    #[inline(never)]
    pub(crate) fn word(&self, place: usize) -> &'static str {
        self.at(place).map_or("", |(word, _)| word)
    }

    /// The place of a word as it was declared first.
    #[inline(never)]
    pub(crate) fn place(&self, word: &str) -> Option<usize> {
        self.look(|words| words.iter().position(|(known, _)| *known == word))
    }

    #[inline(never)]
    pub(crate) fn count(&self) -> usize {
        self.look(<[_]>::len)
    }

    /// The place of a word; the same declaration has one place. `None` where there is no room.
    pub(crate) fn declare(&self, word: &str, more: T) -> Option<usize> {
        let mut words = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let known = words.iter().position(|(known, of)| *known == word && *of == more);
        if known.is_none() && words.len() < WORDS_AT_MOST {
            words.push((word.to_owned().leak(), more));
            return Some(words.len() - 1);
        }
        known
    }
}

/// The words of the program, in their order; for programs in TypeScript they are the type. Where it has none, any text.
macro_rules! places {
    ($name:ident {}) => {
        mod place {
            #[allow(dead_code, unreachable_pub, reason = "it names a type")]
            #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
            pub struct $name(String);
        }
    };
    ($name:ident { $($variant:ident = $word:literal,)+ }) => {
        mod place {
            #[allow(dead_code, missing_docs, unreachable_pub, reason = "it counts, and names")]
            #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
            #[repr(u16)]
            pub enum $name {
                $(#[cfg_attr(target_arch = "wasm32", serde(rename = $word))] $variant,)+
            }
        }
    };
}
pub(crate) use places;

/// Words of which a rulebook may declare more. Those of the program are constants.
macro_rules! open_words {
    ($(#[$doc:meta])* $name:ident($more:ty) { $($variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u16);

        const _: () = {
            $crate::case::declared::places!($name { $($variant = $word,)* });

            static DECLARED: $crate::case::declared::Declared<$more> =
                $crate::case::declared::Declared::none();

            #[allow(non_upper_case_globals, missing_docs, reason = "the words say it; they read as variants")]
            impl $name {
                $(pub const $variant: Self = Self(place::$name::$variant as u16);)*

                /// The words of the program, in the order of the vocabulary.
                pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

                /// The same as they stand in JSON.
                pub const WORDS: &'static [&'static str] = &[$($word,)*];

                /// The word as it stands in JSON.
                pub fn word(self) -> &'static str {
                    match Self::WORDS.get(self.index()) {
                        Some(word) => word,
                        None => DECLARED.word(self.index() - Self::WORDS.len()),
                    }
                }

                /// The value this word stands for; of several declarations of it the first.
                #[inline(never)]
                #[allow(dead_code, reason = "of some only a library knows which is meant")]
                pub fn from_word(word: &str) -> Option<Self> {
                    let own = Self::WORDS.iter().position(|known| *known == word);
                    let place = own.or_else(|| Some(Self::WORDS.len() + DECLARED.place(word)?))?;
                    u16::try_from(place).ok().map(Self)
                }

                /// Its place among all words: those of the program first.
                pub const fn index(self) -> usize {
                    self.0 as usize
                }

                /// How many words there are by now.
                pub fn count() -> usize {
                    Self::WORDS.len() + DECLARED.count()
                }

                /// Every word there is by now.
                pub fn every() -> impl Iterator<Item = Self> {
                    (0..Self::count()).filter_map(|place| u16::try_from(place).ok().map(Self))
                }

                /// A word that a rulebook declares; `None` where there is no room for it, or where the program has it.
                pub(crate) fn declare(word: &str, more: $more) -> Option<Self> {
                    if Self::WORDS.contains(&word) {
                        return None;
                    }
                    u16::try_from(Self::WORDS.len() + DECLARED.declare(word, more)?).ok().map(Self)
                }

                /// What a rulebook has declared of it; `None` of the words of the program.
                #[allow(dead_code, reason = "of some nothing more is known than the word")]
                pub(crate) fn declared(self) -> Option<$more> {
                    let place = self.index().checked_sub(Self::WORDS.len())?;
                    DECLARED.at(place).map(|(_, more)| more)
                }
            }

            impl std::fmt::Debug for $name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str(self.word())
                }
            }

            impl $crate::tree::ToTree for $name {
                fn to_tree(&self) -> $crate::tree::Tree {
                    $crate::tree::Tree::Word(self.word())
                }
            }

            #[cfg(feature = "schema")]
            impl schemars::JsonSchema for $name {
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    let mut ways = vec![serde_json::json!({ "type": "string", "pattern": "^[a-z][A-Za-z0-9-]*$" })];
                    if !Self::WORDS.is_empty() {
                        ways.insert(0, serde_json::json!({ "type": "string", "enum": Self::WORDS }));
                    }
                    schemars::json_schema!({
                        "description": "A word of the program, or one that a rulebook declares.",
                        "anyOf": ways,
                    })
                }
            }
        };
    };
}
pub(crate) use open_words;
