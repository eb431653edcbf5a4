// Page translators put elements of their own where text stood, and what is drawn later no longer reaches the page.

/** Keeps what is shown true under a page translator: the text that was taken out stays in its place, empty, and once
 * it says something else, the translation of what it said before goes. */
export function outliveTranslation(root: Node): void {
  const translations = new WeakMap<Node, ChildNode[]>();
  new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === "characterData") follow(record.target);
      else for (const text of record.removedNodes) if (text instanceof Text) putBack(text, record);
    }
  }).observe(root, { childList: true, characterData: true, subtree: true });

  function putBack(text: Text, { target, addedNodes, previousSibling, nextSibling }: MutationRecord): void {
    const isInside = target instanceof Element && target.closest("font") !== null;
    if (text.isConnected || text.data.trim() === "" || isInside) return;
    const around = addedNodes.length > 0 ? [...addedNodes] : [previousSibling, nextSibling].filter(isFont);
    const shown = around.filter((node): node is ChildNode => node?.parentNode === target);
    const [first] = shown;
    if (!first) return;
    text.data = "";
    first.before(text);
    translations.set(text, shown);
  }

  function follow(text: Node): void {
    if (text.textContent === "") return;
    for (const node of translations.get(text) ?? []) node.remove();
    translations.delete(text);
  }
}

/** What translators wrap their text in. */
function isFont(node: Node | null): boolean {
  return node instanceof HTMLElement && node.localName === "font";
}
