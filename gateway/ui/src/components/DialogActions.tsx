import type { ReactNode } from 'react';
import classes from './Dialog.module.css';

/** The ways out of a dialog, the chosen one last. */
export const DialogActions = ({ children }: { children: ReactNode }) => (
  <div className={classes.actions}>{children}</div>
);
