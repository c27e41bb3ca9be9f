import { expect, it } from 'vitest';
import { steppedTo } from './useListbox';

it('goes round through the options', () => {
  expect(steppedTo('ArrowDown', 0, 3)).toBe(1);
  expect(steppedTo('ArrowDown', 2, 3)).toBe(0);
  expect(steppedTo('ArrowUp', 0, 3)).toBe(2);
});

it('begins at either end where nothing is marked', () => {
  expect(steppedTo('ArrowDown', -1, 3)).toBe(0);
  expect(steppedTo('ArrowUp', -1, 3)).toBe(2);
});

it('jumps to the first and the last', () => {
  expect(steppedTo('Home', 1, 3)).toBe(0);
  expect(steppedTo('End', 1, 3)).toBe(2);
});

it('leaves every other key, and an empty list, to the box', () => {
  expect(steppedTo('ArrowLeft', 1, 3)).toBeUndefined();
  expect(steppedTo('Home', -1, 0)).toBeUndefined();
});
