import { afterEach, expect, it } from 'vitest';
import { chooseLanguage } from '@/i18n/i18n';
import { minorUnitsOf, spellDecimal, typedAmount, typedDecimal } from './decimal';

const german = () => chooseLanguage('de', {});

afterEach(() => chooseLanguage('en-GB', {}));

it('spells numbers as services do', () => {
  expect(['007', '1,234.50', '-0', '0.000', '.5', 'x', '', '-', '1.2345678'].map(spellDecimal)).toEqual([
    '7',
    '1234.5',
    '0',
    '0',
    '0.5',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(['12', '-0.05', '£ 84.50', '84,50 €'].map((amount) => minorUnitsOf(amount, 'GBP'))).toEqual([
    '1200',
    '-5',
    '8450',
    '8450',
  ]);
  expect(typedAmount('-5', 'GBP')).toBe('-0.05');
});

it('reads the commas and points of the reader, and what can only be meant', async () => {
  const typed = ['1,234', '1.234', '1.234,5', '1,234.5', '12,5', '12.5', '1.234.567', '1,23,456', '1.2,3,4'];
  expect(typed.map(spellDecimal)).toEqual([
    '1234',
    '1.234',
    '1234.5',
    '1234.5',
    '12.5',
    '12.5',
    '1234567',
    undefined,
    undefined,
  ]);
  await german();
  expect(typed.slice(0, 2).map(spellDecimal)).toEqual(['1.234', '1234']);
  expect([minorUnitsOf('1.234,50', 'EUR'), typedAmount('123450', 'EUR'), typedDecimal('0.5')]).toEqual([
    '123450',
    '1234,50',
    '0,5',
  ]);
});
