import '@/features/people/words/imports';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { AgentsOnly } from '@/components/AgentsOnly';
import { Check } from '@/components/Check';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { Select } from '@/components/Select';
import { Skeleton } from '@/components/Skeleton';
import { TextField } from '@/components/TextField';
import classes from '@/features/people/person/Person.module.css';
import { peopleKeys } from '@/features/people/queries';
import { inReadersWords } from '@/i18n/said/said';
import {
  importCommands,
  importKeys,
  importQuery,
  isUnderWay,
  meanings,
  refusedQuery,
  type ContactImport,
  type Meaning,
} from './queries';

export const ImportPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { t } = useTranslation('imports');
  const { id } = useParams({ from: '/agent/organisations/import/$id' });
  const { data, error, refetch } = useQuery(importQuery(id));
  if (error && !data) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <p className={classes.back}>
        <Link to="/agent/organisations/import">{t('imports.title')}</Link>
      </p>
      <PageTitle title={data?.file ?? t('imports.title')} />
      {data ? (
        <div className={classes.page}>
          {(data.state === 'mapping' || data.state === 'checked') && <Mapping key={data.id} it={data} />}
          {data.state !== 'mapping' && <Result it={data} />}
        </div>
      ) : (
        <Skeleton lines={12} />
      )}
    </>
  );
}

function useImportCommand<V>(id: string, run: (variables: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => queries.invalidateQueries({ queryKey: importKeys.one(id) }),
  });
}

/** What each column is, as far as its name says so, to be put right. */
function Mapping({ it }: { it: ContactImport }) {
  const { t } = useTranslation('imports');
  const [columns, setColumns] = useState<(Meaning | null)[]>(it.mapping.columns);
  const [source, setSource] = useState(it.mapping.source);
  const [createOrganisations, setCreateOrganisations] = useState(it.mapping.createOrganisations);
  const [createSites, setCreateSites] = useState(it.mapping.createSites);
  const map = useImportCommand(it.id, () =>
    importCommands.map(it.id, {
      columns: columns as Meaning[],
      source: source.trim(),
      createOrganisations,
      createSites,
    }),
  );
  const wrong = map.error instanceof ApiError ? map.error.problem.errors?.[0]?.message : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!map.isPending) map.mutate(undefined);
  };
  return (
    <form noValidate className={classes.section} onSubmit={submit} aria-labelledby="columns">
      <h2 id="columns">{t('mapping.title')}</h2>
      {map.error &&
        (wrong ? (
          <Notice tone="danger" live>
            {t('mapping.title')}: {wrong}
          </Notice>
        ) : (
          <ErrorPanel error={map.error} />
        ))}
      {it.columns.map((name, index) => (
        <Select<Meaning>
          key={index}
          id={`column-${index}`}
          label={t('mapping.column', { name })}
          placeholder={t('mapping.nothing')}
          value={columns[index] ?? null}
          options={meanings.map((value) => ({ value, label: t(`meaning.${value}`) }))}
          onChange={(meaning) => setColumns(columns.map((before, i) => (i === index ? meaning : before)))}
        />
      ))}
      <TextField
        label={t('mapping.source')}
        help={t('mapping.sourceHelp')}
        maxLength={40}
        value={source}
        onChange={setSource}
      />
      <Check
        label={t('mapping.createOrganisations')}
        checked={createOrganisations}
        onChange={setCreateOrganisations}
      />
      <Check label={t('mapping.createSites')} checked={createSites} onChange={setCreateSites} />
      <div className={classes.actions}>
        <Button type="submit" variant={it.state === 'checked' ? 'default' : 'filled'} loading={map.isPending}>
          {t('mapping.check')}
        </Button>
      </div>
    </form>
  );
}

function Result({ it }: { it: ContactImport }) {
  const { t } = useTranslation('imports');
  const queries = useQueryClient();
  const start = useImportCommand(it.id, async () => {
    await importCommands.start(it.id);
    await queries.invalidateQueries({ queryKey: peopleKeys.all });
  });
  const sound = it.created + it.changed + it.unchanged;
  return (
    <section className={classes.section} aria-labelledby="result">
      <h2 id="result">{t('result.title')}</h2>
      {start.error && <ErrorPanel error={start.error} />}
      <p role="status">
        {t(`state.${it.state}`)}
        {isUnderWay(it) && `: ${t('result.progress', { done: it.lines - it.left, lines: it.lines })}`}
      </p>
      {isUnderWay(it) && (
        <progress value={it.lines - it.left} max={it.lines} aria-label={t('result.title')} />
      )}
      <Notice tone={it.refused > 0 ? 'warn' : 'good'}>{t('result.would', { ...it })}</Notice>
      {it.state === 'checked' && sound > 0 && (
        <div className={classes.actions}>
          <Button loading={start.isPending} onClick={() => start.mutate(undefined)}>
            {t('result.start', { count: sound })}
          </Button>
        </div>
      )}
      {it.refused > 0 && !isUnderWay(it) && <Refused id={it.id} state={it.state} />}
    </section>
  );
}

function Refused({ id, state }: { id: string; state: string }) {
  const { t } = useTranslation('imports');
  const { data, error, refetch } = useQuery(refusedQuery(id, state));
  if (!data)
    return error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Skeleton lines={6} />;
  return (
    <>
      <h3>{t('result.wrong')}</h3>
      <p>
        <a href={`/api/contact-imports/${id}/lines/csv?outcome=refused`} download>
          {t('result.csv')}
        </a>
      </p>
      <ul className={classes.rows}>
        {data.items.map(({ line, errors }) => (
          <li key={line}>
            <div>
              <strong>{t('result.line', { line })}</strong>
              {errors.map(({ field, message }) => (
                <p key={message + field}>
                  {field && `${t(`meaning.${field}`)} `}
                  {inReadersWords(message)}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
