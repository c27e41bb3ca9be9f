import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './FieldError.module.css';

interface Props {
  /** For the control to be described by. */
  id?: string;
  /** Read out when it appears, where no control has the focus that it describes. */
  live?: boolean;
  children: ReactNode;
}

/** What is wrong with a field, below it. */
export const FieldError = ({ id, live = false, children }: Props) => (
  <p id={id} role={live ? 'alert' : undefined} className={classes.error}>
    <IconAlertCircle size={16} aria-hidden />
    {children}
  </p>
);
