//! The lines of text in a picture.

use rten::{Model, ModelOptions, op_registry};

use super::bubbles::Grounds;
use super::pixels::{Area, Picture};
use super::recognise::{Alphabet, Reading};
use super::{Unreadable, detect, recognise};

/// A line of text in a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// How sure each of its characters is, in percent.
    pub sure: Vec<u8>,
    /// Where it stands.
    pub area: Area,
    /// The area of one colour that it stands on.
    pub ground: Area,
    /// That colour.
    pub colour: [u8; 3],
}

/// Reads pictures with two models: one finds lines of text, the other reads them.
#[derive(Debug)]
pub struct Scanner {
    finds: Model,
    reads: Model,
    alphabet: Alphabet,
}

/// How far a picture was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What was done.
    pub done: usize,
    /// Of so much.
    pub of: usize,
}

impl Scanner {
    /// Of models in the form of ONNX, and the characters that the second one knows, one a line.
    pub fn new(finds: Vec<u8>, reads: Vec<u8>, characters: &str) -> Result<Self, Unreadable> {
        let mut options = ModelOptions::with_ops(op_registry!(
            Add,
            AveragePool,
            BatchNormalization,
            Concat,
            Conv,
            ConvTranspose,
            DequantizeLinear,
            Div,
            Erf,
            GlobalAveragePool,
            HardSigmoid,
            MatMul,
            MaxPool,
            Mul,
            ReduceMean,
            Relu,
            Resize,
            Sigmoid,
            Softmax,
            Squeeze,
            Transpose,
            Unsqueeze
        ));
        options.prepack_weights(false);
        let load = |bytes| options.load(bytes).map_err(|_| Unreadable::Model);
        Ok(Self { finds: load(finds)?, reads: load(reads)?, alphabet: Alphabet::of(characters) })
    }

    /// Reads a picture, line by line; `go_on` hears how far it is, and ends it with `false`.
    pub fn read(
        &self,
        picture: &Picture<'_>,
        go_on: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Vec<Line>, Unreadable> {
        // To find the lines takes about as long as to read them.
        const HALF: usize = 50;
        let finding = &mut |done: usize, of: usize| go_on(Progress { done: HALF * done / of, of: 2 * HALF });
        let areas = detect::find(&self.finds, picture, finding)?;
        let grounds = Grounds::of(picture);
        let mut lines = Vec::with_capacity(areas.len());
        for (index, area) in areas.iter().enumerate() {
            let Reading { text, sure } = recognise::read(&self.reads, &self.alphabet, picture, *area)?;
            if !text.trim().is_empty() {
                let ground = grounds.under(*area);
                lines.push(Line { text, sure, area: *area, ground: ground.area, colour: ground.colour });
            }
            if !go_on(Progress { done: HALF + HALF * (index + 1) / areas.len(), of: 2 * HALF }) {
                return Err(Unreadable::Stopped);
            }
        }
        Ok(lines)
    }
}
