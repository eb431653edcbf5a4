// What a tab works on, by name: known again after a reload of this tab, and to no other.

/** The name of what this tab worked on; "" where nothing is remembered. */
export function remembered(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** Remembers a name; where the browser keeps nothing, what was changed last is opened instead. */
export function remember(key: string, id: string): void {
  try {
    sessionStorage.setItem(key, id);
  } catch {
    // Nothing is kept in this browser.
  }
}
