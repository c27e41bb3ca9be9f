import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { forgetDrafts, useDraft } from './useDraft';

const draft = (key: string) => renderHook(({ name }) => useDraft(name, ''), { initialProps: { name: key } });

it('is found again after leaving', () => {
  const first = draft('p1.report');
  act(() => first.result.current[1]('The printer'));
  first.unmount();
  expect(draft('p1.report').result.current[0]).toBe('The printer');
});

it('says how old it is when it is found, and not when it is being written', () => {
  const first = draft('p1.report');
  act(() => first.result.current[1]('The printer'));
  expect(first.result.current[3]).toBeUndefined();
  first.unmount();
  expect(draft('p1.report').result.current[3]).toBeCloseTo(Date.now(), -4);
});

it('builds one change on another in the same go', () => {
  const { result } = draft('p1.report');
  act(() => {
    result.current[1]('The');
    result.current[1]((before) => `${before} printer`);
  });
  expect(result.current[0]).toBe('The printer');
});

it('belongs to one person and place', () => {
  const first = draft('p1.report');
  act(() => first.result.current[1]('The printer'));
  expect(draft('p2.report').result.current[0]).toBe('');
  first.rerender({ name: 'p1.ticket' });
  expect(first.result.current[0]).toBe('');
});

it('is forgotten when it has been sent', () => {
  const first = draft('p1.report');
  act(() => first.result.current[1]('The printer'));
  act(() => first.result.current[2]());
  expect(first.result.current[0]).toBe('');
  expect(draft('p1.report').result.current[0]).toBe('');
});

it('is not what another tab has sent meanwhile', () => {
  const here = draft('p1.report');
  const there = draft('p1.report');
  act(() => there.result.current[1]('The scanner'));
  act(() => here.result.current[1]('The printer'));
  act(() => there.result.current[2]());
  expect(draft('p1.report').result.current[0]).toBe('The printer');

  // The other way round it is gone, which the tab that wrote it is told.
  act(() => there.result.current[1]('The scanner'));
  act(() => there.result.current[2]());
  const gone = { key: 'porchlight.draft.p1.report', oldValue: 'The scanner', newValue: null };
  act(() => void window.dispatchEvent(new StorageEvent('storage', gone)));
  expect(draft('p1.report').result.current[0]).toBe('The printer');

  forgetDrafts();
  act(() => void window.dispatchEvent(new StorageEvent('storage', { ...gone, oldValue: '' })));
  expect(draft('p1.report').result.current[0]).toBe('');
});

it('is that of its tab where the form is open in two', () => {
  const key = 'porchlight.draft.p1.report';
  const here = draft('p1.report');
  act(() => here.result.current[1]('The printer'));
  const elsewhere = JSON.stringify({ at: Date.now(), value: 'The scanner' });
  localStorage.setItem(key, elsewhere);

  // Loaded anew: no effect runs that would tidy up.
  expect(draft('p1.report').result.current[0]).toBe('The printer');
  act(() => here.result.current[2]());
  expect(localStorage.getItem(key)).toBe(elsewhere);
  expect(draft('p1.report').result.current[0]).toBe('The scanner');
});

it('is found in whichever tab it was typed last, once its form was left', () => {
  const here = draft('p1.report');
  act(() => here.result.current[1]('The printer'));
  here.unmount();
  localStorage.setItem(
    'porchlight.draft.p1.report',
    JSON.stringify({ at: Date.now(), value: 'The scanner' }),
  );
  expect(draft('p1.report').result.current[0]).toBe('The scanner');
});

it('is forgotten when its writer logs out, and nothing else is', () => {
  localStorage.setItem('mantine-color-scheme-value', 'dark');
  const first = draft('p1.report');
  act(() => first.result.current[1]('The printer'));
  forgetDrafts();
  expect(draft('p1.report').result.current[0]).toBe('');
  expect(localStorage).toHaveLength(1);
  expect(sessionStorage).toHaveLength(0);
});
