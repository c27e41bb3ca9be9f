import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { DraftBack } from '@/components/DraftBack';
import { ErrorPanel } from '@/components/ErrorPanel';
import { RichTextEditor } from '@/components/RichTextEditor';
import { commands } from '@/features/tickets/commands';
import type { Ticket } from '@/features/tickets/model';
import { plainText } from '@/features/tickets/plainText';
import { useCommand } from '@/features/tickets/useCommand';
import { useTextDraft } from './useTextDraft';

/** Re-opening is a decision of its own: it asks for the reason and says what it does. */
export function ReopenDialog({ ticket, onClose }: { ticket: Ticket; onClose: () => void }) {
  const { t } = useTranslation('ticket');
  const draft = useTextDraft(ticket.id, 'reopening');
  const reason = draft.text;
  const [missing, setMissing] = useState(false);
  const reopen = useCommand(() => commands.reopen(ticket.id, reason));

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!plainText(reason)) return setMissing(true);
    if (reopen.isPending) return;
    reopen.mutate(undefined, {
      onSuccess: () => {
        draft.clear();
        onClose();
      },
    });
  };
  return (
    <Dialog title={t('reopen.title', { number: ticket.number })} onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }}>
        {reopen.error && <ErrorPanel error={reopen.error} />}
        {draft.foundFrom !== undefined && (
          <DraftBack from={draft.foundFrom} discard={t('comment.discard')} onDiscard={draft.clear}>
            {t('reopen.draftBack')}
          </DraftBack>
        )}
        <RichTextEditor
          focused
          label={t('reopen.reason')}
          description={t('reopen.reasonHelp')}
          required
          minRows={3}
          value={reason}
          error={missing && t('reopen.reasonMissing')}
          onChange={(text) => {
            draft.setText(text);
            if (plainText(text)) setMissing(false);
          }}
          onSubmit={submit}
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('reopen.cancel')}
          </Button>
          <Button type="submit" loading={reopen.isPending}>
            {t('reopen.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
