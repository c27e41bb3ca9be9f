import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './SettingsPlaces.module.css';

const places = [
  { to: '/agent/settings', word: 'provider' },
  { to: '/agent/settings/clients', word: 'clients' },
  { to: '/agent/settings/crm', word: 'crm' },
  { to: '/agent/ticket-alerts', word: 'alerts' },
  { to: '/agent/settings/trail', word: 'trail' },
] as const;

/** The ways between the pages of administrators. */
export function SettingsPlaces() {
  const { t } = useTranslation('settings');
  return (
    <nav aria-label={t('places.title')} className={classes.places}>
      {places.map(({ to, word }) => (
        <Link
          key={to}
          to={to}
          activeProps={{ 'aria-current': 'page' }}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {t(`places.${word}`)}
        </Link>
      ))}
    </nav>
  );
}
