import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { contactQuery } from '@/api/queries';
import { Telephone } from '@/components/Telephone';
import { StatusBadge } from '@/features/tickets/StatusBadge';
import type { Ticket } from '@/features/tickets/model';
import { useTicketList } from '@/features/tickets/queries';
import { nameOf } from '@/lib/nameOf';
import { LastSaid } from './LastSaid';
import classes from './RequesterPanel.module.css';

const SHOWN = 6;

/** Who asked: how to reach them, what they said last, and what else they have open. */
export function RequesterPanel({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('queue');
  const { id } = ticket.requester;
  const name = nameOf(ticket.requester) ?? '';
  const contact = useQuery(contactQuery(id)).data;
  const open = useTicketList({ requester: id, active: true, page: 1, size: SHOWN, sort: '-updatedAt' }).data;
  const others = open?.items.filter((one) => one.id !== ticket.id) ?? [];
  const count = Math.max(0, (open?.total ?? 0) - (ticket.status === 'resolved' ? 0 : 1));
  return (
    <section className={classes.panel} aria-label={t('requester.title')}>
      <h2>{t('requester.title')}</h2>
      <p className={classes.name}>
        <Link to="/agent/people/$id" params={{ id }}>
          <bdi>{name}</bdi>
        </Link>
        {contact?.site?.name && <span className={classes.soft}> · {contact.site.name}</span>}
      </p>
      {contact && (
        <>
          <p>
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </p>
          {contact.telephone && (
            <p>
              <Telephone number={contact.telephone} />
            </p>
          )}
          <p className={classes.soft}>
            {contact.roles.map((role) => t(`requester.role.${role}`)).join(', ')}
          </p>
        </>
      )}
      <LastSaid ticket={ticket} />
      {count > 0 && <p className={classes.count}>{t('requester.open', { count })}</p>}
      <ul className={classes.tickets}>
        {others.map((one) => (
          <li key={one.id}>
            <Link to="/agent/tickets/$number" params={{ number: String(one.number) }}>
              #{one.number} <bdi>{one.summary}</bdi>
            </Link>{' '}
            <StatusBadge status={one.status} />
          </li>
        ))}
      </ul>
    </section>
  );
}
