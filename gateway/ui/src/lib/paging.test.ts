import { describe, expect, it } from 'vitest';
import { listSearch, nextSort, pageInstead, rangeOf, sortAmong } from './paging';

describe('a list in the address', () => {
  it('leaves defaults out', () => {
    expect(listSearch({ page: '1', size: '25', q: '  ' })).toEqual({});
  });

  it('keeps what differs', () => {
    expect(listSearch({ page: '3', size: '50', sort: '-updatedAt', q: 'printer' })).toEqual({
      page: 3,
      size: 50,
      sort: '-updatedAt',
      q: 'printer',
    });
  });

  it.each([{ page: '-1' }, { page: '1.5' }, { page: 'x' }, { size: '7' }, { sort: 'a;drop' }, { q: {} }])(
    'takes nonsense as not said: %o',
    (raw) => expect(listSearch(raw)).toEqual({}),
  );
});

describe('the range shown', () => {
  it('counts from one', () => {
    expect(rangeOf({ page: 1, size: 25, total: 312 })).toMatchObject({
      from: 1,
      to: 25,
      hasBack: false,
      hasNext: true,
    });
  });

  it('ends at the total', () => {
    expect(rangeOf({ page: 13, size: 25, total: 312 })).toMatchObject({
      from: 301,
      to: 312,
      hasBack: true,
      hasNext: false,
    });
  });

  it('has no next page when the last one is full', () => {
    expect(rangeOf({ page: 2, size: 25, total: 50 }).hasNext).toBe(false);
  });

  it('is the last one for a page that is not there', () => {
    expect(rangeOf({ page: 3, size: 25, total: 50 })).toEqual({
      from: 26,
      to: 50,
      total: 50,
      hasBack: true,
      hasNext: false,
    });
  });

  it('is nothing of nothing', () => {
    expect(rangeOf({ page: 1, size: 25, total: 0 })).toMatchObject({
      from: 0,
      to: 0,
      hasBack: false,
      hasNext: false,
    });
  });
});

it.each([
  [{ page: 99, size: 25, total: 30 }, 2],
  [{ page: 3, size: 25, total: 50 }, 2],
  [{ page: 2, size: 10, total: 0 }, 1],
  [{ page: 2, size: 25, total: 50 }, undefined],
  [{ page: 1, size: 25, total: 0 }, undefined],
])('knows what to show where a page is not there: of %o, %s', (place, instead) =>
  expect(pageInstead(place)).toBe(instead),
);

it('sorts up, down, and not at all', () => {
  expect(nextSort('number', undefined)).toBe('number');
  expect(nextSort('number', 'number')).toBe('-number');
  expect(nextSort('number', '-number')).toBeUndefined();
  expect(nextSort('number', '-updatedAt')).toBe('number');
});

it.each([
  ['-updatedAt', 'updatedAt'],
  ['updatedAt', undefined],
  ['number', undefined],
])('reaches both orders of the column that a list is sorted by anyway: %s, %s', (current, next) =>
  expect(nextSort('updatedAt', current, '-updatedAt')).toBe(next),
);

it('sorts by what a list has, and by nothing else', () => {
  expect(sortAmong(['number', 'title'], 'number')).toBe('number');
  expect(sortAmong(['number', 'title'], '-title')).toBe('-title');
  expect(sortAmong(['number', 'title'], 'colour')).toBeUndefined();
  expect(sortAmong(['number', 'title'], undefined)).toBeUndefined();
});
