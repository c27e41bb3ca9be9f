import { expect, it } from 'vitest';
import type { Ticket } from '@/features/tickets/model';
import { lastSaid } from './lastSaid';

type Entry = Ticket['timeline'][number];
let hour = 8;
const entry = (kind: Entry['kind'], by: 'customer' | 'agent', more: Partial<Entry> = {}) =>
  ({
    id: `${hour}`,
    kind,
    at: `2026-03-02T${String(hour++).padStart(2, '0')}:00:00Z`,
    actor: { id: by, name: by === 'agent' ? 'Terry' : 'Sophie', kind: by },
    text: `<p>${kind}</p>`,
    internal: false,
    ...more,
  }) as Entry;

const of = (status: Ticket['status'], timeline: Entry[]) =>
  lastSaid({ status, timeline, details: '<p>It smokes</p>' });

it('says since when customers wait: since the first of what nobody has answered', () => {
  hour = 8;
  const said = of('in-progress', [
    entry('opened', 'customer'),
    entry('comment', 'agent'),
    entry('comment', 'customer'),
    entry('internal-note', 'agent', { internal: true }),
    entry('comment', 'customer', { text: '<p>Hello?</p>' }),
  ]);
  expect(said).toEqual({
    who: 'Sophie',
    at: '2026-03-02T12:00:00Z',
    text: 'Hello?',
    unansweredSince: '2026-03-02T10:00:00Z',
  });
});

it('says nothing of waiting once there was an answer, or all is done', () => {
  const asked = entry('opened', 'customer');
  const answered = of('in-progress', [asked, entry('comment', 'agent')]);
  expect(answered?.text).toBe('It smokes');
  expect(answered?.unansweredSince).toBeUndefined();
  expect(of('resolved', [asked])?.unansweredSince).toBeUndefined();
  expect(of('new', [entry('opened', 'agent')])).toBeUndefined();
});
