import { afterEach, expect, test } from 'vitest';
import { expectFocus, takeFocus, takeRowFocus } from './focus';

afterEach(() => document.body.replaceChildren());

const add = <Tag extends 'a' | 'h1' | 'input'>(tag: Tag) => {
  const element = document.createElement(tag);
  element.tabIndex = 0;
  document.body.append(element);
  return element;
};

const row = (href: string) => Object.assign(add('a'), { href });

test('whoever comes back to a list goes on at the row that they had opened', () => {
  expectFocus('/tickets', '/tickets/7');
  expectFocus('/tickets/7', '/tickets');
  takeFocus(add('h1'));
  takeRowFocus(row('/tickets/6'));
  expect(document.activeElement?.tagName).toBe('H1');
  const seven = row('/tickets/7');
  takeRowFocus(seven);
  expect(document.activeElement).toBe(seven);
});

test('whoever comes from elsewhere begins at the heading', () => {
  expectFocus('/tickets', '/tickets/7');
  expectFocus('/tickets/7', '/');
  expectFocus('/', '/tickets');
  const heading = add('h1');
  takeFocus(heading);
  takeRowFocus(row('/tickets/7'));
  expect(document.activeElement).toBe(heading);
});

test('a row takes the focus from nobody who has gone elsewhere meanwhile', () => {
  expectFocus('/tickets', '/tickets/7');
  expectFocus('/tickets/7', '/tickets');
  const search = add('input');
  search.focus();
  takeRowFocus(row('/tickets/7'));
  expect(document.activeElement).toBe(search);
});
