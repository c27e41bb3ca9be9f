import { useTranslation } from 'react-i18next';
import type { Heading } from '@/features/knowledge/reading/readArticle';
import classes from './ArticlePage.module.css';

/** What stands where in a long article. */
export function Contents({ headings }: { headings: readonly Heading[] }) {
  const { t } = useTranslation('reading');
  return (
    <nav aria-labelledby="article-contents" className={classes.contents}>
      <h2 id="article-contents">{t('article.contents')}</h2>
      <ul>
        {headings.map(({ id, text, level }) => (
          <li key={id} data-level={level}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
