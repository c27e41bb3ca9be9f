import classes from './Skeleton.module.css';

interface Props {
  width?: string;
  height?: string;
  lines?: number;
}

/** Stands where text will come, in its size, so that nothing moves when it does. */
export function Skeleton({ width = '100%', height = '1em', lines = 1 }: Props) {
  return Array.from({ length: lines }, (_, line) => (
    <span key={line} className={classes.skeleton} style={{ width, height }} aria-hidden />
  ));
}
