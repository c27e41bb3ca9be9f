import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { contactsQuery } from '@/api/queries';
import { answerOf } from '@/components/answerOf';
import { OrganisationSelect } from '@/components/OrganisationSelect';
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

function Organisation({ ticket: { form, change, leave, errorOf } }: Props) {
  const { t } = useTranslation('ticket');
  return (
    <OrganisationSelect
      id={fieldIds.organisation}
      label={t('report.organisation')}
      help={t('report.organisationHelp')}
      error={errorOf('organisation')}
      required
      value={form.organisation}
      onChange={(organisation) =>
        change((before) => ({ ...before, organisation, requester: null, followers: [] }))
      }
      onBlur={() => leave('organisation')}
    />
  );
}

function Requester({ ticket: { form, change, leave, errorOf } }: Props) {
  const { t } = useTranslation(['ticket', 'translation']);
  const [wanted, search, asked] = useSearch(form.requester?.name);
  const query = useQuery({
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
      placeholder={t('people.placeholder', { ns: 'translation' })}
      nothing={t('people.nobody', { ns: 'translation' })}
      disabled={!form.organisation}
      value={form.requester}
      found={query.data?.items ?? []}
      answer={answerOf(asked, query)}
      onSearch={search}
      onChange={(requester) => change((before) => ({ ...before, requester }))}
      onBlur={() => leave('requester')}
    />
  );
}
