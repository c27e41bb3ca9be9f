import type { components as Gateway } from './generated/gateway';
import type { components as Identity } from './generated/identity';
import type { components as Notification } from './generated/notification';
import type { components as Ticket } from './generated/ticket';

export type { paths } from './generated/paths';

type GatewaySchemas = Gateway['schemas'];
type IdentitySchemas = Identity['schemas'];

/** What every page may speak of, by the names that pages use. Dates are ISO 8601 in UTC, ids UUIDs. A feature has its own besides, in its `model.ts`. */
export interface Schemas {
  Session: GatewaySchemas['Session'];
  User: GatewaySchemas['User'];

  /** What the search finds, by kind; of kinds that we do not know we show nothing. */
  SearchGroup: GatewaySchemas['Group'];
  Hit: GatewaySchemas['Hit'];
  Part: GatewaySchemas['Part'];

  /** Somebody, or an organisation; the name is not there until it has come from where it is kept. */
  Named: Ticket['schemas']['Named'];
  Attachment: Ticket['schemas']['AttachedFile'];

  Agent: IdentitySchemas['AgentView'];
  Contact: IdentitySchemas['ContactView'];
  Person: IdentitySchemas['Colleague'];

  Activity: Notification['schemas']['Activity'];

  /** The same from every service. */
  Problem: Ticket['schemas']['Problem'];
}
