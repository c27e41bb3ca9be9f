import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { RichTextEditor } from '@/components/RichTextEditor';
import type { Schemas } from '@/features/tickets/model';
import { plainText } from '@/features/tickets/plainText';
import { placeholders, replyCommands, useReplyCommand } from './replies';

/** Writes a reply down for the whole team. */
export function EditReply({ reply, onClose }: { reply?: Schemas['PreparedReply']; onClose: () => void }) {
  const { t } = useTranslation('queue');
  const [name, setName] = useState(reply?.name ?? '');
  const [text, setText] = useState(reply?.text ?? '');
  const [pressed, setPressed] = useState(false);
  const save = useReplyCommand(() => replyCommands.prepare(reply?.id, { name, text }));
  const field = {
    id: 'reply-name',
    required: true,
    error: pressed && !name.trim() ? t('prepared.nameMissing') : undefined,
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setPressed(true);
    if (!name.trim() || !plainText(text) || save.isPending) return;
    save.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Dialog wide title={reply?.name ?? t('prepared.new')} onClose={onClose}>
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {save.error && <ErrorPanel error={save.error} />}
        <Field {...field} label={t('prepared.name')}>
          <input
            {...fieldProps(field)}
            type="text"
            maxLength={100}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </Field>
        <RichTextEditor
          label={t('prepared.text')}
          description={t('prepared.textHelp', {
            placeholders: placeholders.map((one) => `{${one}}`).join(' '),
          })}
          minRows={5}
          value={text}
          error={pressed && !plainText(text) ? t('prepared.textMissing') : undefined}
          onChange={setText}
          onSubmit={submit}
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('prepared.back')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('prepared.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
