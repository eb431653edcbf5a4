// Screenshots of chats: from the picture to the answer, and what keeps a misread one from doing harm.

import { expect, type Page, test } from "@playwright/test";
import { fact, headline, isEverything, open, says } from "./support";

const DATA = new URL("../data/", import.meta.url).pathname;
/** Reading a picture takes a second or two, and on a busy machine more. */
const READ = { timeout: 90_000 };

const chosen = (page: Page) => page.locator("input[accept='image/*']");
const looked = (page: Page) => page.getByRole("button", { name: "Yes, they are right" });
const text = (page: Page) => page.locator("textarea.paste").first();

async function machinery(page: Page): Promise<void> {
  await fact(page, "Where was it ordered?", "Alibaba.com");
  await fact(page, "Was it paid on the platform?", "Yes");
  await fact(page, "Is it machinery?", "Machinery");
  await fact(page, "Did the product page show an after-sales mark?", "Yes");
}

test.setTimeout(180_000);

test("a dark chat of a phone is read without a byte sent, and decides once it was looked at", async ({
  page,
  context,
}) => {
  await open(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await chosen(page).setInputFiles(`${DATA}chat-pt-dark.png`);
  await expect(looked(page)).toBeVisible(READ);
  await page.getByText("Add messages or answers").click();
  await expect(text(page)).toHaveValue(/\[1 de março de 2022, 10:00\] Me: A máquina parou/);
  await machinery(page);
  await isEverything(page);
  // It would be a refusal: nothing says so before somebody has looked.
  await says(headline(page), "Nothing is decided yet");
  for (const told of [".every", ".steps", ".jump"])
    await expect(page.locator(told, { hasText: "refus" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Copy as text" })).toHaveCount(0);
  await expect(page.locator(".tag", { hasText: "from a picture" }).first()).toBeAttached();
  await looked(page).click();
  await says(headline(page), "It counts as");
  // What was asked for are the program's own files.
  const own = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(`${own}/assets/`) && !url.startsWith(`blob:${own}`))).toEqual([]);
  // Once used, it needs no connection.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await page.getByText("Add messages or answers").click();
  await chosen(page).setInputFiles(`${DATA}chat-zh-desk.png`);
  await expect(looked(page)).toBeVisible(READ);
});

test("a chat of a desktop is read with the names that stand in it, and the list beside it is left out", async ({
  page,
}) => {
  await open(page);
  await chosen(page).setInputFiles(`${DATA}chat-zh-desk.png`);
  await expect(looked(page)).toBeVisible(READ);
  await page.getByText("Add messages or answers").click();
  await expect(text(page)).toHaveValue(/\[2022-03-01, 10:00:00\] 买家_李青: 机器坏了，请派工程师上门维修/);
  await expect(text(page)).not.toHaveValue(/蓝海五金/);
  await page.getByText("Read, but not taken for messages").click();
  await expect(page.getByText("蓝海五金")).toBeVisible();
  await machinery(page);
  await isEverything(page);
  await looked(page).click();
  await says(headline(page), "It counts as");
});

test("the sides can be swapped, and all goes on by the keyboard", async ({ page }) => {
  await open(page);
  await chosen(page).setInputFiles(`${DATA}chat-pt-dark.png`);
  await expect(looked(page)).toBeVisible(READ);
  const swap = page.getByRole("button", { name: "Swap the two senders" });
  await swap.focus();
  await page.keyboard.press("Enter");
  await page.getByText("Add messages or answers").click();
  await expect(text(page)).toHaveValue(/\[1 de março de 2022, 10:00\] Other side: A máquina parou/);
  await swap.focus();
  await page.keyboard.press("Enter");
  await expect(text(page)).toHaveValue(/\[1 de março de 2022, 10:00\] Me: A máquina parou/);
  // Whoever says to be the seller after all has shown a chat of the seller's.
  await says(page.locator(".assumption"), "Me: Buyer");
  await page.locator(".assumption", { hasText: "I am" }).first().locator("summary").click();
  await page.getByText("the seller", { exact: true }).first().click();
  await says(page.locator(".assumption"), "Me: Seller");
});

test("what is no picture, blank or too large gets a plain word, and the reading can be ended", async ({ page }) => {
  await open(page);
  const blank = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(400, 600);
    canvas.getContext("2d")?.fillRect(0, 0, 0, 0);
    return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
  });
  // The head of a picture of 10,000 × 10,000 pixels.
  const huge = Buffer.concat([
    Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
    Buffer.from([0, 0, 39, 16, 0, 0, 39, 16, 8, 6, 0, 0, 0]),
    Buffer.alloc(64),
  ]);
  await chosen(page).setInputFiles([
    { name: "none.png", mimeType: "image/png", buffer: Buffer.from("no picture at all") },
    { name: "huge.png", mimeType: "image/png", buffer: huge },
    { name: "blank.png", mimeType: "image/png", buffer: Buffer.from(blank) },
  ]);
  await says(page.locator(".pictures, .entry"), "“none.png” cannot be opened as a picture here");
  await says(page.locator(".pictures, .entry"), "“huge.png” is too large");
  await says(page.locator(".pictures, .entry"), "Nothing was found in one of the pictures");
  await chosen(page).setInputFiles(`${DATA}chat-pt-dark.png`);
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await expect(page.getByText(/Reading picture/)).toHaveCount(0);
  await expect(text(page)).toHaveValue("");
});
