import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataList';
import { Day } from '@/components/Day';
import type { ProjectRow } from '@/features/projects/model';
import { nameOf } from '@/lib/nameOf';
import { ProgressBar } from './ProgressBar';
import { HealthBadge, StatusBadge } from './StatusBadge';
import { TimeLeft } from './TimeLeft';

/** After so many working days without an update it is time for one. */
const SILENT_DAYS = 7;

/** The columns of a list of projects; the service team's says whose each is and how it goes. */
export function useProjectColumns(agent: boolean): Column<ProjectRow>[] {
  const { t } = useTranslation('project');
  return useMemo(() => {
    const columns: (Column<ProjectRow> | false)[] = [
      {
        key: 'number',
        header: t('list.number'),
        sort: 'number',
        order: 'amount',
        card: 'eyebrow',
        width: '6.5rem',
        cell: (project) => project.number,
      },
      {
        key: 'title',
        header: t('list.summary'),
        sort: 'title',
        card: 'title',
        cell: (project) => project.title,
        below: (project) => (project.yourTurn && !agent ? <small>{t('list.yourTurn')}</small> : null),
      },
      agent && {
        key: 'organisation',
        header: t('facts.organisation'),
        sort: 'organisation',
        width: '12rem',
        cell: (project) => nameOf(project.organisation),
      },
      {
        key: 'status',
        header: t('list.status'),
        sort: 'status',
        order: 'stage',
        width: '8rem',
        cell: (project) => <StatusBadge status={project.status} />,
      },
      agent && {
        key: 'health',
        header: t('facts.health'),
        width: '10rem',
        cell: (project) =>
          (project.silentDays ?? 0) >= SILENT_DAYS
            ? t('list.silent', { count: project.silentDays ?? 0 })
            : project.health && <HealthBadge health={project.health} />,
      },
      {
        key: 'progress',
        header: t('facts.progress'),
        sort: 'progress',
        order: 'amount',
        spare: true,
        width: '11rem',
        cell: (project) => <ProgressBar percent={project.progress} of={project.title} />,
      },
      {
        key: 'targetDate',
        header: t('facts.target'),
        sort: 'targetDate',
        order: 'time',
        spare: true,
        width: '8rem',
        cell: (project) => project.targetDate && <Day at={project.targetDate} />,
      },
      {
        key: 'left',
        header: t('facts.left'),
        width: '10rem',
        cell: (project) => <TimeLeft left={project.timeLeft} />,
      },
    ];
    return columns.filter((column) => column !== false);
  }, [t, agent]);
}
