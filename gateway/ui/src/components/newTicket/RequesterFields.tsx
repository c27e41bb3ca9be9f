import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { contactsQuery, organisationsQuery } from '@/api/queries';
import { SearchSelect } from '@/components/SearchSelect';
import { useSearch } from '@/components/useSearch';
import { fieldIds } from './newTicket';
import type { NewTicket } from './useNewTicket';
import classes from './NewTicketForm.module.css';

interface Props {
  ticket: NewTicket;
}

/** For whom an agent opens a ticket: first the customer, then the person there. */
export const RequesterFields = ({ ticket }: Props) => (
  <div className={classes.pair}>
    <Organisation ticket={ticket} />
    {/* Another customer, other people: what was typed and found before has nothing to do with them. */}
    <Requester key={ticket.form.organisation?.id} ticket={ticket} />
  </div>
);

function Organisation({ ticket: { form, change } }: Props) {
  const { t } = useTranslation('ticket');
  const [wanted, search] = useSearch(form.organisation?.name);
  const { data, isPending } = useQuery(organisationsQuery(wanted));
  return (
    <SearchSelect
      id="new-ticket-organisation"
      label={t('report.organisation')}
      help={t('report.organisationHelp')}
      required
      placeholder={t('report.requesterSearch')}
      nothing={t(isPending ? 'report.requesterLooking' : 'report.organisationNone')}
      value={form.organisation}
      found={data?.items ?? []}
      onSearch={search}
      onChange={(organisation) =>
        change((before) => ({ ...before, organisation, requester: null, followers: [] }))
      }
    />
  );
}

function Requester({ ticket: { form, change, leave, errorOf } }: Props) {
  const { t } = useTranslation('ticket');
  const [wanted, search] = useSearch(form.requester?.name);
  const { data, isPending } = useQuery({
    ...contactsQuery(form.organisation?.id ?? '', wanted),
    enabled: form.organisation !== null,
  });
  return (
    <SearchSelect
      id={fieldIds.requester}
      label={t('report.requester')}
      help={t('report.requesterHelp')}
      error={errorOf('requester')}
      required
      placeholder={t('report.requesterSearch')}
      nothing={t(isPending ? 'report.requesterLooking' : 'report.requesterNone')}
      disabled={!form.organisation}
      value={form.requester}
      found={data?.items ?? []}
      onSearch={search}
      onChange={(requester) => change((before) => ({ ...before, requester }))}
      onBlur={() => leave('requester')}
    />
  );
}
