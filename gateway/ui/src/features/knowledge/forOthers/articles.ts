import type { Schemas } from '@/features/knowledge/model';

export { draftQuery } from '@/features/knowledge/queries';

export type Article = Schemas['ArticleItem'];
