import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Choosing } from '@/components/DataList';
import { commands } from '@/features/tickets/commands';
import type { Priority, Schemas, Status, TicketRow } from '@/features/tickets/model';
import { ticketKeys } from '@/features/tickets/queries';

/** What is done to each of the tickets that are chosen. */
export type Act = { assigneeId: string | null } | { priority: Priority } | { status: Status };

type Change = Schemas['Change'];

/** One act for one ticket, and what takes it back. */
export function changesOf(act: Act, ticket: TicketRow): { done: Change; undone: Change } {
  const { id } = ticket;
  if ('assigneeId' in act) {
    const to = (agent: string | null | undefined): Change =>
      agent ? { id, assigneeId: agent } : { id, unassign: true };
    return { done: to(act.assigneeId), undone: to(ticket.assignee?.id) };
  }
  if ('priority' in act)
    return { done: { id, priority: act.priority }, undone: { id, priority: ticket.priority } };
  const closed = act.status === 'resolved';
  return {
    done: { id, status: act.status },
    undone: { id, status: ticket.status, reopen: closed || undefined },
  };
}

interface Done {
  outcomes: Schemas['Outcome'][];
  /** The tickets, for their numbers. */
  tickets: TicketRow[];
  /** What takes back what was done; none after it was taken back. */
  undo: Change[];
}

/** Several tickets at once: which are chosen, what was done to them, and how to take it back. `label` stays the same function. */
export function useMany(label: (ticket: TicketRow) => string, all: string) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlyMap<string, TicketRow>>(new Map());
  const [done, setDone] = useState<Done>();
  const run = useMutation({
    mutationFn: async ({ changes, ...told }: Omit<Done, 'outcomes'> & { changes: Change[] }) => {
      const { items } = await commands.change(changes);
      return { ...told, outcomes: items };
    },
    onSuccess: (told) => {
      const went = new Set(told.outcomes.filter((one) => one.done).map(({ id }) => id));
      setDone({ ...told, undo: told.undo.filter(({ id }) => went.has(id)) });
      setChosen(new Map());
    },
    onSettled: () => client.invalidateQueries({ queryKey: ticketKeys.all }),
  });
  const choosing = useMemo(
    (): Choosing<TicketRow> => ({
      label,
      all,
      isChosen: ({ id }) => chosen.has(id),
      choose: (rows, on) => {
        setDone(undefined);
        setChosen((before) => {
          const after = new Map(before);
          rows.forEach((row) => (on ? after.set(row.id, row) : after.delete(row.id)));
          return after;
        });
      },
    }),
    [label, all, chosen],
  );
  return {
    choosing,
    chosen: [...chosen.values()],
    clear: () => setChosen(new Map()),
    done,
    forget: () => setDone(undefined),
    busy: run.isPending,
    error: run.error,
    act: (act: Act) => {
      const tickets = [...chosen.values()];
      const both = tickets
        // One that is resolved already is not closed, nor opened by taking that back.
        .filter((ticket) => !('status' in act) || ticket.status !== act.status)
        .map((ticket) => changesOf(act, ticket));
      if (both.length === 0) return setChosen(new Map());
      run.mutate({ changes: both.map((one) => one.done), undo: both.map((one) => one.undone), tickets });
    },
    undo: () => {
      if (done) run.mutate({ changes: done.undo, undo: [], tickets: done.tickets });
    },
  };
}

export type Many = ReturnType<typeof useMany>;
