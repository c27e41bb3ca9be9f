import { expect, test } from 'vitest';
import { newId } from './newId';

test('is a random UUID', () => {
  expect(newId('0123456789abcdef0123456789abcdef')).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
});
