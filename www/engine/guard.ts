// Calls into an instance that may trap: each is tried twice, and a trap costs no more than that.

import type { Problem } from "./generated/aftersales.js";

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

/** Wraps a call of an instance: after a trap the instance starts over, and the call is tried once more. */
export function guard<Given extends unknown[], Answer>(
  call: (...given: Given) => Answer,
  reset: () => void,
): (...given: Given) => Answer {
  return (...given) => {
    try {
      return call(...given);
    } catch (error) {
      if (!isTrap(error)) throw asProblem(error);
    }
    reset();
    try {
      return call(...given);
    } catch (error) {
      if (!isTrap(error)) throw asProblem(error);
      reset();
      throw new EngineFailure("The engine stopped twice at this input. Nothing of it is lost.", { cause: error });
    }
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
