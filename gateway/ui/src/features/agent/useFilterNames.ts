import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agentsQuery, organisationsQuery, useUser } from '@/api/queries';
import { priorities, statuses } from '@/components/ticket/model';

/** What can be filtered by, with the words for it. */
export function useFilterNames() {
  const { t } = useTranslation(['agent', 'translation']);
  const user = useUser();
  const { data: organisations } = useQuery(organisationsQuery(''));
  const { data: agents } = useQuery(agentsQuery);
  const people = (agents?.items ?? [])
    .filter((agent) => agent.id !== user.id && agent.active)
    .map(({ id, name }) => ({ value: id, label: name }));
  return {
    status: statuses.map((value) => ({
      value,
      label: t(`status.${value === 'waiting-for-customer' ? 'waiting-for-customer-agent' : value}`, {
        ns: 'translation',
      }),
    })),
    priority: priorities.map((value) => ({ value, label: t(`priority.${value}`, { ns: 'translation' }) })),
    organisation: (organisations?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    assignee: [{ value: 'me', label: t('queue.me') }, { value: 'none', label: t('queue.nobody') }, ...people],
  };
}
