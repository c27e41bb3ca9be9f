import type { Schemas } from '@/api/queries';
import { Parts } from '@/components/Parts';

/** What was looked for is marked in it. */
export const ArticleTitle = ({ article: { title, titleParts } }: { article: Schemas['ArticleItem'] }) =>
  titleParts ? <Parts parts={titleParts} /> : title;
