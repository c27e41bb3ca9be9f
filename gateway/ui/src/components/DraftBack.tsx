import type { ReactNode } from 'react';
import { Notice } from './Notice';
import { RelativeTime } from './RelativeTime';

interface Props {
  /** When it had been written, in milliseconds. */
  from: number;
  /** That it is back, as a sentence without its end. */
  children: ReactNode;
  discard: string;
  onDiscard: () => void;
}

/** Something that was not sent has been found again, and can be thrown away. */
export const DraftBack = ({ from, children, discard, onDiscard }: Props) => (
  <Notice
    action={
      <button type="button" onClick={onDiscard}>
        {discard}
      </button>
    }
  >
    {children} <RelativeTime at={new Date(from).toISOString()} />.
  </Notice>
);
