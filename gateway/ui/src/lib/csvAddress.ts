type Value = string | number | boolean | null | undefined;

/** Where the whole of a list comes from as CSV; what is undefined narrows nothing, and an array says it several times. */
export function csvAddress(path: string, narrowed: Readonly<Record<string, Value | readonly Value[]>>) {
  const said = Object.entries(narrowed).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as readonly Value[]) : [value as Value]).flatMap((one) =>
      one === undefined || one === null || one === '' ? [] : [[name, String(one)]],
    ),
  );
  return `${path}?${new URLSearchParams(said).toString()}`;
}
