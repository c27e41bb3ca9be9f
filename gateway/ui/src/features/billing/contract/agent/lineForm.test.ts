import { expect, it } from 'vitest';
import { formOf, termsOf } from './lineForm';

const typed = {
  ...formOf(undefined),
  name: 'Support',
  allotment: '10',
  price: '95',
  weights: 'after-hours 1.5, on-site 2',
  workTypes: 'remote, on-site',
};

it('sends what was typed in the smallest units', () => {
  expect(termsOf(typed, 'GBP')).toMatchObject({
    wrong: [],
    terms: {
      allotment: 600,
      rollOver: undefined,
      over: { rule: 'rate', price: { minorUnits: 9_500, currency: 'GBP' } },
      workTypes: ['remote', 'on-site'],
      weights: [
        { workType: 'after-hours', factor: '1.5' },
        { workType: 'on-site', factor: '2' },
      ],
    },
  });
});

it('asks for what goes with a choice, and for no more', () => {
  expect(termsOf({ ...typed, over: 'next-block', price: '400', block: '5:00' }, 'GBP')).toMatchObject({
    terms: { over: { block: 300 } },
  });
  expect(termsOf({ ...typed, over: 'stop', price: 'nonsense' }, 'GBP').wrong).toEqual([]);
  expect(termsOf({ ...typed, unit: 'money', allotment: '500.00' }, 'GBP').wrong).toEqual(['hourPrice']);
});

it('names every field that cannot be read', () => {
  expect(
    termsOf({ ...typed, name: ' ', allotment: 'much', price: '', weights: 'after-hours' }, 'GBP').wrong,
  ).toEqual(['weights', 'name', 'allotment', 'price']);
});
