import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { ReasonDialog } from '@/components/ReasonDialog';
import { commands } from '@/features/billing/commands';
import type { Offered, Quote } from '@/features/billing/model';
import { chosenTotalsQuery } from '@/features/billing/queries';
import { Accepted } from '@/features/billing/quote/Accepted';
import { QuoteBody } from '@/features/billing/quote/QuoteBody';
import { QuoteFacts } from '@/features/billing/quote/QuoteFacts';
import { QuoteFiles } from '@/features/billing/quote/QuoteFiles';
import { QuoteStatusBadge } from '@/features/billing/quote/QuoteStatusBadge';
import { Thread } from '@/features/billing/quote/Thread';
import { WhatChanged } from '@/features/billing/quote/WhatChanged';
import { useCommand } from '@/features/billing/useCommand';
import classes from '@/features/billing/quote/QuotePage.module.css';
import type { Overtaken, Typed } from './acceptance';
import { AcceptForm } from './AcceptForm';

const goTo = (id: string) => document.getElementById(id)?.scrollIntoView({ block: 'start' });

export function QuoteView({ quote }: { quote: Quote }) {
  const { t } = useTranslation('quote');
  const [rejecting, setRejecting] = useState(false);
  const offered = quote.current;
  const [opened] = useState(offered?.version);
  const [typed, setTyped] = useState<Typed>();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set());
  const outcome = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(quote.allowed.accept);
  useEffect(() => {
    // The button that was pressed has gone with what there was to decide: what became of it is read next.
    const { activeElement } = document;
    if (wasOpen.current && !quote.allowed.accept && activeElement === document.body) outcome.current?.focus();
    wasOpen.current = quote.allowed.accept;
  }, [quote.allowed.accept]);
  const reject = useCommand((reason: string) => commands.reject(quote.id, offered?.version ?? 0, reason));
  useEffect(() => {
    // Whoever sent it learns that it was read; the page does not depend on that.
    if (offered && quote.status === 'sent') void commands.view(quote.id).catch(() => undefined);
  }, [quote.id, quote.status, offered?.version, offered]);
  return (
    <>
      <p className={classes.back}>
        <Link to="/quotes">{t('page.back')}</Link>
      </p>
      <PageTitle
        title={quote.title}
        action={
          <Button
            variant="subtle"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('page.print')}
          </Button>
        }
      />
      <div className={classes.state}>
        <span className={classes.reference}>{quote.reference}</span>
        <QuoteStatusBadge status={quote.status} />
        {quote.allowed.accept && (
          <div className={classes.actions}>
            <Button onClick={() => goTo('accept')}>{t('actions.accept')}</Button>
            <Button variant="default" onClick={() => setRejecting(true)}>
              {t('actions.reject')}
            </Button>
            <Button variant="subtle" onClick={() => goTo('questions')}>
              {t('actions.ask')}
            </Button>
          </div>
        )}
      </div>
      <div className={classes.layout}>
        <div className={classes.main}>
          <div ref={outcome} tabIndex={-1} className={classes.outcome}>
            <State quote={quote} />
            {quote.acceptance && <Accepted quote={quote} acceptance={quote.acceptance} agent={false} />}
          </div>
          {offered && (
            <Decide
              key={offered.version}
              quote={quote}
              offered={offered}
              opened={opened}
              typed={typed}
              onType={setTyped}
              ticked={ticked}
              onTick={setTicked}
            />
          )}
          <Thread quote={quote} label={t('thread.ask')} send={t('thread.send')} />
        </div>
        <aside className={classes.aside} aria-label={t('facts.title')}>
          <QuoteFacts quote={quote} />
          <QuoteFiles quote={quote} />
        </aside>
      </div>
      {rejecting && offered && (
        <ReasonDialog
          title={t('reject.title')}
          label={t('reject.reason')}
          help={t('reject.help')}
          missing={t('reject.missing')}
          confirm={t('reject.confirm')}
          onClose={() => setRejecting(false)}
          command={reject}
        />
      )}
    </>
  );
}

/** Why there is nothing to decide, or what is different from the version before. */
function State({ quote }: { quote: Quote }) {
  const { t } = useTranslation('quote');
  const offered = quote.current;
  if (quote.status === 'sent' && quote.reason)
    return (
      <Notice>
        <p>{t('state.acceptanceWithdrawn')}</p>
        <p dir="auto">{quote.reason}</p>
      </Notice>
    );
  if (quote.status === 'sent' && offered && offered.version > 1)
    return (
      <Notice>
        <p>{t('state.revised', { version: offered.version })}</p>
        <WhatChanged {...offered} />
      </Notice>
    );
  if (quote.status === 'expired' && offered)
    return (
      <Notice tone="warn">
        <Day at={offered.snapshot.content.validUntil} words={(day) => t('state.expired', { day })} />
      </Notice>
    );
  if (quote.status === 'rejected' || quote.status === 'withdrawn' || quote.status === 'closed')
    return (
      <Notice>
        <p>{t(`state.${quote.status}`)}</p>
        {quote.reason && <p dir="auto">{quote.reason}</p>}
      </Notice>
    );
  return null;
}

interface DecideProps {
  quote: Quote;
  offered: Offered;
  /** The version that was there when the page was opened. */
  opened: number | undefined;
  typed: Typed | undefined;
  onType: (typed: Typed) => void;
  /** Of this version's options, and of those before: what is offered still stays ticked. */
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
}

function Decide({ quote, offered, opened, typed, onType, ticked, onTick }: DecideProps) {
  const { snapshot } = offered;
  const [before] = useState<Overtaken | undefined>(() =>
    opened === offered.version ? undefined : { typed, offered },
  );
  const agreed = quote.acceptance?.agreement;
  const list = snapshot.content.sections
    .flatMap(({ lines }) => lines.filter(({ id, optional }) => optional && ticked.has(id)))
    .map(({ id }) => id)
    .sort();
  const asked = useQuery(chosenTotalsQuery(quote.id, offered.version, list, list.length > 0));
  const busy = list.length > 0 && (asked.isFetching || asked.isPlaceholderData);
  const totals = agreed?.totals ?? (list.length > 0 ? asked.data : undefined) ?? snapshot.totals;
  const choose = (line: string, on: boolean) => {
    const now = new Set(ticked);
    if (on) now.add(line);
    else now.delete(line);
    onTick(now);
  };
  return (
    <QuoteBody
      content={snapshot.content}
      totals={totals}
      busy={busy}
      chosen={ticked}
      onChoose={quote.allowed.accept ? choose : undefined}
      declined={agreed?.declinedOptions}
    >
      {quote.allowed.accept && (
        <AcceptForm
          quoteId={quote.id}
          version={offered.version}
          contentHash={offered.contentHash}
          consent={snapshot.consent}
          totals={totals}
          chosen={list}
          busy={busy}
          before={before}
          onType={onType}
        />
      )}
    </QuoteBody>
  );
}
