import { expect, test } from 'vitest';
import { canBeAddedUp, emptyLine, emptySection, inputOf, type QuoteForm } from './quoteForm';

const vat = { category: 'standard', rate: '20' } as const;

const form = (change: Partial<QuoteForm['sections'][number]['lines'][number]> = {}): QuoteForm => ({
  title: ' New laptops ',
  introduction: ' ',
  validUntil: '2026-12-31',
  terms: '',
  projectWork: false,
  discountPercent: '',
  sections: [
    {
      ...emptySection(vat),
      lines: [{ ...emptyLine(vat), description: 'Laptop', unitPrice: '1200', ...change }, emptyLine(vat)],
    },
    emptySection(vat),
  ],
  kept: { currency: 'GBP' },
});

test('lines and sections in which nothing was written are left out', () => {
  const input = inputOf(form());
  expect(input.title).toBe('New laptops');
  expect(input.introduction).toBeUndefined();
  expect(input.sections).toHaveLength(1);
  expect(input.sections[0]?.title).toBe('New laptops');
  expect(input.sections[0]?.lines).toEqual([
    { description: 'Laptop', quantity: '1', unitPrice: '1200', charge: 'one-off', optional: false, tax: vat },
  ]);
});

test('a comma is a decimal point to those who write it so', () => {
  expect(inputOf(form({ unitPrice: '84,50' })).sections[0]?.lines[0]?.unitPrice).toBe('84.50');
});

test('what is half-written is not added up', () => {
  expect(canBeAddedUp(form())).toBe(true);
  expect(canBeAddedUp(form({ unitPrice: '' }))).toBe(false);
  expect(canBeAddedUp(form({ unitPrice: '1e30' }))).toBe(false);
  expect(canBeAddedUp(form({ quantity: 'two' }))).toBe(false);
  expect(canBeAddedUp({ ...form(), sections: [emptySection(vat)] })).toBe(false);
});
