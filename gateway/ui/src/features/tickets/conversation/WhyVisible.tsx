import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import { WhyVisible as Why } from '@/components/WhyVisible';
import type { Ticket } from '@/features/tickets/model';
import { ticketKeys } from '@/features/tickets/queries';
import { nameOf } from '@/lib/nameOf';

const reasons = ['requester', 'follower', 'site', 'organisation'] as const;

/** Why somebody can see a ticket, and who else can. */
export function WhyVisible({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  const organisation = nameOf(ticket.organisation);
  return (
    <Why
      title={t('why.title', { number: ticket.number })}
      team={t('why.team')}
      queryKey={[...ticketKeys.all, 'readers', ticket.id]}
      load={(signal) =>
        body(api.GET('/api/tickets/{id}/readers', { params: { path: { id: ticket.id } }, signal }))
      }
      reason={(because) => {
        const known = reasons.find((one) => one === because);
        return known ? t(`why.because.${known}`, { organisation }) : because;
      }}
    />
  );
}
