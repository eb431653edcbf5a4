/** A clause by its names. */
export interface ClausePlace {
  rulebook: string;
  edition: string;
  clause: string;
}

/** The names of a clause as one. */
export function clauseKey({ rulebook, edition, clause }: ClausePlace): string {
  return `${rulebook}/${edition}/${clause}`;
}
