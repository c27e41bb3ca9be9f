/**
 * What the services speak, in the shape `openapi-typescript` writes. Dates are ISO 8601 in UTC, ids UUIDs.
 */
export interface components {
  schemas: {
    Msp: {
      name: string;
      address: string;
      phone: string;
      email: string;
      homepage?: string;
      brandColour?: string;
    };
    Ref: { id: string; name: string };
    User: {
      id: string;
      kind: 'contact' | 'agent';
      name: string;
      email: string;
      initials: string;
      organisation: components['schemas']['Ref'] | null;
      site: string | null;
      roles: string[];
      ticketVisibility: 'own' | 'site' | 'organisation' | null;
    };
    Session: {
      signedIn: boolean;
      user?: components['schemas']['User'];
      msp: components['schemas']['Msp'];
      languages: string[];
    };
    TicketStatus: 'new' | 'in-progress' | 'waiting-for-customer' | 'resolved';
    Level: 'low' | 'medium' | 'high';
    Priority: 'low' | 'medium' | 'high' | 'critical';
    TicketSummary: {
      id: string;
      number: number;
      summary: string;
      status: components['schemas']['TicketStatus'];
      priority: components['schemas']['Priority'];
      organisation: components['schemas']['Ref'];
      requester: components['schemas']['Ref'];
      assignee: components['schemas']['Ref'] | null;
      openedAt: string;
      updatedAt: string;
      version: number;
    };
    TicketPage: components['schemas']['PageInfo'] & { items: components['schemas']['TicketSummary'][] };
    PageInfo: { page: number; size: number; total: number };
    Attachment: { id: string; name: string; type: string; size: number };
    Actor: { id: string; name: string; kind: 'contact' | 'agent' | 'service' };
    TimelineEntry: {
      id: string;
      kind:
        | 'opened'
        | 'comment'
        | 'internal-note'
        | 'assigned'
        | 'status'
        | 'priority'
        | 'resolved'
        | 'reopened'
        | 'follower-added'
        | 'follower-removed'
        | 'attached';
      at: string;
      actor: components['schemas']['Actor'];
      text?: string | null;
      attachments?: components['schemas']['Attachment'][];
      from?: string | null;
      to?: string | null;
      internal: boolean;
    };
    TicketDetail: components['schemas']['TicketSummary'] & {
      details: string;
      urgency: components['schemas']['Level'];
      impact: components['schemas']['Level'];
      followers: components['schemas']['Ref'][];
      attachments: components['schemas']['Attachment'][];
      resolvedAt: string | null;
      reopenUntil: string | null;
      timeline: components['schemas']['TimelineEntry'][];
      allowed: {
        comment: boolean;
        internalNote?: boolean;
        reopen: boolean;
        follow: boolean;
        attach: boolean;
        assign: boolean;
        status?: boolean;
        priority?: boolean;
        resolve?: boolean;
      };
    };
    OpenTicket: {
      summary: string;
      details: string;
      urgency: components['schemas']['Level'];
      impact: components['schemas']['Level'];
      priority?: components['schemas']['Priority'];
      followerIds: string[];
      attachmentIds: string[];
      requesterId?: string;
    };
    OpenedTicket: { id: string; number: number };
    Comment: { text: string; attachmentIds: string[] };
    Agent: { id: string; name: string; email: string; roles: string[]; active?: boolean };
    Contact: {
      id: string;
      organisationId: string;
      name: string;
      email: string;
      siteId: string | null;
      roles: string[];
      ticketVisibility: 'own' | 'site' | 'organisation';
      active?: boolean;
    };
    Organisation: { id: string; name: string };
    Activity: {
      id: string;
      at: string;
      actor: { name: string; company: string };
      number: number;
      ticketId: string;
      action:
        | 'opened'
        | 'comment'
        | 'internal-note'
        | 'assigned'
        | 'unassigned'
        | 'status'
        | 'priority'
        | 'resolved'
        | 'reopened'
        | 'follower-added'
        | 'follower-removed'
        | 'attached';
      text: string | null;
    };
    Problem: {
      type: string;
      title: string;
      status: number;
      detail?: string;
      traceId?: string;
      errors?: { pointer: string; message: string }[];
    };
  };
}

type S = components['schemas'];
type Json<T> = { content: { 'application/json': T } };
type Reads<T, Q = never, P = never> = {
  parameters: { query?: Q; path: P };
  responses: { 200: Json<T> };
};
type ById = { id: string };
type Write<B, R = never> = {
  parameters: { path: ById };
  requestBody: Json<B>;
  responses: { 200: Json<R> };
};
type Collection<T, Q, B = never, R = never> = {
  get: { parameters: { query?: Q }; responses: { 200: Json<T> } };
  post: { requestBody: Json<B>; responses: { 201: Json<R> } };
};

export interface TicketQuery {
  active?: boolean;
  resolved?: boolean;
  q?: string;
  status?: string;
  priority?: string;
  organisationId?: string;
  assignee?: string;
  sort?: string;
  page?: number;
  size?: number;
}

export interface paths {
  '/api/session': { get: { responses: { 200: Json<S['Session']> } } };
  '/api/colleagues': {
    get: {
      parameters: { query?: { q?: string; organisationId?: string } };
      responses: { 200: Json<S['Ref'][]> };
    };
  };
  '/api/organisations': {
    get: {
      parameters: { query?: { q?: string; page?: number; size?: number } };
      responses: { 200: Json<S['PageInfo'] & { items: S['Organisation'][] }> };
    };
  };
  '/api/contacts': {
    get: {
      parameters: { query?: { organisationId?: string; q?: string; page?: number; size?: number } };
      responses: { 200: Json<S['PageInfo'] & { items: S['Contact'][] }> };
    };
  };
  '/api/agents': {
    get: {
      parameters: { query?: { q?: string; page?: number; size?: number } };
      responses: { 200: Json<S['PageInfo'] & { items: S['Agent'][] }> };
    };
  };
  '/api/tickets': Collection<S['TicketPage'], TicketQuery, S['OpenTicket'], S['OpenedTicket']>;
  '/api/tickets/{id}': { get: Reads<S['TicketDetail'], never, ById> };
  '/api/tickets/{id}/comments': { post: Write<S['Comment']> };
  '/api/tickets/{id}/internal-notes': { post: Write<S['Comment']> };
  '/api/tickets/{id}/assignee': { put: Write<{ agentId: string | null }> };
  '/api/tickets/{id}/status': { put: Write<{ status: S['TicketStatus'] }> };
  '/api/tickets/{id}/priority': { put: Write<{ priority: S['Priority'] }> };
  '/api/tickets/{id}/resolution': { post: Write<{ text?: string }> };
  '/api/tickets/{id}/reopening': { post: Write<{ reason?: string }> };
  '/api/tickets/{id}/attachments': { post: Write<{ attachmentIds: string[] }> };
  '/api/tickets/{id}/followers/{contactId}': {
    put: { parameters: { path: { id: string; contactId: string } }; responses: { 200: Json<never> } };
    delete: { parameters: { path: { id: string; contactId: string } }; responses: { 200: Json<never> } };
  };
  '/api/activity': {
    get: { parameters: { query?: { size?: number } }; responses: { 200: Json<{ items: S['Activity'][] }> } };
  };
}
