import { listSearch, sortAmong, words, type ListSearch } from '@/lib/paging';
import type { ArticleQuery } from './model';

const forReaders = ['title', 'number', 'publishedAt', 'updatedAt'] as const;
const forAgents = [...forReaders, 'views', 'helpful'] as const;

/** The order that an address asks for; none of its own is by title, or the best match first. */
export const readersSort = (asked: string | undefined): ArticleQuery['sort'] => sortAmong(forReaders, asked);
export const agentsSort = (asked: string | undefined): ArticleQuery['sort'] => sortAmong(forAgents, asked);

/** The knowledge base as people read it. */
export interface KnowledgeSearch extends ListSearch {
  categoryId?: string;
  subjectId?: string;
  /** "All" was chosen: on a phone, where the subjects come first, that is not the same as nothing. */
  all?: true;
}

export const knowledgeSearch = (raw: Record<string, unknown>): KnowledgeSearch => ({
  ...listSearch(raw),
  categoryId: words(raw.categoryId),
  subjectId: words(raw.subjectId),
  all: raw.all === 'true' || raw.all === true ? true : undefined,
});

/** The same as agents work on it. */
export interface AgentArticlesSearch extends ListSearch {
  state?: string;
  categoryId?: string;
  subjectId?: string;
}

export const agentArticlesSearch = (raw: Record<string, unknown>): AgentArticlesSearch => ({
  ...listSearch(raw),
  state: words(raw.state),
  categoryId: words(raw.categoryId),
  subjectId: words(raw.subjectId),
});

/** A new article may begin with what a ticket says: its number. */
export interface NewArticleSearch {
  ticket?: string;
}

export const newArticleSearch = (raw: Record<string, unknown>): NewArticleSearch => ({
  ticket: typeof raw.ticket === 'string' && /^\d+$/.test(raw.ticket) ? raw.ticket : undefined,
});
