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

/** For whom an agent opens a ticket: who calls says their name, and that says where they are. */
export const RequesterFields = ({ ticket }: Props) => (
  <div className={classes.pair}>
    <Requester ticket={ticket} />
    <Organisation ticket={ticket} />
  </div>
);

function Requester({ ticket: { form, change, leave, errorOf } }: Props) {
  const { t } = useTranslation(['ticket', 'translation']);
  const [wanted, search, asked] = useSearch(form.requester?.name);
  const query = useQuery(contactsQuery(form.organisation?.id, wanted));
  const people = query.data?.items ?? [];
  return (
    <SearchSelect
      id={fieldIds.requester}
      label={t('report.requester')}
      help={t('report.requesterHelp')}
      error={errorOf('requester')}
      required
      placeholder={t('people.placeholder', { ns: 'translation' })}
      nothing={t('people.nobody', { ns: 'translation' })}
      value={form.requester}
      found={people.map(({ id, name, organisation }) => ({
        id,
        name,
        beside: form.organisation ? undefined : organisation.name,
      }))}
      answer={answerOf(asked, query)}
      onSearch={search}
      onChange={(chosen) => {
        const person = people.find(({ id }) => id === chosen?.id);
        if (!person) return;
        const { id, name, organisation } = person;
        change((before) => ({
          ...before,
          requester: { id, name },
          organisation,
          followers: before.organisation?.id === organisation.id ? before.followers : [],
        }));
      }}
      onBlur={() => leave('requester')}
    />
  );
}

function Organisation({ ticket: { form, change, leave, errorOf } }: Props) {
  const { t } = useTranslation('ticket');
  return (
    <OrganisationSelect
      id={fieldIds.organisation}
      label={t('report.organisation')}
      help={t('report.organisationHelp')}
      error={errorOf('organisation')}
      value={form.organisation}
      onChange={(organisation) =>
        change((before) => ({ ...before, organisation, requester: null, followers: [] }))
      }
      onBlur={() => leave('organisation')}
    />
  );
}
