import '@/features/billing/words/contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { AgentsOnly } from '@/components/AgentsOnly';
import { Day } from '@/components/Day';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Money } from '@/components/Money';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { LineList } from '@/features/billing/contract/LineList';
import type { Amount, Contract, ContractLine } from '@/features/billing/contract/model';
import { contractCommands, contractQuery, useContractCommand } from '@/features/billing/contract/queries';
import { nameOf } from '@/lib/nameOf';
import page from '@/features/billing/quote/QuotePage.module.css';
import classes from '@/features/billing/contract/Contract.module.css';
import { AmountDialog } from './AmountDialog';
import { ContractDialog } from './ContractDialog';
import { LineDialog } from './LineDialog';

export const ContractPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { id } = useParams({ from: '/agent/contracts/$id' });
  const { data: contract, error, refetch } = useQuery(contractQuery(id));
  if (error && !contract) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  if (!contract) return <Skeleton lines={12} />;
  return <AgentContract key={id} contract={contract} />;
}

/** What was charged beside its price, and is on no invoice yet: one press drafts it. */
function ToInvoice({ contract, amount }: { contract: Contract; amount: Amount }) {
  const { t } = useTranslation('contract');
  const navigate = useNavigate();
  const keys = useIdempotencyKey();
  const draft = useContractCommand(() =>
    contractCommands.invoice(contract.id, keys.keyFor({ contract: contract.id, amount })),
  );
  return (
    <Notice>
      <p>
        {t('page.toInvoice')} <Money {...amount} />
      </p>
      {draft.error && <ErrorPanel error={draft.error} />}
      <Button
        loading={draft.isPending}
        onClick={() =>
          draft.mutate(undefined, {
            onSuccess: ({ id }) => void navigate({ to: '/agent/invoices/$id', params: { id } }),
          })
        }
      >
        {t('page.draftInvoice')}
      </Button>
    </Notice>
  );
}

type Asking = { what: 'contract' | 'line' | 'top-up' | 'adjustment'; line?: ContractLine };

/** A contract with the tools of those who bill. */
function AgentContract({ contract }: { contract: Contract }) {
  const { t } = useTranslation('contract');
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  return (
    <>
      <p className={page.back}>
        <Link to="/agent/contracts">{t('page.back')}</Link>
      </p>
      <PageTitle
        title={contract.name}
        action={
          contract.change && <Button onClick={() => setAsking({ what: 'line' })}>{t('page.addLine')}</Button>
        }
      />
      <div className={page.state}>
        <span className={page.reference}>{t('list.number', { number: contract.number })}</span>
        <span>{nameOf(contract.organisation)}</span>
        <span>
          {t(`state.${contract.state}`)}: <Day at={contract.startsOn} /> –{' '}
          {contract.endsOn ? <Day at={contract.endsOn} /> : t('list.noEnd')}
        </span>
        {contract.change && (
          <Button variant="default" onClick={() => setAsking({ what: 'contract' })}>
            {t('form.change')}
          </Button>
        )}
      </div>
      {contract.toInvoice && <ToInvoice contract={contract} amount={contract.toInvoice} />}
      <LineList
        contract={contract}
        agent
        actions={
          contract.change
            ? (line) => (
                <div className={classes.actions}>
                  {line.state !== 'ended' && (
                    <>
                      <Button variant="default" onClick={() => setAsking({ what: 'top-up', line })}>
                        {t('page.topUp')} <span className="visually-hidden">{line.name}</span>
                      </Button>
                      <Button variant="default" onClick={() => setAsking({ what: 'adjustment', line })}>
                        {t('page.adjust')} <span className="visually-hidden">{line.name}</span>
                      </Button>
                    </>
                  )}
                  <Button variant="default" onClick={() => setAsking({ what: 'line', line })}>
                    {t('page.changeLine')} <span className="visually-hidden">{line.name}</span>
                  </Button>
                </div>
              )
            : undefined
        }
      />
      {asking?.what === 'contract' && <ContractDialog contract={contract} onClose={close} />}
      {asking?.what === 'line' && <LineDialog contract={contract} line={asking.line} onClose={close} />}
      {(asking?.what === 'top-up' || asking?.what === 'adjustment') && asking.line && (
        <AmountDialog
          contractId={contract.id}
          line={asking.line}
          topUp={asking.what === 'top-up'}
          onClose={close}
        />
      )}
    </>
  );
}
