import { Skeleton } from '@/components/Skeleton';
import classes from './Waiting.module.css';

/** Before a page's script has come: a heading and some lines, where they will be. */
export function Waiting() {
  return (
    <div className={classes.waiting} aria-busy="true">
      <Skeleton width="14rem" height="1.75rem" />
      <Skeleton lines={4} height="1.25rem" />
    </div>
  );
}

/** Before anyone is known: what the page showed while its script was coming. */
export const Booting = () => (
  <div className="boot" aria-busy="true">
    <div className="boot-bar" />
  </div>
);
