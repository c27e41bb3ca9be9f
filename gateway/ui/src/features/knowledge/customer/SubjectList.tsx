import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { articleCategoriesQuery } from '@/features/knowledge/queries';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Skeleton } from '@/components/Skeleton';
import type { KnowledgeSearch } from '@/features/knowledge/articleSearch';
import { useFormat } from '@/lib/useFormat';
import classes from './SubjectList.module.css';

type Place = Pick<KnowledgeSearch, 'categoryId' | 'subjectId' | 'all'>;

/** Category \ subject, with how much there is to read about each; everything at the end. `current` is where one is. */
export function SubjectList({ current }: { current?: Place }) {
  const { t } = useTranslation('reading');
  const { data, error, refetch } = useQuery(articleCategoriesQuery);
  if (error && !data) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  return (
    <nav aria-label={t('base.subjects')} aria-busy={!data}>
      {!data && <SubjectSkeleton />}
      {data && (
        <ul className={classes.list}>
          {data.items.map(({ id, name, articles, subjects }) => (
            <li key={id}>
              <PlaceLink
                place={{ categoryId: id }}
                name={name}
                articles={articles}
                current={current?.categoryId === id && !current.subjectId}
              />
              <ul>
                {subjects.map((subject) => (
                  <li key={subject.id}>
                    <PlaceLink
                      place={{ categoryId: id, subjectId: subject.id }}
                      name={subject.name}
                      articles={subject.articles}
                      current={current?.subjectId === subject.id}
                    />
                  </li>
                ))}
              </ul>
            </li>
          ))}
          <li>
            <PlaceLink
              place={{ all: true }}
              name={t('base.all')}
              articles={data.articles}
              current={current !== undefined && !current.categoryId && !current.subjectId}
            />
          </li>
        </ul>
      )}
    </nav>
  );
}

interface PlaceProps {
  place: Place;
  name: string;
  articles: number;
  current: boolean;
}

function PlaceLink({ place, name, articles, current }: PlaceProps) {
  const { number } = useFormat();
  return (
    <Link
      to="/knowledge"
      search={place}
      className={classes.place}
      // A category's address is a part of its subjects': only one of them is where one is.
      activeOptions={{ exact: true }}
      aria-current={current ? 'page' : undefined}
    >
      {name} <span className={classes.count}>{number(articles)}</span>
    </Link>
  );
}

const SubjectSkeleton = () => (
  <ul className={classes.list}>
    {['50%', '70%', '60%', '45%', '65%', '55%'].map((width) => (
      <li key={width}>
        <span className={classes.place}>
          <Skeleton width={width} />
        </span>
      </li>
    ))}
  </ul>
);
