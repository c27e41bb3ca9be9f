import { useTranslation } from 'react-i18next';
import { NewWindow } from '@/components/NewWindow';
import classes from './ArticlePage.module.css';
import type { Schemas } from '@/features/knowledge/model';

export function Related({ articles }: { articles: readonly Schemas['ArticleRef'][] }) {
  const { t } = useTranslation('reading');
  if (articles.length === 0) return null;
  return (
    <section className={classes.more} aria-labelledby="article-related">
      <h2 id="article-related">{t('article.related')}</h2>
      <ul className={classes.related}>
        {articles.map(({ id, number, title }) => (
          <li key={id}>
            {/* The whole address, which is what paper shows. */}
            <a href={`${location.origin}/articles/${number}`} target="_blank" rel="noopener">
              {title}
              <NewWindow />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
