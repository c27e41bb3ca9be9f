import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import type { Ticket } from '@/features/tickets/model';
import { useCommand } from '@/features/tickets/useCommand';
import { TimeFields } from './TimeFields';
import { timeCommands, type TimeEntry } from './timeQueries';
import { useTimeForm } from './useTimeForm';

/** Logs time, or corrects what was logged. */
export function TimeDialog({
  ticket,
  entry,
  onClose,
}: {
  ticket: Ticket;
  entry?: TimeEntry;
  onClose: () => void;
}) {
  const { t } = useTranslation('time');
  const form = useTimeForm(entry);
  const [pressed, setPressed] = useState(false);
  const save = useCommand((time: NonNullable<typeof form.time>) =>
    entry ? timeCommands.correct(ticket.id, entry.id, time) : timeCommands.log(ticket.id, time),
  );
  const said = save.error instanceof ApiError ? save.error.fieldErrors() : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (!form.time) return document.getElementById('time-minutes')?.focus();
    if (!save.isPending) save.mutate(form.time, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={t(entry ? 'time.correctTitle' : 'time.logTitle', { number: ticket.number })}
      onClose={onClose}
    >
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {save.error && Object.keys(said).length === 0 && <ErrorPanel error={save.error} />}
        <TimeFields organisationId={ticket.organisation.id} form={form} said={said} pressed={pressed} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t(entry ? 'time.save' : 'time.log')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
