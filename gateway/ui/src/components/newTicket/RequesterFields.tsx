import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { contactsQuery, organisationsQuery } from '@/api/queries';
import { Select } from '@/components/Select';
import { fieldIds } from './newTicket';
import type { NewTicket } from './useNewTicket';
import classes from './NewTicketForm.module.css';

/** For whom an agent opens a ticket: first the customer, then the person there. */
export function RequesterFields({ ticket }: { ticket: NewTicket }) {
  const { t } = useTranslation('ticket');
  const { form, change, leave, errorOf } = ticket;
  const { data: organisations } = useQuery(organisationsQuery(''));
  const { data: contacts } = useQuery({
    ...contactsQuery(form.organisationId ?? '', ''),
    enabled: form.organisationId !== null,
  });
  const active = contacts?.items.filter((contact) => contact.active !== false) ?? [];
  return (
    <div className={classes.pair}>
      <Select
        id="new-ticket-organisation"
        label={t('report.organisation')}
        help={t('report.organisationHelp')}
        required
        placeholder={t('report.choose')}
        value={form.organisationId}
        options={(organisations?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(organisationId) =>
          change((before) => ({ ...before, organisationId, requester: null, followers: [] }))
        }
      />
      <Select
        id={fieldIds.requester}
        label={t('report.requester')}
        help={t('report.requesterHelp')}
        error={errorOf('requester')}
        required
        placeholder={t('report.choose')}
        disabled={!form.organisationId}
        value={form.requester?.id ?? null}
        options={active.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) =>
          change((before) => ({ ...before, requester: active.find((contact) => contact.id === id) ?? null }))
        }
        onBlur={() => leave('requester')}
      />
    </div>
  );
}
