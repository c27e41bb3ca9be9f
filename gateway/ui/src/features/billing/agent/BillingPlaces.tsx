import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Places } from '@/components/Places';
import { bills, sells } from '@/features/billing/access';

const places = [
  { to: '/agent/quotes', word: 'quotes', may: sells },
  { to: '/agent/templates', word: 'templates', may: sells },
  { to: '/agent/products', word: 'products', may: sells },
  { to: '/agent/invoices', word: 'invoices', may: bills },
  { to: '/agent/contracts', word: 'contracts', may: bills },
  { to: '/agent/accounts', word: 'accounts', may: bills },
  { to: '/agent/billing-settings', word: 'settings', may: bills },
] as const;

/** The ways between the pages of those who sell and bill, of which they see their own. */
export function BillingPlaces() {
  const { t } = useTranslation('billing');
  const user = useUser();
  const own = places.filter(({ may }) => may(user));
  if (own.length === 0) return null;
  return (
    <Places
      label={t('places.title')}
      places={own.map(({ to, word }) => ({ to, label: t(`places.${word}`) }))}
    />
  );
}
