import type { Schemas } from '@/api/queries';
import { Parts } from '@/components/Parts';
import classes from './ArticleExcerpt.module.css';

/** Where in its text the words stand that were looked for. */
export const ArticleExcerpt = ({ article: { excerpt, language } }: { article: Schemas['ArticleItem'] }) =>
  excerpt && (
    <span className={classes.excerpt} lang={language}>
      <Parts parts={excerpt} />
    </span>
  );
