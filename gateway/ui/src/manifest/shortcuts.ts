import { offers } from './offers';

/** What a key does where one is. */
export interface Shortcut {
  /** With blanks between them, such as `Ctrl Enter`. */
  keys: string;
  label: string;
}

const shortcuts = offers<Shortcut>();

/** Has the overview of shortcuts list these, for as long as this is mounted. */
export const useOfferedShortcuts = shortcuts.useOffer;

/** What the page's own keys do just now. */
export const useShortcutsHere = shortcuts.useAll;
