// Reads the text of a rulebook: by the same rules as every program that takes one.

import {
  __wbg_reset_state,
  initSync,
  loadCalendars,
  loadRulebooks,
  readRulebook,
  type RulebookLook,
} from "../../engine/generated/rules/aftersales.js";
import { guard } from "../../engine/guard.js";
import { loadInlined } from "../site/inlined.js";

export type { RulebookLook };

/** What was read stays in the module's memory: after so many texts it begins anew. */
const READ_AT_MOST = 400;

/** Reads texts, once the module is there. */
export async function rulebookReader(): Promise<(text: string) => RulebookLook> {
  const [module, { default: builtIn }, { default: calendars }] = await Promise.all([
    loadInlined(() => import("../../engine/generated/inlined-rules.js")),
    import("../../engine/generated/rulebooks.js"),
    import("../../engine/generated/calendars.js"),
  ]);
  const load = () => {
    loadRulebooks(builtIn);
    loadCalendars(calendars);
  };
  initSync({ module });
  load();
  const reset = () => {
    __wbg_reset_state();
    load();
  };
  const read = guard(readRulebook, reset);
  let count = 0;
  return (text) => {
    count += 1;
    if (count % READ_AT_MOST === 0) reset();
    return read(text);
  };
}
