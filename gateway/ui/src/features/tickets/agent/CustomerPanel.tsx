import '@/features/tickets/words/time';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '@/components/RelativeTime';
import { assetListQuery, calledAs } from '@/features/catalogue/forOthers/assets/assets';
import type { Ticket } from '@/features/tickets/model';
import { useTicketList } from '@/features/tickets/queries';
import { duration } from '@/features/tickets/sla/duration';
import { contractLinesQuery } from '@/features/tickets/time/timeQueries';
import { nameOf } from '@/lib/nameOf';
import classes from './RequesterPanel.module.css';

const ASSETS = 5;
const BEFORE = 3;

/** Where the requester is at home: what was done for them before, what they work with, and what is left of the contracts. */
export function CustomerPanel({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('queue');
  const { organisation, requester } = ticket;
  return (
    <section className={classes.panel} aria-label={t('customer.title')}>
      <h2>{t('customer.title')}</h2>
      <p className={classes.name}>
        <Link to="/agent/organisations/$id" params={{ id: organisation.id }}>
          <bdi>{nameOf(organisation)}</bdi>
        </Link>
      </p>
      <p>
        <Link to="/agent/tickets" search={{ organisationId: organisation.id }}>
          {t('customer.tickets')}
        </Link>
      </p>
      <Contracts organisationId={organisation.id} />
      <Assets ownerId={requester.id} />
      <Before requesterId={requester.id} except={ticket.id} />
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3 className={classes.part}>{title}</h3>
      <ul className={classes.tickets}>{children}</ul>
    </>
  );
}

function Contracts({ organisationId }: { organisationId: string }) {
  const { t, i18n } = useTranslation(['queue', 'time']);
  const { data = [] } = useQuery(contractLinesQuery(organisationId));
  return (
    <Part title={t('customer.contracts')}>
      {data.map(({ id, name, minutes }) => (
        <li key={id}>
          <bdi>
            {minutes > 0
              ? t('time.lineLeft', { ns: 'time', name, time: duration(minutes * 60, i18n.language) })
              : t('time.lineOver', { ns: 'time', name })}
          </bdi>
        </li>
      ))}
    </Part>
  );
}

function Assets({ ownerId }: { ownerId: string }) {
  const { t } = useTranslation('queue');
  const { data } = useQuery(assetListQuery({ ownerId, page: 1, size: ASSETS }));
  return (
    <Part title={t('customer.assets')}>
      {(data?.items ?? []).map((asset) => (
        <li key={asset.id}>
          <Link to="/agent/assets/$id" params={{ id: asset.id }}>
            <bdi>{calledAs(asset)}</bdi>
          </Link>
        </li>
      ))}
    </Part>
  );
}

function Before({ requesterId, except }: { requesterId: string; except: string }) {
  const { t } = useTranslation('queue');
  const { data } = useTicketList({
    requester: requesterId,
    active: false,
    resolved: true,
    sort: '-updatedAt',
    page: 1,
    size: BEFORE + 1,
  });
  return (
    <Part title={t('customer.before')}>
      {(data?.items ?? [])
        .filter(({ id }) => id !== except)
        .slice(0, BEFORE)
        .map(({ id, number, summary, updatedAt }) => (
          <li key={id}>
            <Link to="/agent/tickets/$number" params={{ number: String(number) }}>
              #{number} <bdi>{summary}</bdi>
            </Link>{' '}
            <span className={classes.soft}>
              <RelativeTime at={updatedAt} />
            </span>
          </li>
        ))}
    </Part>
  );
}
