import type { User } from '@/manifest/manifest';
import { visibilities, type ContactRole, type Visibility } from './model';

const PRIMARY: ContactRole = 'primary-service-contact';

export const isPrimary = (user: User) => user.kind === 'contact' && user.roles.includes(PRIMARY);

export const isAdministrator = (user: User) => user.kind === 'agent' && user.roles.includes('administrator');

/** A customer gives only what they hold; to be a user is in every role. The service holds them to it. */
export const mayGive = (user: User, role: ContactRole) =>
  user.kind === 'agent' || role === 'user' || user.roles.includes(role);

export const mayShow = (user: User, visibility: Visibility) =>
  user.kind === 'agent' ||
  visibilities.indexOf(visibility) <= visibilities.findIndex((own) => own === user.ticketVisibility);

/** Whether somebody is theirs to change: not they themselves, and nobody who may do or see more. */
export const mayChange = (
  user: User,
  person: { id: string; roles: readonly ContactRole[]; ticketVisibility: Visibility },
) =>
  user.kind === 'agent' ||
  (person.id !== user.id &&
    person.roles.every((role) => mayGive(user, role)) &&
    mayShow(user, person.ticketVisibility));
