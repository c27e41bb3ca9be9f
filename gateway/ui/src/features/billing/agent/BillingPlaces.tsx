import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { accessQuery } from '@/features/billing/access';
import classes from './BillingPlaces.module.css';

const places = [
  { to: '/agent/quotes', word: 'quotes', who: 'sell' },
  { to: '/agent/templates', word: 'templates', who: 'sell' },
  { to: '/agent/products', word: 'products', who: 'sell' },
  { to: '/agent/invoices', word: 'invoices', who: 'bill' },
  { to: '/agent/contracts', word: 'contracts', who: 'bill' },
  { to: '/agent/accounts', word: 'accounts', who: 'bill' },
  { to: '/agent/billing-settings', word: 'settings', who: 'bill' },
] as const;

/** The ways between the pages of those who sell and bill, of which they see their own. */
export function BillingPlaces() {
  const { t } = useTranslation('billing');
  const { data: access } = useQuery(accessQuery);
  return (
    <nav aria-label={t('places.title')} className={classes.places}>
      {places
        .filter(({ who }) => access?.[who])
        .map(({ to, word }) => (
          <Link
            key={to}
            to={to}
            activeProps={{ 'aria-current': 'page' }}
            activeOptions={{ includeSearch: false }}
          >
            {t(`places.${word}`)}
          </Link>
        ))}
    </nav>
  );
}
