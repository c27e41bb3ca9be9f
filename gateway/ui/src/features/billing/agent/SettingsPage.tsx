import '@/features/billing/words/back';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { Check } from '@/components/Check';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { Select } from '@/components/Select';
import { Skeleton } from '@/components/Skeleton';
import { TextField } from '@/components/TextField';
import { accessQuery } from '@/features/billing/access';
import type { Settings } from '@/features/billing/model';
import { money } from '@/lib/money';
import { ApprovalFields } from './ApprovalFields';
import { BillingPlaces } from './BillingPlaces';
import { PartyFields } from './PartyFields';
import { billingCommands, settingsQuery, useBillingCommand } from './queries';
import { bankFields, coinsWith, settingsFormOf, settingsInputOf, type SettingsForm } from './settingsForm';
import { TaxRateFields } from './TaxRateFields';
import classes from './QuoteFields.module.css';

export const SettingsPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const settings = useQuery(settingsQuery);
  const access = useQuery(accessQuery);
  const failed = [settings, access].find((query) => query.error && !query.data);
  if (failed) return <ErrorPage error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!settings.data || !access.data) return <Skeleton lines={12} />;
  if (!access.data.bill) return <ErrorPage kind="forbidden" />;
  return <Form settings={settings.data} />;
}

const units = ['days', 'months'] as const;

/** What all quotes and invoices have in common from now on. What was sent or issued stays as it is. */
function Form({ settings }: { settings: Settings }) {
  const { t, i18n } = useTranslation('back');
  const [form, setForm] = useState(() => settingsFormOf(settings));
  const change = useBillingCommand((said: SettingsForm) =>
    billingCommands.changeSettings(settingsInputOf(said)),
  );
  const set = (by: Partial<SettingsForm>) => {
    change.reset();
    setForm((before) => ({ ...before, ...by }));
  };
  const field = (
    name:
      'email' | 'phone' | 'invoicePrefix' | 'creditNotePrefix' | 'quoteTerms' | 'invoiceNotes' | 'consent',
    rows?: number,
  ) => (
    <TextField
      label={t(`settings.${name}`)}
      rows={rows}
      value={form[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate(form);
  };
  return (
    <>
      <BillingPlaces />
      <PageTitle title={t('settings.title')} />
      <form noValidate className={classes.page} onSubmit={submit}>
        <p>{t('settings.lead')}</p>
        {change.error && <ErrorPanel error={change.error} />}
        <fieldset className={classes.section}>
          <legend>{t('settings.seller')}</legend>
          <PartyFields form={form} required onChange={set} />
          <div className={classes.pair}>
            {field('email')}
            {field('phone')}
          </div>
        </fieldset>
        <fieldset className={classes.section}>
          <legend>{t('settings.bank')}</legend>
          <div className={classes.pair}>
            {bankFields.map((name) => (
              <TextField
                key={name}
                label={t(`bank.${name}`)}
                value={form.bank[name]}
                onChange={(value) => set({ bank: { ...form.bank, [name]: value } })}
              />
            ))}
          </div>
        </fieldset>
        <TaxRateFields rates={form.rates} onChange={(rates) => set({ rates })} />
        <fieldset className={classes.section}>
          <legend>{t('settings.terms')}</legend>
          <div className={classes.pair}>
            <TextField
              label={t('settings.payWithin')}
              inputMode="numeric"
              value={form.termsCount}
              onChange={(termsCount) => set({ termsCount })}
            />
            <Select
              id="terms-unit"
              label={t('settings.unit')}
              value={form.termsUnit}
              options={units.map((value) => ({ value, label: t(`settings.units.${value}`) }))}
              onChange={(termsUnit) => termsUnit && set({ termsUnit })}
            />
          </div>
          {field('quoteTerms', 5)}
          {field('invoiceNotes', 3)}
          {field('consent', 2)}
        </fieldset>
        <fieldset className={classes.section}>
          <legend>{t('settings.sums')}</legend>
          <Select
            id="rounding-rule"
            label={t('settings.rounding')}
            value={form.roundingRule}
            options={(['document-half-up', 'document-down', 'line-half-up'] as const).map((value) => ({
              value,
              label: t(`settings.roundings.${value}`),
            }))}
            onChange={(roundingRule) => roundingRule && set({ roundingRule })}
          />
          <Select
            id="cash-rounding"
            label={t('settings.cashRounding')}
            help={t('settings.cashRoundingHelp')}
            value={form.cashRounding}
            placeholder={t('settings.noCashRounding')}
            options={coinsWith(form.cashRounding).map((coin) => ({
              value: String(coin),
              label: t('settings.toNearest', {
                amount: money({ minorUnits: coin, currency: form.kept.currency }, i18n.language),
              }),
            }))}
            onChange={(cashRounding) => set({ cashRounding: cashRounding ?? '' })}
          />
          <Check
            label={t('settings.inclusive')}
            checked={form.pricesIncludeTax}
            onChange={(pricesIncludeTax) => set({ pricesIncludeTax })}
          />
          <div className={classes.pair}>
            {field('invoicePrefix')}
            {field('creditNotePrefix')}
          </div>
        </fieldset>
        <ApprovalFields
          approval={form.approval}
          currency={form.kept.currency}
          onChange={(approval) => set({ approval })}
        />
        {change.isSuccess && (
          <Notice tone="good" live>
            {t('settings.saved')}
          </Notice>
        )}
        <div>
          <Button type="submit" loading={change.isPending}>
            {t('settings.save')}
          </Button>
        </div>
      </form>
    </>
  );
}
