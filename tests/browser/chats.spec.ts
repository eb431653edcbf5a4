// Chats and mails as people export them today: who wrote what and when, and how soon a verdict is there.

import { expect, type Page, test } from "@playwright/test";
import { answer, fact, headline, order, plain, says, tell, unfolded } from "./support.js";

/** The events that were read, each with its kind and time. */
async function events(page: Page): Promise<string[]> {
  const all = await page.locator(".event > summary").allInnerTexts();
  return all.map((text) => plain(text).replace(/\s+/g, " ").replace("check this", "").trim());
}

interface Chat {
  name: string;
  text: string;
  /** Kinds and times, without the payment, which the order page tells. */
  told: string[];
  authors: string[];
  /** What a person still has to say: a question and its answer. */
  corrections: [question: string, answer: string][];
  verdict: string;
}

const CHATS: Chat[] = [
  {
    name: "WhatsApp on an iPhone, with a call, a deleted message, a picture, an edit and a poll",
    text: `[3/14/22, 9:00:10 AM] Laser Factory: \u200eMessages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.
[3/14/22, 10:00:02\u202fAM] Rosa Vidal: The laser cutter stopped working. Please send an engineer. \u200e<This message was edited>
\u200e[3/14/22, 9:15:40\u202fPM] Laser Factory: \u200eMissed voice call
[3/15/22, 8:00:00\u202fAM] Laser Factory: \u200eThis message was deleted.
\u200e[3/15/22, 9:00:00\u202fAM] Laser Factory: \u200eimage omitted
[3/16/22, 7:40:00\u202fPM] Laser Factory: POLL:
Which day suits you?
OPTION: Monday (0 votes)
OPTION: 2022-03-21 at 10:00 (1 vote)
[3/17/22, 10:00:00\u202fAM] Rosa Vidal: It is three days now.`,
    told: ["Buyer asked for a service (Mar 14, 2022 10:00:02)", "Seller replied (Mar 15, 2022 09:00)"],
    authors: ["Laser Factory", "Rosa Vidal"],
    corrections: [
      ["did it agree how", "No"],
      ["One later message is not among the events", "None of them does"],
    ],
    verdict: "It counts as",
  },
  {
    name: "WhatsApp on Android in Portuguese, with a call and a deleted message",
    text: `14/03/2022 09:00 - As mensagens e as chamadas são protegidas com a criptografia de ponta a ponta.
14/03/2022 10:00 - Ana Souza: A máquina quebrou, preciso de um técnico
14/03/2022 21:15 - Fábrica de Laser: Chamada de voz perdida
15/03/2022 08:00 - Fábrica de Laser: Mensagem apagada
17/03/2022 10:00 - Ana Souza: Alguém aí?`,
    told: ["Buyer asked for a service (Mar 14, 2022 10:00)"],
    authors: ["Ana Souza"],
    corrections: [],
    verdict: "It counts as",
  },
  {
    name: "WeChat with a quotation and a message that was taken back",
    text: `王先生 [文本] 2022-03-14 10:00:02
機器壞了，請派工程師上門

激光厂 [系统] 2022-03-14 22:12:00
"激光厂" 撤回了一条消息

激光厂 [引用回复] 2022-03-15 22:11:30
好的，哪个型号？
[引用](2022-03-14 10:00:02)王先生: 機器壞了，請派工程師上門`,
    told: ["Buyer asked for a service (Mar 14, 2022 10:00:02)", "Seller replied (Mar 15, 2022 22:11:30)"],
    authors: ["王先生", "激光厂"],
    corrections: [["did it agree how", "Yes"]],
    verdict: "Done in time",
  },
  {
    name: "a thread of Gmail as plain text, with heads that are wrapped",
    text: `Any news?

On Wed, Mar 16, 2022 at 8:00 AM Laser Factory Support (After Sales) <
support@laser-factory.example.com>
wrote:

> We cannot send an engineer.
>
> On Mon, Mar 14, 2022 at 10:00 AM Rosa Vidal <rosa@example.com> wrote:
>> The machine is broken, please send an engineer.`,
    told: ["Buyer asked for a service (Mar 14, 2022 10:00)", "Seller said no (Mar 16, 2022 08:00)"],
    authors: ["Laser Factory Support", "Rosa Vidal"],
    corrections: [],
    verdict: "The seller said no on Wed, Mar 16, 2022, 00:00",
  },
  {
    name: "a chain of replies of Outlook in German",
    text: `Von: Laser Factory <support@laser-factory.example.com>
Gesendet: Dienstag, 15. März 2022 09:30
An: Rosa Vidal <rosa@example.com>
Betreff: AW: Bestellung 7001

Welches Modell haben Sie?

Von: Rosa Vidal <rosa@example.com>
Gesendet: Montag, 14. März 2022 10:00
An: Laser Factory <support@laser-factory.example.com>
Betreff: Bestellung 7001

Die Maschine ist kaputt, bitte schicken Sie einen Techniker.`,
    told: ["Buyer asked for a service (Mar 14, 2022 10:00)", "Seller replied (Mar 15, 2022 09:30)"],
    authors: ["Laser Factory", "Rosa Vidal"],
    corrections: [["did it agree how", "Yes"]],
    verdict: "Done in time",
  },
];

for (const { name, text, told, authors, corrections, verdict } of CHATS)
  test(name, async ({ page }) => {
    // The zone of the times is one correction more.
    expect(corrections.length + 1).toBeLessThanOrEqual(3);
    await order(page, text);
    await expect
      .poll(async () => (await events(page)).slice(1).map((one) => one.replace(/^Event \d+: /, "")))
      .toEqual(told);
    const people = await unfolded(page.locator(".assumption.authors"));
    const named = await people.locator("label > span").allInnerTexts();
    expect(named.map(plain).sort()).toEqual([...authors].sort());
    for (const [question, choice] of corrections) {
      const button = page.getByRole("button", { name: choice, exact: true });
      if (await button.isVisible()) await button.click();
      else await answer(page, question, choice);
    }
    await says(headline(page), verdict);
  });

test("a message after any request may be its answer: nobody is accused of silence before that is said", async ({
  page,
}) => {
  await tell(
    page,
    `[01/11/2026, 09:15] Maria: AliExpress order. I opened a dispute
[02/11/2026, 10:00] Shop Li: We do not accept what you ask for
[20/11/2026, 10:00] Maria: still waiting`,
    "2026-11-30T12:00",
  );
  await fact(page, "Where was it ordered?", "AliExpress");
  await says(headline(page), "If the seller wrote nothing else");
  const asked = page.locator(".open fieldset", { hasText: "One later message is not among the events" });
  await asked.getByRole("button", { name: "See the messages" }).click();
  await expect(page.locator("details.others > summary")).toBeFocused();
  await says(page.locator("details.others"), "We do not accept what you ask for");
  await asked.getByRole("button", { name: "None of them does" }).click();
  await says(headline(page), "The seller did not answer by Fri, Nov 6");
});
