import '@/features/billing/words/back';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { PageTitle } from '@/components/PageTitle';
import { BillingPlaces } from './BillingPlaces';
import classes from './QuoteFields.module.css';

export const AccountsPage = () => (
  <AgentsOnly>
    <Choose />
  </AgentsOnly>
);

/** Which customer's billing to look at. */
function Choose() {
  const { t } = useTranslation('back');
  const navigate = useNavigate();
  return (
    <>
      <BillingPlaces />
      <PageTitle title={t('accounts.title')} />
      <div className={classes.page}>
        <p>{t('accounts.lead')}</p>
        <OrganisationSelect
          id="account-organisation"
          label={t('accounts.customer')}
          value={null}
          onChange={(chosen) =>
            chosen &&
            void navigate({ to: '/agent/accounts/$organisationId', params: { organisationId: chosen.id } })
          }
        />
      </div>
    </>
  );
}
