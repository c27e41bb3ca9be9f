import { expect, test } from 'vitest';
import { decimalOf, minorUnitsOf } from './decimal';

test('amounts are typed as people write them, and nothing is rounded', () => {
  expect(minorUnitsOf('1234.5', 'GBP')).toBe(123450);
  expect(minorUnitsOf('84,50', 'EUR')).toBe(8450);
  expect(minorUnitsOf('1500', 'JPY')).toBe(1500);
  expect(minorUnitsOf('1.234', 'KWD')).toBe(1234);
  for (const wrong of ['', '1.005', '-1', '1e3', 'ten', '1,00.00'])
    expect(minorUnitsOf(wrong, 'GBP')).toBeUndefined();
  expect(minorUnitsOf('1.5', 'JPY')).toBeUndefined();
});

test('what is due is filled in', () => {
  expect(decimalOf({ minorUnits: 5, currency: 'GBP' })).toBe('0.05');
  expect(decimalOf({ minorUnits: 123450, currency: 'GBP' })).toBe('1234.50');
  expect(decimalOf({ minorUnits: 1500, currency: 'JPY' })).toBe('1500');
});
