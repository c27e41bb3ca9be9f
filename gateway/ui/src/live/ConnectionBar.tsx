import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConnectionLost } from './connection';
import classes from './ConnectionBar.module.css';

/** Laid over the page rather than pushed into it, so that nothing moves under a finger. */
export function ConnectionBar() {
  const { t } = useTranslation();
  const lost = useConnectionLost();
  return (
    <div role="status" className={classes.place}>
      {lost && (
        <p className={classes.bar}>
          <IconPlugConnectedX size={18} aria-hidden />
          {t('frame.connectionLost')}
        </p>
      )}
    </div>
  );
}
