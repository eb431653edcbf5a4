/** A module as one text that a worker runs. */
declare module "*?program" {
  const text: string;
  export default text;
}

/** Names what was built: another build has other names. */
declare const __BUILD__: string;
