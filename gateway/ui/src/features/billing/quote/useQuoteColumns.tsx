import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataList';
import { Day } from '@/components/Day';
import { Money } from '@/components/Money';
import type { QuoteRow } from '@/features/billing/model';
import { nameOf } from '@/lib/nameOf';
import { QuoteStatusBadge } from './QuoteStatusBadge';

/** The columns of a list of quotes; the service team's says whose each is, and until when it holds. */
export function useQuoteColumns(agent: boolean): Column<QuoteRow>[] {
  const { t } = useTranslation('quote');
  return useMemo(() => {
    const columns: (Column<QuoteRow> | false)[] = [
      {
        key: 'reference',
        header: t('list.reference'),
        sort: 'reference',
        order: 'amount',
        card: 'eyebrow',
        width: '7.5rem',
        cell: (quote) => quote.reference,
      },
      { key: 'title', header: t('list.quote'), sort: 'title', card: 'title', cell: (quote) => quote.title },
      agent && {
        key: 'organisation',
        header: t('facts.organisation'),
        sort: 'organisation',
        width: '12rem',
        cell: (quote) => nameOf(quote.organisation),
      },
      {
        key: 'date',
        header: t('list.date'),
        sort: 'date',
        order: 'time',
        card: 'corner',
        width: '8rem',
        cell: (quote) => <Day at={quote.date} />,
      },
      {
        key: 'status',
        header: t('list.status'),
        sort: 'status',
        order: 'stage',
        width: '9rem',
        cell: (quote) =>
          quote.approval && quote.approval !== 'approved' ? (
            <>
              <QuoteStatusBadge status={quote.status} /> {t(`approval.short.${quote.approval}`)}
            </>
          ) : (
            <QuoteStatusBadge status={quote.status} />
          ),
      },
      agent && {
        key: 'validUntil',
        header: t('facts.validUntil'),
        sort: 'validUntil',
        order: 'time',
        spare: true,
        width: '8rem',
        cell: (quote) => <Day at={quote.validUntil} />,
      },
      {
        key: 'price',
        header: t('list.price'),
        sort: 'price',
        order: 'amount',
        numeric: true,
        width: '9rem',
        cell: (quote) => <Money {...quote.price} />,
      },
    ];
    return columns.filter((column) => column !== false);
  }, [t, agent]);
}
