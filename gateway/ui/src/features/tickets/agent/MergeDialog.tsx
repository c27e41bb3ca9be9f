import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/FormDialog';
import { commands } from '@/features/tickets/commands';
import type { Ticket } from '@/features/tickets/model';
import { ticketKeys } from '@/features/tickets/queries';
import { nameOf } from '@/lib/nameOf';
import { TicketSelect } from './TicketSelect';

interface Props {
  ticket: Ticket;
  onClose: () => void;
}

/** The same thing was reported twice: one of the two goes on. */
export function MergeDialog({ ticket, onClose }: Props) {
  const { t } = useTranslation('queue');
  const [into, setInto] = useState<{ id: string; name: string } | null>(null);
  return (
    <FormDialog
      title={t('merge.title', { number: ticket.number })}
      confirm={t('merge.confirm')}
      lacks={!into}
      onClose={onClose}
      run={() => commands.merge(ticket.id, into?.id ?? '')}
      refresh={ticketKeys.all}
    >
      {(pressed) => (
        <>
          <p>{t('merge.text', { who: nameOf(ticket.requester) })}</p>
          <TicketSelect
            id="merge-into"
            label={t('merge.into')}
            required
            placeholder={t('merge.placeholder')}
            nothing={t('merge.nothing')}
            error={pressed && !into && t('merge.missing')}
            exclude={ticket.id}
            organisationId={ticket.organisation.id}
            value={into}
            onChange={setInto}
          />
        </>
      )}
    </FormDialog>
  );
}

/** Two tickets have to do with each other: only the team sees that. */
export function LinkDialog({ ticket, onClose }: Props) {
  const { t } = useTranslation('queue');
  const [other, setOther] = useState<{ id: string; name: string } | null>(null);
  return (
    <FormDialog
      title={t('link.title', { number: ticket.number })}
      confirm={t('link.confirm')}
      lacks={!other}
      onClose={onClose}
      run={() => commands.link(ticket.id, other?.id ?? '')}
      refresh={ticketKeys.all}
    >
      {(pressed) => (
        <TicketSelect
          id="link-other"
          label={t('link.other')}
          required
          help={t('link.help')}
          placeholder={t('merge.placeholder')}
          nothing={t('merge.nothing')}
          error={pressed && !other && t('merge.missing')}
          exclude={ticket.id}
          value={other}
          onChange={setOther}
        />
      )}
    </FormDialog>
  );
}
