import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/ErrorPanel';
import { FilePicker } from '@/components/FilePicker';
import { Notice } from '@/components/Notice';
import { useUploads } from '@/components/useUploads';
import { commands } from '@/features/tickets/commands';
import { FileLinks } from '@/components/FileLinks';
import type { Attached } from '@/features/tickets/model';
import { useCommand } from '@/features/tickets/useCommand';
import classes from './TicketOpened.module.css';

/** Whether whoever leaves now would leave files behind: some are on their way, or did not arrive. */
export type FilesState = 'none' | 'underWay' | 'failed';

/** Files for a ticket that exists: they go to it by themselves once all that were chosen have been uploaded. */
export function AddFiles({ ticketId, onState }: { ticketId: string; onState: (state: FilesState) => void }) {
  const { t } = useTranslation('ticket');
  const uploads = useUploads();
  const [added, setAdded] = useState<readonly Attached[]>([]);
  const { mutate, isPending, error } = useCommand((files: Attached[]) =>
    commands.attach(
      ticketId,
      files.map((file) => file.id),
    ),
  );

  const ready = uploads.files.flatMap(({ key, state, attachment }) =>
    state === 'done' && attachment ? { key, attachment } : [],
  );
  const attach = () =>
    mutate(
      ready.map(({ attachment }) => attachment),
      {
        onSuccess: (_, files) => {
          setAdded((known) => [...known, ...files]);
          // They belong to the ticket now: taking them off this list would not take them off the ticket.
          ready.forEach(({ key }) => uploads.remove(key));
        },
      },
    );
  const due = ready.length > 0 && !uploads.busy && !isPending && !error;
  useEffect(() => {
    if (due) attach();
    // Once for each time it falls due; what `attach` closes over is of that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [due]);
  const failed = error !== null || uploads.files.some(({ state }) => state === 'failed');
  const state = failed ? 'failed' : uploads.busy || ready.length > 0 ? 'underWay' : 'none';
  useEffect(() => onState(state), [onState, state]);
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
        <>
          <Notice tone="good" live>
            {t('report.done.filesAdded', { count: added.length })}
          </Notice>
          <FileLinks files={[...added]} label={t('detail.fact.attachments')} />
        </>
      )}
    </section>
  );
}
