import { describe, expect, it } from 'vitest';
import type { Form, Question } from '@/features/catalogue/forOthers/form/model';
import { addOwn, additionsOf, formWith, withAdditions } from './ownQuestions';

const question = (id: string): Question => ({
  id,
  type: 'text',
  label: id,
  required: false,
  options: [],
  many: false,
});
const form: Form = {
  steps: [
    { id: 'one', title: 'One', questions: [question('a'), question('b')] },
    { id: 'two', title: 'Two', questions: [question('c')] },
  ],
};
const ids = (of: Form) => of.steps.map(({ questions }) => questions.map(({ id }) => id));

describe('an organisation’s own questions', () => {
  it('stand behind the question they are put behind, else at the end of their step, else of the last', () => {
    const own = [
      { step: 'one', after: 'a', question: question('own-x') },
      { step: 'one', after: 'gone', question: question('own-y') },
      { step: 'gone', question: question('own-z') },
    ];
    expect(ids(formWith(form, own))).toEqual([
      ['a', 'own-x', 'b', 'own-y'],
      ['c', 'own-z'],
    ]);
    expect(formWith({ steps: [] }, own)).toEqual({ steps: [] });
  });

  it('are kept by organisation, and one without any is not named', () => {
    const { additions } = addOwn(form, [], 'text', 'Cost centre');
    const own = withAdditions([], 'harbour', additions);
    expect(additionsOf(own, 'harbour')[0]?.question.id).toBe('own-cost-centre');
    expect(additionsOf(own, 'kestrel')).toEqual([]);
    expect(withAdditions(own, 'harbour', [])).toEqual([]);
  });

  it('have ids that nothing else has', () => {
    const first = addOwn(form, [], 'text', 'Why');
    const second = addOwn(form, first.additions, 'text', 'Why');
    expect([first.id, second.id]).toEqual(['own-why', 'own-why-2']);
  });
});
