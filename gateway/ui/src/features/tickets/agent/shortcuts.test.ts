import { describe, expect, it } from 'vitest';
import { actionFor, reselect, step, type Pressed } from './shortcuts';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  typing: false,
  onControl: false,
  onRow: false,
  ...more,
});

describe('a key', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['Enter', 'open'],
    ['r', 'reply'],
    ['n', 'note'],
    ['a', 'assign'],
  ])('%s means %s', (key, action) => {
    expect(actionFor(press(key))).toBe(action);
  });

  it('is only a letter while somebody is typing, but Escape leaves', () => {
    expect(actionFor(press('j', { typing: true }))).toBeNull();
    expect(actionFor(press('Escape', { typing: true }))).toBe('leave');
  });

  it('belongs to the browser together with Ctrl, Alt or ⌘', () => {
    expect(actionFor(press('r', { ctrlKey: true }))).toBeNull();
    expect(actionFor(press('r', { metaKey: true }))).toBeNull();
  });

  it('leaves Enter to the control that has the focus', () => {
    expect(actionFor(press('Enter', { onControl: true }))).toBeNull();
    expect(actionFor(press('j', { onControl: true }))).toBe('next');
  });
});

describe('an arrow', () => {
  it('moves from row to row', () => {
    expect(actionFor(press('ArrowDown', { onRow: true }))).toBe('next');
    expect(actionFor(press('ArrowUp', { onRow: true }))).toBe('previous');
  });

  it('scrolls the page from anywhere else', () => {
    expect(actionFor(press('ArrowDown'))).toBeNull();
    expect(actionFor(press('ArrowUp', { onControl: true }))).toBeNull();
  });
});

describe('moving through the queue', () => {
  const ids = ['a', 'b', 'c'];

  it('starts at the first and stays at the ends', () => {
    expect(step(ids, null, 1)).toBe('a');
    expect(step(ids, 'a', 1)).toBe('b');
    expect(step(ids, 'c', 1)).toBe('c');
    expect(step(ids, 'a', -1)).toBe('a');
    expect(step([], null, 1)).toBeNull();
  });

  it('keeps the line when the selected ticket leaves the list', () => {
    expect(reselect(ids, ['a', 'c'], 'b')).toBe('c');
    expect(reselect(ids, ['a', 'b'], 'c')).toBe('b');
    expect(reselect(ids, ['c', 'b', 'a'], 'b')).toBe('b');
    expect(reselect(ids, [], 'b')).toBeNull();
  });
});
