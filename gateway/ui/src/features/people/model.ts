import type { components, paths } from '@/api/generated/identity';

type IdentitySchemas = components['schemas'];

export type Contact = IdentitySchemas['ContactView'];
export type ContactRole = Contact['roles'][number];
export type Visibility = Contact['ticketVisibility'];
export type NewContact = IdentitySchemas['NewContact'];
export type OrganisationRow = IdentitySchemas['OrganisationItem'];
export type Organisation = IdentitySchemas['OrganisationDetail'];
export type SignIn = IdentitySchemas['SignInView'];
export type Agent = IdentitySchemas['AgentView'];
export type AgentRole = Agent['roles'][number];

export type ContactQuery = NonNullable<paths['/api/contacts']['get']['parameters']['query']>;
export type OrganisationQuery = NonNullable<paths['/api/organisations']['get']['parameters']['query']>;
export type AgentQuery = NonNullable<paths['/api/agents']['get']['parameters']['query']>;
export type VisitQuery = NonNullable<paths['/api/visits']['get']['parameters']['query']>;

/** Most first. */
export const contactRoles: readonly ContactRole[] = [
  'primary-service-contact',
  'billing-contact',
  'approver',
  'user',
];

/** Each sees what those before it see, and more. */
export const visibilities: readonly Visibility[] = ['own', 'site', 'organisation'];

export const agentRoles: readonly AgentRole[] = [
  'technician',
  'project-manager',
  'account-manager',
  'billing',
  'administrator',
];
