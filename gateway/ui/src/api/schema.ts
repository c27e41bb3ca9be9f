import type { components as Identity, paths as IdentityPaths } from './generated/identity';
import type { ArticleQuery, KnowledgePaths, KnowledgeSchemas } from './knowledge-types';
import type { components as Notification, paths as NotificationPaths } from './generated/notification';
import type { components as Ticket, paths as TicketPaths } from './generated/ticket';

type IdentitySchemas = Identity['schemas'];
type TicketSchemas = Ticket['schemas'];

/** What the services speak, by the names that pages use. Dates are ISO 8601 in UTC, ids UUIDs. */
export interface Schemas {
  Session: Session;
  User: NonNullable<Session['user']>;

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

  ArticleItem: KnowledgeSchemas['ArticleItem'];
  ArticleDetail: KnowledgeSchemas['ArticleDetail'];
  ArticleDraft: KnowledgeSchemas['ArticleDraft'];
  ArticleRef: KnowledgeSchemas['ArticleRef'];
  ArticleState: KnowledgeSchemas['ArticleState'];
  Audience: KnowledgeSchemas['Audience'];
  Category: KnowledgeSchemas['Category'];
  Subject: KnowledgeSchemas['Subject'];
  Edition: KnowledgeSchemas['Edition'];
  Opinion: KnowledgeSchemas['Opinion'];
  GivenOpinion: KnowledgeSchemas['GivenOpinion'];
  Imported: KnowledgeSchemas['Imported'];
  DraftBody: KnowledgeSchemas['DraftBody'];
  AudienceBody: KnowledgeSchemas['AudienceBody'];
  Suggestion: KnowledgeSchemas['Suggestion'];

  Part: KnowledgeSchemas['Part'];
  Hit: KnowledgeSchemas['Hit'];
  SearchGroup: KnowledgeSchemas['SearchGroup'];

  /** The same from every service. */
  Problem: TicketSchemas['Problem'];
}

export type { ArticleQuery };

export type TicketQuery = NonNullable<TicketPaths['/api/tickets']['get']['parameters']['query']>;

/** The gateway's own answer: who is there, and whose portal this is. */
interface Session {
  signedIn: boolean;
  user?: {
    id: string;
    kind: 'contact' | 'agent';
    name: string;
    email: string;
    initials: string;
    organisation: { id: string; name: string } | null;
    site: string | null;
    roles: string[];
    ticketVisibility: 'own' | 'site' | 'organisation' | null;
  };
  /** What the MSP has not said about itself is left out. */
  msp: {
    name: string;
    address?: string;
    phone?: string;
    email?: string;
    homepage?: string;
    brandColour?: string;
  };
  languages: string[];
}

interface GatewayPaths {
  '/api/session': { get: { responses: { 200: { content: { 'application/json': Session } } } } };
}

export type paths = GatewayPaths & IdentityPaths & KnowledgePaths & TicketPaths & NotificationPaths;
