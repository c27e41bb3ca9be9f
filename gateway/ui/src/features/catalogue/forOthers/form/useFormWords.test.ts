import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Question } from './model';
import { useFormWords } from './useFormWords';

const types: Question['type'][] = [
  'text',
  'long-text',
  'number',
  'money',
  'date',
  'choice',
  'person',
  'file',
];

test('what is wrong can be said of every kind of question, with bounds and without', () => {
  const { fault } = renderHook(() => useFormWords()).result.current;
  for (const type of types)
    for (const bounds of [{}, { min: 'today' }, { min: '2026-05-12', max: '2026-06-01' }]) {
      if (type !== 'date' && 'min' in bounds) continue;
      const question = {
        id: 'a',
        type,
        label: 'Start',
        options: [],
        default: [],
        ...bounds,
      } as unknown as Question;
      expect(fault(question, 'required')).toContain('Start');
    }
});
