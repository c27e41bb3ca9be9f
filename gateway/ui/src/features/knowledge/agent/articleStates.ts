/** What an article can be asked for by. An article that is published and has changes that are not is both. */
export const states = ['draft', 'published', 'changed', 'withdrawn'] as const;
export type State = (typeof states)[number];

/** Reads whatever stands in an address; a word that is not ours is left out. */
export const statesIn = (words: string | undefined): State[] => {
  const said = words?.split(',') ?? [];
  return states.filter((state) => said.includes(state));
};

/** The address of several; none of them need not be said. */
export const addressOf = (chosen: readonly State[]) => (chosen.length > 0 ? chosen.join(',') : undefined);
