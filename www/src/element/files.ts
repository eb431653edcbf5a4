// The rest of the program, from beside the element: exactly the files that it was built with, or none.

import { FileRefused } from "./obstacle.js";

/** A script by its digest. The import itself cannot check it: the preload before it does. */
export async function importExactly<Module>(url: string, integrity: string): Promise<Module> {
  const link = Object.assign(document.createElement("link"), {
    rel: "modulepreload",
    href: url,
    integrity,
    crossOrigin: "anonymous",
  });
  if (link.relList.supports("modulepreload")) {
    await new Promise((done, fail) => {
      link.onload = done;
      // What failed to load is not imported: that would be unchecked.
      link.onerror = () => fail(new FileRefused(url));
      document.head.append(link);
    });
  } else {
    await fetchExactly(url, integrity);
  }
  return import(/* @vite-ignore */ url) as Promise<Module>;
}

/** The module, compiled, by its digest. */
export async function fetchModule(url: string, integrity: string): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await (await fetchExactly(url, integrity)).arrayBuffer());
}

async function fetchExactly(url: string, integrity: string): Promise<Response> {
  try {
    const response = await fetch(url, { integrity, credentials: "omit" });
    if (response.ok) return response;
  } catch (error) {
    console.error(error);
  }
  throw new FileRefused(url);
}
