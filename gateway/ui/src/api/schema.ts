import type { components as Gateway, paths as GatewayPaths } from './generated/gateway';
import type { components as Identity, paths as IdentityPaths } from './generated/identity';
import type { components as Knowledge, paths as ServedKnowledgePaths } from './generated/knowledge';
import type { KnowledgePaths, KnowledgeSchemas } from './knowledge-types';
import type { components as Notification, paths as NotificationPaths } from './generated/notification';
import type { components as Ticket, paths as TicketPaths } from './generated/ticket';

type GatewaySchemas = Gateway['schemas'];
type IdentitySchemas = Identity['schemas'];
type ArticleSchemas = Knowledge['schemas'];
type TicketSchemas = Ticket['schemas'];

/** What the services speak, by the names that pages use. Dates are ISO 8601 in UTC, ids UUIDs. */
export interface Schemas {
  Session: GatewaySchemas['Session'];
  User: GatewaySchemas['User'];

  TicketSummary: TicketSchemas['TicketItem'];
  TicketDetail: TicketSchemas['TicketDetail'];
  TimelineEntry: TicketSchemas['Entry'];
  TicketStatus: TicketSchemas['TicketDetail']['status'];
  Level: TicketSchemas['TicketDetail']['urgency'];
  Priority: TicketSchemas['TicketDetail']['priority'];
  /** Somebody, or an organisation; the name is not there until it has come from where it is kept. */
  Named: TicketSchemas['Named'];
  Attachment: TicketSchemas['AttachedFile'];
  OpenTicket: TicketSchemas['NewTicket'];

  Agent: IdentitySchemas['AgentView'];
  Contact: IdentitySchemas['ContactView'];
  Person: IdentitySchemas['Colleague'];

  Activity: Notification['schemas']['Activity'];

  ArticleItem: ArticleSchemas['ArticleItem'];
  ArticleDetail: ArticleSchemas['ArticleDetail'];
  ArticleDraft: ArticleSchemas['ArticleDraft'];
  ArticleRef: ArticleSchemas['RelatedArticle'];
  ArticleState: ArticleSchemas['ArticleDraft']['state'];
  Audience: ArticleSchemas['ArticleDraft']['audience'];
  Category: ArticleSchemas['CategoryItem'];
  Subject: ArticleSchemas['SubjectItem'];
  Edition: ArticleSchemas['EditionDetail'];
  Opinion: ArticleSchemas['OwnOpinion'];
  GivenOpinion: ArticleSchemas['OpinionItem'];
  Imported: KnowledgeSchemas['Imported'];
  DraftBody: ArticleSchemas['ArticleText'];
  AudienceBody: ArticleSchemas['NewAudience'];
  Suggestion: KnowledgeSchemas['Suggestion'];

  Part: KnowledgeSchemas['Part'];
  Hit: KnowledgeSchemas['Hit'];
  SearchGroup: KnowledgeSchemas['SearchGroup'];

  /** The same from every service. */
  Problem: TicketSchemas['Problem'];
}

export type TicketQuery = NonNullable<TicketPaths['/api/tickets']['get']['parameters']['query']>;

export type ArticleQuery = NonNullable<
  ServedKnowledgePaths['/api/articles']['get']['parameters']['query']
> & { q?: string };

export type paths = GatewayPaths &
  IdentityPaths &
  KnowledgePaths &
  ServedKnowledgePaths &
  TicketPaths &
  NotificationPaths;
