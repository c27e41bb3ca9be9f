import type { User } from '@/manifest/manifest';

/** Whether they may open and plan projects. */
export const plans = (user: User) =>
  user.kind === 'agent' && user.roles.some((role) => role === 'project-manager' || role === 'administrator');
