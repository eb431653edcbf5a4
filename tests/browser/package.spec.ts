// The package in a browser.

import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

interface Look {
  name: string;
  case: object;
  asOf: string;
  pinned: object[];
  windows: object[];
  assessment: string;
}

test("the package in Chromium assesses every worked case byte for byte as natively", async ({ page }) => {
  const looks: Look[] = JSON.parse(readFileSync(process.env.AFTERSALES_CASES as string, "utf8"));
  await page.goto("./package/package.json");
  const different = await page.evaluate(async (looks) => {
    const { assess } = await import("/package/index.js" as string);
    return looks
      .filter(
        (look) =>
          JSON.stringify(assess(look.case, { asOf: look.asOf, pinned: look.pinned, windows: look.windows })) !==
          look.assessment,
      )
      .map((look) => look.name);
  }, looks);
  expect(different).toEqual([]);
});
