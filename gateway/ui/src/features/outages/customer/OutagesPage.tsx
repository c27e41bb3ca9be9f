import '@/features/outages/words/outage';
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useUser } from '@/api/queries';
import { OutageList } from '@/features/outages/outage/OutageList';

/** "Outages": what affects the person's organisation. */
export function OutagesPage() {
  const search = useSearch({ from: '/outages' });
  const navigate = useNavigate({ from: '/outages' });
  const user = useUser();
  if (user.kind === 'agent') return <Navigate to="/agent/outages" search={search} replace />;
  return (
    <OutageList
      agent={false}
      search={search}
      place={(number) => ({ to: '/outages/$number', params: { number } })}
      onSearch={(by, replace) =>
        void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false })
      }
    />
  );
}
