import '@/features/billing/words/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { useUser } from '@/api/queries';
import { Day } from '@/components/Day';
import { ErrorPage } from '@/components/ErrorPage';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { LineList } from '@/features/billing/contract/LineList';
import { contractQuery } from '@/features/billing/contract/queries';
import page from '@/features/billing/quote/QuotePage.module.css';

/** One contract, which mails lead to. */
export function ContractPage() {
  const { t } = useTranslation('contract');
  const { id } = useParams({ from: '/contracts/$id' });
  const user = useUser();
  const { data: contract, error, refetch } = useQuery(contractQuery(id));
  if (user.kind === 'agent') return <Navigate to="/agent/contracts/$id" params={{ id }} replace />;
  if (error instanceof ApiError && error.status === 403) return <ErrorPage kind="forbidden" />;
  if (error && !contract) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  if (!contract) return <Skeleton lines={8} />;
  return (
    <>
      <p className={page.back}>
        <Link to="/contracts">{t('page.back')}</Link>
      </p>
      <PageTitle title={contract.name} />
      <div className={page.state}>
        <span className={page.reference}>{t('list.number', { number: contract.number })}</span>
        <span>
          {t(`state.${contract.state}`)}: <Day at={contract.startsOn} /> –{' '}
          {contract.endsOn ? <Day at={contract.endsOn} /> : t('list.noEnd')}
        </span>
      </div>
      <LineList contract={contract} agent={false} />
    </>
  );
}
