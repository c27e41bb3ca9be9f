import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationsQuery } from '@/api/queries';
import { answerOf } from './answerOf';
import { SearchSelect, type SearchSelectProps } from './SearchSelect';
import { useSearch } from './useSearch';

type Props = Omit<SearchSelectProps, 'placeholder' | 'nothing' | 'found' | 'answer' | 'onSearch'> & {
  placeholder?: string;
};

/** One of all the customers there are, for agents. */
export function OrganisationSelect(props: Props) {
  const { t } = useTranslation();
  const [wanted, search, asked] = useSearch(props.value?.name);
  const query = useQuery(organisationsQuery(wanted));
  return (
    <SearchSelect
      placeholder={t('people.placeholder')}
      {...props}
      nothing={t('people.noOrganisation')}
      found={query.data?.items ?? []}
      answer={answerOf(asked, query)}
      onSearch={search}
    />
  );
}
