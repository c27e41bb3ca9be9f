/** What the services will describe themselves before long; until they do, by hand. */
interface Imported {
  path: string;
  outcome: 'created' | 'updated' | 'unchanged' | 'refused';
  id?: string | null;
  number?: number | null;
  title?: string | null;
  problem?: string | null;
}

interface Suggestion {
  id: string;
  number: number;
  title: string;
  excerpt: string;
}

interface Part {
  text: string;
  match: boolean;
}

interface Hit {
  kind: 'ticket' | 'article';
  id: string;
  number: number;
  title: Part[];
  excerpt?: Part[] | null;
  context?: string | null;
  status?: string | null;
  at: string;
}

interface SearchGroup {
  kind: 'tickets' | 'articles';
  hits: Hit[];
  more: boolean;
}

export interface KnowledgeSchemas {
  Imported: Imported;
  Suggestion: Suggestion;
  Part: Part;
  Hit: Hit;
  SearchGroup: SearchGroup;
}

interface Answer<T> {
  200: { content: { 'application/json': T } };
}

export interface KnowledgePaths {
  '/api/articles/suggestions': {
    get: {
      parameters: { query: { text: string; limit?: number } };
      responses: Answer<{ items: Suggestion[] }>;
    };
  };
  '/api/search': {
    get: {
      parameters: { query: { q: string; limit?: number } };
      responses: Answer<{ groups: SearchGroup[]; unavailable: string[] }>;
    };
  };
}
