import { api, body } from '@/api/client';
import { IDEMPOTENCY_HEADER } from '@/api/idempotency';
import type { AgentRole, ContactRole, NewContact, Visibility } from './model';

const on = (id: string) => ({ path: { id } });
const once = (key: string) => ({ [IDEMPOTENCY_HEADER]: key });

/** Everything that can be done about organisations and people, one request each. Failures are thrown as `ApiError`. */
export const commands = {
  addOrganisation: (name: string, key: string) =>
    body(api.POST('/api/organisations', { body: { name }, headers: once(key) })),

  renameOrganisation: (id: string, name: string) =>
    api.PATCH('/api/organisations/{id}', { params: on(id), body: { name } }),

  changeSignInDomain: (id: string, domain: string) =>
    api.PUT('/api/organisations/{id}/sign-in-domain', { params: on(id), body: { domain } }),

  addSite: (id: string, name: string, key: string) =>
    api.POST('/api/organisations/{id}/sites', { params: on(id), body: { name }, headers: once(key) }),

  addContact: (contact: NewContact, key: string) =>
    body(api.POST('/api/contacts', { body: contact, headers: once(key) })),

  changeContact: (
    id: string,
    change: { name?: string; email?: string; telephone?: string | null; siteId?: string | null },
  ) => api.PATCH('/api/contacts/{id}', { params: on(id), body: change }),

  changeRights: (id: string, roles: ContactRole[], ticketVisibility: Visibility) =>
    api.PUT('/api/contacts/{id}/roles', { params: on(id), body: { roles, ticketVisibility } }),

  inviteContact: (id: string) => api.POST('/api/contacts/{id}/invitation', { params: on(id) }),

  removeContactSecondFactor: (id: string) =>
    api.POST('/api/contacts/{id}/second-factor-removal', { params: on(id) }),

  deactivateContact: (id: string) => api.POST('/api/contacts/{id}/deactivation', { params: on(id) }),

  reactivateContact: (id: string) => api.POST('/api/contacts/{id}/reactivation', { params: on(id) }),

  addAgent: (agent: { name: string; email: string; roles: AgentRole[] }, key: string) =>
    body(api.POST('/api/agents', { body: agent, headers: once(key) })),

  renameAgent: (id: string, name: string) =>
    api.PATCH('/api/agents/{id}', { params: on(id), body: { name } }),

  changeAgentRoles: (id: string, roles: AgentRole[]) =>
    api.PUT('/api/agents/{id}/roles', { params: on(id), body: { roles } }),

  inviteAgent: (id: string) => api.POST('/api/agents/{id}/invitation', { params: on(id) }),

  removeAgentSecondFactor: (id: string) =>
    api.POST('/api/agents/{id}/second-factor-removal', { params: on(id) }),

  endSignIn: (id: string) => api.DELETE('/api/sign-ins/{id}', { params: on(id) }),

  deactivateAgent: (id: string) => api.POST('/api/agents/{id}/deactivation', { params: on(id) }),
};
