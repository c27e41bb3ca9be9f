import { describe, expect, it } from 'vitest';
import type { Form, Question, Typed } from './model';
import { shownQuestions, shownSteps } from './shown';
import { answersOf, faultOf } from './values';

const question = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  type: 'text',
  label: id,
  required: false,
  options: [],
  many: false,
  ...more,
});
const choices = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
const when = (
  about: string,
  operator: 'is' | 'is-not' | 'at-least' | 'answered' | 'not-answered',
  ...values: string[]
) => ({
  shownWhen: { match: 'all' as const, conditions: [{ question: about, operator, values }] },
});
const form = (...steps: Question[][]): Form => ({
  steps: steps.map((questions, at) => ({ id: `s${at}`, title: `Step ${at}`, questions })),
});
const typed = (values: Record<string, string | string[]>): Typed =>
  Object.fromEntries(
    Object.entries(values).map(([id, all]) => [id, [all].flat().map((value) => ({ value }))]),
  );
const shown = (of: Form, values: Record<string, string | string[]>) => [...shownQuestions(of, typed(values))];

describe('a condition', () => {
  const place = question('place', { type: 'choice', default: ['home'], options: choices('home', 'office') });

  it('holds from the first paint by a default, and not any more once that is taken back', () => {
    const asked = form([place], [question('address', when('place', 'is', 'home'))]);
    expect(shown(asked, {})).toContain('address');
    expect(shown(asked, { place: [] })).not.toContain('address');
  });

  it('about a question that is hidden is only so for "not answered"', () => {
    const asked = form([
      place,
      question('address', when('place', 'is', 'home')),
      question('postcode', when('address', 'answered')),
      question('office', when('address', 'not-answered')),
    ]);
    const answered = { place: 'office', address: 'Typed before it was hidden' };
    expect(shown(asked, answered)).toEqual(['place', 'office']);
    expect(shown(asked, { ...answered, place: 'home' })).toEqual(['place', 'address', 'postcode']);
  });

  it('is not met by an answer that is no number yet, nor "is not" by none', () => {
    const asked = form([
      question('count', { type: 'number' }),
      question('why', when('count', 'at-least', '10')),
      question('other', when('count', 'is-not', '1')),
    ]);
    expect(shown(asked, { count: 'ten' })).toEqual(['count']);
    expect(shown(asked, { count: '9.999999' })).toEqual(['count', 'other']);
    expect(shown(asked, { count: '10.0' })).toEqual(['count', 'why', 'other']);
  });

  it('compares large numbers without loss', () => {
    const asked = form([
      question('count', { type: 'number' }),
      question('why', when('count', 'at-least', '999999999999999.000002')),
    ]);
    expect(shown(asked, { count: '999999999999999.000001' })).toEqual(['count']);
  });

  it('takes a step away with its last question', () => {
    const asked = form([place], [question('address', when('place', 'is', 'home'))]);
    const steps = (at: string) =>
      shownSteps(asked, shownQuestions(asked, typed({ place: at }))).map(({ id }) => id);
    expect(steps('home')).toEqual(['s0', 's1']);
    expect(steps('office')).toEqual(['s0']);
  });
});

describe('what is sent', () => {
  const asked = form([
    question('who', { required: true }),
    question('licence', { type: 'choice', default: ['premium'] }),
    question('needs', { type: 'several', options: choices('laptop', 'mobile') }),
    question('laptop', { required: true, ...when('needs', 'is', 'laptop') }),
    question('budget', { type: 'money', currency: 'GBP' }),
    question('remote', { type: 'yes-no' }),
  ]);
  const sent = (values: Typed) => answersOf(asked, values, shownQuestions(asked, values));

  it('has each answer as its type wants it, and nothing that is not shown', () => {
    expect(sent(typed({ who: ' Sam  Hill ', laptop: 'big', budget: '£1,250.5', remote: 'no' }))).toEqual({
      who: 'Sam Hill',
      licence: 'premium',
      budget: 125050,
      remote: false,
    });
    expect(sent(typed({ needs: ['laptop', 'mobile'], laptop: 'big' }))).toMatchObject({
      needs: ['laptop', 'mobile'],
      laptop: 'big',
    });
  });

  it('has no choice that an older form offered', () => {
    expect(sent(typed({ needs: ['mobile', 'pager'], laptop: 'big' }))).toMatchObject({ needs: ['mobile'] });
    expect(faultOf(question('q', { type: 'choice', required: true }), typed({ q: 'pager' }), '')).toBe(
      'required',
    );
  });

  it('says none where a default was taken back', () => {
    expect(sent({ licence: [] })).toEqual({ licence: null });
  });
});

describe('what is wrong with an answer', () => {
  const today = '2026-05-12';
  const fault = (more: Partial<Question>, value?: string) =>
    faultOf(question('q', more), value === undefined ? {} : typed({ q: value }), today);

  it.each<[string | undefined, Partial<Question>, string | undefined]>([
    ['required', { required: true }, undefined],
    ['required', { required: true }, '  '],
    [undefined, { required: true, default: ['a'] }, undefined],
    ['number', { type: 'number' }, '1e3'],
    ['amount', { type: 'money', currency: 'GBP' }, '1.005'],
    ['amount', { type: 'money', currency: 'JPY' }, '1.5'],
    ['date', { type: 'date' }, '2026-02-30'],
    ['tooEarly', { type: 'date', min: 'today' }, '2026-05-11'],
    [undefined, { type: 'date', min: 'today' }, '2026-05-12'],
    ['tooShort', { min: '3' }, 'ab'],
    ['tooLong', { max: '3' }, 'abcd'],
    [undefined, { max: '3' }, '😀😀😀'],
    ['tooLarge', { type: 'number', max: '5' }, '5.1'],
  ])('is %s of %j with %j', (expected, more, value) => {
    expect(fault(more, value)).toBe(expected);
  });

  it('waits for files', () => {
    const file = { size: 1, type: '', at: 0 };
    expect(faultOf(question('q', { type: 'file' }), { q: [{ value: '', name: 'a.pdf', file }] }, today)).toBe(
      'uploading',
    );
  });
});
