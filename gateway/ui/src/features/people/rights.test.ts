import { expect, it } from 'vitest';
import type { User } from '@/manifest/manifest';
import { mayChange, mayGive, mayShow } from './rights';

const primary = {
  id: 'pat',
  kind: 'contact',
  roles: ['primary-service-contact', 'user'],
  ticketVisibility: 'site',
} as User;

const somebody = { id: 'jane', roles: ['user' as const], ticketVisibility: 'own' as const };

it('lets a customer give what they hold, and no more', () => {
  expect(mayGive(primary, 'user')).toBe(true);
  expect(mayGive(primary, 'approver')).toBe(false);
  expect(mayShow(primary, 'site')).toBe(true);
  expect(mayShow(primary, 'organisation')).toBe(false);
  expect(mayGive({ ...primary, kind: 'agent' }, 'approver')).toBe(true);
});

it('lets a customer change neither themselves nor who may do more', () => {
  expect(mayChange(primary, somebody)).toBe(true);
  expect(mayChange(primary, { ...somebody, id: 'pat' })).toBe(false);
  expect(mayChange(primary, { ...somebody, roles: ['billing-contact'] })).toBe(false);
  expect(mayChange(primary, { ...somebody, ticketVisibility: 'organisation' })).toBe(false);
});
