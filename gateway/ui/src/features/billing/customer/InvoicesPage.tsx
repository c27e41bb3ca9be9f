import '@/features/billing/words/invoice';
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useUser } from '@/api/queries';
import { InvoiceList } from '@/features/billing/invoice/InvoiceList';

/** "My Invoices": what the organisation was charged, what is due, and what was paid. */
export function InvoicesPage() {
  const search = useSearch({ from: '/invoices' });
  const navigate = useNavigate({ from: '/invoices' });
  if (useUser().kind === 'agent') return <Navigate to="/agent/invoices" replace />;
  return (
    <InvoiceList
      agent={false}
      search={search}
      rowLink={(id) => ({ to: '/invoices/$id', params: { id } })}
      onChange={(by, replace) =>
        void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false })
      }
    />
  );
}
