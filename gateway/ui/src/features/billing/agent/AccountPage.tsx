import '@/features/billing/words/back';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { Select } from '@/components/Select';
import { Skeleton } from '@/components/Skeleton';
import { TextField } from '@/components/TextField';
import { accessQuery } from '@/features/billing/access';
import type { Account } from '@/features/billing/model';
import { nameOf } from '@/lib/nameOf';
import { BillingPlaces } from './BillingPlaces';
import { InvoiceReaders } from './InvoiceReaders';
import { linesOf, PartyFields } from './PartyFields';
import { accountQuery, billingCommands, useBillingCommand } from './queries';
import page from '@/features/billing/quote/QuotePage.module.css';
import classes from './QuoteFields.module.css';

export const AccountPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { t } = useTranslation('back');
  const { organisationId } = useParams({ from: '/agent/accounts/$organisationId' });
  const account = useQuery(accountQuery(organisationId));
  const access = useQuery(accessQuery);
  const failed = [account, access].find((query) => query.error && !query.data);
  if (failed) return <ErrorPage error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!account.data || !access.data) return <Skeleton lines={12} />;
  if (!access.data.bill) return <ErrorPage kind="forbidden" />;
  return (
    <>
      <BillingPlaces />
      <PageTitle
        title={nameOf(account.data.organisation)}
        action={
          <div className={page.actions}>
            <Link to="/agent/accounts/$organisationId/statement" params={{ organisationId }}>
              {t('account.statement')}
            </Link>
          </div>
        }
      />
      <div className={page.main}>
        <Details key={organisationId} account={account.data} />
        <InvoiceReaders account={account.data} />
      </div>
    </>
  );
}

/** How a customer is billed, where that is not as for all. */
function Details({ account: { organisation, details } }: { account: Account }) {
  const { t } = useTranslation('back');
  const [form, setForm] = useState(() => ({
    name: details.name ?? '',
    address: details.address.join('\n'),
    vatNumber: details.vatNumber ?? '',
    companyNumber: details.companyNumber ?? '',
    currency: details.currency ?? '',
    count: details.terms ? String(details.terms.count) : '',
    unit: details.terms?.unit ?? 'days',
  }));
  const change = useBillingCommand((said: typeof form) =>
    billingCommands.changeAccount(organisation.id, {
      name: said.name.trim() || undefined,
      address: linesOf(said.address),
      vatNumber: said.vatNumber.trim() || undefined,
      companyNumber: said.companyNumber.trim() || undefined,
      currency: said.currency.trim().toUpperCase() || undefined,
      terms: said.count.trim() ? { count: Number(said.count), unit: said.unit } : undefined,
    }),
  );
  const set = (by: Partial<typeof form>) => {
    change.reset();
    setForm((before) => ({ ...before, ...by }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate(form);
  };
  return (
    <form noValidate className={classes.page} onSubmit={submit}>
      {change.error && <ErrorPanel error={change.error} />}
      <fieldset className={classes.section}>
        <legend>{t('account.title')}</legend>
        <PartyFields
          form={form}
          nameHelp={t('account.nameHelp', { name: nameOf(organisation) })}
          onChange={set}
        />
        <div className={classes.pair}>
          <TextField
            label={t('account.currency')}
            help={t('account.asForAll')}
            value={form.currency}
            onChange={(currency) => set({ currency })}
          />
          <TextField
            label={t('settings.payWithin')}
            help={t('account.asForAll')}
            inputMode="numeric"
            value={form.count}
            onChange={(count) => set({ count })}
          />
          <Select
            id="account-unit"
            label={t('settings.unit')}
            value={form.unit}
            options={(['days', 'months'] as const).map((value) => ({
              value,
              label: t(`settings.units.${value}`),
            }))}
            onChange={(unit) => unit && set({ unit })}
          />
        </div>
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
      </fieldset>
    </form>
  );
}
