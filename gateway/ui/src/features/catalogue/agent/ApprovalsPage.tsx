import '@/features/catalogue/words/request';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { Approvals } from '@/features/catalogue/request/Approvals';

export const ApprovalsPage = () => (
  <AgentsOnly>
    <TheTeams />
  </AgentsOnly>
);

/** What nobody is left for at its organisation who could decide. */
function TheTeams() {
  const { t } = useTranslation('request');
  return (
    <Approvals
      path="/agent/approvals"
      title={t('approvals.titleAgent')}
      none={t('approvals.none')}
      noneText={t('approvals.noneAgentText')}
    />
  );
}
