import '@/features/billing/words/invoice';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { Skeleton } from '@/components/Skeleton';
import type { NewInvoice } from '@/features/billing/invoice/model';
import { invoiceCommands, useInvoiceCommand } from '@/features/billing/invoice/queries';
import { InvoiceEditor } from './InvoiceEditor';
import { emptyInvoice } from './invoiceForm';
import { accountQuery, settingsQuery } from './queries';

export const NewInvoicePage = () => (
  <AgentsOnly>
    <NewInvoiceForm />
  </AgentsOnly>
);

/** Begins an invoice: a draft, which only the service team sees until it is issued. */
function NewInvoiceForm() {
  const { t } = useTranslation('invoice');
  const navigate = useNavigate();
  const keys = useIdempotencyKey();
  const settings = useQuery(settingsQuery);
  const [organisation, setOrganisation] = useState<{ id: string; name: string } | null>(null);
  const account = useQuery({ ...accountQuery(organisation?.id ?? ''), enabled: organisation !== null });
  const [pressed, setPressed] = useState(false);
  const begin = useInvoiceCommand((invoice: NewInvoice) =>
    invoiceCommands.begin(invoice, keys.keyFor(invoice)),
  );
  if (settings.error) return <ErrorPage error={settings.error} onRetry={() => void settings.refetch()} />;
  if (!settings.data) return <Skeleton lines={12} />;
  const { taxRates, currency, pricesIncludeTax } = settings.data;
  const missing = organisation ? undefined : t('form.missing.organisation');
  return (
    <InvoiceEditor
      title={t('form.new')}
      start={emptyInvoice(taxRates[0]?.tax ?? { category: 'standard', rate: '20' }, {
        currency,
        pricesIncludeTax,
      })}
      taxes={taxRates}
      wrong={missing ? [{ id: 'invoice-organisation', text: missing }] : []}
      saving={begin.isPending}
      error={begin.error}
      onPress={() => setPressed(true)}
      onSave={(content) => {
        if (!organisation) return;
        begin.mutate(
          {
            organisationId: organisation.id,
            content: { ...content, currency: account.data?.details.currency ?? content.currency },
          },
          { onSuccess: ({ id }) => void navigate({ to: '/agent/invoices/$id', params: { id } }) },
        );
      }}
    >
      <OrganisationSelect
        id="invoice-organisation"
        label={t('list.organisation')}
        required
        error={pressed ? missing : undefined}
        value={organisation}
        onChange={setOrganisation}
      />
    </InvoiceEditor>
  );
}
