import { expect, it } from 'vitest';
import { amountOf, amountTyped } from './amount';

it.each([
  ['12:30', 750],
  ['12.5', 750],
  ['12,25', 735],
  ['12', 720],
  ['-0:30', -30],
  ['0.33', undefined],
  ['12:75', undefined],
  ['ten', undefined],
])('reads %s hours as %s minutes', (typed, minutes) => {
  expect(amountOf('hours', typed, 'GBP')).toBe(minutes);
});

it('reads money and counts', () => {
  expect(amountOf('money', '1200.50', 'GBP')).toBe(120_050);
  expect(amountOf('tickets', '3', 'GBP')).toBe(3);
  expect(amountOf('tickets', '3.5', 'GBP')).toBeUndefined();
});

it('writes what it reads', () => {
  expect(amountTyped('hours', -750, 'GBP')).toBe('-12:30');
  expect(amountOf('hours', amountTyped('hours', -750, 'GBP'), 'GBP')).toBe(-750);
});
