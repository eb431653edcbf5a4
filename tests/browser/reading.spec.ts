// Chats, mails, pages and files become a timeline that a person corrects.

import { strToU8, zipSync } from "fflate";
import { expect, test } from "@playwright/test";
import { answer, headline, open, order, paste, says, tell, unfold, unfolded } from "./support.js";

const WHATSAPP = `14/03/2022, 09:00 - Messages and calls are end-to-end encrypted.
14/03/2022, 09:01 - Ana: The laser does not work
Please send an engineer
14/03/2022, 15:00 - Laser Factory: Automatic reply: we are closed
17/03/2022, 18:30 - Laser Factory: Sorry for the delay, which model is it?`;

const WECHAT = `王先生 2022-03-14 09:01:00
机器坏了，请派工程师上门

激光设备有限公司 2022-03-15 09:00:00
我们3月20日上门维修，请确认
王先生 2022-03-15 09:30:00
好的，谢谢`;

const GMAIL = `Thanks

On Wed, Mar 16, 2022 at 9:00 AM Laser Factory Support <s@factory.example> wrote:
> We cannot send an engineer.
>
> On Mon, Mar 14, 2022 at 9:01 AM Ana <ana@buyer.example> wrote:
>> Please send an engineer, the laser is broken`;

test("an order page and a WhatsApp export lead to the refusal by silence", async ({ page }) => {
  await order(page, WHATSAPP);
  await expect(
    page
      .getByLabel("Is Trade Assurance on the order?")
      .or(page.getByLabel(/Trade Assurance/))
      .first(),
  ).toHaveValue("true");
  // One correction: the question about the model agrees nothing.
  await answer(page, "did it agree how", "No");
  await says(headline(page), "The seller gave no effective answer by Wed, Mar 16, 2022, 01:01");
});

test("a seller's message without a place is not taken for silence", async ({ page }) => {
  const later = "18/03/2022, 10:00 - Laser Factory: Engineer Wang brings the part on Sunday";
  const early = "14/03/2022, 15:00 - Laser Factory: ok";
  const asked = "14/03/2022, 09:01 - Ana: Please send an engineer";
  await order(
    page,
    `${asked}\n${early}\n15/03/2022, 10:00 - Laser Factory: Wang brings the spindle on Sunday at nine\n${later}`,
  );
  await answer(page, "did it agree how", "No");
  await says(page.locator(".open"), "later messages are not among the events");
  await expect(headline(page)).not.toContainText("no effective answer");
  await page.getByRole("button", { name: "None of them does" }).click();
  await says(headline(page), "The seller gave no effective answer by Wed, Mar 16, 2022, 01:01");
});

test("a WeChat copy leads to an answer in time", async ({ page }) => {
  await order(page, WECHAT);
  // Two corrections: both names could be anybody's, and what the answer agreed is for a person to say.
  await unfolded(page.locator(".assumption.authors"));
  await page.getByRole("combobox", { name: "激光设备有限公司" }).selectOption({ label: "Seller" });
  await answer(page, "did it agree how", "Yes");
  await says(page.locator(".answer"), "Done in time");
  await expect(headline(page)).not.toContainText("It counts as");
});

test("a Gmail thread leads to the refusal in words, and shows where each event stands", async ({ page }) => {
  await order(page, GMAIL);
  await says(headline(page), "The seller said no on");
  await page.locator(".event", { hasText: "Buyer asked for a service" }).locator("summary").click();
  await page
    .locator(".event")
    .getByRole("button", { name: /Show line .?6/ })
    .click();
  const selected = await page
    .getByLabel("Paste a chat")
    .evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
  expect(selected).toContain("Please send an engineer");
});

test("what is said of the dates moves an event whose kind was changed, and not one whose date was", async ({
  page,
}) => {
  await open(page);
  await paste(page, "03/04/2022 10:00 +08:00 paid\n05/06/2022 10:00 +08:00 something happened");
  const dates = page.getByLabel("Date", { exact: true });
  await unfold(page, 1);
  await unfold(page, 2);
  await page
    .locator(".event")
    .last()
    .getByRole("combobox", { name: "What", exact: true })
    .selectOption({ label: "Seller replied" });
  await dates.first().fill("2022-04-20");
  await unfolded(page.locator(".assumption.times"));
  await page.getByLabel("Dates like 03/04: which is the day?").selectOption({ label: "The month stands first" });
  await expect(dates.last()).toHaveValue("2022-05-06");
  await expect(dates.first()).toHaveValue("2022-04-20");
  await expect(page.locator(".events")).toContainText("Seller replied");
});

test("who is who decides what a message may mean", async ({ page }) => {
  await open(page);
  await paste(page, "14/03/2022, 09:01 - Ana: please send an engineer\n15/03/2022, 09:00 - Bo: which model is it?");
  // Who alone asks for an engineer is taken for the buyer, by words that are shown, and the other one for the seller.
  await expect(page.locator(".event")).toHaveCount(2);
  await says(page.locator(".event").last(), "Seller replied");
  await unfold(page, 2);
  await says(page.locator(".event").last(), "only its place in the conversation");
  await unfolded(page.locator(".assumption.authors"));
  await page.locator(".guesses summary").click();
  await says(page.locator(".guesses"), "Bo: Seller, because of “engineer”");
  await page.getByRole("combobox", { name: "Bo" }).selectOption({ label: "Platform" });
  await expect(page.locator(".event")).toHaveCount(1);
});

test("the same text again adds nothing, and what was removed stays away", async ({ page }) => {
  await open(page);
  await paste(page, WHATSAPP, WHATSAPP);
  await expect(page.locator(".event")).toHaveCount(3);
  await unfold(page, 2);
  await page.getByRole("button", { name: /Remove: Event .?2/ }).click();
  await paste(page, WHATSAPP);
  await expect(page.locator(".event")).toHaveCount(2);
});

test("files are read: a chat in an archive, a mail, a page", async ({ page }) => {
  await open(page);
  const choose = async (name: string, mimeType: string, buffer: Buffer) => {
    await page.getByLabel("Choose a file").setInputFiles({ name, mimeType, buffer });
  };
  const zip = zipSync({ "_chat.txt": strToU8(WHATSAPP), "photo.jpg": new Uint8Array(10) });
  await choose("chat.zip", "application/zip", Buffer.from(zip));
  await expect(page.locator(".event")).toHaveCount(3);
  const mail =
    "From: =?utf-8?B?5r+A5YWJ5YWs5Y+4?= <s@factory.example>\r\nDate: Wed, 16 Mar 2022 09:00:00\r\n +0800\r\nMIME-Version: 1.0\r\nSubject: x\r\n\r\nWe cannot send an engineer.\r\n";
  await choose("reply.eml", "message/rfc822", Buffer.from(mail));
  await expect(page.locator(".event")).toHaveCount(4);
  await unfold(page, 3);
  await says(page.locator(".events"), "激光公司: We cannot send an engineer.");
  await choose(
    "page.html",
    "text/html",
    Buffer.from("<p>Payment time</p><p>Jan. 9, 2022, 17:30:00 PST.</p><script>document.title='owned'</script>"),
  );
  await expect(page.locator(".event")).toHaveCount(5);
  await choose("orders.xlsx", "application/zip", Buffer.from(zip));
  await says(page.locator(".notice"), "“orders.xlsx” is not text");
  await choose("photo.txt", "text/plain", Buffer.from([0xff, 0xd8, 0, 0, 1]));
  await says(page.locator(".notice"), "is not text");
  await expect(page).toHaveTitle("After-Sales Checker");
});

test("a text of many megabytes is read beside the page, which stays free", async ({ page }) => {
  await open(page);
  const line = (index: number) =>
    `14/03/2022, 09:${String(index % 60).padStart(2, "0")} - Ana: message ${index} about nothing at all\n`;
  const big = `${Array.from({ length: 120_000 }, (_, index) => line(index)).join("")}15/03/2022, 09:00 - Ana: please send an engineer\n`;
  const violations: string[] = [];
  page.on(
    "console",
    (message) => message.text().includes("Content Security Policy") && violations.push(message.text()),
  );
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "big.txt", mimeType: "text/plain", buffer: Buffer.from(big) });
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.getByLabel("Language").selectOption({ label: "English" });
  await expect(page.locator(".event")).toHaveCount(1);
  await unfold(page, 1);
  await page
    .locator(".event")
    .getByRole("button", { name: /Show line .?120,001/ })
    .click();
  await expect(page.locator(".row.marked")).toContainText("please send an engineer");
  await expect(page.locator(".row.marked")).toBeInViewport();
  expect(violations).toEqual([]);
});

test("a hostile paste is shown as text", async ({ page }) => {
  const hostile = `2022-03-01 10:00 +08:00 paid <img src=x onerror="document.title='owned'"> \u202egnp.exe =cmd|' /C calc'!A0`;
  await tell(page, `${hostile}\n${"x".repeat(200_000)}`, "2022-04-01T00:00");
  await expect(page.locator("main img")).toHaveCount(0);
  await expect(page).toHaveTitle("After-Sales Checker");
});
