import '@/features/billing/words/quote';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { Select } from '@/components/Select';
import { Skeleton } from '@/components/Skeleton';
import { commands } from '@/features/billing/commands';
import type { NewQuote } from '@/features/billing/model';
import { useCommand } from '@/features/billing/useCommand';
import { ContactSelect } from './ContactSelect';
import { settingsQuery, templatesQuery } from './queries';
import { QuoteEditor } from './QuoteEditor';
import { emptyQuote, formOf, startOf } from './quoteForm';
import classes from './QuoteFields.module.css';

export const NewQuotePage = () => (
  <AgentsOnly>
    <NewQuoteForm />
  </AgentsOnly>
);

interface Choice {
  id: string;
  name: string;
}

function NewQuoteForm() {
  const { t } = useTranslation('quote');
  const navigate = useNavigate();
  const keys = useIdempotencyKey();
  const settings = useQuery(settingsQuery);
  const templates = useQuery(templatesQuery);
  const { template: chosen } = useSearch({ from: '/agent/quotes/new' });
  const [organisation, setOrganisation] = useState<Choice | null>(null);
  const [contact, setContact] = useState<Choice | null>(null);
  const [pressed, setPressed] = useState(false);
  const begin = useCommand((quote: NewQuote) => commands.begin(quote, keys.keyFor(quote)));
  if (settings.error) return <ErrorPage error={settings.error} onRetry={() => void settings.refetch()} />;
  // What comes from templates would push the form down when it comes.
  if (!settings.data || templates.isPending) return <Skeleton lines={12} />;
  const template = templates.data?.find(({ id }) => id === chosen);
  const start = template ? startOf(formOf(template.content)) : emptyQuote(settings.data);
  const missing = organisation && contact ? undefined : t('form.missing.contact');
  return (
    <QuoteEditor
      // Another template is another start.
      key={template?.id}
      title={t('form.new')}
      start={start}
      taxes={settings.data.taxRates}
      wrong={missing ? [{ id: organisation ? 'quote-contact' : 'quote-organisation', text: missing }] : []}
      saving={begin.isPending}
      error={begin.error}
      onPress={() => setPressed(true)}
      onSave={(content) => {
        if (!organisation || !contact) return;
        begin.mutate(
          { organisationId: organisation.id, contactId: contact.id, content },
          { onSuccess: ({ id }) => void navigate({ to: '/agent/quotes/$id', params: { id } }) },
        );
      }}
    >
      <div className={classes.pair}>
        <OrganisationSelect
          id="quote-organisation"
          label={t('facts.organisation')}
          required
          error={pressed && !organisation ? missing : undefined}
          value={organisation}
          onChange={(chosen) => {
            setOrganisation(chosen);
            setContact(null);
          }}
        />
        <ContactSelect
          key={organisation?.id}
          id="quote-contact"
          label={t('form.contact')}
          organisationId={organisation?.id}
          error={pressed && organisation && !contact ? missing : undefined}
          value={contact}
          onChange={setContact}
        />
      </div>
      {templates.data && templates.data.length > 0 && (
        <Select
          id="quote-template"
          label={t('form.template')}
          placeholder={t('form.noTemplate')}
          value={template?.id ?? null}
          options={templates.data.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => void navigate({ to: '.', search: { template: id ?? undefined }, replace: true })}
        />
      )}
    </QuoteEditor>
  );
}
