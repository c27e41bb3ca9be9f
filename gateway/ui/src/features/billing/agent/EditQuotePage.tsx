import '@/features/billing/words/quote';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { Skeleton } from '@/components/Skeleton';
import { commands } from '@/features/billing/commands';
import type { Quote, QuoteInput } from '@/features/billing/model';
import { quoteQuery } from '@/features/billing/queries';
import { useCommand } from '@/features/billing/useCommand';
import { settingsQuery } from './queries';
import { QuoteEditor } from './QuoteEditor';
import type { TaxChoice } from './quoteForm';
import { formOf } from './quoteForm';

export const EditQuotePage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { id } = useParams({ from: '/agent/quotes/$id/edit' });
  const quote = useQuery(quoteQuery(id));
  const settings = useQuery(settingsQuery);
  const failed = [quote, settings].find((query) => query.error && !query.data);
  if (failed) return <ErrorPage error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!quote.data || !settings.data) return <Skeleton lines={12} />;
  return <Editor key={quote.data.id} quote={quote.data} taxes={settings.data.taxRates} />;
}

/** Writes the draft anew; of a quote that is out, what is sent next. */
function Editor({ quote, taxes }: { quote: Quote; taxes: readonly TaxChoice[] }) {
  const { t } = useTranslation('quote');
  const navigate = useNavigate();
  const write = useCommand((content: QuoteInput) =>
    commands.write(
      quote.id,
      {
        siteId: quote.site?.id,
        contactId: quote.contact.id,
        accountManagerId: quote.accountManager.id,
        content,
      },
      quote.version,
    ),
  );
  const content = quote.draft?.content ?? quote.current?.snapshot.content;
  if (!content || !quote.allowed.edit) return <ErrorPage kind="forbidden" />;
  return (
    <QuoteEditor
      title={t('form.edit', { reference: quote.reference })}
      start={formOf(content)}
      taxes={taxes}
      saving={write.isPending}
      error={write.error}
      onSave={(input) =>
        write.mutate(input, {
          onSuccess: () => void navigate({ to: '/agent/quotes/$id', params: { id: quote.id } }),
        })
      }
    />
  );
}
