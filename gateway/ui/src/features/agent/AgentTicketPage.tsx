import { useTranslation } from 'react-i18next';
import { PageTitle } from '@/components/PageTitle';

export function AgentTicketPage() {
  const { t } = useTranslation();
  return <PageTitle title={t('frame.agentTickets')} />;
}
