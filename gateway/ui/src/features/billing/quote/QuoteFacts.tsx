import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import type { Quote } from '@/features/billing/model';
import { nameOf } from '@/lib/nameOf';
import classes from './QuoteFacts.module.css';

/** What a quote is, beside it. */
export function QuoteFacts({ quote, organisation }: { quote: Quote; organisation?: boolean }) {
  const { t } = useTranslation('quote');
  const offered = quote.current;
  const facts = [
    organisation && ([t('facts.organisation'), nameOf(quote.organisation)] as const),
    quote.site && ([t('facts.site'), nameOf(quote.site)] as const),
    [t('facts.for'), nameOf(quote.contact)] as const,
    [t('facts.from'), nameOf(quote.accountManager)] as const,
    offered && ([t('facts.sent'), <Day key="sent" at={offered.snapshot.sentOn} />] as const),
    offered &&
      ([t('facts.validUntil'), <Day key="until" at={offered.snapshot.content.validUntil} />] as const),
    offered && ([t('facts.version'), offered.version] as const),
    quote.acceptance && ([t('facts.purchaseOrder'), quote.acceptance.agreement.purchaseOrder] as const),
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]} className={classes.fact}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
