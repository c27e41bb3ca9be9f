import type { User } from '@/manifest/manifest';

/** Those who say how things are done here. */
export const isAdministrator = (user: User) => user.kind === 'agent' && user.roles.includes('administrator');
