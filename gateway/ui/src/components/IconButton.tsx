import type { ComponentProps } from 'react';
import classes from './IconButton.module.css';

interface Props extends ComponentProps<'button'> {
  /** What it does, for those who do not see the icon. */
  label: string;
}

/** A quiet button with nothing but an icon on it. */
export function IconButton({ label, className, ...button }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      {...button}
      className={className ? `${classes.button} ${className}` : classes.button}
    />
  );
}
