import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agentsQuery, useUser } from '@/api/queries';
import { answerOf } from '@/components/answerOf';
import { SearchSelect } from '@/components/SearchSelect';
import { useSearch } from '@/components/useSearch';
import { useFilterWords } from './useFilterNames';

interface Props {
  value: { id: string; name: string } | null;
  onChange: (id: string | undefined) => void;
}

/** Oneself, nobody, or a colleague found by name. */
export function AssigneeFilter({ value, onChange }: Props) {
  const { t } = useTranslation(['queue', 'translation']);
  const user = useUser();
  const words = useFilterWords().assignee;
  const [wanted, search, asked] = useSearch(value?.name);
  const query = useQuery(agentsQuery(wanted));
  const said = Object.entries(words)
    .map(([id, name]) => ({ id, name }))
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted.toLocaleLowerCase()));
  const colleagues = (query.data?.items ?? []).filter(({ id }) => id !== user.id);
  return (
    <SearchSelect
      id="filter-assignee"
      label={t('queue.assignee')}
      placeholder={t('queue.anyone')}
      nothing={t('people.nobody', { ns: 'translation' })}
      clear={t('queue.anyone')}
      within
      value={value}
      found={[...said, ...colleagues]}
      answer={answerOf(asked, query)}
      onSearch={search}
      onChange={(choice) => onChange(choice?.id)}
    />
  );
}
