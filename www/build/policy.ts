// What servers are to send with the built files.

/** What a page may do: nothing but run and show its own files. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html aftersales",
].join("; ");

/** Pages that nobody may put into a frame. */
const PAGES = ["/", "/index.html", "/audit.html", "/rules.html", "/embed.html", "/make.html"];

const policy = (said: string) => [`Content-Security-Policy: ${said}`];

const SENT: Record<string, string[]> = {
  "/*": ["X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer"],
  ...Object.fromEntries(PAGES.map((page) => [page, policy(`${POLICY}; frame-ancestors 'none'`)])),
  // The frame is made for other people's pages.
  "/frame.html": policy(`${POLICY}; frame-ancestors *`),
  // It stands for another site's page, which loads the element and its module.
  "/demo.html": policy(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; worker-src blob:; img-src data:; frame-ancestors 'none'",
  ),
  "/sw.js": policy("default-src 'none'; connect-src 'self'"),
  // A frame without an origin of its own asks for its scripts as another site does.
  "/assets/*": ["Cache-Control: public, max-age=31536000, immutable", "Access-Control-Allow-Origin: *"],
  "/embed/*": [
    "Cache-Control: public, max-age=3600",
    "Access-Control-Allow-Origin: *",
    "Cross-Origin-Resource-Policy: cross-origin",
  ],
};

/** The `_headers` file that hosts of static sites read. */
export function headersFile(): string {
  return `${Object.entries(SENT)
    .map(([path, headers]) => [path, ...headers.map((header) => `  ${header}`)].join("\n"))
    .join("\n")}\n`;
}
