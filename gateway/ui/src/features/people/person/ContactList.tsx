import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { DataList, type Column } from '@/components/DataList';
import { Message } from '@/components/Message';
import type { Contact } from '@/features/people/model';
import { contactListQuery } from '@/features/people/queries';
import { peopleSort, type PeopleSearch } from '@/features/people/peopleSearch';
import { DEFAULT_SIZE } from '@/lib/paging';
import { StateBadge } from './StateBadge';

interface Props {
  caption: string;
  organisationId?: string;
  search: PeopleSearch;
  place: (id: string) => LinkProps;
  onSearch: (by: Partial<PeopleSearch>, replace: boolean) => void;
}

/** The people of one organisation. */
export function ContactList({ caption, organisationId, search, place, onSearch }: Props) {
  const { t } = useTranslation('person');
  const { page = 1, size = DEFAULT_SIZE, q, all = false } = search;
  const sort = peopleSort(search.sort);
  const query = useQuery(
    contactListQuery({ organisationId, page, size, q, sort, active: all ? undefined : true }),
  );
  return (
    <DataList
      caption={caption}
      columns={useContactColumns()}
      query={query}
      rowKey={(contact) => contact.id}
      rowLink={({ id }) => place(id)}
      search={{ ...search, sort }}
      defaultSort="name"
      onSearch={(by) => onSearch(by, 'q' in by)}
      searchLabel={t('list.search')}
      filters={
        <Check
          label={t('list.all')}
          checked={all}
          onChange={(chosen) => onSearch({ all: chosen || undefined, page: undefined }, false)}
        />
      }
      filtered={!!q}
      onClear={() => onSearch({ q: undefined, page: undefined }, false)}
      empty={
        <Message icon={<IconUsers size={28} stroke={1.5} aria-hidden />} title={t('list.nobody')}>
          {t('list.nobodyText')}
        </Message>
      }
    />
  );
}

function useContactColumns(): Column<Contact>[] {
  const { t } = useTranslation('person');
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('field.name'),
        sort: 'name',
        card: 'title',
        cell: (contact) => contact.name,
      },
      { key: 'email', header: t('field.email'), sort: 'email', cell: (contact) => contact.email },
      {
        key: 'site',
        header: t('field.site'),
        width: '10rem',
        cell: (contact) => contact.site?.name,
      },
      {
        key: 'roles',
        header: t('field.roles'),
        width: '15rem',
        cell: (contact) => contact.roles.map((role) => t(`role.${role}`)).join(', '),
      },
      {
        key: 'state',
        header: t('field.state'),
        card: 'corner',
        width: '8rem',
        cell: (contact) => <StateBadge active={contact.active} />,
      },
    ],
    [t],
  );
}
