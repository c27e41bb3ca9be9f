interface Named {
  name?: string | null;
}

/** A name that has not come yet from where it is kept comes with the next answer: until then it is a gap, not nobody. */
export function nameOf(named: Named): string;
export function nameOf(named: Named | null | undefined): string | undefined;
export function nameOf(named: Named | null | undefined) {
  return named ? (named.name ?? '…') : undefined;
}
