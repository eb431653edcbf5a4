// The one way by which text becomes a script's address or a parsed page.

interface Factory {
  createPolicy(name: string, rules: {
    createHTML(html: string, type: string, sink: string): string | null;
    createScriptURL(url: string): string | null;
  }): unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: Factory };

trustedTypes?.createPolicy("default", {
  // Saved pages are parsed for their text, and never shown.
  createHTML: (html, _type, sink) => (sink.includes("DOMParser") ? html : null),
  // The worker that reads large texts is made of this page's own script; sw.js keeps the page for offline use.
  createScriptURL: (url) => (url.startsWith("blob:") || url === "./sw.js" ? url : null),
});

/** Keeps the page for when there is no connection. */
export function keepOffline(): void {
  if (!("serviceWorker" in navigator) || !isSecureContext) return;
  addEventListener("load", () => {
    navigator.serviceWorker.register("./sw.js").catch((error: unknown) => console.warn("not kept for offline use:", error));
  });
}
