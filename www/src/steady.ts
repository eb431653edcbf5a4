// Nothing moves under a finger: between press and release of a pointer nothing is drawn anew.

let isPressed = false;
let waiting: (() => void)[] = [];

/** Lets drawing go on once the click that follows a release has reached its target. */
function release(): void {
  setTimeout(() => {
    isPressed = false;
    const all = waiting;
    waiting = [];
    for (const go of all) go();
  });
}

let isListening = false;

function listen(): void {
  isListening = true;
  addEventListener(
    "pointerdown",
    () => {
      isPressed = true;
    },
    { capture: true },
  );
  for (const name of ["pointerup", "pointercancel"] as const) addEventListener(name, release, { capture: true });
  // A press that ends in another window is over, too; a control that loses the focus is not meant.
  addEventListener("blur", (event) => {
    if (event.target === window) release();
  });
}

/** Resolves at once, or once nothing is pressed any more. */
export function steady(): Promise<void> {
  if (!isListening) listen();
  return isPressed ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
}
