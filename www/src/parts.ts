// Elements within the view. Their names hold the build, so that two builds in one page do not meet.

import { unsafeStatic } from "lit/static-html.js";

type Tag = ReturnType<typeof unsafeStatic>;

/** The name of an element of the view, for templates. */
export function tagOf(name: string): Tag {
  return unsafeStatic(`${name}-${__BUILD__}`);
}

/** Registers an element of the view, and gives its name. */
export function part(name: string, element: CustomElementConstructor): Tag {
  const tag = `${name}-${__BUILD__}`;
  if (!customElements.get(tag)) customElements.define(tag, element);
  return tagOf(name);
}
