// Files as text: chats, mails, pages, archives of them.

import { parsed } from "../trusted.js";

/** A file that cannot be read as text; `reason` is the message to show. */
export class FileProblem extends Error {
  override name = "FileProblem";
  constructor(readonly reason: "file-too-large" | "file-empty" | "file-empty-archive" | "file-not-text") {
    super(reason);
  }
}

const BYTES_AT_MOST = 60_000_000;
/** An archive is unpacked up to so many bytes: a small one may hold a very large text. */
const UNPACKED_AT_MOST = 60_000_000;

/** Archives of other things than chats. */
const OFFICE = /\.(xls|xlsx|docx?|pptx?|ods|odt|numbers|pages)$/;

/** The text of a file. */
export async function textOf(file: File, packed = false): Promise<string> {
  if (file.size > BYTES_AT_MOST) throw new FileProblem("file-too-large");
  if (file.size === 0) throw new FileProblem("file-empty");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.toLowerCase();
  if (OFFICE.test(name)) throw new FileProblem("file-not-text");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && !packed) return archive(bytes);
  if (name.endsWith(".eml") || file.type === "message/rfc822") return mail(bytes);
  const text = decode(bytes);
  if (name.endsWith(".html") || name.endsWith(".htm") || file.type === "text/html") return page(text);
  return isRawMail(text) ? mail(bytes) : text;
}

/** Whether a text is a mail as it was sent, with its head. */
export function isRawMail(text: string): boolean {
  const head = text.slice(0, 20_000).split(/\r?\n\r?\n/, 1)[0] ?? "";
  return (
    /^(received|message-id|mime-version|return-path):/im.test(head) && /^date:/im.test(head) && /^from:/im.test(head)
  );
}

/** The chat in an archive such as WhatsApp's: its text files, the largest first. */
async function archive(bytes: Uint8Array): Promise<string> {
  // Loaded only now: few people paste archives.
  const { unzipSync } = await import("fflate");
  let left = UNPACKED_AT_MOST;
  const files = unzipSync(bytes, {
    filter: (entry) => {
      const wanted = /\.(txt|eml|html?|csv|json|jsonl)$/i.test(entry.name) && entry.originalSize <= left;
      if (wanted) left -= entry.originalSize;
      return wanted;
    },
  });
  const all = Object.entries(files).sort(([, one], [, other]) => other.length - one.length);
  const read = await Promise.allSettled(
    all.map(([name, content]) => textOf(new File([content as BlobPart], name), true)),
  );
  const texts = read.filter((one) => one.status === "fulfilled").map((one) => one.value);
  if (texts.length === 0) throw new FileProblem("file-empty-archive");
  return texts.join("\n");
}

/** A mail as its head in lines and its text. */
export async function mail(bytes: Uint8Array | string): Promise<string> {
  // Loaded only now: it knows every encoding that mails are sent in.
  const { default: PostalMime } = await import("postal-mime");
  const read = await PostalMime.parse(bytes);
  const from = read.from?.name || read.from?.address || "";
  const date = read.headers.find((header) => header.key === "date")?.value ?? "";
  const text = read.text ?? (read.html === undefined ? "" : page(read.html));
  return [`From: ${from}`, `Date: ${date}`, `Subject: ${read.subject ?? ""}`, "", text].join("\n");
}

/** The text of a page, a line for each block. It is parsed, never shown: nothing in it runs. */
function page(html: string): string {
  // Styles would be reported as violations of the page's policy, though they are never applied.
  const bare = withoutStyles(html).replace(/\sstyle\s*=\s*("[^"]*"|'[^']*')/gi, "");
  const whole = parsed(bare);
  for (const gone of whole.querySelectorAll("script, style, head, template")) gone.remove();
  for (const block of whole.querySelectorAll(
    "br, p, div, li, tr, h1, h2, h3, h4, section, article, dt, dd, blockquote",
  ))
    block.after("\n");
  for (const cell of whole.querySelectorAll("td, th")) cell.after(" ");
  return (whole.body.textContent ?? "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[\s]*/g, "\n")
    .trim();
}

/** A page without its style elements; one that is not closed runs to the end. */
function withoutStyles(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const from = lower.indexOf("<style", at);
    parts.push(html.slice(at, from < 0 ? html.length : from));
    if (from < 0) break;
    const to = lower.indexOf("</style", from);
    at = to < 0 ? html.length : to;
  }
  return parts.join("");
}

/** UTF-8, UTF-16 where it says so, or the encoding of older Chinese tools. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, 4000).includes(0)) throw new FileProblem("file-not-text");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isInPairs(bytes) ? "gb18030" : "windows-1252").decode(bytes);
  }
}

/** Whether bytes beyond ASCII mostly follow one another, as in Chinese; accented letters stand alone. */
function isInPairs(bytes: Uint8Array): boolean {
  let [alone, paired] = [0, 0];
  for (let index = 0; index < bytes.length; index++) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    if ((bytes[index + 1] ?? 0) >= 0x80) {
      paired += 1;
      index += 1;
    } else {
      alone += 1;
    }
  }
  return paired > alone;
}
