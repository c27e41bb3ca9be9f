import '@/features/outages/words/outage';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { OutageList } from '@/features/outages/outage/OutageList';

export const OutagesPage = () => (
  <AgentsOnly>
    <AllOutages />
  </AgentsOnly>
);

/** All outages there are. */
function AllOutages() {
  const { t } = useTranslation('outage');
  const search = useSearch({ from: '/agent/outages' });
  const navigate = useNavigate({ from: '/agent/outages' });
  return (
    <OutageList
      agent
      action={
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/agent/outages/new" {...props} />}
        >
          {t('list.new')}
        </Button>
      }
      search={search}
      place={(number) => ({ to: '/agent/outages/$number', params: { number } })}
      onSearch={(by, replace) =>
        void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false })
      }
    />
  );
}
