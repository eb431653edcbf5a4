// What a reader is told where the element cannot run: short, as it travels with every page.

import type { ErrorDetail } from "./settings.js";

/** That it cannot run; that the rules which the page names are unknown; the way out. */
const SAID: Record<string, readonly [string, string, string]> = {
  en: [
    "The checker cannot run on this page.",
    "This page names rules that the checker does not have.",
    "Open it in a tab of its own",
  ],
  zh: ["检查工具无法在此页面上运行。", "此页面指定的规则在检查工具中不存在。", "在新标签页中打开"],
  es: [
    "El verificador no puede funcionar en esta página.",
    "Esta página indica reglas que el verificador no tiene.",
    "Abrirlo en otra pestaña",
  ],
  pt: [
    "O verificador não funciona nesta página.",
    "Esta página indica regras que o verificador não tem.",
    "Abrir em outra aba",
  ],
  fr: [
    "Le vérificateur ne peut pas fonctionner sur cette page.",
    "Cette page indique des règles que le vérificateur ne connaît pas.",
    "L’ouvrir dans un onglet",
  ],
  de: [
    "Der Check kann auf dieser Seite nicht laufen.",
    "Diese Seite nennt Regeln, die der Check nicht hat.",
    "In eigenem Tab öffnen",
  ],
  ru: [
    "Проверка не работает на этой странице.",
    "На этой странице указаны правила, которых в проверке нет.",
    "Открыть в отдельной вкладке",
  ],
  ar: [
    "لا يمكن تشغيل أداة التحقق في هذه الصفحة.",
    "تحدد هذه الصفحة قواعد غير موجودة في أداة التحقق.",
    "فتحها في علامة تبويب",
  ],
};

/** What happened and the way out for a reader, and the reason for an editor. */
export function fallback(language: string, { reason, help }: ErrorDetail, page: string): HTMLElement {
  const tag = language.slice(0, 2).toLowerCase();
  const [stopped, unknown, open] = SAID[tag] ?? (SAID.en as readonly [string, string, string]);
  const told = document.createElement("div");
  told.setAttribute("role", "alert");
  told.dir = tag === "ar" ? "rtl" : "ltr";
  told.append(reason === "rulebook" ? unknown : stopped, " ");
  if (page !== "") {
    const link = document.createElement("a");
    Object.assign(link, { href: page, target: "_blank", rel: "noopener", textContent: open });
    told.append(link);
  }
  const why = document.createElement("p");
  why.lang = "en";
  why.dir = "ltr";
  why.append(document.createElement("small"));
  why.firstElementChild?.append(help);
  told.append(why);
  return told;
}
