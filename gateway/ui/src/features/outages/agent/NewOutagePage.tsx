import '@/features/outages/words/outage';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPanel } from '@/components/ErrorPanel';
import { PageTitle } from '@/components/PageTitle';
import { RichTextEditor } from '@/components/RichTextEditor';
import { commands } from '@/features/outages/commands';
import type { NewOutage, OutageKind } from '@/features/outages/model';
import classes from '@/features/outages/outage/Outage.module.css';
import { useCommand } from '@/features/outages/useCommand';
import { Affects, type Affected } from './Affects';
import { TextLine } from './TextLine';
import { TimeFields, wrongTimes } from './TimeFields';
import { local, moment, names, nothingIn } from './times';

export const NewOutagePage = () => (
  <AgentsOnly>
    <NewOutageForm />
  </AgentsOnly>
);

const kinds: readonly OutageKind[] = ['maintenance', 'downtime'];

/** Announces maintenance, or tells of what stopped working. */
function NewOutageForm() {
  const { t } = useTranslation('outage');
  const navigate = useNavigate();
  const keys = useIdempotencyKey();
  const [kind, setKind] = useState<OutageKind>('maintenance');
  const [title, setTitle] = useState('');
  const [details, setDetails] = useState('');
  const [services, setServices] = useState('');
  const [times, setTimes] = useState({ starts: '', ends: '' });
  const [affected, setAffected] = useState<Affected>({ everybody: true, organisations: [] });
  const [pressed, setPressed] = useState(false);
  const schedule = useCommand((outage: NewOutage) => commands.schedule(outage, keys.keyFor(outage)));

  const planned = kind === 'maintenance';
  const nobody = !affected.everybody && affected.organisations.length === 0;
  const startsAt = moment(times.starts);
  const choose = (chosen: OutageKind) => {
    setKind(chosen);
    if (chosen === 'downtime' && !times.starts)
      setTimes({ ...times, starts: local(new Date().toISOString()) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    const lacks = !title.trim() || nothingIn(details) || names(services).length === 0 || nobody;
    if (schedule.isPending || lacks || !startsAt || wrongTimes(times, planned)) return;
    schedule.mutate(
      {
        kind,
        title: title.trim(),
        details,
        services: names(services),
        organisationIds: affected.everybody ? undefined : affected.organisations.map(({ id }) => id),
        startsAt,
        endsAt: moment(times.ends),
      },
      {
        onSuccess: ({ number }) =>
          void navigate({ to: '/agent/outages/$number', params: { number: String(number) } }),
      },
    );
  };
  return (
    <>
      <PageTitle title={t('new.title')} />
      <form noValidate className={classes.form} onSubmit={submit}>
        {schedule.error && <ErrorPanel error={schedule.error} />}
        <fieldset className={classes.choices}>
          <legend>{t('kind.label')}</legend>
          {kinds.map((one) => (
            <label key={one} htmlFor={`kind-${one}`}>
              <input
                id={`kind-${one}`}
                type="radio"
                name="kind"
                checked={kind === one}
                onChange={() => choose(one)}
              />
              {t(`kind.${one}`)}
            </label>
          ))}
        </fieldset>
        <TextLine
          id="outage-title"
          label={t('new.name')}
          help={t('new.nameHelp')}
          required
          error={pressed && !title.trim() ? t('new.nameMissing') : undefined}
          value={title}
          onChange={setTitle}
        />
        <TextLine
          id="outage-services"
          label={t('new.services')}
          help={t('new.servicesHelp')}
          required
          error={pressed && names(services).length === 0 ? t('new.servicesMissing') : undefined}
          value={services}
          onChange={setServices}
        />
        <TimeFields times={times} planned={planned} pressed={pressed} onChange={setTimes} />
        <RichTextEditor
          label={t('new.details')}
          description={t('new.detailsHelp')}
          required
          error={pressed && nothingIn(details) ? t('new.detailsMissing') : undefined}
          value={details}
          onChange={setDetails}
        />
        <Affects
          value={affected}
          error={pressed && nobody ? t('new.someMissing') : undefined}
          onChange={setAffected}
        />
        <p className={classes.soft}>{t('new.mail')}</p>
        <div>
          <Button type="submit" loading={schedule.isPending}>
            {t('new.announce')}
          </Button>
        </div>
      </form>
    </>
  );
}
