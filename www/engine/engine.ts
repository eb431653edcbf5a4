// The engine for any host: it is given the compiled module, and survives its traps.

import type { Assessment, AssessOptions, Catalogue, Paste, PasteOptions, Problem } from "./generated/aftersales.js";
import { __wbg_reset_state as reset, assess, catalogue, initSync, readPaste } from "./generated/aftersales.js";
import type { Case } from "./generated/case.js";

export type * from "./generated/aftersales.js";
export type { Case } from "./generated/case.js";

/** The engine stopped twice at the same call; what was asked is still with the caller. */
export class EngineFailure extends Error {
  override name = "EngineFailure";
}

/** The as-of or another option cannot be used; `problem` says what was found and wanted. */
export class OptionProblem extends Error {
  override name = "OptionProblem";
  constructor(readonly problem: Problem) {
    super(`${problem.path}: found "${problem.found}", wanted ${problem.wanted}`);
  }
}

/** What an instance of the module can do: the calls, and starting over. */
export interface Instance {
  assess(input: Case, options: AssessOptions): Assessment;
  catalogue(): Catalogue;
  readPaste(text: string, options?: PasteOptions): Paste;
  reset(): void;
}

/** What the engine answers. Every call is safe: a trap costs a second try, never the page. */
export type Engine = Omit<Instance, "reset">;

/** Makes an engine of a compiled module. */
export function createEngine(module: WebAssembly.Module): Engine {
  initSync({ module });
  return guard({ assess, catalogue, readPaste, reset });
}

/** Wraps every call of an instance: after a trap it starts over and is tried once more. */
export function guard(instance: Instance): Engine {
  const call = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!isTrap(error)) throw asProblem(error);
    }
    instance.reset();
    try {
      return work();
    } catch (error) {
      if (!isTrap(error)) throw asProblem(error);
      instance.reset();
      throw new EngineFailure("The engine stopped twice at this input. Nothing of it is lost.", { cause: error });
    }
  };
  return {
    assess: (input, options) => call(() => instance.assess(input, options)),
    catalogue: () => call(() => instance.catalogue()),
    readPaste: (text, options) => call(() => instance.readPaste(text, options)),
  };
}

/** A panic, an exhausted stack or exhausted memory: the instance must not be used again. */
function isTrap(error: unknown): boolean {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError || isRecursion(error);
}

/** Firefox names an exhausted stack in its own way. */
function isRecursion(error: unknown): boolean {
  return error instanceof Error && error.message.includes("too much recursion");
}

function asProblem(error: unknown): unknown {
  const isProblem = typeof error === "object" && error !== null && "wanted" in error && "path" in error;
  return isProblem ? new OptionProblem(error as Problem) : error;
}
