// What may stand at a place of a rulebook, by its schema.

import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import schema from "../../engine/generated/schema/rulebook.schema.json";

interface Shape {
  $ref?: string;
  description?: string;
  properties?: Record<string, Shape>;
  additionalProperties?: boolean | Shape;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
  enum?: unknown[];
  const?: unknown;
}

const ROOT = schema as unknown as Shape & { $defs: Record<string, Shape> };
const LINE = /^(\s*)((?:- )*)\s*(?:([\w-]+)\s*:)?/;
/** What stands before the cursor on its line: a name that is being written, or a value after its name. */
const WRITTEN = /^(\s*(?:- )*\s*)(?:([\w-]+)\s*:\s*)?([\w-]*)$/;

/** A shape and all that it may be instead. */
function shapes(shape: Shape | undefined, depth = 0): Shape[] {
  if (!shape || depth > 8) return [];
  const named = shape.$ref ? ROOT.$defs[shape.$ref.replace("#/$defs/", "")] : undefined;
  const more = [named, ...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])];
  return [shape, ...more.flatMap((one) => shapes(one, depth + 1))];
}

/** What may stand under a name, or in a list. */
function within(all: readonly Shape[], name: string | null): Shape[] {
  const inner = (shape: Shape) => {
    if (name === null) return shape.items;
    const other = typeof shape.additionalProperties === "object" ? shape.additionalProperties : undefined;
    return shape.properties?.[name] ?? other;
  };
  return all.flatMap((shape) => shapes(inner(shape)));
}

/** The names that lead to a line, from the outermost; `null` is an item of a list. */
function pathTo(lines: readonly string[], indent: number): (string | null)[] {
  const path: (string | null)[] = [];
  let room = indent;
  for (const line of lines.toReversed()) {
    const [, space = "", dashes = "", name] = LINE.exec(line) ?? [];
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const at = space.length;
    const inner = at + dashes.length;
    if (inner < room && name) {
      path.unshift(name);
      room = inner;
    }
    if (dashes !== "" && at < room) {
      path.unshift(null);
      room = at;
      // A list may stand as far to the left as its name.
      if (name === undefined) continue;
    }
    if (room === 0 && dashes === "") break;
  }
  return path;
}

/** What may be written at the cursor. */
export function complete(context: CompletionContext): CompletionResult | null {
  const { state, pos } = context;
  const line = state.doc.lineAt(pos);
  const [, before = "", name, word = ""] = WRITTEN.exec(line.text.slice(0, pos - line.from)) ?? [];
  if (word === "" && !context.explicit) return null;
  const above = Array.from({ length: line.number - 1 }, (_, index) => state.doc.line(index + 1).text);
  // An item that begins here stands in the list whose dashes are written before it.
  const own = before.includes("-") ? [...above, before] : above;
  const place = pathTo(own, before.length).reduce<Shape[]>(within, shapes(ROOT));
  const options = name === undefined ? names(place) : values(within(place, name));
  return options.length === 0 ? null : { from: pos - word.length, options, validFor: /^[\w-]*$/ };
}

function names(place: readonly Shape[]): Completion[] {
  const all = place.flatMap((shape) => Object.entries(shape.properties ?? {}));
  return once(all.map(([label, { description = "" }]) => ({ label, apply: `${label}: `, info: description })));
}

function values(place: readonly Shape[]): Completion[] {
  const all = place.flatMap((shape) => [...(shape.enum ?? []), ...(shape.const === undefined ? [] : [shape.const])]);
  return once(all.filter((word) => typeof word === "string").map((label) => ({ label })));
}

function once(all: readonly Completion[]): Completion[] {
  return [...new Map(all.map((one) => [one.label, one])).values()];
}
