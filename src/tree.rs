//! Plain data as a tree of values, so that one piece of code writes all of it.

use serde::ser::{Serialize, SerializeSeq, SerializeStruct, Serializer};

/// A value to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tree {
    /// Nothing, or not known.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// Text that is part of the program.
    Word(&'static str),
    /// Text that is not.
    Text(String),
    /// Values in order.
    List(Vec<Tree>),
    /// Named values in order.
    Map(Vec<(&'static str, Tree)>),
}

/// Data that can be written.
pub trait ToTree {
    /// The data as a tree.
    fn to_tree(&self) -> Tree;
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(value) => serializer.serialize_i64(*value),
            // A word without content keeps the writer's own store of names in use.
            Self::Word(word) => serializer.serialize_unit_variant("", 0, word),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(item))?;
                list.end()
            }
            Self::Map(fields) => {
                let mut map = serializer.serialize_struct("", fields.len())?;
                fields.iter().try_for_each(|(name, value)| map.serialize_field(name, value))?;
                map.end()
            }
        }
    }
}

impl ToTree for bool {
    fn to_tree(&self) -> Tree {
        Tree::Bool(*self)
    }
}

impl ToTree for i64 {
    fn to_tree(&self) -> Tree {
        Tree::Number(*self)
    }
}

impl ToTree for u64 {
    fn to_tree(&self) -> Tree {
        Tree::Number(i64::try_from(*self).unwrap_or(i64::MAX))
    }
}

impl ToTree for u32 {
    fn to_tree(&self) -> Tree {
        Tree::Number(i64::from(*self))
    }
}

impl ToTree for String {
    fn to_tree(&self) -> Tree {
        Tree::Text(self.clone())
    }
}

impl ToTree for &'static str {
    fn to_tree(&self) -> Tree {
        Tree::Word(self)
    }
}

impl<T: ToTree> ToTree for Option<T> {
    fn to_tree(&self) -> Tree {
        self.as_ref().map_or(Tree::Null, T::to_tree)
    }
}

impl<T: ToTree> ToTree for Vec<T> {
    fn to_tree(&self) -> Tree {
        Tree::List(self.iter().map(T::to_tree).collect())
    }
}

/// Declares plain data with public fields: written to JSON in camelCase, with its TypeScript type
/// and its schema.
macro_rules! data {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Eq)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
            #[cfg_attr(target_arch = "wasm32", tsify(missing_as_null))]
            #[cfg_attr(any(target_arch = "wasm32", feature = "schema"), serde(rename_all = "camelCase"))]
            pub struct $name {
                $($(#[$field_doc])* pub $field: $type,)+
            }

            impl $crate::tree::ToTree for $name {
                fn to_tree(&self) -> $crate::tree::Tree {
                    $crate::tree::Tree::Map(vec![$((
                        {
                            const BYTES: [u8; $crate::tree::camel_length(stringify!($field))] =
                                $crate::tree::camel(stringify!($field));
                            const NAME: &str = $crate::tree::utf8(&BYTES);
                            NAME
                        },
                        $crate::tree::ToTree::to_tree(&self.$field),
                    ),)+])
                }
            }
        )+
    };
}
pub(crate) use data;

/// How long a snake_case name is in camelCase.
pub(crate) const fn camel_length(snake: &str) -> usize {
    let (bytes, mut at, mut length) = (snake.as_bytes(), 0, 0);
    while at < bytes.len() {
        length += (bytes[at] != b'_') as usize;
        at += 1;
    }
    length
}

/// A snake_case name in camelCase.
pub(crate) const fn camel<const N: usize>(snake: &str) -> [u8; N] {
    let (bytes, mut at, mut out, mut filled) = (snake.as_bytes(), 0, [0; N], 0);
    while at < bytes.len() {
        if bytes[at] == b'_' {
            at += 1;
            out[filled] = bytes[at].to_ascii_uppercase();
        } else {
            out[filled] = bytes[at];
        }
        filled += 1;
        at += 1;
    }
    out
}

/// Bytes known to be text.
pub(crate) const fn utf8(bytes: &'static [u8]) -> &'static str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("a name is text"),
    }
}
