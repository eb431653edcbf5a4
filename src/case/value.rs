/// A tree of plain values: what a case is before it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing: the same as leaving the field out.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number that is not whole, as text.
    Fraction(String),
    /// Text.
    Text(String),
    /// Values in order.
    List(Vec<Value>),
    /// Named values, in the order they were written.
    Map(Vec<(String, Value)>),
}

impl Value {
    /// What a person would call it, with its text where that is short.
    pub fn describe(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Integer(value) => value.to_string(),
            Self::Fraction(value) => value.clone(),
            Self::Text(text) if text.chars().count() > 60 => {
                format!("\"{}…\"", text.chars().take(60).collect::<String>())
            }
            Self::Text(text) => format!("\"{text}\""),
            Self::List(_) => "a list".to_owned(),
            Self::Map(_) => "an object".to_owned(),
        }
    }
}
