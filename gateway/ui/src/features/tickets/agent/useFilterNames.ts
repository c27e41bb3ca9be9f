import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agentNameQuery, organisationNameQuery } from '@/api/queries';
import { useTicketWords } from '@/features/tickets/useTicketWords';
import type { QueueFilter } from './queueFilter';

/** The words for what can be filtered by. */
export function useFilterWords() {
  const { t } = useTranslation('queue');
  return {
    ...useTicketWords(),
    assignee: { me: t('queue.me'), none: t('queue.nobody') } as Record<string, string>,
  };
}

/** Who is meant by the ids in an address. Undefined until it is known, and where there is none. */
export function useFilterNames({ organisationId = '', assignee = '' }: QueueFilter) {
  const { assignee: words } = useFilterWords();
  const isAgent = assignee !== '' && !words[assignee];
  const organisation = useQuery({ ...organisationNameQuery(organisationId), enabled: organisationId !== '' });
  const agent = useQuery({ ...agentNameQuery(assignee), enabled: isAgent });
  return { organisation: organisation.data, assignee: words[assignee] ?? agent.data };
}
