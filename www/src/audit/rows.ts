// What shows of a file by its first bytes alone, before anything is loaded to read it.

/** So many bytes tell how a file is written. */
export const SAMPLE = 1 << 20;

/** Whether a file is no plain text in UTF-8: a workbook, a saved page, a log, or a text in another encoding. */
export async function needsSheets(file: File): Promise<boolean> {
  const first = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  if (starts(first, [0x50, 0x4b]) || starts(first, [0xd0, 0xcf, 0x11, 0xe0])) return true;
  if (first.subarray(0, 4000).includes(0)) return true;
  try {
    // The sample may end within a character.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(first, { stream: true });
    return /^\s*[<{[]/.test(text);
  } catch {
    return true;
  }
}

function starts(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
