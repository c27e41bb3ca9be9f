import { api, body } from '@/api/client';
import { commands } from '@/features/tickets/commands';
import { plainText } from '@/features/tickets/plainText';
import { useKeptElsewhere } from './useKeptElsewhere';

export type DraftKind = 'reply' | 'note';

/** What is being written to a ticket, on whatever device. */
export function useDraftElsewhere(
  ticketId: string,
  kind: DraftKind,
  text: string,
  onFound: (text: string, savedAt: number) => void,
) {
  useKeptElsewhere(
    {
      key: ['ticket-drafts', ticketId],
      read: (signal) =>
        body(api.GET('/api/tickets/{id}/drafts', { params: { path: { id: ticketId } }, signal })),
      find: (drafts) => drafts.items?.find((one) => one.kind === kind),
      keep: (written) => commands.keepDraft(ticketId, kind, written),
      drop: () => commands.dropDraft(ticketId, kind),
    },
    plainText(text) ? text : '',
    (kept) => onFound(kept.text, Date.parse(kept.savedAt)),
  );
}
