/** A module as one text that a worker runs. */
declare module "*?program" {
  const text: string;
  export default text;
}

/** Names what was built: another build has other names. */
declare const __BUILD__: string;

/** A file of the hosted element, and its digest. */
interface ExactFile {
  file: string;
  integrity: string;
}

declare const __VIEW__: ExactFile;
declare const __MODULE__: ExactFile;
declare const __READER__: ExactFile;
declare const __PICTURES__: ExactFile;
/** The hosted element as it stands in this build. */
declare const __ELEMENT__: ExactFile;
