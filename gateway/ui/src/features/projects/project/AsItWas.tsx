import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { Day } from '@/components/Day';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { Skeleton } from '@/components/Skeleton';
import { TextField } from '@/components/TextField';
import { pastProjectQuery } from '@/features/projects/queries';
import { CustomerView } from './CustomerView';
import { StatusBadge } from './StatusBadge';
import classes from './ProjectPage.module.css';

interface Props {
  id: string;
  day: string;
  onChange: (day: string | undefined) => void;
}

/** A project as it was at the end of a day: what the person could have seen then. Nothing can be done in the past. */
export function AsItWas({ id, day, onChange }: Props) {
  const { t } = useTranslation('project');
  const { data: past, error, refetch } = useQuery(pastProjectQuery(id, day));
  const notYet = error instanceof ApiError && error.status === 404;
  return (
    <>
      <Notice>
        <p>
          <Day at={day} words={(said) => t('past.shown', { day: said })} />
        </p>
        <Button variant="default" size="compact-md" onClick={() => onChange(undefined)}>
          {t('past.back')}
        </Button>
      </Notice>
      <DayChoice day={day} onChange={onChange} />
      {past && (
        <>
          <div className={classes.state}>
            <StatusBadge status={past.status} />
          </div>
          <CustomerView project={past} look />
        </>
      )}
      {notYet && <p role="status">{t('past.notYet')}</p>}
      {error && !notYet && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!past && !error && <Skeleton lines={12} />}
    </>
  );
}

/** Asks for the day. */
export function DayChoice({ day, onChange }: { day?: string; onChange: Props['onChange'] }) {
  const { t } = useTranslation('project');
  return (
    <div className={classes.onScreen}>
      <TextField
        label={t('past.label')}
        help={t('past.help')}
        type="date"
        value={day ?? ''}
        onChange={(chosen) => onChange(chosen || undefined)}
      />
    </div>
  );
}
