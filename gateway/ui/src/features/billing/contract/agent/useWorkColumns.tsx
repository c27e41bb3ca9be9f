import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataList';
import { Day } from '@/components/Day';
import { amountText } from '@/features/billing/contract/amount';
import type { UnassignedWork } from '@/features/billing/contract/model';
import { nameOf } from '@/lib/nameOf';

/** How time without a contract stands in the list, with the way to give it one. */
export function useWorkColumns(onPlace: (work: UnassignedWork) => void): Column<UnassignedWork>[] {
  const { t, i18n } = useTranslation('contract');
  return useMemo(
    () => [
      {
        key: 'ticket',
        header: t('work.ticket'),
        sort: 'ticketNumber',
        order: 'amount',
        card: 'eyebrow',
        cell: (row) =>
          row.on === 'project' ? t('work.project', { number: row.ticketNumber || '' }) : row.ticketNumber,
      },
      {
        key: 'organisation',
        header: t('list.organisation'),
        sort: 'organisation',
        card: 'title',
        cell: (row) => nameOf(row.organisation),
      },
      {
        key: 'workDate',
        header: t('log.day'),
        sort: 'workDate',
        order: 'time',
        card: 'corner',
        cell: (row) => <Day at={row.workDate} />,
      },
      { key: 'person', header: t('work.person'), spare: true, cell: (row) => row.person },
      {
        key: 'workType',
        header: t('work.type'),
        sort: 'workType',
        spare: true,
        cell: (row) => row.workType,
      },
      {
        key: 'minutes',
        header: t('work.time'),
        sort: 'minutes',
        order: 'amount',
        numeric: true,
        cell: (row) => amountText(t, i18n.language, 'hours', row.minutes, 'GBP'),
      },
      {
        key: 'place',
        header: t('work.why'),
        cell: (row) => (
          <>
            {t(row.lineNamed ? 'work.notThere' : 'work.noneFits')}{' '}
            <Button variant="default" onClick={() => onPlace(row)}>
              {t('work.place')} <span className="visually-hidden">{row.ticketNumber}</span>
            </Button>
          </>
        ),
      },
    ],
    [t, i18n.language, onPlace],
  );
}
