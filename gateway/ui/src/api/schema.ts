import type { components as Gateway, paths as GatewayPaths } from './generated/gateway';
import type { components as Identity, paths as IdentityPaths } from './generated/identity';
import type { components as Knowledge, paths as KnowledgePaths } from './generated/knowledge';
import type { components as Notification, paths as NotificationPaths } from './generated/notification';
import type { components as Ticket, paths as TicketPaths } from './generated/ticket';

type GatewaySchemas = Gateway['schemas'];
type IdentitySchemas = Identity['schemas'];
type KnowledgeSchemas = Knowledge['schemas'];
type TicketSchemas = Ticket['schemas'];

/** What the services speak, by the names that pages use. Dates are ISO 8601 in UTC, ids UUIDs. */
export interface Schemas {
  Session: GatewaySchemas['Session'];
  User: GatewaySchemas['User'];

  /** What the search finds, by kind; of kinds that we do not know we show nothing. */
  SearchGroup: GatewaySchemas['Group'];
  Hit: GatewaySchemas['Hit'];
  Part: GatewaySchemas['Part'];

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

  /** The same from every service. */
  Problem: TicketSchemas['Problem'];
}

export type TicketQuery = NonNullable<TicketPaths['/api/tickets']['get']['parameters']['query']>;

export type ArticleQuery = NonNullable<KnowledgePaths['/api/articles']['get']['parameters']['query']>;

export type paths = GatewayPaths & IdentityPaths & KnowledgePaths & TicketPaths & NotificationPaths;
