import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Stands in a link that opens a window of its own, and says so. */
export function NewWindow({ size = 14 }: { size?: number }) {
  const { t } = useTranslation();
  return (
    <>
      {/* The sign does not stand alone in a line. */}
      {'\u00a0'}
      <IconExternalLink
        size={size}
        className="no-print"
        aria-hidden
        style={{ verticalAlign: '-0.125em', opacity: 0.6 }}
      />
      <span className="visually-hidden">{t('frame.newWindow')}</span>
    </>
  );
}
