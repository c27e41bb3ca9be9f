import { describe, expect, it } from 'vitest';
import { noFilter, queryOf, queueFilterFrom, sameFilter, keptInBrowser, searchOf } from './queueFilter';

describe('a filter in the address', () => {
  it('comes back as it was', () => {
    const filter = queueFilterFrom({ status: 'new,in-progress', assignee: 'me', q: 'printer' });
    expect(queueFilterFrom(searchOf(filter))).toEqual(filter);
  });

  it('drops words that are not ours', () => {
    expect(queueFilterFrom({ status: 'new,nonsense', priority: 'urgent' })).toEqual({
      ...noFilter,
      status: ['new'],
    });
  });

  it('understands a search for a number, which the address reads as one', () => {
    expect(queueFilterFrom({ q: 10042 }).q).toBe('10042');
  });

  it('is the same whatever the order of its parts', () => {
    const one = { ...noFilter, status: ['new' as const, 'resolved' as const] };
    const other = { ...noFilter, status: ['resolved' as const, 'new' as const] };
    expect(sameFilter(one, other)).toBe(true);
  });
});

describe('what the server is asked', () => {
  it.each([
    ['', { active: true, resolved: false }],
    ['new', { active: true, resolved: false }],
    ['resolved', { active: false, resolved: true }],
    ['new,resolved', { active: true, resolved: true }],
  ])('for status "%s"', (status, expected) => {
    expect(queryOf(queueFilterFrom({ status }))).toMatchObject(expected);
  });

  it('is one parameter for each word', () => {
    const { status, priority } = queryOf(queueFilterFrom({ status: 'new,resolved' }));
    expect(status).toEqual(['new', 'resolved']);
    expect(priority).toBeUndefined();
  });
});

describe('filters named in this browser', () => {
  it('are read once, whatever stands there', () => {
    const mine = [{ name: 'Mine', filter: { ...noFilter, assignee: 'none' } }];
    localStorage.setItem('porchlight.queue-filters.amy', JSON.stringify(mine));
    expect(keptInBrowser('jo')).toEqual([]);
    expect(keptInBrowser('amy')).toEqual(mine);
    expect(keptInBrowser('amy')).toEqual([]);
    localStorage.setItem('porchlight.queue-filters.amy', '{broken');
    expect(keptInBrowser('amy')).toEqual([]);
  });
});
