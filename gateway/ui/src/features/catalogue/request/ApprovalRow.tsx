import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Money } from '@/components/Money';
import { RelativeTime } from '@/components/RelativeTime';
import type { Approval } from '@/features/catalogue/model';
import { nameOf } from '@/lib/nameOf';
import { useFormat } from '@/lib/useFormat';
import classes from './Request.module.css';

interface Props {
  row: Approval;
  agent: boolean;
  /** Undefined where it cannot be chosen together with others. */
  ticked?: boolean;
  onTick: (on: boolean) => void;
  onDecide: (approve: boolean) => void;
}

/** A part of a request that awaits a decision, or one that was decided. */
export function ApprovalRow({ row, agent, ticked, onTick, onDecide }: Props) {
  const { t } = useTranslation('request');
  const { day } = useFormat();
  const id = useId();
  const awaits = row.vote === null || row.vote === undefined;
  return (
    <li className={classes.approval}>
      <div className={classes.choice}>
        {ticked !== undefined && (
          <input
            type="checkbox"
            aria-labelledby={id}
            checked={ticked}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
        )}
        <p className={classes.partTitle}>
          <Link
            id={id}
            to={agent ? '/agent/requests/$number' : '/requests/$number'}
            params={{ number: String(row.number) }}
          >
            {row.partName === row.title ? row.title : `${row.partName} · ${row.title}`}
          </Link>
          <span className={classes.number}>#{row.number}</span>
          {row.price && <Money {...row.price} />}
        </p>
      </div>
      <p>
        {row.beneficiary.id === row.requester.id
          ? t('approvals.asks', { name: nameOf(row.requester) })
          : t('approvals.asksFor', { name: nameOf(row.requester), other: nameOf(row.beneficiary) })}
        {agent && <> · {nameOf(row.organisation)}</>}
      </p>
      {row.insteadOf && <p>{t('parts.insteadOf', { name: nameOf(row.insteadOf) })}</p>}
      {awaits ? (
        <>
          <p className={classes.quiet}>
            <RelativeTime at={row.waitingSince} /> · {t('parts.expires', { day: day(row.expiresAt) })}
          </p>
          <div className={classes.actions}>
            <Button aria-describedby={id} variant="default" onClick={() => onDecide(true)}>
              {t('decide.approve')}
            </Button>
            <Button aria-describedby={id} variant="default" onClick={() => onDecide(false)}>
              {t('decide.reject')}
            </Button>
          </div>
        </>
      ) : (
        <p className={classes.quiet}>
          {t(row.vote ? 'approvals.youAgreed' : 'approvals.youRejected')}{' '}
          {row.votedAt && <RelativeTime at={row.votedAt} />}
          {row.comment && <> · {row.comment}</>}
        </p>
      )}
    </li>
  );
}
