import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { escaped } from '@/lib/htmlOf';
import type { Ticket } from '@/features/tickets/model';
import { nameOf } from '@/lib/nameOf';

const key = ['prepared-replies'] as const;

export const repliesQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => body(api.GET('/api/prepared-replies', { signal })),
});

export const replyCommands = {
  prepare: (id: string | undefined, reply: { name: string; text: string }) =>
    id
      ? api.PUT('/api/prepared-replies/{replyId}', { params: { path: { replyId: id } }, body: reply })
      : api.POST('/api/prepared-replies', { body: reply }),
  discard: (id: string) =>
    api.DELETE('/api/prepared-replies/{replyId}', { params: { path: { replyId: id } } }),
};

export function useReplyCommand<V>(run: (variables: V) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: run, onSettled: () => client.invalidateQueries({ queryKey: key }) });
}

/** What stands in a prepared reply for what the ticket says. */
export const placeholders = [
  'first-name',
  'requester',
  'organisation',
  'number',
  'summary',
  'agent',
] as const;

/** The reply as it is sent about a ticket. */
export function filled(text: string, ticket: Ticket, agent: string): string {
  const requester = nameOf(ticket.requester) ?? '';
  const values: Record<(typeof placeholders)[number], string> = {
    requester,
    'first-name': requester.split(' ')[0] ?? '',
    organisation: nameOf(ticket.organisation) ?? '',
    number: `#${ticket.number}`,
    summary: ticket.summary,
    agent,
  };
  return text.replace(/\{\s*([a-z-]+)\s*\}/g, (whole, name: string) =>
    name in values ? escaped(values[name as keyof typeof values]) : whole,
  );
}
