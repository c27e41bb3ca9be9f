import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@/components/answerOf';
import { SearchSelect, type SearchSelectProps } from '@/components/SearchSelect';
import { useSearch } from '@/components/useSearch';
import { ticketListQuery } from '@/features/tickets/queries';

type Props = Omit<SearchSelectProps, 'found' | 'answer' | 'onSearch'> & {
  /** Not offered: the ticket that the others are for. */
  exclude: string;
  organisationId?: string;
};

/** One of the tickets, by its number or words. */
export function TicketSelect({ exclude, organisationId, ...props }: Props) {
  const [wanted, search, asked] = useSearch(props.value?.name);
  const query = useQuery(
    ticketListQuery({ q: wanted || undefined, organisationId, active: true, resolved: true, size: 10 }),
  );
  const found = (query.data?.items ?? [])
    .filter(({ id }) => id !== exclude)
    .map(({ id, number, summary }) => ({ id, name: `#${number} ${summary}` }));
  return <SearchSelect {...props} found={found} answer={answerOf(asked, query)} onSearch={search} />;
}
