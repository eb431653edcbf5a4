// Nothing moves under a finger: between the press of a pointer and its click nothing is drawn anew.

/** Under touch the click comes this long after the release at most, in milliseconds; a drag has none. */
const CLICK_WITHIN = 300;

let isPressed = false;
let waiting: (() => void)[] = [];
let releasing = 0;

/** Lets drawing go on after so many milliseconds. */
function release(after: number): void {
  clearTimeout(releasing);
  releasing = window.setTimeout(() => {
    isPressed = false;
    const all = waiting;
    waiting = [];
    for (const go of all) go();
  }, after);
}

let isListening = false;

function listen(): void {
  isListening = true;
  const on = (name: string, heard: (event: Event) => void) => addEventListener(name, heard, { capture: true });
  on("pointerdown", () => {
    clearTimeout(releasing);
    isPressed = true;
  });
  on("pointerup", () => release(CLICK_WITHIN));
  // What is clicked has to be reached first.
  on("click", () => release(0));
  on("pointercancel", () => release(0));
  // A press that ends in another window is over, too; a control that loses the focus is not meant.
  on("blur", (event) => {
    if (event.target === window) release(0);
  });
}

/** Resolves at once, or once nothing is pressed any more. */
export function steady(): Promise<void> {
  if (!isListening) listen();
  return isPressed ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
}
