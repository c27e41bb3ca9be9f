import type { ComponentProps } from 'react';
import classes from './TextButton.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'className'> {
  /** Beside a fact, in its size. */
  small?: boolean;
}

/** A button that looks like a link, for what is done on the page and weighs little. */
export const TextButton = ({ small, ...rest }: Props) => (
  <button type="button" {...rest} data-small={small || undefined} className={classes.button} />
);
