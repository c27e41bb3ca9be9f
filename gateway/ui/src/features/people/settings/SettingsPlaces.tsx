import { useTranslation } from 'react-i18next';
import { Places } from '@/components/Places';

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
    <Places
      label={t('places.title')}
      places={places.map(({ to, word }) => ({ to, label: t(`places.${word}`) }))}
      exact
    />
  );
}
