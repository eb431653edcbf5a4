// The sentences that the page shows, for programs that show them elsewhere: a bot, a ticket system, a mail.

import type { About, Description } from "../engine/description.js";
import type { Assessment, Catalogue } from "../engine/engine.js";
import { summary } from "./answer/summary.js";
import { Presenter } from "./answer/presenter.js";
import type { OwnRulebook } from "./element/settings.js";
import { draftOf } from "./entry/case-to-draft.js";
import { zoneOf } from "./entry/validate.js";
import { speakerFor, withoutIsolation } from "./language.js";
import { report } from "./share/report.js";

/** Nothing can be changed from within a text. */
const FIXED = {
  edit: none,
  isFixed: true,
  rulesAt: "",
  pin: none,
  find: () => undefined,
  dismiss: none,
  showMessages: none,
  look: none,
  under: () => null,
  copy: none,
};

function none(): void {
  // A text has no buttons.
}

export async function describe(
  catalogue: Catalogue,
  assessment: Assessment,
  language: string,
  about: About = {},
): Promise<Description> {
  const speaker = await speakerFor([language], about.words ?? {});
  const own = (about.rulebooks ?? []) as readonly OwnRulebook[];
  // What only rules of one's own were asked about is told as the element tells it: by the clock of those that decide.
  if (assessment.parts.every(({ rulebook }) => own.some(({ id }) => id === rulebook))) {
    const { rulebook } = assessment.judgement.finding;
    speaker.clock = zoneOf(own.find(({ id }) => id === rulebook) ?? own[0]);
  }
  const presenter = new Presenter(
    assessment,
    catalogue,
    draftOf(
      about.case ?? {},
      about.role ?? "buyer",
      catalogue.declared.filter(({ of }) => of === "kind").map(({ id }) => id),
    ),
    speaker,
    FIXED,
  );
  const { text, tone } = summary(presenter);
  const sections = report(presenter).map(({ title, lines }) => ({
    title: withoutIsolation(title),
    lines: lines.map(withoutIsolation),
  }));
  return { language: speaker.tag, headline: withoutIsolation(text), tone, sections };
}
