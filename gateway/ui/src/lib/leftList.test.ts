import { expect, it } from 'vitest';
import { forgetLists, leaveList, leftList } from './leftList';

it('knows each list as it was left, and forgets it at log-out', () => {
  leaveList({ pathname: '/tickets', search: { q: 'printer', page: '2' } });
  leaveList({ pathname: '/agent/tickets', search: { status: 'new' } });
  expect(leftList('/tickets')).toEqual({ q: 'printer', page: '2' });
  expect(leftList('/agent/tickets')).toEqual({ status: 'new' });
  leaveList({ pathname: '/agent/tickets', search: { status: undefined } });
  expect(leftList('/agent/tickets')).toEqual({});
  forgetLists();
  expect(leftList('/tickets')).toEqual({});
});

it('begins at the beginning where nothing is kept, or nothing that can be read', () => {
  expect(leftList('/tickets')).toEqual({});
  sessionStorage.setItem('porchlight.list./tickets', '{broken');
  expect(leftList('/tickets')).toEqual({});
});
