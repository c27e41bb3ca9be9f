import { useRef, type ReactNode } from 'react';
import { useOpenAtNewest } from './useOpenAtNewest';
import classes from './TicketLayout.module.css';

interface Props {
  conversation: ReactNode;
  facts: ReactNode;
}

/** The conversation in the middle, the facts at its side; below it where there is no side. */
export function TicketLayout({ conversation, facts }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useOpenAtNewest(place);
  return (
    <div className={classes.layout}>
      <div ref={place} className={classes.conversation}>
        {conversation}
      </div>
      <aside className={classes.facts}>{facts}</aside>
    </div>
  );
}
