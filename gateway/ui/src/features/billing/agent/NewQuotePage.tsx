import '@/features/billing/words/quote';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { Skeleton } from '@/components/Skeleton';
import { commands } from '@/features/billing/commands';
import type { NewQuote } from '@/features/billing/model';
import { useCommand } from '@/features/billing/useCommand';
import { ContactSelect } from './ContactSelect';
import { settingsQuery } from './queries';
import { QuoteEditor } from './QuoteEditor';
import { emptySection, type QuoteForm } from './quoteForm';
import classes from './QuoteFields.module.css';

export const NewQuotePage = () => (
  <AgentsOnly>
    <NewQuoteForm />
  </AgentsOnly>
);

const VALID_DAYS = 30;

const dayIn = (days: number) => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toLocaleDateString('sv-SE');
};

interface Choice {
  id: string;
  name: string;
}

function NewQuoteForm() {
  const { t } = useTranslation('quote');
  const navigate = useNavigate();
  const keys = useIdempotencyKey();
  const settings = useQuery(settingsQuery);
  const [organisation, setOrganisation] = useState<Choice | null>(null);
  const [contact, setContact] = useState<Choice | null>(null);
  const [pressed, setPressed] = useState(false);
  const begin = useCommand((quote: NewQuote) => commands.begin(quote, keys.keyFor(quote)));
  if (settings.error) return <ErrorPage error={settings.error} onRetry={() => void settings.refetch()} />;
  if (!settings.data) return <Skeleton lines={12} />;
  const tax = settings.data.taxRates[0]?.tax ?? { category: 'standard', rate: '20' };
  const start: QuoteForm = {
    title: '',
    introduction: '',
    validUntil: dayIn(VALID_DAYS),
    terms: settings.data.quoteTerms ?? '',
    projectWork: false,
    sections: [emptySection(tax)],
    kept: { currency: settings.data.currency, pricesIncludeTax: settings.data.pricesIncludeTax },
  };
  const missing = organisation && contact ? undefined : t('form.missing.contact');
  return (
    <QuoteEditor
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
    </QuoteEditor>
  );
}
