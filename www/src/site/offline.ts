// Keeps the page for when there is no connection.

import { ownScript } from "../trusted.js";

export function keepOffline(): void {
  if (!("serviceWorker" in navigator) || !isSecureContext) return;
  addEventListener("load", () => {
    navigator.serviceWorker
      .register(ownScript("./sw.js"))
      .catch((error: unknown) => console.warn("not kept for offline use:", error));
  });
}
