import '@/features/people/words/settings';
import '@/features/people/words/trail';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorPage } from '@/components/ErrorPage';
import { PageTitle } from '@/components/PageTitle';
import { RelativeTime } from '@/components/RelativeTime';
import { Select } from '@/components/Select';
import { Skeleton } from '@/components/Skeleton';
import { TextField } from '@/components/TextField';
import classes from '@/features/people/person/Person.module.css';
import { AdministratorsOnly } from '@/features/people/settings/AdministratorsOnly';
import { SettingsPlaces } from '@/features/people/settings/SettingsPlaces';
import { DEFAULT_SIZE } from '@/lib/paging';
import { trailQuery, type TrailEntry } from './queries';
import { areas, type TrailSearch } from './trailSearch';

export const TrailPage = () => (
  <AdministratorsOnly>
    <Trail />
  </AdministratorsOnly>
);

/** Who signed in, or tried to, and who changed what. */
function Trail() {
  const { t } = useTranslation('trail');
  const { page = 1, size = DEFAULT_SIZE, q, area } = useSearch({ from: '/agent/settings/trail' });
  const navigate = useNavigate({ from: '/agent/settings/trail' });
  const { data, error, refetch } = useQuery(trailQuery({ page, size, q, area }));
  const set = (by: TrailSearch) =>
    void navigate({
      search: (before) => ({ ...before, page: undefined, ...by }),
      replace: 'q' in by,
      resetScroll: false,
    });
  if (error && !data) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  const csv = new URLSearchParams({ ...(q && { q }), ...(area && { area }) }).toString();
  return (
    <>
      <SettingsPlaces />
      <PageTitle title={t('trail.title')} count={data?.total ?? null} />
      <div className={classes.page}>
        <div className={classes.section}>
          <TextField
            label={t('trail.search')}
            maxLength={100}
            value={q ?? ''}
            onChange={(value) => set({ q: value || undefined })}
          />
          <Select
            id="area"
            label={t('trail.area')}
            placeholder={t('area.all')}
            value={area ?? null}
            options={areas.map((value) => ({ value, label: t(`area.${value}`) }))}
            onChange={(chosen) => set({ area: chosen ?? undefined })}
          />
          <p>
            <a href={`/api/trail/csv?${csv}`} download>
              {t('trail.csv')}
            </a>
          </p>
        </div>
        <section className={classes.section} aria-label={t('trail.title')}>
          {!data ? (
            <Skeleton lines={20} />
          ) : data.items.length ? (
            <ul className={classes.rows}>
              {data.items.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </ul>
          ) : (
            <p>{t('trail.none')}</p>
          )}
          <div className={classes.actions}>
            {page > 1 && (
              <Button variant="default" onClick={() => set({ page: page === 2 ? undefined : page - 1 })}>
                {t('trail.newer')}
              </Button>
            )}
            {data && page * size < data.total && (
              <Button variant="default" onClick={() => set({ page: page + 1 })}>
                {t('trail.older')}
              </Button>
            )}
          </div>
        </section>
      </div>
    </>
  );
}

/** What was done is named as the events are, for whoever looks further. */
function Entry({ entry }: { entry: TrailEntry }) {
  const { t } = useTranslation('trail');
  const { error } = entry.details as { error?: string };
  return (
    <li>
      <div>
        <strong>{entry.what}</strong>
        <p>
          {entry.actor ?? t('trail.system')}
          {entry.address && ` ${t('trail.from', { address: entry.address })}`}, <RelativeTime at={entry.at} />
        </p>
        {entry.area === 'change' && entry.subject && <p>{t('trail.about', { subject: entry.subject })}</p>}
        {error && <p>{t('trail.failed', { error })}</p>}
      </div>
    </li>
  );
}
