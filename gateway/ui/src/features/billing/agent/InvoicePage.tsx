import '@/features/billing/words/invoice';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { ReasonDialog } from '@/components/ReasonDialog';
import { Skeleton } from '@/components/Skeleton';
import { Entries } from '@/features/billing/invoice/Entries';
import { InvoiceDocument } from '@/features/billing/invoice/InvoiceDocument';
import { InvoiceHead } from '@/features/billing/invoice/InvoiceHead';
import type { Invoice, Payment } from '@/features/billing/invoice/model';
import { invoiceCommands, invoiceQuery, useInvoiceCommand } from '@/features/billing/invoice/queries';
import { SignOff } from '@/features/billing/invoice/SignOff';
import page from '@/features/billing/quote/QuotePage.module.css';
import { money } from '@/lib/money';
import { nameOf } from '@/lib/nameOf';
import { CreditDialog } from './CreditDialog';
import { PaymentDialog } from './PaymentDialog';

export const InvoicePage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { id } = useParams({ from: '/agent/invoices/$id' });
  const { data: detail, error, refetch } = useQuery(invoiceQuery(id));
  if (error && !detail) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  if (!detail) return <Skeleton lines={12} />;
  return <AgentInvoice key={id} detail={detail} />;
}

type Asking = 'pay' | 'credit' | 'void' | 'answer';

/** An invoice with the tools of those who bill. */
function AgentInvoice({ detail }: { detail: Invoice }) {
  const { t, i18n } = useTranslation('invoice');
  const [asking, setAsking] = useState<Asking>();
  const id = detail.item.invoiceId;
  const { allowed } = detail;
  const issue = useInvoiceCommand(() => invoiceCommands.issue(id, detail.version));
  const resend = useInvoiceCommand(() => invoiceCommands.resend(id));
  const navigate = useNavigate();
  const [issuing, setIssuing] = useState(false);
  const [discarding, setDiscarding] = useState(false);
  const discard = useInvoiceCommand(() => invoiceCommands.discard(id));
  const [reversing, setReversing] = useState<Payment>();
  const reverse = useInvoiceCommand((paymentId: string) => invoiceCommands.reverse(id, paymentId));
  const close = () => setAsking(undefined);
  return (
    <>
      <InvoiceHead
        detail={detail}
        agent
        actions={
          <>
            {allowed.issue && (
              <Button loading={issue.isPending} onClick={() => setIssuing(true)}>
                {t('agent.issue')}
              </Button>
            )}
            {allowed.edit && (
              <>
                <Button
                  variant="default"
                  renderRoot={(props) => <Link to="/agent/invoices/$id/edit" params={{ id }} {...props} />}
                >
                  {t('agent.edit')}
                </Button>
                <Button variant="default" onClick={() => setDiscarding(true)}>
                  {t('agent.discard')}
                </Button>
              </>
            )}
            {allowed.pay && <Button onClick={() => setAsking('pay')}>{t('agent.pay')}</Button>}
            {allowed.credit && (
              <Button variant="default" onClick={() => setAsking('credit')}>
                {t('agent.credit')}
              </Button>
            )}
            {allowed.voiding && (
              <Button variant="default" onClick={() => setAsking('void')}>
                {t('agent.void')}
              </Button>
            )}
            {allowed.resend && (
              <Button variant="default" loading={resend.isPending} onClick={() => resend.mutate(undefined)}>
                {t('agent.resend')}
              </Button>
            )}
            {allowed.answer && (
              <Button variant="default" onClick={() => setAsking('answer')}>
                {t('agent.answer')}
              </Button>
            )}
          </>
        }
      />
      {issue.error && <ErrorPanel error={issue.error} />}
      {resend.error && <ErrorPanel error={resend.error} />}
      {discard.error && <ErrorPanel error={discard.error} />}
      {reverse.error && <ErrorPanel error={reverse.error} />}
      <div className={page.main}>
        <InvoiceDocument detail={detail} />
        <SignOff detail={detail} />
        <Entries detail={detail} agent onReverse={setReversing} />
      </div>
      {issuing && (
        <ConfirmDialog
          title={t('agent.issueTitle')}
          confirm={t('agent.issue')}
          cancel={t('agent.notYet')}
          harmless
          onConfirm={() => issue.mutate(undefined)}
          onClose={() => setIssuing(false)}
        >
          {t('agent.issueText', {
            customer: nameOf(detail.item.organisation),
            total: money(detail.item.total, i18n.language),
          })}
        </ConfirmDialog>
      )}
      {discarding && (
        <ConfirmDialog
          title={t('agent.discardTitle')}
          confirm={t('agent.discard')}
          cancel={t('agent.keep')}
          onConfirm={() =>
            discard.mutate(undefined, { onSuccess: () => void navigate({ to: '/agent/invoices' }) })
          }
          onClose={() => setDiscarding(false)}
        >
          {t('agent.discardText')}
        </ConfirmDialog>
      )}
      {reversing && (
        <ConfirmDialog
          title={t('agent.reverseTitle')}
          confirm={t('agent.reverse')}
          cancel={t('agent.keepPayment')}
          onConfirm={() => reverse.mutate(reversing.id)}
          onClose={() => setReversing(undefined)}
        >
          {t('agent.reverseText', { amount: money(reversing.amount, i18n.language) })}
        </ConfirmDialog>
      )}
      {asking === 'pay' && <PaymentDialog detail={detail} onClose={close} />}
      {asking === 'credit' && <CreditDialog detail={detail} onClose={close} />}
      {asking && asking !== 'pay' && asking !== 'credit' && <Ask asking={asking} id={id} onClose={close} />}
    </>
  );
}

interface AskProps {
  asking: Exclude<Asking, 'pay' | 'credit'>;
  id: string;
  onClose: () => void;
}

function Ask({ asking, id, onClose }: AskProps) {
  const { t } = useTranslation('invoice');
  const run = {
    void: invoiceCommands.voidIt,
    answer: invoiceCommands.answer,
  };
  const command = useInvoiceCommand<string, unknown>((text) => run[asking](id, text));
  return (
    <ReasonDialog
      title={t(`agent.${asking}Title`)}
      label={t(asking === 'answer' ? 'agent.answerText' : 'agent.reason')}
      missing={t('agent.reasonMissing')}
      confirm={t(`agent.${asking}`)}
      command={command}
      onClose={onClose}
    />
  );
}
