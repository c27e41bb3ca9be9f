import { expect, it } from 'vitest';
import { money } from './money';

it.each([
  [123450, 'GBP', 'en-GB', '£1,234.50'],
  [5, 'GBP', 'en-GB', '£0.05'],
  [-1999, 'GBP', 'en-GB', '-£19.99'],
  [1235, 'JPY', 'en-GB', 'JP¥1,235'],
  [1234, 'KWD', 'en-GB', 'KWD 1.234'],
  [9007199254740991, 'GBP', 'en-GB', '£90,071,992,547,409.91'],
  [123450, 'EUR', 'de-DE', '1.234,50 €'],
])('writes %d of %s in %s as %s', (minorUnits, currency, locale, text) => {
  expect(money({ minorUnits, currency }, locale).replaceAll(/\s/g, ' ')).toBe(text);
});
