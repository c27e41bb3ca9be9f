import '@/features/billing/words/invoice';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { ApiError } from '@/api/problem';
import { useUser } from '@/api/queries';
import { ErrorPage } from '@/components/ErrorPage';
import { Skeleton } from '@/components/Skeleton';
import { Entries } from '@/features/billing/invoice/Entries';
import { InvoiceDocument } from '@/features/billing/invoice/InvoiceDocument';
import { InvoiceHead } from '@/features/billing/invoice/InvoiceHead';
import { invoiceQuery } from '@/features/billing/invoice/queries';
import { SignOff } from '@/features/billing/invoice/SignOff';
import page from '@/features/billing/quote/QuotePage.module.css';

/** An invoice as its customer checks, prints and signs it off. */
export function InvoicePage() {
  const { id } = useParams({ from: '/invoices/$id' });
  const user = useUser();
  const { data: detail, error, refetch } = useQuery(invoiceQuery(id));
  if (user.kind === 'agent') return <Navigate to="/agent/invoices/$id" params={{ id }} replace />;
  if (error instanceof ApiError && error.status === 403) return <ErrorPage kind="forbidden" />;
  if (error && !detail) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  if (!detail) return <Skeleton lines={12} />;
  return (
    <>
      <InvoiceHead detail={detail} agent={false} />
      <div className={page.main}>
        <InvoiceDocument detail={detail} />
        <SignOff detail={detail} />
        <Entries detail={detail} agent={false} />
      </div>
    </>
  );
}
