import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { ReasonDialog } from '@/components/ReasonDialog';
import { RelativeTime } from '@/components/RelativeTime';
import { commands } from '@/features/billing/commands';
import type { LimitPassed, Quote, QuoteApproval } from '@/features/billing/model';
import { useCommand } from '@/features/billing/useCommand';
import { nameOf } from '@/lib/nameOf';
import classes from './Approval.module.css';

const tones = { waiting: 'info', approved: 'good', refused: 'danger', expired: 'warn' } as const;

/** Why colleagues have to agree before a quote is sent, who is asked, and what they said. Customers see none of it. */
export function Approval({ quote }: { quote: Quote }) {
  const { t } = useTranslation('quote');
  const [approve, setApprove] = useState<boolean>();
  const withdraw = useCommand(() => commands.withdrawApproval(quote.id));
  const { approval, limitsPassed, allowed } = quote;
  if (!approval && limitsPassed.length === 0) return null;
  return (
    <section aria-labelledby="quote-approval" className={classes.approval}>
      <h2 id="quote-approval">{t('approval.title')}</h2>
      <Notice tone={approval ? tones[approval.status] : 'warn'}>
        {t(`approval.state.${approval?.status ?? 'needed'}`)}
      </Notice>
      <Limits limits={approval?.limits ?? limitsPassed} />
      {approval && <Asked approval={approval} />}
      {withdraw.error && <ErrorPanel error={withdraw.error} />}
      {(allowed.approve || allowed.withdrawApproval) && (
        <div className={classes.actions}>
          {allowed.approve && (
            <>
              <Button onClick={() => setApprove(true)}>{t('approval.approve')}</Button>
              <Button variant="default" onClick={() => setApprove(false)}>
                {t('approval.refuse')}
              </Button>
            </>
          )}
          {allowed.withdrawApproval && (
            <Button variant="subtle" loading={withdraw.isPending} onClick={() => withdraw.mutate(undefined)}>
              {t('approval.withdraw')}
            </Button>
          )}
        </div>
      )}
      {approval && approve !== undefined && (
        <Decide
          quote={quote}
          round={approval.round}
          approve={approve}
          onClose={() => setApprove(undefined)}
        />
      )}
    </section>
  );
}

function Limits({ limits }: { limits: LimitPassed[] }) {
  const { t } = useTranslation('quote');
  return (
    <ul className={classes.list}>
      {limits.map(({ limit, value, allowed }) => (
        <li key={limit}>{t(`approval.limit.${limit}`, { value, allowed })}</li>
      ))}
    </ul>
  );
}

function Asked({ approval }: { approval: QuoteApproval }) {
  const { t } = useTranslation('quote');
  return (
    <>
      <p>
        {t('approval.askedBy', { name: nameOf(approval.askedBy) })} <RelativeTime at={approval.askedAt} />
        {approval.status === 'waiting' && (
          <>
            {' · '}
            {t('approval.until')} <Day at={approval.expiresAt} />
          </>
        )}
      </p>
      {approval.comment && <p dir="auto">{approval.comment}</p>}
      <ul className={classes.list}>
        {approval.seats.map((seat) => (
          <li key={`${seat.round} ${seat.person.id}`}>
            {nameOf(seat.person)} · {t(`approval.said.${saidBy(seat.approve, seat.round, approval)}`)}
            {seat.comment && <p dir="auto">{seat.comment}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whoever did not vote is only waited for while their round is open. */
function saidBy(approve: boolean | null | undefined, round: number, approval: QuoteApproval) {
  if (approve === true) return 'yes';
  if (approve === false) return 'no';
  return approval.status === 'waiting' && round === approval.round ? 'waiting' : 'nothing';
}

interface DecideProps {
  quote: Quote;
  round: number;
  approve: boolean;
  onClose: () => void;
}

function Decide({ quote, round, approve, onClose }: DecideProps) {
  const { t } = useTranslation('quote');
  const decide = useCommand((text: string) =>
    commands.decideApproval(quote.id, { approve, round, comment: text || undefined }),
  );
  return (
    <ReasonDialog
      title={t(approve ? 'approval.approveTitle' : 'approval.refuseTitle')}
      label={t(approve ? 'approval.comment' : 'agent.reason')}
      missing={approve ? undefined : t('agent.reasonMissing')}
      confirm={t(approve ? 'approval.approve' : 'approval.refuse')}
      command={decide}
      onClose={onClose}
    />
  );
}
