import { expect, test } from 'vitest';
import { emptyInvoice, invoiceAddsUp, invoiceFormOf, invoiceInputOf } from './invoiceForm';
import { emptyLine } from './quoteForm';

const vat = { category: 'standard', rate: '20' } as const;
const support = { ...emptyLine(vat), description: ' Support ', quantity: '1,25', unitPrice: '84.50' };
const form = {
  ...emptyInvoice(vat, { currency: 'GBP' }),
  reference: ' May ',
  lines: [support, emptyLine(vat)],
};

test('what is sent is clean, and lines in which nothing was written are left out', () => {
  expect(invoiceInputOf(form)).toMatchObject({
    reference: 'May',
    orderNumber: undefined,
    discountPercent: undefined,
    currency: 'GBP',
    lines: [{ description: 'Support', quantity: '1.25', unitPrice: '84.50', tax: vat }],
  });
});

test('it adds up once every line is whole', () => {
  expect(invoiceAddsUp(form)).toBe(true);
  expect(invoiceAddsUp({ ...form, lines: [{ ...support, unitPrice: 'much' }] })).toBe(false);
  expect(invoiceAddsUp({ ...form, discountPercent: '-5' })).toBe(false);
  expect(invoiceAddsUp({ ...form, lines: [emptyLine(vat)] })).toBe(false);
});

test('a draft that is edited keeps what the form has no fields for', () => {
  const line = {
    id: 'l1',
    code: 'SUP',
    description: 'Support',
    quantity: '1',
    unit: 'hour',
    unitPrice: '84.50',
    discountPercent: null,
    tax: vat,
    amount: { minorUnits: 8450, currency: 'GBP' },
  };
  const content = {
    reference: 'May',
    lines: [line],
    pricesIncludeTax: false,
    currency: 'GBP',
    roundingRule: 'document-half-up' as const,
  };
  expect(invoiceInputOf(invoiceFormOf(content)).lines).toMatchObject([
    { id: 'l1', code: 'SUP', unit: 'hour', quantity: '1' },
  ]);
});
