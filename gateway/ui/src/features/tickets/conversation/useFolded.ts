import { useState } from 'react';
import type { TimelineEntry } from '@/features/tickets/model';

/** A conversation that is longer than this opens with its middle folded away… */
const MOST = 16;
/** …and so many of its latest entries in sight. */
const LATEST = 10;

/** The parts of a long conversation: how it began, how many entries are folded away, and what was said last. */
export function useFolded(entries: readonly TimelineEntry[], earlier: boolean) {
  // From where it was when the page was opened: what is said meanwhile folds nothing away.
  const [from] = useState(() => (entries.length > MOST ? entries.at(-LATEST)?.id : undefined));
  const [open, setOpen] = useState(false);
  const begun = earlier ? 0 : 1;
  const at = open || !from ? 0 : entries.findIndex(({ id }) => id === from);
  const folded = Math.max(0, at - begun);
  return {
    beginning: folded > 0 ? entries.slice(0, begun) : [],
    folded,
    latest: folded > 0 ? entries.slice(at) : entries,
    unfold: () => setOpen(true),
  };
}
