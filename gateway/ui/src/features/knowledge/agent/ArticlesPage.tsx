import '@/features/knowledge/words/articles';
import { Button } from '@mantine/core';
import { IconBook, IconFileImport, IconFolders, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articleListQuery } from '@/features/knowledge/queries';
import { AgentsOnly } from '@/components/AgentsOnly';
import { DataList } from '@/components/DataList';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { agentsSort, type AgentArticlesSearch } from '@/features/knowledge/articleSearch';
import { DEFAULT_SIZE } from '@/lib/paging';
import { ArticleFilters } from './ArticleFilters';
import { statesIn } from './articleStates';
import { CategoriesDialog } from './CategoriesDialog';
import { ImportDialog } from './ImportDialog';
import { useTeamColumns } from './useTeamColumns';
import classes from './ArticlesPage.module.css';

const BY_TITLE = 'title';

/** All articles in every state, for those who write them. */
export const ArticlesPage = () => (
  <AgentsOnly>
    <Articles />
  </AgentsOnly>
);

function Articles() {
  const { t } = useTranslation('articles');
  const search = useSearch({ from: '/agent/knowledge' });
  const navigate = useNavigate({ from: '/agent/knowledge' });
  const { q, categoryId, subjectId, page = 1, size = DEFAULT_SIZE } = search;
  const sort = agentsSort(search.sort);
  const state = statesIn(search.state);
  const query = useQuery(
    articleListQuery({
      q,
      categoryId,
      subjectId,
      state: state.length > 0 ? state : undefined,
      page,
      size,
      sort,
    }),
  );
  const columns = useTeamColumns();
  const change = (by: Partial<AgentArticlesSearch>, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false });
  return (
    <div data-page="wide">
      <PageTitle
        title={t('articles.title')}
        count={query.data?.total ?? null}
        countIsLeast={query.data?.totalIsLeast}
        action={<Actions />}
      />
      <DataList
        caption={t('articles.title')}
        columns={columns}
        query={query}
        rowKey={({ id }) => id}
        rowLink={({ number }) => ({ to: '/agent/knowledge/$number', params: { number: String(number) } })}
        dense
        search={{ ...search, sort }}
        onSearch={(by) => change(by, 'q' in by)}
        searchLabel={t('articles.search')}
        defaultSort={q ? undefined : BY_TITLE}
        unsorted={t('articles.bestFirst')}
        filters={<ArticleFilters search={search} onChange={(by) => change({ ...by, page: undefined })} />}
        filtered={state.length > 0 || Boolean(categoryId) || Boolean(subjectId)}
        onClear={() =>
          change({
            q: undefined,
            state: undefined,
            categoryId: undefined,
            subjectId: undefined,
            page: undefined,
          })
        }
        empty={
          <Message icon={<IconBook size={28} stroke={1.5} aria-hidden />} title={t('articles.empty')}>
            {t('articles.emptyText')}
          </Message>
        }
      />
    </div>
  );
}

function Actions() {
  const { t } = useTranslation('articles');
  const [asking, setAsking] = useState<'categories' | 'import'>();
  return (
    <div className={classes.actions}>
      <Button
        variant="default"
        leftSection={<IconFolders size={16} aria-hidden />}
        onClick={() => setAsking('categories')}
      >
        {t('articles.categories')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} aria-hidden />}
        onClick={() => setAsking('import')}
      >
        {t('articles.import')}
      </Button>
      <Button
        leftSection={<IconPlus size={16} aria-hidden />}
        renderRoot={(props) => <Link to="/agent/knowledge/new" {...props} />}
      >
        {t('articles.new')}
      </Button>
      {asking === 'categories' && <CategoriesDialog onClose={() => setAsking(undefined)} />}
      {asking === 'import' && <ImportDialog onClose={() => setAsking(undefined)} />}
    </div>
  );
}
