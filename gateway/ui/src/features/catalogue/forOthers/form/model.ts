import type { components } from '@/api/generated/catalogue';

type Schemas = components['schemas'];

/** A form as services send it. */
export type Question = Schemas['Question'];
export type QuestionType = Question['type'];
export type Option = Schemas['Option'];
export type Condition = Schemas['Condition'];
export type Operator = Condition['operator'];
export type ShownWhen = Schemas['ShownWhen'];

export type Step = Schemas['Step'];
export type Form = Schemas['Form'];

/** One of the answers to a question, as it stands in its field. */
export interface Given {
  /** What was typed, `yes` or `no`, or the id of what was chosen. */
  value: string;
  /** What the person, asset or file is called. */
  name?: string;
  /** Of a file: what else is known of it. It is still on its way until it has an id. */
  file?: { size: number; type: string; at: number };
}

/** What stands in the fields, by question. One that is not among them has its default. */
export type Typed = Readonly<Record<string, readonly Given[]>>;

/** Answers as they are sent. Null is no answer where there would be a default. */
export type Json = string | number | boolean | null | string[];

export const questionsOf = (form: Form): Question[] => form.steps.flatMap(({ questions }) => questions);

export const takesList = ({ type, many }: Question) => type === 'several' || many;
