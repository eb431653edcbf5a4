// Files that a host names: of its own site, or of another one by their digest.

/** A digest as browsers check it: what is none of these they would pass over. */
const DIGEST = /^sha(256|384|512)-[A-Za-z0-9+/]{43,}={0,2}$/;
/** More characters than these no such file has. */
const LENGTH_AT_MOST = 1 << 20;

/** Nobody is kept waiting longer for a file than so many milliseconds. */
const WAIT = 8_000;

/** Something that a host brings cannot be used; `message` is for the host. */
export class HostFault extends Error {
  override name = "HostFault";
}

/** Where a file is, and its digest; "" where there is none. */
export interface FileSource {
  src: string;
  integrity: string;
}

/** Whether both name the same file. */
export function isSameFile(one: FileSource, other: FileSource): boolean {
  return one.src === other.src && one.integrity === other.integrity;
}

/** The text of a file that the attributes `NAME-src` and `NAME-integrity` name. */
export async function hostFile(name: "rulebook" | "words", { src, integrity }: FileSource): Promise<string> {
  const { href, origin } = addressOf(name, src);
  if (integrity !== "" && !DIGEST.test(integrity))
    throw new HostFault(`${name}-integrity="${integrity}" is no digest: "sha384-…" in base64 was wanted.`);
  if (origin !== location.origin && integrity === "")
    throw new HostFault(
      `${name}-src="${src}" is a file of another site. Say which one is meant with ${name}-integrity="sha384-…".`,
    );
  let text: string;
  try {
    const signal = AbortSignal.timeout(WAIT);
    const answer = await fetch(href, { integrity, credentials: "same-origin", signal });
    if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
    text = await answer.text();
  } catch (error) {
    throw new HostFault(
      `${name}-src="${src}" could not be loaded: it is not there, it takes too long, it is another file than ${name}-integrity says, or the page's policy does not allow it (connect-src ${origin}).`,
      { cause: error },
    );
  }
  if (text.length > LENGTH_AT_MOST) throw new HostFault(`${name}-src="${src}" is larger than a million characters.`);
  return text;
}

function addressOf(name: string, src: string): URL {
  try {
    return new URL(src, document.baseURI);
  } catch (error) {
    throw new HostFault(`${name}-src="${src}" is no address.`, { cause: error });
  }
}
