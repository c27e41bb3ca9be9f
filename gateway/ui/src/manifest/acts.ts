import { offers } from './offers';

/** Something that can be done where one is, by its name. */
export interface Act {
  id: string;
  label: string;
  run: () => void;
}

const acts = offers<Act>();

/** Offers acts in the command palette, for as long as this is mounted. */
export const useOfferedActs = acts.useOffer;

/** What can be done just now. */
export const useActs = acts.useAll;
