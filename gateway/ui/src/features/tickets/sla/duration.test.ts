import { describe, expect, it } from 'vitest';
import { duration, minutesOf, typed } from './duration';

describe('working time', () => {
  it('is said in hours and minutes', () => {
    expect(duration(3 * 3600 + 20 * 60, 'en-GB')).toBe('3 hrs 20 mins');
    expect(duration(59, 'en-GB')).toBe('1 min');
    expect(duration(-26 * 3600, 'en-GB')).toBe('26 hrs');
    expect(duration(0, 'en-GB')).toBe('0 mins');
  });

  it('is read as people type it', () => {
    for (const [text, minutes] of [
      ['90', 90],
      ['1h 30m', 90],
      ['1 hour', 60],
      ['1:30', 90],
      ['15 min', 15],
    ] as const)
      expect(minutesOf(text)).toBe(minutes);
    for (const text of ['', 'soon', '1.5.', '1:75']) expect(minutesOf(text)).toBeUndefined();
  });

  it('is typed as it is read', () => {
    expect(typed(90)).toBe('1h 30m');
    expect(typed(null)).toBe('');
    expect(minutesOf(typed(485))).toBe(485);
  });
});
