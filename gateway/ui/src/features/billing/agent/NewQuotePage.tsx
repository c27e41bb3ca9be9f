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
import type { NewQuote, Quote, Settings, Template } from '@/features/billing/model';
import { quoteQuery } from '@/features/billing/queries';
import { useCommand } from '@/features/billing/useCommand';
import { nameOf } from '@/lib/nameOf';
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

/** What it begins from has to be there first: it would push the form down, or take the place of what is written. */
function NewQuoteForm() {
  const { copy } = useSearch({ from: '/agent/quotes/new' });
  const settings = useQuery(settingsQuery);
  const templates = useQuery(templatesQuery);
  const copied = useQuery({ ...quoteQuery(copy ?? ''), enabled: copy !== undefined });
  if (settings.error) return <ErrorPage error={settings.error} onRetry={() => void settings.refetch()} />;
  if (copied.error && !copied.data)
    return <ErrorPage error={copied.error} onRetry={() => void copied.refetch()} />;
  if (!settings.data || templates.isPending || (copy && !copied.data)) return <Skeleton lines={12} />;
  return (
    <QuoteForm key={copy} settings={settings.data} templates={templates.data ?? []} copied={copied.data} />
  );
}

const contentOf = ({ draft, current }: Quote) => draft?.content ?? current?.snapshot.content;

const choiceOf = (named: { id: string; name?: string | null } | undefined): Choice | null =>
  named ? { id: named.id, name: nameOf(named) } : null;

function QuoteForm({
  settings,
  templates,
  copied,
}: {
  settings: Settings;
  templates: readonly Template[];
  copied?: Quote;
}) {
  const { t } = useTranslation('quote');
  const navigate = useNavigate();
  const keys = useIdempotencyKey();
  const { template: chosen } = useSearch({ from: '/agent/quotes/new' });
  const [organisation, setOrganisation] = useState(choiceOf(copied?.organisation));
  const [contact, setContact] = useState(choiceOf(copied?.contact));
  const [pressed, setPressed] = useState(false);
  const begin = useCommand((quote: NewQuote) => commands.begin(quote, keys.keyFor(quote)));
  const template = templates.find(({ id }) => id === chosen);
  const content = template?.content ?? (copied && contentOf(copied));
  const start = content ? startOf(formOf(content)) : emptyQuote(settings);
  const missing = organisation && contact ? undefined : t('form.missing.contact');
  return (
    <QuoteEditor
      // Another template is another start.
      key={template?.id}
      title={t('form.new')}
      start={start}
      taxes={settings.taxRates}
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
      {templates.length > 0 && !copied && (
        <Select
          id="quote-template"
          label={t('form.template')}
          placeholder={t('form.noTemplate')}
          value={template?.id ?? null}
          options={templates.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => void navigate({ to: '.', search: { template: id ?? undefined }, replace: true })}
        />
      )}
    </QuoteEditor>
  );
}
