import '@/features/billing/words/quote';
import { afterEach, expect, test } from 'vitest';
import { screen } from '@testing-library/react';
import type { QuoteDifference } from '@/features/billing/model';
import { chooseLanguage } from '@/i18n/i18n';
import { show } from '@/test/render';
import { WhatChanged } from './WhatChanged';

const pounds = (minorUnits: number) => ({ amount: { minorUnits, currency: 'GBP' } });

const differences: QuoteDifference[] = [
  { part: 'amount', line: 3, before: pounds(120_000), after: pounds(174_000) },
  { part: 'line-added', line: 4, after: { text: 'Rack', ...pounds(40_000) } },
  {
    part: 'tax',
    line: 1,
    before: { tax: { category: 'standard', rate: '9.975' } },
    after: { tax: { category: 'exempt', rate: '0' } },
  },
  { part: 'discount', after: { percent: '12.5' } },
  { part: 'valid-until', before: { day: '2026-06-30' }, after: { day: '2026-07-31' } },
  { part: 'terms' },
];

const said = () => screen.getAllByRole('listitem').map((item) => item.textContent);

afterEach(() => chooseLanguage('en-GB'));

test('what is different is said as the reader’s language says and writes it', async () => {
  const { unmount } = await show(<WhatChanged changes="Dearer" differences={differences} />);
  expect(screen.getByText('Dearer')).toBeDefined();
  expect(said()).toEqual([
    'Line 3: £1,200.00 → £1,740.00',
    'Line 4: new, Rack, £400.00',
    'Line 1: VAT 9.975 % → Exempt from VAT',
    'Discount: none → 12.5 %',
    'Valid until: 30 Jun 2026 → 31 Jul 2026',
    'The terms have changed.',
  ]);
  unmount();
  await chooseLanguage('de');
  await show(<WhatChanged differences={differences} />);
  expect(said().slice(0, 4)).toEqual([
    'Zeile 3: 1.200,00\u00a0£ → 1.740,00\u00a0£',
    'Zeile 4: neu, Rack, 400,00\u00a0£',
    'Zeile 1: USt. 9,975 % → Von der Umsatzsteuer befreit',
    'Rabatt: keiner → 12,5 %',
  ]);
});
