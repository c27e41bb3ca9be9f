import { useSession } from '@/api/queries';
import { Lantern } from './Lantern';
import classes from './Mark.module.css';

/** Whose portal this is: their logo, or our mark and their name. */
export function Mark() {
  const { msp } = useSession();
  return msp.logo ? (
    <img src={msp.logo} alt={msp.name} className={classes.logo} />
  ) : (
    <>
      <Lantern />
      <span>{msp.name}</span>
    </>
  );
}
