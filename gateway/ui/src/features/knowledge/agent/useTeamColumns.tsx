import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ArticleExcerpt } from '@/features/knowledge/reading/ArticleExcerpt';
import { ArticleStateBadge } from '@/features/knowledge/reading/ArticleStateBadge';
import { ArticleTitle } from '@/features/knowledge/reading/ArticleTitle';
import type { Column } from '@/components/DataList';
import { RelativeTime } from '@/components/RelativeTime';
import { nameOf } from '@/lib/nameOf';
import { useFormat } from '@/lib/useFormat';
import classes from './ArticlesPage.module.css';
import type { Schemas } from '@/features/knowledge/model';

type Item = Schemas['ArticleItem'];

export function useTeamColumns(): Column<Item>[] {
  const { t } = useTranslation('articles');
  const { number } = useFormat();
  return useMemo(() => {
    const readBy = ({ team }: Item) =>
      team?.audience === 'organisations'
        ? t('articles.organisations', { count: team.organisations })
        : team && t(`audience.${team.audience}`);
    const helpful = ({ team }: Item) => {
      const answers = team ? team.helpful + team.notHelpful : 0;
      return team && answers > 0
        ? t('articles.helpful', { helpful: number(team.helpful), answers: number(answers) })
        : '–';
    };
    return [
      {
        key: 'number',
        header: t('articles.columns.number'),
        sort: 'number',
        order: 'amount',
        card: 'eyebrow',
        width: '5rem',
        cell: (article) => <span className={classes.fact}>#{article.number}</span>,
      },
      {
        key: 'title',
        header: t('articles.columns.title'),
        sort: 'title',
        card: 'title',
        cell: (article) => (
          <span className={classes.title} lang={article.language}>
            <ArticleTitle article={article} />
          </span>
        ),
        below: (article) => <ArticleExcerpt article={article} />,
      },
      {
        key: 'subject',
        header: t('articles.columns.subject'),
        width: '14rem',
        cell: ({ category, subject }) => (
          <span className={classes.fact}>
            {nameOf(category)} \ {nameOf(subject)}
          </span>
        ),
      },
      {
        key: 'state',
        header: t('articles.columns.state'),
        width: '10.5rem',
        cell: ({ team }) => team && <ArticleStateBadge state={team.state} changed={team.changed} />,
      },
      {
        key: 'audience',
        spare: true,
        header: t('articles.columns.audience'),
        width: '8.5rem',
        cell: (article) => <span className={classes.fact}>{readBy(article)}</span>,
      },
      {
        key: 'views',
        spare: true,
        header: t('articles.columns.views'),
        sort: 'views',
        order: 'amount',
        card: 'none',
        width: '4.5rem',
        cell: ({ team }) => <span className={classes.fact}>{team && number(team.views)}</span>,
      },
      {
        key: 'helpful',
        spare: true,
        header: t('articles.columns.helpful'),
        sort: 'helpful',
        order: 'amount',
        card: 'none',
        width: '5.5rem',
        cell: (article) => <span className={classes.fact}>{helpful(article)}</span>,
      },
      {
        key: 'updated',
        header: t('articles.columns.updated'),
        sort: 'updatedAt',
        order: 'time',
        card: 'corner',
        width: '8.5rem',
        cell: ({ updatedAt }) => (
          <span className={classes.fact}>
            <RelativeTime at={updatedAt} />
          </span>
        ),
      },
    ];
  }, [t, number]);
}
