import '@/features/billing/words/invoice';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { organisationNameQuery } from '@/api/queries';
import { AgentsOnly } from '@/components/AgentsOnly';
import { StatementView } from '@/features/billing/invoice/StatementView';

const path = '/agent/accounts/$organisationId/statement';

export const StatementPage = () => (
  <AgentsOnly>
    <OfCustomer />
  </AgentsOnly>
);

/** A customer's statement, as they see it. */
function OfCustomer() {
  const { organisationId } = useParams({ from: path });
  const search = useSearch({ from: path });
  const navigate = useNavigate({ from: path });
  const { data: name } = useQuery(organisationNameQuery(organisationId));
  return (
    <StatementView
      organisationId={organisationId}
      name={name ?? '…'}
      agent
      search={search}
      onChange={(to) => void navigate({ search: to, replace: true, resetScroll: false })}
    />
  );
}
