import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { ReasonDialog } from '@/components/ReasonDialog';
import { RelativeTime } from '@/components/RelativeTime';
import { commands } from '@/features/catalogue/commands';
import type { Request } from '@/features/catalogue/model';
import { isRequestStatus } from '@/features/catalogue/requestSearch';
import { useCommand } from '@/features/catalogue/useCommand';
import { nameOf } from '@/lib/nameOf';
import { Answers } from '@/features/catalogue/forOthers/form/Answers';
import { History } from './History';
import { Parts } from './Parts';
import { RequestStatusBadge } from './RequestStatusBadge';
import { WhyVisible } from './WhyVisible';
import classes from './Request.module.css';

interface Props {
  request: Request;
  agent: boolean;
  /** It was sent a moment ago. */
  sent: boolean;
}

/** A request: how it stands and who is waited for, what was asked for, and what happened. */
export function RequestView({ request, agent, sent }: Props) {
  const { t } = useTranslation('request');
  const [withdrawing, setWithdrawing] = useState(false);
  const withdraw = useCommand((reason: string) => commands.withdraw(request.id, reason || undefined));
  const { allowed, status } = request;
  return (
    <>
      <p className={classes.back}>
        <Link to={agent ? '/agent/requests' : '/tickets'}>{t(agent ? 'page.backAgent' : 'page.back')}</Link>
      </p>
      <PageTitle title={request.title} />
      <div className={classes.state}>
        <span className={classes.number}>#{request.number}</span>
        {isRequestStatus(status) && <RequestStatusBadge status={status} />}
        {request.parts.length > 1 && (
          <span>{t('parts.done', { done: request.done, parts: request.parts.length })}</span>
        )}
        {allowed.resubmit && !agent && (
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link
                to="/services/$itemId"
                params={{ itemId: request.itemId }}
                search={{ again: String(request.number) }}
                {...props}
              />
            )}
          >
            {t('page.resubmit')}
          </Button>
        )}
        {allowed.correct && (
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link
                to="/agent/requests/$number/correct"
                params={{ number: String(request.number) }}
                {...props}
              />
            )}
          >
            {t('correct.button')}
          </Button>
        )}
        {allowed.withdraw && (
          <Button variant="default" onClick={() => setWithdrawing(true)}>
            {t('page.withdraw')}
          </Button>
        )}
      </div>
      <div className={classes.layout}>
        <div className={classes.main}>
          {sent && (
            <Notice tone="good" live>
              {t('page.sent', { number: request.number })}
            </Notice>
          )}
          <Parts request={request} agent={agent} />
          <section className={classes.section} aria-labelledby="request-answers">
            <h2 id="request-answers">{t('page.answers')}</h2>
            <Answers
              answers={request.answers}
              none={t('review.nothing')}
              files={(id) => `/api/request-files/${id}`}
            />
          </section>
          <History request={request} />
        </div>
        <Facts request={request} agent={agent} />
      </div>
      {withdrawing && (
        <ReasonDialog
          title={t('withdraw.title')}
          label={t('withdraw.reason')}
          confirm={t('page.withdraw')}
          command={withdraw}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </>
  );
}

function Facts({ request, agent }: Pick<Props, 'request' | 'agent'>) {
  const { t } = useTranslation('request');
  const facts = [
    agent && [t('column.organisation'), nameOf(request.organisation)],
    [t('column.requester'), nameOf(request.requester)],
    [t('column.for'), nameOf(request.beneficiary)],
    [t('page.submitted'), <RelativeTime key="submitted" at={request.submittedAt} />],
    [t('column.updated'), <RelativeTime key="updated" at={request.updatedAt} />],
  ] as const;
  return (
    <aside aria-label={t('page.facts')}>
      <dl className={classes.facts}>
        {facts.map(
          (fact) =>
            fact && (
              <div key={fact[0]} className={classes.fact}>
                <dt>{fact[0]}</dt>
                <dd>{fact[1]}</dd>
              </div>
            ),
        )}
      </dl>
      <WhyVisible request={request} />
    </aside>
  );
}
