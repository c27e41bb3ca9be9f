/** The knowledge base and the search as the services will describe them; until they do, by hand. */
interface Named {
  id: string;
  name?: string | null;
}

export interface KnowledgeSchemas {
  Subject: { id: string; name: string; articles: number };
  Category: {
    id: string;
    name: string;
    articles: number;
    version: number;
    subjects: KnowledgeSchemas['Subject'][];
  };
  Categories: { items: KnowledgeSchemas['Category'][]; articles: number };
  ArticleState: 'draft' | 'published' | 'withdrawn';
  Audience: 'everyone' | 'organisations' | 'agents';
  ArticleItem: {
    id: string;
    number: number;
    title: string;
    language: string;
    category: { id: string; name: string };
    subject: { id: string; name: string };
    publishedAt?: string | null;
    updatedAt: string;
    version: number;
    team?: {
      state: KnowledgeSchemas['ArticleState'];
      changed: boolean;
      audience: KnowledgeSchemas['Audience'];
      organisations: number;
      author: Named;
      views: number;
      helpful: number;
      notHelpful: number;
    } | null;
  };
  ArticleRef: { id: string; number: number; title: string };
  ArticleFile: { id: string; name: string; type: string; size: number };
  Opinion: { helpful: boolean; comment?: string | null };
  ArticleDetail: {
    id: string;
    number: number;
    edition: number;
    title: string;
    html: string;
    language: string;
    category: { id: string; name: string };
    subject: { id: string; name: string };
    publishedAt: string;
    related: KnowledgeSchemas['ArticleRef'][];
    attachments: KnowledgeSchemas['ArticleFile'][];
    opinion?: KnowledgeSchemas['Opinion'] | null;
    version: number;
  };
  ArticleDraft: {
    id: string;
    number: number;
    title: string;
    markdown: string;
    language: string;
    subject: { id: string; name: string };
    category: { id: string; name: string };
    audience: KnowledgeSchemas['Audience'];
    organisations: Named[];
    related: KnowledgeSchemas['ArticleRef'][];
    attachments: KnowledgeSchemas['ArticleFile'][];
    state: KnowledgeSchemas['ArticleState'];
    changed: boolean;
    edition?: number | null;
    author: Named;
    editedBy: Named;
    editedAt: string;
    editions: { edition: number; title: string; publishedAt: string; publishedBy: Named }[];
    views: number;
    helpful: number;
    notHelpful: number;
    version: number;
  };
  Edition: {
    edition: number;
    title: string;
    markdown: string;
    html: string;
    publishedAt: string;
    publishedBy: Named;
  };
  GivenOpinion: {
    by: Named;
    organisation?: Named | null;
    helpful: boolean;
    comment?: string | null;
    at: string;
    edition: number;
  };
  Imported: {
    path: string;
    outcome: 'created' | 'updated' | 'unchanged' | 'refused';
    id?: string | null;
    number?: number | null;
    title?: string | null;
    problem?: string | null;
  };
  DraftBody: {
    title: string;
    markdown: string;
    language: string;
    subjectId: string;
    relatedIds: string[];
    attachmentIds: string[];
  };
  AudienceBody: { audience: KnowledgeSchemas['Audience']; organisationIds: string[] };
  Suggestion: KnowledgeSchemas['ArticleRef'] & { excerpt: string };
  Part: { text: string; match: boolean };
  Hit: {
    kind: 'ticket' | 'article';
    id: string;
    number: number;
    title: KnowledgeSchemas['Part'][];
    excerpt?: KnowledgeSchemas['Part'][] | null;
    context?: string | null;
    status?: string | null;
    at: string;
  };
  SearchGroup: { kind: 'tickets' | 'articles'; hits: KnowledgeSchemas['Hit'][]; more: boolean };
  Found: { groups: KnowledgeSchemas['SearchGroup'][]; unavailable: string[] };
}

type S = KnowledgeSchemas;
interface Page<T> {
  items: T[];
  page?: number | null;
  size: number;
  total?: number | null;
}
interface Answer<T> {
  200: { content: { 'application/json': T } };
}
interface Read<T, Path = never, Query = never> {
  parameters: { query?: Query } & ([Path] extends [never] ? unknown : { path: Path });
  responses: Answer<T>;
}
interface Write<Body, Path = never, T = never> {
  parameters: { path: Path; header?: { 'If-Match'?: string } };
  requestBody: { content: { 'application/json': Body } };
  responses: Answer<T>;
}
interface Bare<Path> {
  parameters: { path: Path; header?: { 'If-Match'?: string } };
  responses: Answer<never>;
}
interface ById {
  id: string;
}
interface BySubject {
  id: string;
  subjectId: string;
}

export interface ArticleQuery {
  q?: string;
  categoryId?: string;
  subjectId?: string;
  state?: ('draft' | 'published' | 'withdrawn' | 'changed')[];
  language?: string;
  sort?: string;
  page?: number;
  size?: number;
}

export interface KnowledgePaths {
  '/api/article-categories': {
    get: Read<S['Categories']>;
    post: {
      requestBody: { content: { 'application/json': { name: string } } };
      responses: Answer<{ id: string }>;
    };
  };
  '/api/article-categories/{id}': { patch: Write<{ name: string }, ById>; delete: Bare<ById> };
  '/api/article-categories/{id}/subjects': { post: Write<{ name: string }, ById, { id: string }> };
  '/api/article-categories/{id}/subjects/{subjectId}': {
    patch: Write<{ name: string }, BySubject>;
    delete: Bare<BySubject>;
  };
  '/api/articles': {
    get: { parameters: { query?: ArticleQuery }; responses: Answer<Page<S['ArticleItem']>> };
    post: {
      requestBody: { content: { 'application/json': S['DraftBody'] & S['AudienceBody'] } };
      responses: Answer<{ id: string; number: number }>;
    };
  };
  '/api/articles/suggestions': {
    get: {
      parameters: { query: { text: string; limit?: number } };
      responses: Answer<{ items: S['Suggestion'][] }>;
    };
  };
  '/api/articles/{idOrNumber}': { get: Read<S['ArticleDetail'], { idOrNumber: string }> };
  '/api/articles/{id}/draft': {
    get: Read<S['ArticleDraft'], ById>;
    put: Write<S['DraftBody'], ById>;
    delete: Bare<ById>;
  };
  '/api/articles/{id}/publication': { post: Bare<ById>; delete: Bare<ById> };
  '/api/articles/{id}/audience': { put: Write<S['AudienceBody'], ById> };
  '/api/articles/{id}/editions/{edition}': { get: Read<S['Edition'], ById & { edition: number }> };
  '/api/articles/{id}/opinion': { put: Write<S['Opinion'], ById> };
  '/api/articles/{id}/opinions': {
    get: Read<Page<S['GivenOpinion']>, ById, { page?: number; size?: number }>;
  };
  '/api/article-previews': {
    post: {
      requestBody: { content: { 'application/json': { markdown: string } } };
      responses: Answer<{ html: string }>;
    };
  };
  '/api/search': {
    get: { parameters: { query: { q: string; limit?: number } }; responses: Answer<S['Found']> };
  };
}
