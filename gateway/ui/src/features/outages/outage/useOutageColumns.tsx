import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataList';
import type { OutageRow } from '@/features/outages/model';
import { StateBadge } from '@/features/outages/StateBadge';
import classes from './Outage.module.css';
import { ShortTime } from './ShortTime';

/** The columns of a list of outages; the service team's says for whom each is. */
export function useOutageColumns(agent: boolean): Column<OutageRow>[] {
  const { t } = useTranslation('outage');
  return useMemo(() => {
    const columns: (Column<OutageRow> | false)[] = [
      {
        key: 'number',
        header: t('list.number'),
        sort: 'number',
        order: 'amount',
        card: 'eyebrow',
        width: '6.5rem',
        cell: (outage) => outage.number,
      },
      {
        key: 'title',
        header: t('list.title'),
        sort: 'title',
        card: 'title',
        cell: (outage) => outage.title,
        below: (outage) => <span className={classes.below}>{outage.services.join(', ')}</span>,
      },
      agent && {
        key: 'for',
        header: t('list.for'),
        width: '14rem',
        cell: (outage) => (outage.everybody ? t('list.everybody') : outage.organisations.join(', ')),
      },
      {
        key: 'state',
        header: t('list.state'),
        card: 'corner',
        width: '8rem',
        cell: (outage) => <StateBadge state={outage.state} />,
      },
      {
        key: 'startsAt',
        header: t('list.starts'),
        sort: 'startsAt',
        order: 'time',
        width: '11rem',
        cell: (outage) => <ShortTime at={outage.startsAt} />,
      },
      {
        key: 'endsAt',
        header: t('list.ends'),
        sort: 'endsAt',
        order: 'time',
        width: '11rem',
        cell: (outage) => (outage.endsAt ? <ShortTime at={outage.endsAt} /> : t('facts.open')),
      },
    ];
    return columns.filter((column) => column !== false);
  }, [t, agent]);
}
