// Files and texts to take along, also where an app's own browser does nothing with a download.

/** Browsers inside these apps drop downloads without a word. */
const IN_APP = /MicroMessenger|WhatsApp|Telegram|Instagram|FBAN|FBAV|Line\//i;

export function isInApp(agent = navigator.userAgent): boolean {
  return IN_APP.test(agent);
}

/** Saves a file, or hands it to the share sheet; whether either could be done. */
export async function saveFile(name: string, type: string, text: string): Promise<boolean> {
  const file = new File([text], name, { type });
  if (isInApp()) {
    if (!navigator.canShare?.({ files: [file] })) return false;
    return navigator.share({ files: [file] }).then(
      () => true,
      () => true,
    );
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

/** Lets a person choose a file; `null` where none is chosen. */
export function chooseFile(accept: string): Promise<File | null> {
  const input = Object.assign(document.createElement("input"), { type: "file", accept });
  return new Promise((done) => {
    input.addEventListener("change", () => done(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => done(null));
    input.click();
  });
}

/** Whether a text could be put where it can be pasted from. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** For browsers that keep the clipboard from pages: the text is selected and copied as by hand. */
function copyBySelection(text: string): boolean {
  const box = document.createElement("textarea");
  box.value = text;
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  return done;
}
