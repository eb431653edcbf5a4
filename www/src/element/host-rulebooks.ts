// The rulebooks that a host names, and those of its own that it brings: as values of a script, or in a file.

import { type Engine, OptionProblem } from "../../engine/engine.js";
import { joiningRulebooks } from "../joining.js";
import { HostFault, hostFile, isSameFile } from "./host-files.js";
import type { ElementHost, OwnRulebook, Settings } from "./settings.js";

/** What a host brings. */
type Brought = Pick<Settings, "own" | "source">;

/** Sees to the rulebooks of a host, and tells it what cannot be used. */
export class HostRulebooks {
  /** Those of its own, once they are read. */
  own: readonly OwnRulebook[] = [];
  /** What was told of last: the same is told once. */
  #named = "";
  #brought: Brought = { own: [], source: { src: "", integrity: "" } };
  #isSound = Promise.resolve(true);
  readonly #host: ElementHost;

  constructor(host: ElementHost) {
    this.#host = host;
  }

  /** Whether something of what the host names and brings can be used, or it names and brings nothing. */
  async heed(engine: Engine, settings: Settings): Promise<boolean> {
    return (await this.#read(engine, settings)) && this.#know(engine, settings.rulebooks);
  }

  /** Reads what the host brings; the same once. */
  #read(engine: Engine, { own, source }: Settings): Promise<boolean> {
    if (own !== this.#brought.own || !isSameFile(source, this.#brought.source)) {
      this.#brought = { own, source };
      this.#isSound = this.#readAll(engine, this.#brought);
    }
    return this.#isSound;
  }

  async #readAll(engine: Engine, brought: Brought): Promise<boolean> {
    // What was brought earlier may come later: it is not taken for what is brought now.
    const isLast = () => brought === this.#brought;
    try {
      const all = await readAll(engine, brought);
      if (isLast()) this.own = all;
      return true;
    } catch (error) {
      if (!(error instanceof HostFault)) throw error;
      if (isLast()) {
        this.own = [];
        this.#host.unusable(error.message);
      }
      return false;
    }
  }

  #know(engine: Engine, named: readonly string[]): boolean {
    if (named.length === 0) return true;
    const known = [...engine.catalogue().rulebooks.map(({ id }) => id), ...joiningRulebooks];
    const missing = named.filter((id) => !known.includes(id));
    const isNone = missing.length === named.length && this.own.length === 0;
    if (missing.length > 0 && named.join(" ") !== this.#named) {
      const ids = missing.map((id) => `"${id}"`).join(", ");
      const help = `No rulebook has the id ${ids}. Known are: ${known.join(", ")}.`;
      if (isNone) this.#host.unusable(help);
      else this.#host.mistaken("rulebook", help);
    }
    this.#named = named.join(" ");
    return !isNone;
  }
}

/** Reads rulebooks of a host's own; throws a `HostFault` that says everything that is wrong with them. */
async function readAll(engine: Engine, { own, source }: Brought): Promise<readonly OwnRulebook[]> {
  const wrong = own.findIndex((one) => !isRulebook(one));
  if (wrong >= 0) throw new HostFault(`rulebooks[${wrong}] is no rulebook: an object with an "id" was wanted.`);
  const all = source.src === "" ? own : [...own, await loaded(source)];
  if (all.length === 0) return all;
  engine.addCalendars((await import("../../engine/generated/calendars.js")).default);
  try {
    engine.catalogue({ rulebooks: all });
  } catch (error) {
    if (!(error instanceof OptionProblem)) throw error;
    throw new HostFault(`A rulebook has mistakes:\n${error.problem.found}`);
  }
  return all;
}

/** Loads a rulebook of JSON. */
async function loaded(source: Settings["source"]): Promise<OwnRulebook> {
  const read = parsed(await hostFile("rulebook", source));
  if (isRulebook(read)) return read;
  throw new HostFault(`rulebook-src="${source.src}" is no rulebook of JSON.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether a value may be a rulebook: what is wrong in it the engine says. */
function isRulebook(value: unknown): value is OwnRulebook {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}
