import { expect, it } from 'vitest';
import type { Form, Question } from '@/features/catalogue/forOthers/form/model';
import { addQuestion, changeQuestion, differing, hangingOn, moveTo, newId, stepped } from './formEdits';

const question = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  type: 'text',
  label: id,
  required: false,
  options: [],
  many: false,
  ...more,
});
const form: Form = {
  steps: [
    { id: 's1', title: 'One', questions: [question('a'), question('b')] },
    { id: 's2', title: 'Two', questions: [question('c')] },
  ],
};
const order = (of: Form | undefined) =>
  of?.steps.map(({ questions }) => questions.map(({ id }) => id).join('')).join('|');

it('moves by the keyboard within a step, then into the next, and nowhere at the end', () => {
  expect(order(stepped(form, 'a', 1))).toBe('ba|c');
  expect(order(stepped(form, 'b', 1))).toBe('a|bc');
  expect(order(stepped(form, 'c', -1))).toBe('abc|');
  expect(stepped(form, 'a', -1)).toBeUndefined();
  expect(stepped(form, 'c', 1)).toBeUndefined();
});

it('puts what is dragged where it is dropped', () => {
  expect(order(moveTo(form, 'c', { step: 0, at: 1 }))).toBe('acb|');
});

it('gives new questions ids that nothing else has, which other words do not change', () => {
  expect(newId('Which office?', ['which-office'])).toBe('which-office-2');
  expect(newId('own laptop', [])).toBe('laptop');
  expect(newId('?', [])).toBe('question');
  const { id, form: more } = addQuestion(form, 1, 'money', 'Budget');
  expect(order(more)).toBe('ab|cbudget');
  const worded = changeQuestion(more, { ...more.steps[1]!.questions[1]!, label: 'How much?' });
  expect(worded.steps[1]!.questions[1]).toMatchObject({ id, label: 'How much?' });
});

it('knows whose conditions hang on a question', () => {
  const shownWhen = {
    match: 'all' as const,
    conditions: [{ question: 'a', operator: 'answered' as const, values: [] }],
  };
  const hanging = changeQuestion(form, question('c', { shownWhen }));
  expect(hangingOn(hanging, 'a').map(({ id }) => id)).toEqual(['c']);
});

it('tells what differs from what somebody else saved, and not what only is left out', () => {
  const theirs = changeQuestion(form, question('b', { label: 'b', help: null, default: [] }));
  expect(differing(form, theirs)).toEqual([]);
  expect(differing(form, changeQuestion(form, question('b', { label: 'Another' })))).toEqual(['b']);
  const steps = form.steps.with(0, { ...form.steps[0]!, title: 'Before' });
  expect(differing({ ...form, steps }, form)).toEqual(['Before']);
});
