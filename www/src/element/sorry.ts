// What a reader is told where the element cannot run: short, as it travels with every page.

const SAID: Record<string, readonly [string, string]> = {
  en: ["The checker cannot run on this page.", "Open it in a tab of its own"],
  zh: ["检查工具无法在此页面上运行。", "在新标签页中打开"],
  es: ["El verificador no puede funcionar en esta página.", "Abrirlo en otra pestaña"],
  pt: ["O verificador não funciona nesta página.", "Abrir em outra aba"],
  fr: ["Le vérificateur ne peut pas fonctionner sur cette page.", "L’ouvrir dans un onglet"],
  ru: ["Проверка не работает на этой странице.", "Открыть в отдельной вкладке"],
  ar: ["لا يمكن تشغيل أداة التحقق في هذه الصفحة.", "فتحها في علامة تبويب"],
};

/** The reason for an editor, and the way out for a reader. */
export function sorry(language: string, help: string, page: string): HTMLElement {
  const tag = language.slice(0, 2).toLowerCase();
  const [text, open] = SAID[tag] ?? (SAID.en as readonly [string, string]);
  const told = document.createElement("div");
  told.setAttribute("role", "alert");
  told.dir = tag === "ar" ? "rtl" : "ltr";
  told.append(text, " ");
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
