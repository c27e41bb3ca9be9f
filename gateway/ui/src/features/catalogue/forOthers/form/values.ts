import { compareDecimals, minorUnitsOf, spellDecimal, typedAmount, typedDecimal } from '@/lib/decimal';
import { questionsOf, type Form, type Given, type Json, type Question, type Typed } from './model';
import { takesList } from './model';

/** What is wrong with an answer. The catalogue of words has a sentence for each. */
export type Fault =
  | 'required'
  | 'number'
  | 'amount'
  | 'date'
  | 'tooLong'
  | 'tooShort'
  | 'tooSmall'
  | 'tooLarge'
  | 'tooEarly'
  | 'tooLate'
  | 'uploading'
  | 'oneFile';

const LONGEST = { text: 500, 'long-text': 10_000 };

/** The answer's values in the one spelling that conditions are held against; undefined where one is not sound. */
export function valuesOf(question: Question, typed: Typed): string[] | undefined {
  const given = typed[question.id];
  if (!given) return question.default ?? [];
  const values = given
    .filter(({ value }) => value.trim() !== '' && isOffered(question, value))
    .map(({ value }) => spell(question, value));
  return values.every((value) => value !== undefined) ? [...new Set(values)] : undefined;
}

/** A choice that was kept from an older form may not be there any more: then nothing is chosen. */
const isOffered = ({ type, options }: Question, value: string) =>
  (type !== 'choice' && type !== 'several') || options.some(({ id }) => id === value);

function spell(question: Question, value: string): string | undefined {
  switch (question.type) {
    case 'text': {
      const text = value.replace(/[\s\p{Z}]+/gu, ' ').trim();
      return text.length <= LONGEST.text ? text : undefined;
    }
    case 'long-text':
      return value.length <= LONGEST['long-text'] ? value.trim() : undefined;
    case 'number':
      return spellDecimal(value);
    case 'money':
      return minorUnitsOf(value, question.currency ?? 'GBP');
    case 'date':
      return isDay(value) ? value : undefined;
    default:
      return value;
  }
}

function isDay(value: string) {
  const year = Number(/^(\d{4})-\d\d-\d\d$/.exec(value)?.[1]);
  const day = new Date(`${value}T00:00:00Z`);
  return year >= 1900 && year <= 2200 && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const unsound: Partial<Record<Question['type'], Fault>> = {
  text: 'tooLong',
  'long-text': 'tooLong',
  number: 'number',
  money: 'amount',
  date: 'date',
};

/** What is wrong with the answer to a question that is shown, if anything is. */
export function faultOf(question: Question, typed: Typed, today: string): Fault | undefined {
  const given = typed[question.id] ?? [];
  if (given.some(({ value, file }) => file && !value)) return 'uploading';
  if (question.type === 'file' && !question.many && given.length > 1) return 'oneFile';
  const values = valuesOf(question, typed);
  if (!values) return unsound[question.type] ?? 'required';
  if (values.length === 0) return question.required ? 'required' : undefined;
  return values.map((value) => brokenBound(question, value, today)).find(Boolean);
}

function brokenBound(question: Question, value: string, today: string): Fault | undefined {
  const { type, min, max } = question;
  if (type === 'text' || type === 'long-text') {
    const length = [...value].length;
    if (min && length < Number(min)) return 'tooShort';
    return max && length > Number(max) ? 'tooLong' : undefined;
  }
  if (type !== 'number' && type !== 'money' && type !== 'date') return undefined;
  const bound = (raw: string) => (raw === 'today' ? today : raw);
  if (min && compareValues(type, value, bound(min)) < 0) return type === 'date' ? 'tooEarly' : 'tooSmall';
  if (max && compareValues(type, value, bound(max)) > 0) return type === 'date' ? 'tooLate' : 'tooLarge';
  return undefined;
}

/** Of numbers or days, both in the one spelling. */
export const compareValues = (type: Question['type'], one: string, other: string) =>
  type === 'date' ? (one < other ? -1 : one > other ? 1 : 0) : compareDecimals(one, other);

/** What stands in a field: what was typed there, or its default. */
export const givenOf = (question: Question, typed: Typed): readonly Given[] =>
  typed[question.id] ?? given(question, question.default ?? []);

const typedAs = ({ type, currency }: Question, value: string) =>
  type === 'money' ? typedAmount(value, currency ?? 'GBP') : type === 'number' ? typedDecimal(value) : value;

/** Values as they stand in a field. */
export const given = (
  question: Question,
  values: readonly string[],
  names: readonly string[] = [],
): Given[] =>
  values.map((value, at) => ({
    value: typedAs(question, value),
    name: names[at],
  }));

/** The answers of those questions as they are sent. */
export function answersOf(form: Form, typed: Typed, shown: ReadonlySet<string>): Record<string, Json> {
  const answers = questionsOf(form)
    .filter(({ id }) => shown.has(id))
    .flatMap((question) => {
      const values = valuesOf(question, typed) ?? [];
      if (values.length > 0) return [[question.id, jsonOf(question, values)] as const];
      // Left out, it would be the default.
      return question.default?.length ? [[question.id, null] as const] : [];
    });
  return Object.fromEntries(answers);
}

function jsonOf(question: Question, values: string[]): Json {
  if (takesList(question)) return values;
  const [value = ''] = values;
  switch (question.type) {
    case 'number':
    case 'money':
      return Number(value);
    case 'yes-no':
      return value === 'yes';
    default:
      return value;
  }
}
