import type { ReactNode } from 'react';
import classes from './Message.module.css';

interface Props {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
}

/** Says in a quiet way why there is nothing here, and what to do about it. */
export function Message({ title, children, action, icon }: Props) {
  return (
    <div className={classes.message}>
      {icon && <div className={classes.icon}>{icon}</div>}
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.text}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
