import { useTranslation } from 'react-i18next';
import { Money } from '@/components/Money';
import type { QuoteTotals, Totals } from '@/features/billing/model';
import { useFormat } from '@/lib/useFormat';
import classes from './QuoteSums.module.css';

/** What it comes to: once, each month and each year, apart from one another and each with its tax. */
export function QuoteSums({ totals, busy }: { totals: QuoteTotals; busy?: boolean }) {
  const { t } = useTranslation('quote');
  return (
    <section aria-label={t('sums.title')} aria-busy={busy} className={classes.sums}>
      <Sum title={t('sums.oneOff')} sum={totals.oneOff} always />
      <Sum title={t('sums.monthly')} sum={totals.monthly} />
      <Sum title={t('sums.yearly')} sum={totals.yearly} />
      <dl className={classes.due}>
        <dt>{t('sums.due')}</dt>
        <dd>
          <Money {...totals.dueOnAcceptance.total} />
        </dd>
      </dl>
    </section>
  );
}

function Sum({ title, sum, always }: { title: string; sum: Totals; always?: boolean }) {
  const { t } = useTranslation('quote');
  const { number } = useFormat();
  if (!always && sum.total.minorUnits === 0 && sum.lines.minorUnits === 0) return null;
  return (
    <div className={classes.sum}>
      <h3>{title}</h3>
      <dl>
        {sum.discount.minorUnits !== 0 && (
          <>
            <Row label={t('sums.lines')} amount={sum.lines} />
            <Row
              label={t('sums.discount')}
              amount={{ ...sum.discount, minorUnits: -sum.discount.minorUnits }}
            />
          </>
        )}
        <Row label={t('sums.net')} amount={sum.net} />
        {sum.taxes.map(({ tax, net, amount }) => (
          <Row
            key={`${tax.category} ${tax.rate}`}
            label={
              tax.category === 'standard'
                ? t('sums.taxAt', { rate: number(Number(tax.rate)) })
                : t(`taxCategory.${tax.category}`)
            }
            amount={tax.category === 'standard' ? amount : net}
          />
        ))}
        <Row label={t('sums.total')} amount={sum.total} strong />
      </dl>
    </div>
  );
}

function Row({ label, amount, strong }: { label: string; amount: Totals['net']; strong?: boolean }) {
  return (
    <div className={classes.row} data-strong={strong}>
      <dt>{label}</dt>
      <dd>
        <Money {...amount} />
      </dd>
    </div>
  );
}
