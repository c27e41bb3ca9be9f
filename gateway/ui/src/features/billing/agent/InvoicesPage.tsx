import '@/features/billing/words/invoice';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { AgentsOnly } from '@/components/AgentsOnly';
import { InvoiceList } from '@/features/billing/invoice/InvoiceList';
import { BillingPlaces } from './BillingPlaces';
import { CustomerFilter } from './CustomerFilter';

export const InvoicesPage = () => (
  <AgentsOnly>
    <All />
  </AgentsOnly>
);

/** All customers' invoices, drafts before them. */
function All() {
  const search = useSearch({ from: '/agent/invoices' });
  const navigate = useNavigate({ from: '/agent/invoices' });
  return (
    <InvoiceList
      agent
      places={<BillingPlaces />}
      filter={
        <CustomerFilter
          organisationId={search.organisationId}
          onChange={(organisationId) =>
            void navigate({
              search: (before) => ({ ...before, organisationId, page: undefined }),
              resetScroll: false,
            })
          }
        />
      }
      search={search}
      rowLink={(id) => ({ to: '/agent/invoices/$id', params: { id } })}
      onChange={(by, replace) =>
        void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false })
      }
    />
  );
}
