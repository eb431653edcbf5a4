// The rulebooks that a host names, and those of its own that it brings: as values of a script, or in a file.

import { type Engine, OptionProblem } from "../../engine/engine.js";
import { joiningRulebooks } from "../joining.js";
import type { ElementHost, OwnRulebook, Settings } from "./settings.js";

/** A digest as browsers check it: what is none of these they would pass over. */
const DIGEST = /^sha(256|384|512)-[A-Za-z0-9+/]{43,}={0,2}$/;
/** More characters than these no rulebook has. */
const LENGTH_AT_MOST = 1 << 20;

/** A rulebook of the host's own cannot be used; `message` is for the host. */
class RulebookFault extends Error {
  override name = "RulebookFault";
}

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
    const { src, integrity } = this.#brought.source;
    const isSame = own === this.#brought.own && source.src === src && source.integrity === integrity;
    if (!isSame) {
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
      if (!(error instanceof RulebookFault)) throw error;
      if (isLast()) {
        this.own = [];
        this.#host.unusable(error.message, true);
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
      this.#host.unusable(`No rulebook has the id ${ids}. Known are: ${known.join(", ")}.`, isNone);
    }
    this.#named = named.join(" ");
    return !isNone;
  }
}

/** Reads rulebooks of a host's own; throws a `RulebookFault` that says everything that is wrong with them. */
async function readAll(engine: Engine, { own, source }: Brought): Promise<readonly OwnRulebook[]> {
  const wrong = own.findIndex((one) => !isRulebook(one));
  if (wrong >= 0) throw new RulebookFault(`rulebooks[${wrong}] is no rulebook: an object with an "id" was wanted.`);
  const all = source.src === "" ? own : [...own, await loaded(source)];
  if (all.length === 0) return all;
  engine.addCalendars((await import("../../engine/generated/calendars.js")).default);
  try {
    engine.catalogue({ rulebooks: all });
  } catch (error) {
    if (!(error instanceof OptionProblem)) throw error;
    throw new RulebookFault(`A rulebook has mistakes:\n${error.problem.found}`);
  }
  return all;
}

/** Loads a rulebook of JSON. What comes from another site has to have the digest that the host names. */
async function loaded({ src, integrity }: Settings["source"]): Promise<OwnRulebook> {
  const { href, origin } = new URL(src, document.baseURI);
  if (integrity !== "" && !DIGEST.test(integrity))
    throw new RulebookFault(`rulebook-integrity="${integrity}" is no digest: "sha384-…" in base64 was wanted.`);
  if (origin !== location.origin && integrity === "")
    throw new RulebookFault(
      `rulebook-src="${src}" is a file of another site. Say which one is meant with rulebook-integrity="sha384-…".`,
    );
  let text: string;
  try {
    const answer = await fetch(href, { integrity, credentials: "same-origin" });
    if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
    text = await answer.text();
  } catch (error) {
    throw new RulebookFault(
      `rulebook-src="${src}" could not be loaded: it is not there, it is another file than rulebook-integrity says, or the page's policy does not allow it (connect-src ${origin}).`,
      { cause: error },
    );
  }
  const read = text.length > LENGTH_AT_MOST ? null : parsed(text);
  if (isRulebook(read)) return read;
  throw new RulebookFault(`rulebook-src="${src}" is no rulebook of JSON, or larger than a million characters.`);
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
