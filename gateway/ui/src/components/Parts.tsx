import type { Schemas } from '@/api/queries';
import classes from './Parts.module.css';

/** Words of which some are what was looked for. */
export const Parts = ({ parts }: { parts: readonly Schemas['Part'][] }) =>
  parts.map(({ text, match }, at) =>
    match ? (
      <mark key={at} className={classes.match}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
