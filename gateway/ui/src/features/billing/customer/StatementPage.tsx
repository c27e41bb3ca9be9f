import '@/features/billing/words/invoice';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useUser } from '@/api/queries';
import { ErrorPage } from '@/components/ErrorPage';
import { StatementView } from '@/features/billing/invoice/StatementView';

/** The organisation's own statement. */
export function StatementPage() {
  const search = useSearch({ from: '/invoices/statement' });
  const navigate = useNavigate({ from: '/invoices/statement' });
  const { organisation } = useUser();
  if (!organisation) return <ErrorPage kind="forbidden" />;
  return (
    <StatementView
      organisationId={organisation.id}
      agent={false}
      search={search}
      onChange={(to) => void navigate({ search: to, replace: true, resetScroll: false })}
    />
  );
}
