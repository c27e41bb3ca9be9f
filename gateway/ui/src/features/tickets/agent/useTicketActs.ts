import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { priorities, statuses } from '@/features/tickets/model';
import { useTicketWords } from '@/features/tickets/useTicketWords';
import { useOfferedActs, type Act } from '@/manifest/acts';
import type { TicketWork } from './useTicketWork';

/** What can be done to the ticket in sight, by its name in the command palette. */
export function useTicketActs(work: TicketWork) {
  const { t } = useTranslation('queue');
  const words = useTicketWords();
  const { ticket, user, ask, setStatus, setPriority } = work;
  const { allowed, status, priority } = ticket;
  // Offered anew when the ticket is another, not with every letter that is typed into it.
  const acts = useMemo(
    (): Act[] => [
      ...(allowed.assign && ticket.assignee?.id !== user.id
        ? [{ id: 'assign-to-me', label: t('ticket.assignToMe'), run: work.assignToMe }]
        : []),
      ...(allowed.assign ? [{ id: 'assign', label: t('ticket.assign'), run: () => ask('assign') }] : []),
      ...(allowed.resolve && status !== 'resolved'
        ? [{ id: 'resolve', label: t('ticket.resolve'), run: () => ask('resolve') }]
        : []),
      ...(allowed.comment ? [{ id: 'reply', label: t('ticket.reply'), run: () => work.write(false) }] : []),
      ...(allowed.internalNote
        ? [
            { id: 'note', label: t('ticket.note'), run: () => work.write(true) },
            { id: 'merge', label: t('merge.button'), run: () => ask('merge') },
            { id: 'link', label: t('link.button'), run: () => ask('link') },
          ]
        : []),
      ...(allowed.reopen ? [{ id: 'reopen', label: t('palette.reopen'), run: () => ask('reopen') }] : []),
      ...(allowed.status
        ? statuses
            .filter((one) => one !== 'resolved' && one !== status)
            .map((one) => ({
              id: `status-${one}`,
              label: t('palette.status', { status: words.status(one) }),
              run: () => setStatus.mutate(one),
            }))
        : []),
      ...(allowed.priority
        ? priorities
            .filter((one) => one !== priority)
            .map((one) => ({
              id: `priority-${one}`,
              label: t('palette.priority', { priority: words.priority(one) }),
              run: () => setPriority.mutate(one),
            }))
        : []),
    ],
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [ticket, user.id, t],
  );
  useOfferedActs(acts);
}
