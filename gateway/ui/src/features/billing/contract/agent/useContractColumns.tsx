import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataList';
import { Day } from '@/components/Day';
import { amountText } from '@/features/billing/contract/amount';
import type { Contract } from '@/features/billing/contract/model';
import { nameOf } from '@/lib/nameOf';

/** How a contract stands in the service team's list. */
export function useContractColumns(): Column<Contract>[] {
  const { t, i18n } = useTranslation('contract');
  return useMemo(
    () => [
      {
        key: 'number',
        header: t('list.no'),
        sort: 'number',
        order: 'amount',
        card: 'eyebrow',
        cell: (row) => row.number,
      },
      { key: 'name', header: t('form.name'), sort: 'name', card: 'title', cell: (row) => row.name },
      {
        key: 'organisation',
        header: t('list.organisation'),
        sort: 'organisation',
        cell: (row) => nameOf(row.organisation),
      },
      {
        key: 'left',
        header: t('lines.left'),
        cell: (row) =>
          row.lines
            .map(
              (line) =>
                `${line.name}: ${amountText(t, i18n.language, line.terms.unit, line.left, line.currency)}`,
            )
            .join(' · '),
      },
      {
        key: 'used',
        header: t('list.fullest'),
        numeric: true,
        cell: (row) => `${String(Math.max(0, ...row.lines.map((line) => line.percentUsed)))} %`,
      },
      {
        key: 'endsOn',
        header: t('form.endsOn'),
        sort: 'endsOn',
        order: 'time',
        card: 'corner',
        cell: (row) => (row.endsOn ? <Day at={row.endsOn} /> : t('list.noEnd')),
      },
    ],
    [t, i18n.language],
  );
}
