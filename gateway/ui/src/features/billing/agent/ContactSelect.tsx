import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { contactsQuery } from '@/api/queries';
import { answerOf } from '@/components/answerOf';
import { SearchSelect } from '@/components/SearchSelect';
import { useSearch } from '@/components/useSearch';

interface Choice {
  id: string;
  name: string;
}

interface Props {
  id: string;
  label: string;
  error?: string;
  /** Mandatory, unless it is said not to be. */
  required?: boolean;
  organisationId?: string;
  value: Choice | null;
  onChange: (contact: Choice | null) => void;
}

/** One of a customer's people. */
export function ContactSelect({ organisationId, ...field }: Props) {
  const { t } = useTranslation();
  const [wanted, search, asked] = useSearch(field.value?.name);
  const query = useQuery({
    ...contactsQuery(organisationId ?? '', wanted),
    enabled: organisationId !== undefined,
  });
  return (
    <SearchSelect
      required
      {...field}
      placeholder={t('people.placeholder')}
      nothing={t('people.nobody')}
      disabled={!organisationId}
      found={query.data?.items ?? []}
      answer={answerOf(asked, query)}
      onSearch={search}
    />
  );
}
