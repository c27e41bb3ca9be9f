import '@/features/billing/words/quote';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { Skeleton } from '@/components/Skeleton';
import { TextField } from '@/components/TextField';
import type { Settings, Template, TemplateInput } from '@/features/billing/model';
import { newId } from '@/lib/newId';
import { billingCommands, settingsQuery, templatesQuery, useBillingCommand } from './queries';
import { QuoteEditor } from './QuoteEditor';
import { emptyQuote, formOf, startOf } from './quoteForm';

export const TemplatePage = () => (
  <AgentsOnly>
    <Existing />
  </AgentsOnly>
);

export const NewTemplatePage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Existing() {
  const { id } = useParams({ from: '/agent/templates/$id' });
  return <Loaded id={id} />;
}

function Loaded({ id }: { id?: string }) {
  const templates = useQuery(templatesQuery);
  const settings = useQuery(settingsQuery);
  const failed = [templates, settings].find((query) => query.error && !query.data);
  if (failed) return <ErrorPage error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!templates.data || !settings.data) return <Skeleton lines={12} />;
  const template = templates.data.find((one) => one.id === id);
  if (id && !template) return <ErrorPage kind="notFound" />;
  return <Editor key={id} template={template} settings={settings.data} />;
}

/** A quote to begin from. Its last day is no part of it: each quote gets one of its own. */
function Editor({ template, settings }: { template?: Template; settings: Settings }) {
  const { t } = useTranslation('quote');
  const navigate = useNavigate();
  const [id] = useState(() => template?.id ?? newId());
  const [name, setName] = useState(template?.name ?? '');
  const [pressed, setPressed] = useState(false);
  const save = useBillingCommand((input: TemplateInput) => billingCommands.saveTemplate(id, input));
  const missing = name.trim() ? undefined : t('form.missing.name');
  return (
    <QuoteEditor
      title={template?.name ?? t('form.newTemplate')}
      start={template ? startOf(formOf(template.content)) : emptyQuote(settings)}
      taxes={settings.taxRates}
      wrong={missing ? [{ id: 'template-name', text: missing }] : []}
      save={t('form.saveTemplate')}
      saving={save.isPending}
      error={save.error}
      onPress={() => setPressed(true)}
      onSave={(content) =>
        save.mutate(
          { name: name.trim(), content },
          { onSuccess: () => void navigate({ to: '/agent/templates' }) },
        )
      }
    >
      <TextField
        id="template-name"
        label={t('form.templateName')}
        required
        error={pressed ? missing : undefined}
        value={name}
        onChange={setName}
      />
    </QuoteEditor>
  );
}
