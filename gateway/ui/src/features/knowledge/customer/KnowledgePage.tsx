import '@/features/knowledge/words/reading';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft, IconBook } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { articleListQuery } from '@/features/knowledge/queries';
import { DataList } from '@/components/DataList';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { readersSort, type KnowledgeSearch } from '@/features/knowledge/articleSearch';
import { DEFAULT_SIZE } from '@/lib/paging';
import { SubjectList } from './SubjectList';
import { useArticleColumns } from './useArticleColumns';
import { usePlaceName } from './usePlaceName';
import classes from './KnowledgePage.module.css';

const NARROW = '(width < 48em)';
const BY_TITLE = 'title';

/** What customers may read: beside the subjects the articles; on a phone first the one, then the other. */
export function KnowledgePage() {
  const { t } = useTranslation('reading');
  const search = useSearch({ from: '/knowledge' });
  const navigate = useNavigate({ from: '/knowledge' });
  const narrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const { q, categoryId, subjectId, all, page = 1, size = DEFAULT_SIZE } = search;
  const sort = readersSort(search.sort);
  const place = usePlaceName(categoryId, subjectId);
  const choosing = narrow && !q && !categoryId && !subjectId && !all;
  const query = useQuery(articleListQuery({ q, categoryId, subjectId, page, size, sort }, !choosing));
  const columns = useArticleColumns(Boolean(subjectId));

  const change = (by: Partial<KnowledgeSearch>, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false });
  return (
    <>
      <PageTitle
        title={t('base.title')}
        count={choosing ? undefined : (query.data?.total ?? null)}
        countIsLeast={query.data?.totalIsLeast}
      />
      <div className={classes.page}>
        {!narrow && (
          <div className={classes.subjects}>
            <SubjectList current={search} />
          </div>
        )}
        <div className={classes.articles}>
          {!choosing && (
            <Link to="/knowledge" className={classes.back}>
              <IconArrowLeft size={16} aria-hidden />
              {t('base.allSubjects')}
            </Link>
          )}
          {(categoryId ?? subjectId) && <div className={classes.place}>{place && <h2>{place}</h2>}</div>}
          <DataList
            caption={t('base.caption')}
            columns={columns}
            query={query}
            rowKey={({ id }) => id}
            rowLink={({ number }) => ({
              to: '/articles/$number',
              params: { number: String(number) },
              target: '_blank',
            })}
            search={{ ...search, sort }}
            onSearch={(by) => change(by, 'q' in by)}
            searchLabel={t('base.search')}
            defaultSort={q ? undefined : BY_TITLE}
            unsorted={t('base.bestFirst')}
            onClear={() => change({ q: undefined, page: undefined })}
            nothingFound={
              q && (
                <p>
                  {t('opinion.stuck')}{' '}
                  <Link to="/report" search={{ summary: q }}>
                    {t('opinion.report')}
                  </Link>
                </p>
              )
            }
            instead={choosing ? <SubjectList /> : undefined}
            empty={
              <Message
                icon={<IconBook size={28} stroke={1.5} aria-hidden />}
                title={t(place ? 'base.emptyHere' : 'base.empty')}
              >
                {t(place ? 'base.emptyHereText' : 'base.emptyText')}
              </Message>
            }
          />
        </div>
      </div>
    </>
  );
}
