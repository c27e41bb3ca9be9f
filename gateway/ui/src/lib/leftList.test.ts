import { expect, it } from 'vitest';
import { forgetLists, leaveList, leftList } from './leftList';

it('knows each list as it was left, and forgets it at log-out', () => {
  leaveList({ pathname: '/tickets', search: { q: 'printer', page: '2' } });
  leaveList({ pathname: '/agent/tickets', search: { status: 'new' } });
  leaveList({ pathname: '/tickets/10042', search: { q: 'no list' } });
  expect(leftList('/tickets')).toEqual({ q: 'printer', page: '2' });
  expect(leftList('/agent/tickets')).toEqual({ status: 'new' });
  forgetLists();
  expect(leftList('/tickets')).toEqual({});
});

it('begins at the beginning where nothing is kept, or nothing that can be read', () => {
  expect(leftList('/tickets')).toEqual({});
  sessionStorage.setItem('porchlight.list./tickets', '{broken');
  expect(leftList('/tickets')).toEqual({});
});
