import '@/features/people/words/crm';
import '@/features/people/words/settings';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { Check } from '@/components/Check';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import { TextField } from '@/components/TextField';
import classes from '@/features/people/person/Person.module.css';
import { AdministratorsOnly } from '@/features/people/settings/AdministratorsOnly';
import { SettingsPlaces } from '@/features/people/settings/SettingsPlaces';
import { inReadersWords } from '@/i18n/said/said';
import {
  crmCommands,
  crmKeys,
  crmQuery,
  crmRunsQuery,
  isUnderWay,
  type CrmRun,
  type CrmSync,
} from './queries';
import { rolesOf, textOf } from './rolesText';

export const CrmPage = () => (
  <AdministratorsOnly>
    <Crm />
  </AdministratorsOnly>
);

/** How organisations and people come from Dynamics, and what became of it last. */
function Crm() {
  const { t } = useTranslation('crm');
  const { data, error, refetch } = useQuery(crmQuery);
  if (error && !data) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <SettingsPlaces />
      <PageTitle title={t('crm.title')} />
      {data ? (
        <div className={classes.page}>
          <div className={classes.section}>
            <p>{t('crm.lead')}</p>
            {data.configured ? (
              <p>{t('crm.from', { url: data.url })}</p>
            ) : (
              <Notice tone="warn">{t('crm.unconfigured')}</Notice>
            )}
          </div>
          {data.configured && <Runs />}
          <Mapping sync={data} />
        </div>
      ) : (
        <Skeleton lines={14} />
      )}
    </>
  );
}

function useCrmCommand<V>(run: (variables: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => queries.invalidateQueries({ queryKey: crmKeys.all }),
  });
}

function Runs() {
  const { t } = useTranslation('crm');
  const { data, error, refetch } = useQuery(crmRunsQuery);
  const run = useCrmCommand(crmCommands.run);
  const busy = run.isPending || !!data?.items.some(isUnderWay);
  return (
    <section className={classes.section} aria-labelledby="runs">
      <h2 id="runs">{t('crm.runs')}</h2>
      {run.error && <ErrorPanel error={run.error} />}
      <div className={classes.actions}>
        <Button variant="default" disabled={busy} onClick={() => run.mutate(true)}>
          {t('crm.try')}
        </Button>
        <Button variant="default" disabled={busy} onClick={() => run.mutate(false)}>
          {t('crm.now')}
        </Button>
      </div>
      {data ? (
        data.items.length ? (
          <ul className={classes.rows}>
            {data.items.map((one) => (
              <OneRun key={one.id} run={one} />
            ))}
          </ul>
        ) : (
          <p>{t('crm.none')}</p>
        )
      ) : error ? (
        <ErrorPanel error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={4} />
      )}
    </section>
  );
}

function OneRun({ run }: { run: CrmRun }) {
  const { t } = useTranslation('crm');
  return (
    <li>
      <div>
        <strong>
          {t(`state.${run.state as 'done'}`)}
          {run.dryRun && `, ${t('crm.trial')}`}
        </strong>
        <p>
          {run.by ?? t('crm.byItself')}, <RelativeTime at={run.createdAt} />
        </p>
        <p>{t('crm.counts', { ...run })}</p>
        {run.problem && <Notice tone="danger">{run.problem}</Notice>}
        {run.refusals.map(({ id, name, why }) => (
          <p key={id + why}>{t('crm.refusal', { name: name ?? id, why: inReadersWords(why) })}</p>
        ))}
      </div>
    </li>
  );
}

function Mapping({ sync: { mapping } }: { sync: CrmSync }) {
  const { t } = useTranslation('crm');
  const [form, setForm] = useState({
    ...mapping,
    contactTelephone: mapping.contactTelephone ?? '',
    roleColumn: mapping.roleColumn ?? '',
    roles: textOf(mapping.roles),
  });
  const change = useCrmCommand(() =>
    crmCommands.change({
      ...form,
      contactTelephone: form.contactTelephone.trim() || null,
      roleColumn: form.roleColumn.trim() || null,
      roles: rolesOf(form.roles),
    }),
  );
  const wrong = change.error instanceof ApiError ? change.error.fieldErrors() : {};
  const set = (by: Partial<typeof form>) => {
    change.reset();
    setForm((before) => ({ ...before, ...by }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate(undefined);
  };
  return (
    <form noValidate className={classes.section} onSubmit={submit} aria-labelledby="mapping">
      <h2 id="mapping">{t('crm.mapping')}</h2>
      <p>{t('crm.mappingHelp')}</p>
      {change.error && <ErrorPanel error={change.error} />}
      <Check label={t('crm.enabled')} checked={form.enabled} onChange={(enabled) => set({ enabled })} />
      {(['accountName', 'contactName', 'contactEmail'] as const).map((name) => (
        <TextField
          key={name}
          label={t(`crm.${name}`)}
          required
          maxLength={100}
          error={wrong[name]}
          value={form[name]}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
      <TextField
        label={t('crm.contactTelephone')}
        help={t('crm.contactTelephoneHelp')}
        maxLength={100}
        error={wrong.contactTelephone}
        value={form.contactTelephone}
        onChange={(contactTelephone) => set({ contactTelephone })}
      />
      <TextField
        label={t('crm.roleColumn')}
        help={t('crm.roleColumnHelp')}
        maxLength={100}
        error={wrong.roleColumn}
        value={form.roleColumn}
        onChange={(roleColumn) => set({ roleColumn })}
      />
      <TextField
        label={t('crm.roles')}
        help={t('crm.rolesHelp')}
        rows={4}
        error={wrong.roles}
        value={form.roles}
        onChange={(roles) => set({ roles })}
      />
      {change.isSuccess && (
        <Notice tone="good" live>
          {t('crm.saved')}
        </Notice>
      )}
      <div className={classes.actions}>
        <Button type="submit" loading={change.isPending}>
          {t('crm.save')}
        </Button>
      </div>
    </form>
  );
}
