const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** The days of a statement; a year up to today if nothing is said. */
export interface StatementSearch {
  from?: string;
  to?: string;
}

export const statementSearch = (raw: Record<string, unknown>): StatementSearch => ({
  from: isDay(raw.from) ? raw.from : undefined,
  to: isDay(raw.to) ? raw.to : undefined,
});
