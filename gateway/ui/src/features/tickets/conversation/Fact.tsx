import type { ReactNode } from 'react';
import classes from './Facts.module.css';

/** One line of what is known about a ticket. */
export const Fact = ({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) => (
  <div className={classes.fact} data-wide={wide || undefined}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
