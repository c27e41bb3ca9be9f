import type { ReactNode } from 'react';
import classes from './Notice.module.css';

interface Props {
  tone?: 'info' | 'warn' | 'good' | 'danger';
  children: ReactNode;
  action?: ReactNode;
  /** For what appears while one is on the page: it is read out. */
  live?: boolean;
}

/** A line that tells something about what is below it. */
export function Notice({ tone = 'info', children, action, live }: Props) {
  return (
    <div
      className={classes.notice}
      data-tone={tone}
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
    >
      <div className={classes.text}>{children}</div>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
