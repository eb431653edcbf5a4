// What was entered, and the way back and forth through it.

const STEPS_AT_MOST = 200;

/** Steps a person can undo and redo. Each state is a value of its own and is never changed. */
export class History<State> {
  #past: State[] = [];
  #future: State[] = [];

  /** A new state takes the place of this one. */
  step(from: State): void {
    this.#past.push(from);
    if (this.#past.length > STEPS_AT_MOST) this.#past.shift();
    this.#future = [];
  }

  /** Something was entered that is no step of its own: there is no way forth from it. */
  typed(): void {
    this.#future = [];
  }

  undo(from: State): State | undefined {
    const before = this.#past.pop();
    if (before !== undefined) this.#future.push(from);
    return before;
  }

  redo(from: State): State | undefined {
    const after = this.#future.pop();
    if (after !== undefined) this.#past.push(from);
    return after;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }
}
