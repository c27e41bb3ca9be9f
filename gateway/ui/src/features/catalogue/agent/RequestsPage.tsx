import '@/features/catalogue/words/request';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { RequestList } from '@/features/catalogue/request/RequestList';

export const RequestsPage = () => (
  <AgentsOnly>
    <Everybodys />
  </AgentsOnly>
);

function Everybodys() {
  const { t } = useTranslation('request');
  return (
    <RequestList
      path="/agent/requests"
      title={t('list.titleAgent')}
      none={t('list.noneAgent')}
      noneText={t('list.noneAgentText')}
    />
  );
}
