import { Button } from '@mantine/core';
import type { FormEvent } from 'react';
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
import { useTextDraft } from '@/features/tickets/conversation/useTextDraft';

export function ResolveDialog({ ticket, onClose }: { ticket: Ticket; onClose: () => void }) {
  const { t } = useTranslation(['queue', 'ticket', 'translation']);
  const draft = useTextDraft(ticket.id, 'resolution');
  const { text } = draft;
  const resolve = useCommand(() =>
    commands.resolve(ticket.id, plainText(text) ? text : undefined, ticket.version),
  );
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (resolve.isPending) return;
    resolve.mutate(undefined, {
      onSuccess: () => {
        draft.clear();
        onClose();
      },
    });
  };
  return (
    <Dialog title={t('ticket.resolveTitle', { number: ticket.number })} onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }}>
        {resolve.error && <ErrorPanel error={resolve.error} />}
        {draft.foundFrom !== undefined && (
          <DraftBack
            from={draft.foundFrom}
            discard={t('comment.discard', { ns: 'ticket' })}
            onDiscard={draft.clear}
          >
            {t('ticket.resolutionBack')}
          </DraftBack>
        )}
        <RichTextEditor
          focused
          label={t('ticket.resolveText')}
          description={t('ticket.resolveHelp')}
          minRows={4}
          value={text}
          onChange={draft.setText}
          onSubmit={submit}
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button type="submit" loading={resolve.isPending}>
            {t('ticket.resolveConfirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
