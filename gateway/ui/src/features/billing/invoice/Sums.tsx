import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Money } from '@/components/Money';
import type { Totals } from '@/features/billing/model';
import { useFormat } from '@/lib/useFormat';
import classes from './Invoice.module.css';

/** What a document comes to, as terms of a list: net, each tax, total. */
export function Sums({ totals }: { totals: Totals }) {
  const { t } = useTranslation('invoice');
  const { number } = useFormat();
  return (
    <>
      {totals.discount.minorUnits !== 0 && (
        <>
          <dt>{t('page.discount')}</dt>
          <dd>
            <Money {...totals.discount} minorUnits={-totals.discount.minorUnits} />
          </dd>
        </>
      )}
      <dt>{t('page.subTotal')}</dt>
      <dd>
        <Money {...totals.net} />
      </dd>
      {totals.taxes.map(({ tax, net, amount }) => (
        <Fragment key={`${tax.category} ${tax.rate}`}>
          <dt>
            {tax.category === 'standard'
              ? t('page.taxAt', { rate: number(Number(tax.rate)) })
              : t(`taxCategory.${tax.category}`)}
          </dt>
          <dd>
            <Money {...(tax.category === 'standard' ? amount : net)} />
          </dd>
        </Fragment>
      ))}
      {totals.taxes.length === 0 && (
        // Accounting says what the tax is, and not always of what.
        <>
          <dt>{t('page.tax')}</dt>
          <dd>
            <Money {...totals.tax} />
          </dd>
        </>
      )}
      <dt className={classes.total}>{t('list.total')}</dt>
      <dd className={classes.total}>
        <Money {...totals.total} />
      </dd>
    </>
  );
}
