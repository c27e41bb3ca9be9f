import { Parts } from '@/components/Parts';
import classes from './ArticleExcerpt.module.css';
import type { Schemas } from '@/features/knowledge/model';

/** Where in its text the words stand that were looked for. */
export const ArticleExcerpt = ({ article: { excerpt, language } }: { article: Schemas['ArticleItem'] }) =>
  excerpt && (
    <span className={classes.excerpt} lang={language}>
      <Parts parts={excerpt} />
    </span>
  );
