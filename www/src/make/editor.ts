// The text of a rulebook, with its mistakes beside the lines; loaded when somebody makes one.

import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { HighlightStyle, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { complete } from "./completion.js";

/** A mistake as it is shown: on a line, from 1; 0 is the text as a whole. */
export interface Marked {
  line: number;
  says: string;
}

const LOOK = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--card)", fontSize: "0.85rem", height: "100%" },
  ".cm-content": { caretColor: "var(--ink)", fontFamily: "ui-monospace, monospace" },
  ".cm-gutters": { color: "var(--quiet)", backgroundColor: "var(--paper)", border: "0" },
  ".cm-scroller": { overflow: "auto" },
  "&.cm-focused": { outline: "2px solid var(--accent)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-tooltip": { color: "var(--ink)", backgroundColor: "var(--card)", border: "1px solid var(--line)" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { color: "var(--on-accent)", backgroundColor: "var(--accent)" },
});
const COLOURS = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--accent)" },
  { tag: tags.comment, color: "var(--quiet)" },
  { tag: tags.string, color: "var(--ink)" },
]);

/** An editor in a root of its own: its style is then no style element, which the page's policy refuses. */
export function openEditor(
  place: HTMLElement,
  text: string,
  label: string,
  changed: (text: string) => void,
): { close(): void; show(text: string): void; mark(marks: readonly Marked[]): void; go(line: number): void } {
  const root = place.shadowRoot ?? place.attachShadow({ mode: "open" });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        indentUnit.of("  "),
        EditorView.lineWrapping,
        yaml(),
        syntaxHighlighting(COLOURS),
        autocompletion({ override: [complete], icons: false }),
        lintGutter(),
        // Escape, then Tab leaves the editor.
        keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
        EditorView.contentAttributes.of({ "aria-label": label, translate: "no", spellcheck: "false" }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed(update.state.doc.toString());
        }),
        LOOK,
      ],
    }),
  });
  // What scrolls can be scrolled by keys.
  view.scrollDOM.tabIndex = 0;
  return {
    close: () => view.destroy(),
    show: (other) => {
      const { doc } = view.state;
      if (doc.toString() !== other) view.dispatch({ changes: { from: 0, to: doc.length, insert: other } });
    },
    mark: (marks) => {
      const { doc } = view.state;
      const at = ({ line, says }: Marked): Diagnostic => {
        const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
        return { from, to, severity: "error", message: says };
      };
      view.dispatch(setDiagnostics(view.state, marks.map(at)));
    },
    go: (line) => {
      const { from } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    },
  };
}
