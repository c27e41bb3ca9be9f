import '@/features/billing/words/invoice';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { Skeleton } from '@/components/Skeleton';
import type { Invoice, InvoiceInput } from '@/features/billing/invoice/model';
import { invoiceCommands, invoiceQuery, useInvoiceCommand } from '@/features/billing/invoice/queries';
import { InvoiceEditor } from './InvoiceEditor';
import { invoiceFormOf } from './invoiceForm';
import { settingsQuery } from './queries';
import type { TaxChoice } from './quoteForm';

export const EditInvoicePage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { id } = useParams({ from: '/agent/invoices/$id/edit' });
  const invoice = useQuery(invoiceQuery(id));
  const settings = useQuery(settingsQuery);
  const failed = [invoice, settings].find((query) => query.error && !query.data);
  if (failed) return <ErrorPage error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!invoice.data || !settings.data) return <Skeleton lines={12} />;
  return <Editor key={id} detail={invoice.data} taxes={settings.data.taxRates} />;
}

/** Writes a draft anew. */
function Editor({ detail, taxes }: { detail: Invoice; taxes: readonly TaxChoice[] }) {
  const { t } = useTranslation('invoice');
  const navigate = useNavigate();
  const { id } = detail.item;
  const write = useInvoiceCommand((content: InvoiceInput) =>
    invoiceCommands.write(id, content, detail.version),
  );
  if (!detail.draft || !detail.allowed.edit) return <ErrorPage kind="forbidden" />;
  return (
    <InvoiceEditor
      title={t('form.edit')}
      start={invoiceFormOf(detail.draft.content)}
      taxes={taxes}
      saving={write.isPending}
      error={write.error}
      onSave={(content) =>
        write.mutate(content, {
          onSuccess: () => void navigate({ to: '/agent/invoices/$id', params: { id } }),
        })
      }
    />
  );
}
