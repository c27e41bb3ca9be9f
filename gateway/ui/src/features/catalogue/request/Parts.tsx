import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Money } from '@/components/Money';
import { RelativeTime } from '@/components/RelativeTime';
import type { Part, Request } from '@/features/catalogue/model';
import { useFormat } from '@/lib/useFormat';
import { nameOf } from '@/lib/nameOf';
import { inReadersWords } from '@/i18n/said/said';
import { AwayNotes } from './AwayNotes';
import { DecideDialog } from './DecideDialog';
import { RequestStatusBadge } from './RequestStatusBadge';
import { useApprovalWords } from './useApprovalWords';
import classes from './Request.module.css';

/** The things that were asked for, each with who is waited for, what was decided and the ticket it became. */
export function Parts({ request, agent }: { request: Request; agent: boolean }) {
  const { t } = useTranslation('request');
  const [deciding, setDeciding] = useState<{ part: Part; approve: boolean }>();
  return (
    <section className={classes.section} aria-labelledby="request-parts">
      <h2 id="request-parts">{t('parts.title')}</h2>
      <ul className={classes.parts}>
        {request.parts.map((part) => (
          <li key={part.part} className={classes.part}>
            <p className={classes.partTitle}>
              <strong>{part.name}</strong> <RequestStatusBadge status={part.status} />
              {part.price && <Money {...part.price} />}
            </p>
            {part.status === 'waiting' && <Waiting part={part} />}
            {part.automatic && <p>{t('asked.wasAutomatic', { reason: inReadersWords(part.automatic) })}</p>}
            {part.reason && <p dir="auto">{t('parts.reason', { reason: part.reason })}</p>}
            <Votes part={part} />
            {part.ticket && (
              <p>
                {t('parts.ticket')}{' '}
                <Link
                  to={agent ? '/agent/tickets/$number' : '/tickets/$number'}
                  params={{ number: String(part.ticket.number) }}
                >
                  #{part.ticket.number}
                </Link>
              </p>
            )}
            {request.allowed.decide.includes(part.part) && (
              <div className={classes.actions}>
                <Button onClick={() => setDeciding({ part, approve: true })}>{t('decide.approve')}</Button>
                <Button variant="default" onClick={() => setDeciding({ part, approve: false })}>
                  {t('decide.reject')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {deciding && (
        <DecideDialog
          chosen={[{ requestId: request.id, part: deciding.part.part, round: deciding.part.round }]}
          name={deciding.part.name}
          approve={deciding.approve}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </section>
  );
}

function Waiting({ part }: { part: Part }) {
  const { t } = useTranslation('request');
  const { names, quorum } = useApprovalWords();
  const { day } = useFormat();
  const people = part.waitingFor.map(({ person }) => nameOf(person));
  return (
    <>
      <p>
        {part.circle === 'service-team' || people.length === 0
          ? t('parts.waitingTeam')
          : t('parts.waiting', { names: names(people) })}{' '}
        {part.waitingSince && (
          <>
            {t('parts.since')} <RelativeTime at={part.waitingSince} />.
          </>
        )}{' '}
        {part.quorum && quorum(part.quorum, people.length + part.votes.length)}
      </p>
      {part.circle === 'primary-service-contacts' && <p>{t('asked.fallback')}</p>}
      {part.steps > 1 && <p>{t('parts.step', { step: part.step, steps: part.steps })}</p>}
      <AwayNotes people={part.waitingFor} />
      {part.expiresAt && <p className={classes.quiet}>{t('parts.expires', { day: day(part.expiresAt) })}</p>}
    </>
  );
}

function Votes({ part }: { part: Part }) {
  const { t } = useTranslation('request');
  if (part.votes.length === 0) return null;
  return (
    <ul className={classes.votes}>
      {part.votes.map(({ person, by, yes, comment, at }) => (
        <li key={person.id}>
          {t(yes ? 'parts.agreed' : 'parts.rejected', { name: nameOf(by) })}
          {by.id !== person.id && <> {t('parts.insteadOf', { name: nameOf(person) })}</>}{' '}
          <RelativeTime at={at} />
          {comment && <p dir="auto">{comment}</p>}
        </li>
      ))}
    </ul>
  );
}
