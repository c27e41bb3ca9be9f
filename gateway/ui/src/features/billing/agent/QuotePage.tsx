import '@/features/billing/words/quote';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { ReasonDialog } from '@/components/ReasonDialog';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import { sells } from '@/features/billing/access';
import { commands } from '@/features/billing/commands';
import { invoiceCommands } from '@/features/billing/invoice/queries';
import type { Quote } from '@/features/billing/model';
import { quoteQuery } from '@/features/billing/queries';
import { Accepted } from '@/features/billing/quote/Accepted';
import { QuoteBody } from '@/features/billing/quote/QuoteBody';
import { QuoteFacts } from '@/features/billing/quote/QuoteFacts';
import { QuoteFiles } from '@/features/billing/quote/QuoteFiles';
import { QuoteStatusBadge } from '@/features/billing/quote/QuoteStatusBadge';
import { Thread } from '@/features/billing/quote/Thread';
import { VersionDialog } from '@/features/billing/quote/VersionDialog';
import { WhatChanged } from '@/features/billing/quote/WhatChanged';
import { useCommand } from '@/features/billing/useCommand';
import classes from '@/features/billing/quote/QuotePage.module.css';
import { nameOf } from '@/lib/nameOf';
import { AcceptOnBehalfDialog } from './AcceptOnBehalfDialog';
import { Approval } from './Approval';
import { SaveAsTemplate } from './SaveAsTemplate';

export const QuotePage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { id } = useParams({ from: '/agent/quotes/$id' });
  const { data: quote, error, refetch } = useQuery(quoteQuery(id));
  if (quote) return <AgentQuote key={quote.id} quote={quote} />;
  if (error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return <Skeleton lines={12} />;
}

type Asking =
  'send' | 'askForApproval' | 'withdraw' | 'close' | 'withdrawAcceptance' | 'template' | 'onBehalf';

/** A quote with an agent's tools: what is out, what is being written, who read it and what they said. */
function AgentQuote({ quote }: { quote: Quote }) {
  const { t } = useTranslation('quote');
  const [asking, setAsking] = useState<Asking>();
  const { allowed, current, draft } = quote;
  const user = useUser();
  const navigate = useNavigate();
  const invoice = useCommand(() => invoiceCommands.ofQuote(quote.id));
  const asks = (what: Asking) => () => setAsking(what);
  return (
    <>
      <p className={classes.back}>
        <Link to="/agent/quotes">{t('page.back')}</Link>
      </p>
      <PageTitle title={quote.title} />
      <div className={classes.state}>
        <span className={classes.reference}>{quote.reference}</span>
        <QuoteStatusBadge status={quote.status} />
        <div className={classes.actions}>
          {allowed.send && draft && <Button onClick={asks('send')}>{t('agent.send')}</Button>}
          {allowed.askForApproval && (
            <Button onClick={asks('askForApproval')}>{t('agent.askForApproval')}</Button>
          )}
          {allowed.edit && (
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link to="/agent/quotes/$id/edit" params={{ id: quote.id }} {...props} />
              )}
            >
              {t(current && !draft ? 'agent.revise' : 'agent.edit')}
            </Button>
          )}
          {allowed.acceptOnBehalf && (
            <Button variant="default" onClick={asks('onBehalf')}>
              {t('onBehalf.open')}
            </Button>
          )}
          {allowed.invoice && (
            <Button
              loading={invoice.isPending}
              onClick={() =>
                invoice.mutate(undefined, {
                  onSuccess: ({ id }) => void navigate({ to: '/agent/invoices/$id', params: { id } }),
                })
              }
            >
              {t('agent.invoice')}
            </Button>
          )}
          {allowed.withdraw && (
            <Button variant="default" onClick={asks('withdraw')}>
              {t('agent.withdraw')}
            </Button>
          )}
          {allowed.close && (
            <Button variant="default" onClick={asks('close')}>
              {t('agent.close')}
            </Button>
          )}
          {sells(user) && (
            <>
              <Button
                variant="subtle"
                renderRoot={(props) => <Link to="/agent/quotes/new" search={{ copy: quote.id }} {...props} />}
              >
                {t('agent.copy')}
              </Button>
              <Button variant="subtle" onClick={asks('template')}>
                {t('agent.saveAsTemplate')}
              </Button>
            </>
          )}
          {allowed.withdrawAcceptance && (
            <Button variant="default" onClick={asks('withdrawAcceptance')}>
              {t('agent.withdrawAcceptance')}
            </Button>
          )}
        </div>
      </div>
      {invoice.error && <ErrorPanel error={invoice.error} />}
      <div className={classes.layout}>
        <div className={classes.main}>
          {quote.reason && (
            <Notice>
              <p dir="auto">{quote.reason}</p>
            </Notice>
          )}
          {quote.acceptance && <Accepted quote={quote} acceptance={quote.acceptance} agent />}
          <Approval quote={quote} />
          {draft && (
            <section aria-label={t('agent.draft')} className={classes.body}>
              <Notice>{t('agent.draft')}</Notice>
              <QuoteBody content={draft.content} totals={draft.totals} />
            </section>
          )}
          {current && !draft && (
            <QuoteBody
              content={current.snapshot.content}
              totals={quote.acceptance?.agreement.totals ?? current.snapshot.totals}
              declined={quote.acceptance?.agreement.declinedOptions}
            />
          )}
          {current && <Thread quote={quote} label={t('thread.answer')} send={t('thread.sendAnswer')} />}
        </div>
        <aside className={classes.aside} aria-label={t('facts.title')}>
          <QuoteFacts quote={quote} organisation />
          <QuoteFiles quote={quote} />
          {current && <Views quote={quote} />}
          {quote.versions.length > 0 && <Versions quote={quote} />}
        </aside>
      </div>
      {asking === 'template' && <SaveAsTemplate quote={quote} onClose={() => setAsking(undefined)} />}
      {asking === 'onBehalf' && current && (
        <AcceptOnBehalfDialog quote={quote} current={current} onClose={() => setAsking(undefined)} />
      )}
      {asking && asking !== 'template' && asking !== 'onBehalf' && (
        <Ask asking={asking} quote={quote} onClose={() => setAsking(undefined)} />
      )}
    </>
  );
}

function Views({ quote }: { quote: Quote }) {
  const { t } = useTranslation('quote');
  const views = quote.views.filter(({ version }) => version === quote.current?.version);
  return (
    <section aria-label={t('agent.views')}>
      <h2>{t('agent.views')}</h2>
      {views.length === 0 ? (
        <p>{t('agent.notViewed')}</p>
      ) : (
        <ul className={classes.history}>
          {views.map((view) => (
            <li key={view.contact.id + view.at}>
              {nameOf(view.contact)} · <RelativeTime at={view.at} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Versions({ quote }: { quote: Quote }) {
  const { t } = useTranslation('quote');
  const [shown, setShown] = useState<number>();
  return (
    <section aria-label={t('agent.versions')}>
      <h2>{t('agent.versions')}</h2>
      <ol className={classes.history} reversed>
        {quote.versions.map((edition) => (
          <li key={edition.version}>
            <button type="button" className={classes.open} onClick={() => setShown(edition.version)}>
              {t('agent.version', { version: edition.version })}
            </button>{' '}
            · <RelativeTime at={edition.sentAt} />
            <WhatChanged {...edition} />
          </li>
        ))}
      </ol>
      {shown && <VersionDialog id={quote.id} number={shown} onClose={() => setShown(undefined)} />}
    </section>
  );
}

function Ask({
  asking,
  quote,
  onClose,
}: {
  asking: Exclude<Asking, 'template' | 'onBehalf'>;
  quote: Quote;
  onClose: () => void;
}) {
  const { t } = useTranslation('quote');
  const run = {
    send: (changes: string) => commands.send(quote.id, changes || undefined, quote.version),
    askForApproval: (comment: string) =>
      commands.askForApproval(quote.id, comment || undefined, quote.version),
    withdraw: (reason: string) => commands.withdraw(quote.id, reason),
    close: (reason: string) => commands.close(quote.id, reason),
    withdrawAcceptance: (reason: string) => commands.withdrawAcceptance(quote.id, reason),
  };
  const command = useCommand<string, unknown>(run[asking]);
  const label = { send: 'agent.sendChanges', askForApproval: 'approval.comment' } as const;
  const help = { send: 'agent.sendChangesHelp', askForApproval: 'approval.commentHelp' } as const;
  const optional = asking === 'send' || asking === 'askForApproval' ? asking : undefined;
  return (
    <ReasonDialog
      title={t(`agent.${asking}Title`)}
      label={t(optional ? label[optional] : 'agent.reason')}
      help={optional && t(help[optional])}
      missing={optional ? undefined : t('agent.reasonMissing')}
      confirm={t(`agent.${asking}`)}
      command={command}
      onClose={onClose}
    />
  );
}
