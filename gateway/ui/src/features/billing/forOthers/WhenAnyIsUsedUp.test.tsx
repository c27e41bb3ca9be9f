import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { LineTerms } from '@/features/billing/contract/model';
import { show } from '@/test/render';
import { WhenAnyIsUsedUp } from './WhenAnyIsUsedUp';

const terms = (over: LineTerms['over']): LineTerms => ({
  name: 'Support hours',
  unit: 'hours',
  allotment: 600,
  period: 'month',
  rollOver: null,
  drawFirst: 'carried',
  over,
  workTypes: [],
  weights: [],
  step: { minutes: 15, per: 'entry' },
});

it('says of each line what happens beyond it', async () => {
  const price = { minorUnits: 9_500, currency: 'GBP' };
  await show(
    <p data-testid="said">
      <WhenAnyIsUsedUp
        lines={[
          { id: 'a', name: 'Support hours', terms: terms({ rule: 'rate', price }), currency: 'GBP' },
          { id: 'b', name: 'On-site visits', terms: terms({ rule: 'stop' }), currency: 'GBP' },
        ]}
      />
    </p>,
  );
  expect(screen.getByTestId('said')).toHaveTextContent(
    /^Support hours: Beyond it: £95\.00 an hour · On-site visits: .*stop/i,
  );
});
