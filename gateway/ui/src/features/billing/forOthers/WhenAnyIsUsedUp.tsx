import { Fragment } from 'react';
import type { LineTerms } from '@/features/billing/contract/model';
import { WhenUsedUp } from './WhenUsedUp';

interface Props {
  lines: readonly { id: string; name: string; terms: LineTerms; currency: string }[];
}

/** Of several lines, of which the service finds the one that fits, what happens to time beyond each. */
export const WhenAnyIsUsedUp = ({ lines }: Props) =>
  lines.map(({ id, name, terms, currency }, index) => (
    <Fragment key={id}>
      {index > 0 && ' · '}
      {name}: <WhenUsedUp terms={terms} currency={currency} />
    </Fragment>
  ));
