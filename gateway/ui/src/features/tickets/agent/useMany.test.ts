import { expect, it } from 'vitest';
import type { TicketRow } from '@/features/tickets/model';
import { changesOf } from './useMany';

const ticket = { id: 't1', status: 'new', priority: 'low', assignee: null } as unknown as TicketRow;

it('takes back an assignment by giving it to who had it', () => {
  expect(changesOf({ assigneeId: 'a1' }, ticket)).toEqual({
    done: { id: 't1', assigneeId: 'a1' },
    undone: { id: 't1', unassign: true },
  });
  const mine = { ...ticket, assignee: { id: 'a2', name: 'Jo' } };
  expect(changesOf({ assigneeId: null }, mine)).toEqual({
    done: { id: 't1', unassign: true },
    undone: { id: 't1', assigneeId: 'a2' },
  });
});

it('takes back closing by opening again as it was', () => {
  expect(changesOf({ status: 'resolved' }, ticket)).toEqual({
    done: { id: 't1', status: 'resolved' },
    undone: { id: 't1', status: 'new', reopen: true },
  });
  expect(changesOf({ priority: 'high' }, ticket).undone).toEqual({ id: 't1', priority: 'low' });
});
