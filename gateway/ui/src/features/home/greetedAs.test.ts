import { expect, it } from 'vitest';
import { greetedAs } from './greetedAs';

it.each([
  ['Margaret Holt', 'Margaret'],
  ['Dr Colin Fraser', 'Colin'],
  ['Prof. Dr. Anna Weiß', 'Anna'],
  ['Dr Fraser', 'Dr Fraser'],
  ['A Holt', 'A Holt'],
  ['J. R. Hartley', 'J. R. Hartley'],
  ['Cher', 'Cher'],
  ['Jean-Luc Picard', 'Jean-Luc'],
])('%s is greeted as %s', (name, greeted) => {
  expect(greetedAs(name)).toBe(greeted);
});
