import type { Schemas } from './schema';

/** What an activity is about. `number` is what people call it by, whatever it is made of. */
export interface Subject {
  kind: string;
  number: string;
}

export const subjectOf = ({ subject: { kind, number, title } }: Schemas['Activity']): Subject => ({
  kind,
  number: number ?? title,
});

/** "#10042" for what only counts; "Q-1042" says itself what it is. */
export const named = (number: string | number) =>
  /^\d+$/.test(String(number)) ? `#${number}` : String(number);
