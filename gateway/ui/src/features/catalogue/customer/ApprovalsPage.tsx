import '@/features/catalogue/words/request';
import { Button } from '@mantine/core';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Approvals } from '@/features/catalogue/request/Approvals';

/** "My Approvals". */
export function ApprovalsPage() {
  const { t } = useTranslation('request');
  if (useUser().kind === 'agent') return <Navigate to="/agent/approvals" replace />;
  return (
    <Approvals
      path="/approvals"
      title={t('approvals.title')}
      none={t('approvals.none')}
      noneText={t('approvals.noneText')}
      action={
        <Button variant="default" renderRoot={(props) => <Link to="/approvals/away" {...props} />}>
          {t('away.title')}
        </Button>
      }
    />
  );
}
