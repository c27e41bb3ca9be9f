import '@/features/people/words/imports';
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import classes from '@/features/people/person/Person.module.css';
import { importCommands, importListQuery } from './queries';

export const ImportsPage = () => (
  <AgentsOnly>
    <Imports />
  </AgentsOnly>
);

/** Tables of people: a new one, and what became of those before. */
function Imports() {
  const { t } = useTranslation(['imports', 'people']);
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const upload = useMutation({
    mutationFn: importCommands.upload,
    onSuccess: ({ id }) => navigate({ to: '/agent/organisations/import/$id', params: { id } }),
  });
  const why = upload.error instanceof ApiError ? upload.error.problem.errors?.[0]?.message : undefined;
  return (
    <>
      <p className={classes.back}>
        <Link to="/agent/organisations">{t('place.organisations', { ns: 'people' })}</Link>
      </p>
      <PageTitle title={t('imports.title')} />
      <div className={classes.page}>
        <section className={classes.section}>
          <p>{t('imports.lead')}</p>
          {upload.error &&
            (why ? (
              <Notice tone="danger" live>
                {t('imports.refused', { why })}
              </Notice>
            ) : (
              <ErrorPanel error={upload.error} />
            ))}
          <div className={classes.actions}>
            <Button loading={upload.isPending} onClick={() => input.current?.click()}>
              {t('imports.choose')}
            </Button>
            <input
              ref={input}
              type="file"
              accept=".csv,.txt,.tsv,text/csv"
              hidden
              aria-label={t('imports.choose')}
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) upload.mutate(file);
                event.currentTarget.value = '';
              }}
            />
          </div>
        </section>
        <section className={classes.section} aria-labelledby="earlier">
          <h2 id="earlier">{t('imports.earlier')}</h2>
          <Earlier />
        </section>
      </div>
    </>
  );
}

function Earlier() {
  const { t } = useTranslation('imports');
  const { data, error, refetch } = useQuery(importListQuery);
  if (!data)
    return error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Skeleton lines={4} />;
  if (!data.items.length) return <p>{t('imports.none')}</p>;
  return (
    <ul className={classes.rows}>
      {data.items.map(({ id, file, lines, by, state, createdAt }) => (
        <li key={id}>
          <div>
            <Link to="/agent/organisations/import/$id" params={{ id }}>
              {t('imports.row', { file, lines, by })}
            </Link>
            <p>
              {t(`state.${state as 'done'}`)}, <RelativeTime at={createdAt} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
