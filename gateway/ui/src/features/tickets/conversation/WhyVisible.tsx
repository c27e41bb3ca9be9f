import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Skeleton } from '@/components/Skeleton';
import type { Ticket } from '@/features/tickets/model';
import { readersQuery } from '@/features/tickets/queries';
import { nameOf } from '@/lib/nameOf';
import classes from './Facts.module.css';

/** Why somebody can see a ticket, and who else can. */
export function WhyVisible({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  const agent = useUser().kind === 'agent';
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={classes.whyVisible} onClick={() => setOpen(true)}>
        {t(agent ? 'why.linkAgent' : 'why.link')}
      </button>
      {open && <Readers ticket={ticket} onClose={() => setOpen(false)} />}
    </>
  );
}

function Readers({ ticket, onClose }: { ticket: Ticket; onClose: () => void }) {
  const { t, i18n } = useTranslation('ticket');
  const user = useUser();
  const { data, error, refetch } = useQuery(readersQuery(ticket.id));
  const list = new Intl.ListFormat(i18n.language);
  const organisation = nameOf(ticket.organisation) ?? '';
  const people = data?.people ?? [];
  const ordered = [...people].sort((one, other) => Number(other.id === user.id) - Number(one.id === user.id));
  return (
    <Dialog title={t('why.title', { number: ticket.number })} onClose={onClose}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="6rem" />}
      {data && (
        <ul>
          {ordered.map(({ id, name, because }) => (
            <li key={id}>
              {t(id === user.id ? 'why.you' : 'why.person', {
                name,
                because: list.format(because.map((one) => t(`why.because.${one}`, { organisation }))),
              })}
            </li>
          ))}
          {people.length === 0 && <li>{t('why.nobody')}</li>}
          <li>{t('why.team')}</li>
        </ul>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('dialog.close', { ns: 'translation' })}</Button>
      </DialogActions>
    </Dialog>
  );
}
