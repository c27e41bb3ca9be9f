import type { Schemas as Shared } from '@/api/schema';
import type { components, paths } from '@/api/generated/knowledge';

type KnowledgeSchemas = components['schemas'];

/** What knowledge-service says, by the names that pages use. */
export interface Schemas extends Shared {
  /** An article in a list, as it is read, and as its authors see it. */
  ArticleItem: KnowledgeSchemas['ArticleItem'];
  ArticleDetail: KnowledgeSchemas['ArticleDetail'];
  ArticleDraft: KnowledgeSchemas['ArticleDraft'];
  ArticleRef: KnowledgeSchemas['RelatedArticle'];
  ArticleState: KnowledgeSchemas['ArticleDraft']['state'];
  ArticleText: KnowledgeSchemas['ArticleText'];
  Audience: KnowledgeSchemas['NewAudience']['audience'];
  Readers: KnowledgeSchemas['NewAudience'];
  Category: KnowledgeSchemas['CategoryItem'];
  Edition: KnowledgeSchemas['EditionDetail'];
  /** One's own, and somebody's. */
  Opinion: KnowledgeSchemas['OwnOpinion'];
  GivenOpinion: KnowledgeSchemas['OpinionItem'];
  Imported: KnowledgeSchemas['Imported'];
}

export type ArticleQuery = NonNullable<paths['/api/articles']['get']['parameters']['query']>;
