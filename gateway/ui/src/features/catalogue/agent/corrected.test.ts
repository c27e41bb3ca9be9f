import { expect, it } from 'vitest';
import { corrected } from './corrected';

it('sends what is other now, and null for what is gone', () => {
  expect(corrected({ name: 'Ann', desk: '2', kit: ['a'] }, { name: 'Anna', kit: ['a'] }, [])).toEqual({
    name: 'Anna',
    desk: null,
  });
});

it('leaves files alone that were sent before', () => {
  expect(corrected({ scan: 'f1', name: 'Ann' }, { name: 'Ann' }, ['scan'])).toEqual({});
});
