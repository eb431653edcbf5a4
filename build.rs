//! Lists the files of the rulebooks and calendars that come with the program: a folder more is a rulebook more.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = Path::new("src/rulebooks");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut folders = entries(root)?;
    folders.push("src/calendars".into());
    let mut files = Vec::new();
    for folder in folders.iter().filter(|path| path.is_dir()) {
        println!("cargo::rerun-if-changed={}", folder.display());
        let yaml = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "yaml");
        files.extend(entries(folder)?.into_iter().filter(yaml));
    }
    let listed = files.iter().map(|file| {
        let below = file.strip_prefix(root).or(file.strip_prefix("src"));
        let name = below.unwrap_or(file).with_extension("");
        let name = name.display().to_string().replace('\\', "/");
        let path = env::current_dir().unwrap_or_default().join(file);
        format!("    ({name:?}, include_str!({path:?})),\n")
    });
    let list = format!("&[\n{}]\n", listed.collect::<String>());
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("rulebook_files.rs"), list)
}

/// What is in a folder, in a fixed order.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut all = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    all.sort();
    Ok(all)
}
