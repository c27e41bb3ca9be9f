import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agentsQuery } from '@/api/queries';
import { answerOf } from './answerOf';
import { SearchSelect, type SearchSelectProps } from './SearchSelect';
import { useSearch } from './useSearch';

type Props = Omit<SearchSelectProps, 'nothing' | 'found' | 'answer' | 'onSearch'>;

/** One of the service team. */
export function AgentSelect(props: Props) {
  const { t } = useTranslation();
  const [wanted, search, asked] = useSearch(props.value?.name);
  const query = useQuery(agentsQuery(wanted));
  return (
    <SearchSelect
      placeholder={t('people.placeholder')}
      {...props}
      nothing={t('people.nobody')}
      found={query.data?.items ?? []}
      answer={answerOf(asked, query)}
      onSearch={search}
    />
  );
}
