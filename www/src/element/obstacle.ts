// What keeps the element from running in a page, and the line that would let it.

import type { ErrorDetail } from "./settings.js";

export interface Obstacle {
  /** Why it failed; a page's policy reports its refusal a moment later. */
  reason(error: unknown): Promise<ErrorDetail>;
}

/** Listens for what the page's policy refuses from now on. */
export function watchPolicy(page: string): Obstacle {
  const refused: SecurityPolicyViolationEvent[] = [];
  const listen = (event: SecurityPolicyViolationEvent) => void refused.push(event);
  document.addEventListener("securitypolicyviolation", listen);
  const origin = page === "" ? "" : new URL(page).origin;
  return {
    async reason(error) {
      await new Promise((after) => setTimeout(after, 50));
      document.removeEventListener("securitypolicyviolation", listen);
      const lines = new Set(refused.map((event) => lineFor(event, origin)).filter((line) => line !== ""));
      if (!("WebAssembly" in globalThis)) return { reason: "engine", help: NO_WASM };
      const text = String(error);
      // What is refused to compile is an error of its own, and reported by not every browser.
      if (/unsafe-eval/i.test(text)) lines.add(WASM);
      if (/TrustedTypePolicy|createPolicy|TrustedScript|TrustedHTML/i.test(text)) lines.add(TYPES);
      if (lines.size > 0)
        return { reason: "policy", help: `This page's Content-Security-Policy lacks: ${[...lines].join("; ")}` };
      if (error instanceof FileRefused || error instanceof TypeError) return { reason: "file", help: error.message };
      return { reason: "engine", help: text };
    },
  };
}

const NO_WASM = "This browser does not run WebAssembly; a lockdown mode or a policy may have switched it off.";
const WASM = "script-src 'wasm-unsafe-eval'";
const TYPES = "trusted-types lit-html aftersales 'allow-duplicates'";

function lineFor(event: SecurityPolicyViolationEvent, origin: string): string {
  const { effectiveDirective: directive, blockedURI: what } = event;
  if (directive.includes("trusted-types")) return TYPES;
  if (what === "wasm-eval") return WASM;
  if (origin === "" || !what.startsWith(origin)) return "";
  return `${directive.replace(/-(elem|attr)$/, "")} ${origin}`;
}

/** A file is not there, or not the one that was asked for. */
export class FileRefused extends Error {
  override name = "FileRefused";
  constructor(readonly file: string) {
    super(
      `${file.split("/").pop()} could not be loaded, or is not the file that this page's snippet was made for. Copy the snippet again.`,
    );
  }
}
