import type { ReactNode } from 'react';
import classes from './TicketLayout.module.css';

interface Props {
  conversation: ReactNode;
  facts: ReactNode;
}

/** The conversation in the middle, the facts at its side; below it where there is no side. */
export const TicketLayout = ({ conversation, facts }: Props) => (
  <div className={classes.layout}>
    <div className={classes.conversation}>{conversation}</div>
    <aside className={classes.facts}>{facts}</aside>
  </div>
);
