import '@/features/catalogue/words/request';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { QuotesToDecide } from '@/features/billing/forOthers/QuotesToDecide';
import { quotesToDecideQuery } from '@/features/billing/forOthers/awaitingQuotes';
import { Approvals } from '@/features/catalogue/request/Approvals';

/** "My Approvals". */
export function ApprovalsPage() {
  const { t } = useTranslation('request');
  const quotes = useQuery(quotesToDecideQuery);
  if (useUser().kind === 'agent') return <Navigate to="/agent/approvals" replace />;
  return (
    <Approvals
      path="/approvals"
      title={t('approvals.title')}
      none={t('approvals.none')}
      noneText={t('approvals.noneText')}
      others={<QuotesToDecide />}
      othersCount={quotes.data?.total}
      action={
        <Button variant="default" renderRoot={(props) => <Link to="/approvals/away" {...props} />}>
          {t('away.title')}
        </Button>
      }
    />
  );
}
