import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { emptyForm, type ArticleForm } from './articleForm';
import { useKeptForm } from './useKeptForm';

const saved: ArticleForm = { ...emptyForm, title: 'Printers', markdown: 'One', subjectId: 's1' };
const theirs = { ...saved, markdown: 'Two' };
const write = (markdown: string) => (form: ArticleForm) => ({ ...form, markdown });

const open = (article = saved) =>
  renderHook((now: ArticleForm) => useKeptForm('sam.article.a1', now), { initialProps: article });

beforeEach(() => localStorage.clear());

it('is what is saved until one writes', () => {
  const { result } = open();
  expect(result.current).toMatchObject({ form: saved, dirty: false, overtaken: false });
  act(() => result.current.change(write('One and a half')));
  expect(result.current).toMatchObject({ dirty: true, overtaken: false });
  act(() => result.current.change(write('One')));
  expect(result.current.dirty).toBe(false);
});

it('is still there after a reload, with the time it was written', () => {
  const before = open();
  act(() => before.result.current.change(write('Mine')));
  before.unmount();
  const { result } = open();
  expect(result.current.form.markdown).toBe('Mine');
  expect(result.current.foundFrom).toBeTypeOf('number');
});

it('tells when somebody else has saved meanwhile, and lets one choose', () => {
  const { result, rerender } = open();
  act(() => result.current.change(write('Mine')));
  rerender(theirs);
  expect(result.current).toMatchObject({ overtaken: true, form: { markdown: 'Mine' } });
  act(() => result.current.insist());
  expect(result.current).toMatchObject({ overtaken: false, dirty: true, form: { markdown: 'Mine' } });
  act(() => result.current.forget());
  expect(result.current).toMatchObject({ form: theirs, dirty: false });
});

it('keeps what was written while it was being saved', () => {
  const { result, rerender } = open();
  act(() => result.current.change(write('Mine')));
  const sent = result.current.form;
  act(() => result.current.change(write('Mine and more')));
  act(() => result.current.settle(sent, { ...sent }));
  rerender({ ...sent });
  expect(result.current).toMatchObject({
    dirty: true,
    overtaken: false,
    form: { markdown: 'Mine and more' },
  });
  act(() => result.current.settle(result.current.form, result.current.form));
  expect(result.current.dirty).toBe(false);
});
