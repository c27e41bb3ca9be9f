import { Parts } from '@/components/Parts';
import type { Schemas } from '@/features/knowledge/model';

/** What was looked for is marked in it. */
export const ArticleTitle = ({ article: { title, titleParts } }: { article: Schemas['ArticleItem'] }) =>
  titleParts ? <Parts parts={titleParts} /> : title;
