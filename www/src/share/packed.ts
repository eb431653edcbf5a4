// Texts as links hold them: compressed, in letters that no app changes.

/** Unpacking stops here: a short link may hold a very large text. */
const UNPACKED_AT_MOST = 256 * 1024;

/** A link cannot be opened; `reason` is the message to show. */
export class LinkProblem extends Error {
  override name = "LinkProblem";
  constructor(readonly reason: "link-damaged" | "link-too-large" | "link-newer") {
    super(reason);
  }
}

/** A text for a link. */
export async function pack(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return base64url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** The text of a link; throws a `LinkProblem` where it holds none. */
export async function unpack(text: string): Promise<string> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    throw new LinkProblem("link-damaged");
  }
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > UNPACKED_AT_MOST) break;
      parts.push(read.value);
    }
  } catch {
    throw new LinkProblem("link-damaged");
  }
  if (size > UNPACKED_AT_MOST) {
    void reader.cancel();
    throw new LinkProblem("link-too-large");
  }
  return new Blob(parts as BlobPart[]).text();
}

function base64url(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
