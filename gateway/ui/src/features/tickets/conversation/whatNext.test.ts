import { describe, expect, it } from 'vitest';
import { whatNext } from './whatNext';

const now = Date.parse('2026-11-21T12:00:00Z');
const amelia = { id: 'a1', name: 'Amelia Reid' };

describe('what happens next', () => {
  it('is that somebody picks it up, while nobody has it', () => {
    expect(whatNext({ status: 'new', assignee: null, reopenUntil: null }, 'contact', now).key).toBe(
      'next.contact.unassigned',
    );
  });

  it('is not that somebody picks it up, once somebody has begun', () => {
    const begun = { status: 'in-progress' as const, assignee: null, reopenUntil: null };
    expect(whatNext(begun, 'contact', now).key).toBe('next.contact.begun');
    expect(whatNext(begun, 'agent', now).key).toBe('next.agent.begun');
  });

  it('names who works on it', () => {
    expect(whatNext({ status: 'in-progress', assignee: amelia, reopenUntil: null }, 'contact', now)).toEqual({
      key: 'next.contact.inProgress',
      who: 'Amelia Reid',
    });
  });

  it('is the answer, while we wait for the customer, whoever has it', () => {
    expect(
      whatNext({ status: 'waiting-for-customer', assignee: amelia, reopenUntil: null }, 'contact', now).key,
    ).toBe('next.contact.waiting');
  });

  it('offers re-opening only as long as it is possible', () => {
    const resolved = { status: 'resolved' as const, assignee: amelia };
    expect(whatNext({ ...resolved, reopenUntil: '2026-11-22T12:00:00Z' }, 'contact', now)).toEqual({
      key: 'next.contact.resolvedReopenable',
      until: '2026-11-22T12:00:00Z',
    });
    expect(whatNext({ ...resolved, reopenUntil: '2026-11-20T12:00:00Z' }, 'agent', now).key).toBe(
      'next.agent.resolved',
    );
  });
});
