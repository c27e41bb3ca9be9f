import '@/features/people/words/settings';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { keys, useSession } from '@/api/queries';
import { Check } from '@/components/Check';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { Select } from '@/components/Select';
import { Skeleton } from '@/components/Skeleton';
import { TextField } from '@/components/TextField';
import personClasses from '@/features/people/person/Person.module.css';
import { AdministratorsOnly } from './AdministratorsOnly';
import { BrandPreview } from './BrandPreview';
import { providerFormOf, providerInputOf, type ProviderForm } from './providerForm';
import classes from './ProviderPage.module.css';
import { providerQuery, settingsCommands, settingsKeys, type ProviderSettings } from './queries';
import { SettingsPlaces } from './SettingsPlaces';

export const ProviderPage = () => (
  <AdministratorsOnly>
    <Loaded />
  </AdministratorsOnly>
);

function Loaded() {
  const { t } = useTranslation('settings');
  const { data, error, refetch } = useQuery(providerQuery);
  if (error && !data) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <SettingsPlaces />
      <PageTitle title={t('provider.title')} />
      {data ? (
        <div className={personClasses.page}>
          <Logo logo={data.logo ?? null} />
          <Form settings={data} />
        </div>
      ) : (
        <Skeleton lines={16} />
      )}
    </>
  );
}

/** After a change it is asked for again; what stands around the page follows when the gateway has heard of it. */
function useProviderCommand<V>(run: (variables: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => queries.invalidateQueries({ queryKey: settingsKeys.all }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.session }),
  });
}

function Logo({ logo }: { logo: string | null }) {
  const { t } = useTranslation('settings');
  const { msp } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const change = useProviderCommand(settingsCommands.changeLogo);
  const remove = useProviderCommand(() => settingsCommands.removeLogo());
  const failed = change.error ?? remove.error;
  const wrong =
    failed instanceof ApiError
      ? (failed.fieldErrors().file ?? failed.problem.errors?.[0]?.message)
      : undefined;
  return (
    <section className={personClasses.section} aria-labelledby="logo">
      <h2 id="logo">{t('provider.logo')}</h2>
      <p>{t('provider.logoHelp')}</p>
      {failed &&
        (wrong ? (
          <Notice tone="danger" live>
            {t('provider.logoWrong', { why: wrong })}
          </Notice>
        ) : (
          <ErrorPanel error={failed} />
        ))}
      <div className={classes.logo}>
        {logo && <img src={logo} alt={t('provider.logoOf', { name: msp.name })} />}
        <Button
          variant="default"
          loading={change.isPending}
          onClick={() => {
            remove.reset();
            input.current?.click();
          }}
        >
          {t(logo ? 'provider.logoOther' : 'provider.logoChoose')}
        </Button>
        {logo && (
          <Button
            variant="default"
            loading={remove.isPending}
            onClick={() => {
              change.reset();
              remove.mutate(undefined);
            }}
          >
            {t('provider.logoRemove')}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          accept="image/png,image/svg+xml"
          hidden
          aria-label={t('provider.logo')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) change.mutate(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
    </section>
  );
}

const zones = Intl.supportedValuesOf('timeZone');

function Form({ settings }: { settings: ProviderSettings }) {
  const { t } = useTranslation('settings');
  const [form, setForm] = useState(() => providerFormOf(settings));
  const change = useProviderCommand((said: ProviderForm) =>
    settingsCommands.changeProvider(providerInputOf(said)),
  );
  const wrong = change.error instanceof ApiError ? change.error.fieldErrors() : {};
  const set = (by: Partial<ProviderForm>) => {
    change.reset();
    setForm((before) => ({ ...before, ...by }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate(form);
  };
  const known = zones.includes(form.timeZone) ? zones : [form.timeZone, ...zones];
  return (
    <form noValidate className={personClasses.section} onSubmit={submit} aria-labelledby="provider">
      <h2 id="provider">{t('provider.details')}</h2>
      <p>{t('provider.help')}</p>
      {change.error && <ErrorPanel error={change.error} />}
      <TextField
        label={t('provider.name')}
        required
        maxLength={100}
        error={wrong.name}
        value={form.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={t('provider.address')}
        rows={4}
        error={wrong.address}
        value={form.address}
        onChange={(address) => set({ address })}
      />
      <TextField
        label={t('provider.phone')}
        type="tel"
        maxLength={40}
        error={wrong.phone}
        value={form.phone}
        onChange={(phone) => set({ phone })}
      />
      <TextField
        label={t('provider.email')}
        type="email"
        required
        maxLength={254}
        help={t('provider.emailHelp')}
        error={wrong.email}
        value={form.email}
        onChange={(email) => set({ email })}
      />
      <TextField
        label={t('provider.homepage')}
        type="url"
        maxLength={200}
        error={wrong.homepage}
        value={form.homepage}
        onChange={(homepage) => set({ homepage })}
      />
      <TextField
        label={t('provider.brandColour')}
        maxLength={7}
        help={t('provider.brandColourHelp')}
        error={wrong.brandColour}
        value={form.brandColour}
        onChange={(brandColour) => set({ brandColour })}
      />
      <BrandPreview colour={form.brandColour} />
      <Select
        id="time-zone"
        label={t('provider.timeZone')}
        error={wrong.timeZone}
        value={form.timeZone}
        options={known.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
        onChange={(timeZone) => timeZone && set({ timeZone })}
      />
      <h2>{t('provider.sender')}</h2>
      <p>{t('provider.senderHelp')}</p>
      <TextField
        label={t('provider.senderName')}
        maxLength={100}
        error={wrong.mailSender}
        value={form.senderName}
        onChange={(senderName) => set({ senderName })}
      />
      <TextField
        label={t('provider.senderEmail')}
        type="email"
        maxLength={254}
        value={form.senderEmail}
        onChange={(senderEmail) => set({ senderEmail })}
      />
      <h2>{t('provider.signIn')}</h2>
      <Check
        label={t('provider.agentsSecondFactor')}
        checked={form.agentsSecondFactor}
        onChange={(agentsSecondFactor) => set({ agentsSecondFactor })}
      />
      <p>{t('provider.agentsSecondFactorHelp')}</p>
      {change.isSuccess && (
        <Notice tone="good" live>
          {t('provider.saved')}
        </Notice>
      )}
      <div className={personClasses.actions}>
        <Button type="submit" loading={change.isPending}>
          {t('provider.save')}
        </Button>
      </div>
    </form>
  );
}
