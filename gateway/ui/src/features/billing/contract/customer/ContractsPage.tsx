import '@/features/billing/words/contract';
import { IconFileDescription } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { useUser } from '@/api/queries';
import { Check } from '@/components/Check';
import { Day } from '@/components/Day';
import { ErrorPage } from '@/components/ErrorPage';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { LineList } from '@/features/billing/contract/LineList';
import type { Contract } from '@/features/billing/contract/model';
import { contractListQuery } from '@/features/billing/contract/queries';
import classes from '@/features/billing/contract/Contract.module.css';

const MOST = 100;

/** "Contracts": what is left of what the organisation has a right to. */
export function ContractsPage() {
  const { t } = useTranslation('contract');
  const { ended = false } = useSearch({ from: '/contracts' });
  const navigate = useNavigate({ from: '/contracts' });
  const { data, error, refetch } = useQuery(contractListQuery({ page: 1, size: MOST, ended }));
  if (useUser().kind === 'agent') return <Navigate to="/agent/contracts" replace />;
  if (error instanceof ApiError && error.status === 403) return <ErrorPage kind="forbidden" />;
  if (error && !data) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageTitle
        title={t('list.title')}
        count={data?.total ?? null}
        action={<Link to="/contracts/report">{t('report.title')}</Link>}
      />
      <div className={classes.filters}>
        <Check
          label={t('list.ended')}
          checked={ended}
          onChange={(ticked) =>
            void navigate({ search: { ended: ticked || undefined }, replace: true, resetScroll: false })
          }
        />
      </div>
      {!data ? (
        <Skeleton lines={8} />
      ) : data.items.length === 0 ? (
        <Message
          icon={<IconFileDescription size={28} stroke={1.5} aria-hidden />}
          title={t(ended ? 'list.none' : 'list.noneRunning')}
        >
          {t('list.noneText')}
        </Message>
      ) : (
        <div className={classes.contracts}>
          {data.items.map((contract) => (
            <Expandable key={contract.id} contract={contract} open={data.items.length <= 3} />
          ))}
        </div>
      )}
    </>
  );
}

function Expandable({ contract, open }: { contract: Contract; open: boolean }) {
  const { t } = useTranslation('contract');
  return (
    <details className={classes.contract} open={open}>
      <summary>
        <h2>{contract.name}</h2>
        <span className={classes.quiet}>
          {t('list.number', { number: contract.number })} · <Day at={contract.startsOn} /> –{' '}
          {contract.endsOn ? <Day at={contract.endsOn} /> : t('list.noEnd')}
          {contract.state !== 'running' && ` · ${t(`state.${contract.state}`)}`}
        </span>
      </summary>
      <LineList contract={contract} agent={false} />
    </details>
  );
}
