import classes from './Avatar.module.css';

const initials = (name: string) => {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
};

/** Somebody's initials; the MSP's people are filled, so that the two sides of a conversation are seen at a glance. */
export function Avatar({ name, kind }: { name: string; kind: string }) {
  return (
    <span className={classes.avatar} data-kind={kind} aria-hidden>
      {initials(name)}
    </span>
  );
}
