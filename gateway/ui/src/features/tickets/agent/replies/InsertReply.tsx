import { Button } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import type { Schemas, Ticket } from '@/features/tickets/model';
import { EditReply } from './EditReply';
import { filled, repliesQuery, replyCommands, useReplyCommand } from './replies';
import classes from './InsertReply.module.css';

interface Props {
  ticket: Ticket;
  onInsert: (html: string) => void;
}

/** What is answered often is written down already: puts it into the reply, filled in. */
export function InsertReply({ ticket, onInsert }: Props) {
  const { t } = useTranslation('queue');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.button}
        leftSection={<IconTemplate size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('prepared.insert')}
      </Button>
      {open && <Replies ticket={ticket} onInsert={onInsert} onClose={() => setOpen(false)} />}
    </>
  );
}

function Replies({ ticket, onInsert, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('queue');
  const user = useUser();
  const { data, error, refetch } = useQuery(repliesQuery);
  const [editing, setEditing] = useState<'new' | Schemas['PreparedReply']>();
  const discard = useReplyCommand((id: string) => replyCommands.discard(id));
  if (editing)
    return (
      <EditReply
        key={editing === 'new' ? '' : editing.id}
        reply={editing === 'new' ? undefined : editing}
        onClose={() => setEditing(undefined)}
      />
    );
  return (
    <Dialog wide title={t('prepared.title')} onClose={onClose}>
      <p>{t('prepared.lead')}</p>
      {(error ?? discard.error) && (
        <ErrorPanel error={(error ?? discard.error) as Error} onRetry={() => void refetch()} />
      )}
      {data?.items.length === 0 && <p>{t('prepared.none')}</p>}
      <ul className={classes.replies}>
        {data?.items.map((reply) => (
          <li key={reply.id}>
            <bdi>{reply.name}</bdi>
            <span className={classes.actions}>
              <Button
                size="compact-sm"
                onClick={() => {
                  onClose();
                  onInsert(filled(reply.text, ticket, user.name));
                }}
              >
                {t('prepared.use')}
                <span className="visually-hidden">: {reply.name}</span>
              </Button>
              <Button variant="default" size="compact-sm" onClick={() => setEditing(reply)}>
                {t('prepared.edit')}
                <span className="visually-hidden">: {reply.name}</span>
              </Button>
              <Button variant="subtle" size="compact-sm" onClick={() => discard.mutate(reply.id)}>
                {t('prepared.discard')}
                <span className="visually-hidden">: {reply.name}</span>
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button variant="default" onClick={() => setEditing('new')}>
          {t('prepared.new')}
        </Button>
        <Button onClick={onClose}>{t('dialog.close', { ns: 'translation' })}</Button>
      </DialogActions>
    </Dialog>
  );
}
