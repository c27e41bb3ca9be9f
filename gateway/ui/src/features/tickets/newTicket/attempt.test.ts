import { describe, expect, it } from 'vitest';
import { attemptFor, earlierBodies, outcomeUnknown } from './attempt';

let counter = 0;
const newKey = () => `key-${++counter}`;

describe('an attempt', () => {
  it('keeps its key when the same thing is sent again', () => {
    const first = attemptFor({ summary: 'Printer' }, undefined, newKey);
    expect(attemptFor({ summary: 'Printer' }, first, newKey)).toBe(first);
  });

  it('keeps its key for changed content while the first outcome is unknown, and remembers both', () => {
    const first = attemptFor({ summary: 'Printer' }, undefined, newKey);
    const second = attemptFor({ summary: 'Printer at reception' }, first, newKey);
    expect(second.key).toBe(first.key);
    expect(earlierBodies(second, { summary: 'Printer at reception' })).toEqual(['{"summary":"Printer"}']);
  });

  it.each([
    [0, true],
    [408, true],
    [502, true],
    [400, false],
    [409, false],
    [422, false],
  ])('with status %i leaves the outcome open: %s', (status, open) => {
    expect(outcomeUnknown(status)).toBe(open);
  });
});
