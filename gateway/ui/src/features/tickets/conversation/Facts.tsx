import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PriorityBadge } from '@/features/tickets/PriorityBadge';
import { RelativeTime } from '@/components/RelativeTime';
import { StatusBadge } from '@/features/tickets/StatusBadge';
import { FileLinks } from '@/components/FileLinks';
import { nameOf } from '@/lib/nameOf';
import { SlaFact } from '@/features/tickets/sla/SlaFact';
import { Fact } from './Fact';
import { Followers } from './Followers';
import { Related } from './Related';
import { HowItWas } from './HowItWas';
import { Reported } from './Reported';
import { WhyVisible } from './WhyVisible';
import type { Ticket } from '@/features/tickets/model';
import classes from './Facts.module.css';

interface Props {
  ticket: Ticket;
  /** An agent's page puts what changes these in their place. */
  status?: ReactNode;
  priority?: ReactNode;
  assignee?: ReactNode;
}

/** Everything that is known about a ticket, one line each. */
export function Facts({ ticket, status, priority, assignee }: Props) {
  const { t } = useTranslation(['ticket', 'tickets', 'sla']);
  const level = (value: Ticket['urgency']) => t(`level.${value}`, { ns: 'tickets' });
  return (
    <section aria-label={t('detail.facts')}>
      <dl className={classes.facts}>
        <Fact name={t('detail.fact.status')}>{status ?? <StatusBadge status={ticket.status} />}</Fact>
        <Fact name={t('detail.fact.priority')}>
          {priority ?? <PriorityBadge priority={ticket.priority} />}
        </Fact>
        {ticket.sla && (
          <Fact name={t('sla.name', { ns: 'sla' })}>
            <SlaFact ticket={ticket} />
          </Fact>
        )}
        <Fact name={t('detail.fact.assignee')}>
          {assignee ?? nameOf(ticket.assignee) ?? (
            <span className={classes.none}>{t('detail.fact.nobody')}</span>
          )}
        </Fact>
        <Fact name={t('detail.fact.urgency')}>{level(ticket.urgency)}</Fact>
        <Fact name={t('detail.fact.impact')}>{level(ticket.impact)}</Fact>
        <Fact name={t('detail.fact.requester')}>{nameOf(ticket.requester)}</Fact>
        <Fact name={t('detail.fact.organisation')}>{nameOf(ticket.organisation)}</Fact>
        <Fact name={t('detail.fact.opened')}>
          <RelativeTime at={ticket.openedAt} />
        </Fact>
        <Fact name={t('detail.fact.updated')}>
          <RelativeTime at={ticket.updatedAt} />
        </Fact>
        {ticket.resolvedAt && (
          <Fact name={t('detail.fact.resolved')}>
            <RelativeTime at={ticket.resolvedAt} />
          </Fact>
        )}
        {ticket.rating && <Fact name={t('rate.fact')}>{t('rate.given', { score: ticket.rating })}</Fact>}
        <Reported ticket={ticket} />
        <Related ticket={ticket} />
        <Fact name={t('detail.fact.followers')} wide>
          <Followers ticket={ticket} />
        </Fact>
        <Fact name={t('detail.fact.attachments')} wide>
          {ticket.attachments.length > 0 ? (
            <FileLinks files={ticket.attachments} label={t('detail.fact.attachments')} />
          ) : (
            <span className={classes.none}>{t('detail.fact.none')}</span>
          )}
        </Fact>
      </dl>
      <WhyVisible ticket={ticket} />
      <HowItWas ticket={ticket} />
    </section>
  );
}
