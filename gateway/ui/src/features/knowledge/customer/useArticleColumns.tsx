import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ArticleExcerpt } from '@/features/knowledge/reading/ArticleExcerpt';
import { ArticleTitle } from '@/features/knowledge/reading/ArticleTitle';
import type { Column } from '@/components/DataList';
import { NewWindow } from '@/components/NewWindow';
import { nameOf } from '@/lib/nameOf';
import { useFormat } from '@/lib/useFormat';
import classes from './KnowledgePage.module.css';
import type { Schemas } from '@/features/knowledge/model';

/** Where all are about the same subject, none needs to say about which. */
export function useArticleColumns(oneSubject: boolean): Column<Schemas['ArticleItem']>[] {
  const { t } = useTranslation('reading');
  const { day } = useFormat();
  return useMemo(() => {
    const subjectColumn: Column<Schemas['ArticleItem']> = {
      key: 'subject',
      header: t('base.column.subject'),
      width: '16rem',
      spare: true,
      cell: ({ category, subject }) => (
        <span className={classes.fact}>
          {t('base.place', { category: nameOf(category), subject: nameOf(subject) })}
        </span>
      ),
    };
    return [
      {
        key: 'title',
        header: t('base.column.title'),
        sort: 'title',
        card: 'title',
        cell: (article) => (
          <>
            <span className={classes.title} lang={article.language}>
              <ArticleTitle article={article} />
            </span>
            <NewWindow />
          </>
        ),
        below: (article) => <ArticleExcerpt article={article} />,
      },
      ...(oneSubject ? [] : [subjectColumn]),
      {
        key: 'published',
        header: t('base.column.published'),
        sort: 'publishedAt',
        order: 'time',
        width: '8.5rem',
        cell: ({ publishedAt }) => publishedAt && <span className={classes.fact}>{day(publishedAt)}</span>,
      },
    ];
  }, [t, day, oneSubject]);
}
