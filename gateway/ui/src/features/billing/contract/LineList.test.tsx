import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import '@/features/billing/words/contract';
import { show } from '@/test/render';
import { LineList } from './LineList';
import { LogTable } from './LogTable';
import type { Contract, LineLog, LineTerms } from './model';

const terms: LineTerms = {
  name: 'Support hours',
  unit: 'hours',
  allotment: 600,
  period: 'month',
  rollOver: { most: 300, periods: 1 },
  drawFirst: 'carried',
  over: { rule: 'rate', price: { minorUnits: 9_500, currency: 'GBP' } },
  workTypes: [],
  weights: [],
  step: { minutes: 15, per: 'entry' },
};

const line: Contract['lines'][number] = {
  id: 'l1',
  name: 'Support hours',
  state: 'running',
  left: 30,
  carried: 0,
  available: 600,
  used: 570,
  percentUsed: 95,
  over: 0,
  waiting: 0,
  currency: 'GBP',
  periodFrom: '2026-05-01',
  periodTo: '2026-05-31',
  startsOn: '2026-01-01',
  terms,
};

it('says what is left, how much is used, and what happens beyond it', async () => {
  const contract = { id: 'c1', name: 'Managed support', lines: [line] } as unknown as Contract;
  await show(<LineList contract={contract} agent={false} />);
  expect(screen.getByRole('link', { name: 'Support hours' })).toHaveAttribute(
    'href',
    '/contracts/c1/lines/l1',
  );
  expect(screen.getByText('30 min')).toBeVisible();
  expect(screen.getByText('9 h 30 min of 10 h')).toBeVisible();
  expect(screen.getByText('Beyond it: £95.00 an hour')).toBeVisible();
  expect(screen.getByText('Nearly used up')).toBeVisible();
});

it('shows each entry between opening and closing, with where it comes from', async () => {
  const log = {
    lineId: 'l1',
    lineName: 'Support hours',
    unit: 'hours',
    currency: 'GBP',
    from: '2026-05-01',
    to: '2026-05-20',
    opening: 30,
    closing: 0,
    entries: [
      {
        id: 'e1',
        on: '2026-05-02',
        period: '2026-05-01',
        kind: 'work',
        amount: -30,
        balance: 0,
        over: 90,
        charge: { minorUnits: 14_250, currency: 'GBP' },
        late: false,
        work: {
          entryId: 'w1',
          revision: 0,
          ticketId: 't1',
          ticketNumber: 10_042,
          personName: 'Ann Archer',
          workType: 'remote',
          workDate: '2026-05-02',
          minutes: 80,
          weight: '1.5',
        },
      },
    ],
    invoices: [],
  } as unknown as LineLog;
  await show(<LogTable log={log} agent={false} />);
  expect(screen.getByRole('link', { name: 'ticket 10042' })).toHaveAttribute('href', '/tickets/10042');
  expect(screen.getByText(/Ann Archer · remote · 1 h 20 min × 1.5/)).toBeVisible();
  expect(screen.getByText('1 h 30 min beyond the contract')).toBeVisible();
  expect(screen.getByText('£142.50')).toBeVisible();
  const rows = screen.getAllByRole('row');
  expect(rows[1]).toHaveTextContent('Opening balance');
  expect(rows.at(-1)).toHaveTextContent('Closing balance');
});
