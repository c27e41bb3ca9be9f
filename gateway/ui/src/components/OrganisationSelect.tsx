import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationsQuery } from '@/api/queries';
import { SearchSelect, type SearchSelectProps } from './SearchSelect';
import { useSearch } from './useSearch';

type Props = Omit<SearchSelectProps, 'placeholder' | 'nothing' | 'found' | 'onSearch'> & {
  placeholder?: string;
};

/** One of all the customers there are, for agents. */
export function OrganisationSelect(props: Props) {
  const { t } = useTranslation();
  const [wanted, search] = useSearch(props.value?.name);
  const { data, isPending } = useQuery(organisationsQuery(wanted));
  return (
    <SearchSelect
      placeholder={t('people.placeholder')}
      {...props}
      nothing={t(isPending ? 'people.loading' : 'people.noOrganisation')}
      found={data?.items ?? []}
      onSearch={search}
    />
  );
}
