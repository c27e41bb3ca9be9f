import { IconTimeline } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList } from '@/components/DataList';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { projectListQuery } from '@/features/projects/queries';
import { projectSort, type ProjectsSearch } from '@/features/projects/projectSearch';
import { DEFAULT_SIZE } from '@/lib/paging';
import { OpenOrAll } from './OpenOrAll';
import { useProjectColumns } from './useProjectColumns';
import { Check } from '@/components/Check';

interface Props {
  agent: boolean;
  title: string;
  action?: ReactNode;
  search: ProjectsSearch;
  place: (id: string) => LinkProps;
  onSearch: (by: Partial<ProjectsSearch>, replace: boolean) => void;
}

/** Projects, the open ones or all. */
export function ProjectList({ agent, title, action, search, place, onSearch }: Props) {
  const { t } = useTranslation('project');
  const { page = 1, size = DEFAULT_SIZE, q, all = false, health, mine } = search;
  const sort = projectSort(search.sort);
  const query = useQuery(
    projectListQuery({
      page,
      size,
      q,
      sort,
      open: !all,
      health: health && ['at-risk', 'off-track'],
      manager: mine && 'me',
    }),
  );
  const columns = useProjectColumns(agent);
  return (
    <>
      <PageTitle
        title={title}
        count={query.data?.total ?? null}
        countIsLeast={query.data?.totalIsLeast}
        action={action}
      />
      <DataList
        dense={agent}
        caption={title}
        columns={columns}
        query={query}
        rowKey={(project) => project.id}
        rowLink={({ id }) => place(id)}
        search={{ ...search, sort }}
        defaultSort="-updatedAt"
        unsorted={t('list.latest')}
        onSearch={(by) => onSearch(by, 'q' in by)}
        searchLabel={t('list.search')}
        filters={
          <>
            <OpenOrAll
              all={all}
              onChange={(chosen) => onSearch({ all: chosen || undefined, page: undefined }, false)}
            />
            {agent && (
              <>
                <Check
                  label={t('list.bad')}
                  checked={health === 'bad'}
                  onChange={(bad) => onSearch({ health: bad ? 'bad' : undefined, page: undefined }, false)}
                />
                <Check
                  label={t('list.mine')}
                  checked={mine ?? false}
                  onChange={(own) => onSearch({ mine: own || undefined, page: undefined }, false)}
                />
              </>
            )}
          </>
        }
        filtered={health !== undefined || mine !== undefined}
        onClear={() => onSearch({ q: undefined, health: undefined, mine: undefined, page: undefined }, false)}
        empty={
          <Message
            icon={<IconTimeline size={28} stroke={1.5} aria-hidden />}
            title={t(all ? 'list.none' : 'list.noneOpen')}
            action={action}
          >
            {t(agent ? 'list.noneAgentText' : 'list.noneText')}
          </Message>
        }
      />
    </>
  );
}
