import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/ErrorPanel';
import { FilePicker } from '@/components/FilePicker';
import { Notice } from '@/components/Notice';
import { useUploads } from '@/components/useUploads';
import { commands } from '@/components/ticket/commands';
import { useCommand } from '@/components/ticket/useCommand';
import { useState } from 'react';
import classes from './TicketOpened.module.css';

/** Files for a ticket that exists: each goes to it by itself once all that were chosen have been uploaded. */
export function AddFiles({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('ticket');
  const uploads = useUploads();
  const [added, setAdded] = useState<readonly string[]>([]);
  const { mutate, isPending, error } = useCommand((ids: string[]) => commands.attach(ticketId, ids));

  const waiting = uploads.attachmentIds.filter((id) => !added.includes(id));
  const attach = () => mutate(waiting, { onSuccess: () => setAdded((known) => [...known, ...waiting]) });
  const due = waiting.length > 0 && !uploads.busy && !isPending && !error;
  useEffect(() => {
    if (due) attach();
    // Once for each time it falls due; what `attach` closes over is of that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [due]);
  return (
    <section className={classes.files}>
      <FilePicker uploads={uploads} label={t('report.done.addFiles')} />
      {error && <ErrorPanel error={error} />}
      {error && (
        <Button variant="default" onClick={attach} loading={isPending}>
          {t('comment.retry')}
        </Button>
      )}
      {added.length > 0 && (
        <Notice tone="good" live>
          {t('report.done.filesAdded', { count: added.length })}
        </Notice>
      )}
    </section>
  );
}
