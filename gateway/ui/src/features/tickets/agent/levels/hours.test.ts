import { expect, it } from 'vitest';
import { holidaysOf, hoursOf, typedHours, withProposed } from './hours';

it('reads hours as they are typed', () => {
  expect(hoursOf('9:00-12:30, 13:00 – 17:00')).toEqual([
    { from: '09:00', to: '12:30' },
    { from: '13:00', to: '17:00' },
  ]);
  expect(hoursOf('')).toEqual([]);
  expect(hoursOf('nine to five')).toBeUndefined();
  expect(typedHours([{ from: '09:00', to: '17:00' }])).toBe('09:00-17:00');
});

it('reads holidays line by line, and says which is none', () => {
  expect(holidaysOf('2026-12-25 Christmas Day\n\n2026-12-26 Boxing Day')).toHaveLength(2);
  expect(holidaysOf('2026-12-25 Christmas Day\nsoon')).toEqual({ wrongLine: 2 });
});

it('adds proposals that are not there, by date', () => {
  const proposed = [
    { date: '2026-12-25', name: 'Christmas' },
    { date: '2026-04-03', name: 'Good Friday' },
  ];
  expect(withProposed('2026-12-25 Christmas Day', proposed)).toBe(
    '2026-04-03 Good Friday\n2026-12-25 Christmas Day',
  );
});
