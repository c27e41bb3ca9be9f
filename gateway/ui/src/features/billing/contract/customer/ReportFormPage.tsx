import '@/features/billing/words/contract';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { PageTitle } from '@/components/PageTitle';
import { ReportForm } from '@/features/billing/contract/ReportForm';

/** Asks for days and a type; the report opens in a window of its own. For agents, whose report it is too. */
export function ReportFormPage() {
  const { t } = useTranslation('contract');
  const user = useUser();
  return (
    <>
      <PageTitle title={t('report.title')} />
      <ReportForm agent={user.kind === 'agent'} />
    </>
  );
}
