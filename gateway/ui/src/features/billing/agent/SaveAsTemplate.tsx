import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { TextField } from '@/components/TextField';
import type { Quote } from '@/features/billing/model';
import { newId } from '@/lib/newId';
import { billingCommands, useBillingCommand } from './queries';
import { formOf, inputOf, startOf } from './quoteForm';

/** Keeps a quote's words and lines, for others to begin from. */
export function SaveAsTemplate({ quote, onClose }: { quote: Quote; onClose: () => void }) {
  const { t } = useTranslation(['quote', 'translation']);
  const [name, setName] = useState(quote.title);
  const [pressed, setPressed] = useState(false);
  const [id] = useState(() => newId());
  const content = quote.draft?.content ?? quote.current?.snapshot.content;
  const save = useBillingCommand((called: string) =>
    content
      ? billingCommands.saveTemplate(id, { name: called, content: inputOf(startOf(formOf(content))) })
      : Promise.resolve(undefined),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (!save.isPending && name.trim()) save.mutate(name.trim(), { onSuccess: onClose });
  };
  return (
    <Dialog title={t('agent.templateTitle')} onClose={onClose}>
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {save.error && <ErrorPanel error={save.error} />}
        <TextField
          label={t('form.templateName')}
          required
          error={pressed && !name.trim() ? t('agent.templateNameMissing') : undefined}
          value={name}
          onChange={setName}
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('form.saveTemplate')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
