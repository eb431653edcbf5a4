// The one way by which text becomes a script's address or a parsed page.

interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

const RULES: Policy = {
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (url.startsWith("blob:") || url === "./sw.js") return url;
    throw new TypeError(`not a script of this page: ${url}`);
  },
};

let made: Policy | null = null;

/** Made when it is first needed: most readers bring neither a saved page nor a large text. */
function policy(): Policy {
  made ??= (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy("aftersales", RULES) ?? RULES;
  return made;
}

/** A saved page, parsed for its text and never shown. */
export function parsed(html: string): Document {
  return new DOMParser().parseFromString(policy().createHTML(html), "text/html");
}

/** The page's own service worker. */
export function ownScript(url: string): string {
  return policy().createScriptURL(url);
}

/** A worker that runs this program: it has the page's own policy, and no way out. */
export function startWorker(program: string): Worker {
  const url = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  const worker = new Worker(policy().createScriptURL(url));
  // Its address is read when it starts, however long that takes.
  const started = () => URL.revokeObjectURL(url);
  for (const sign of ["message", "error"]) worker.addEventListener(sign, started, { once: true });
  return worker;
}
