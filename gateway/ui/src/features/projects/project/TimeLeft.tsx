import { useTranslation } from 'react-i18next';

/** Working days to the end of the target date; nothing without one, or once the project is closed. */
export function TimeLeft({ days }: { days: number | null | undefined }) {
  const { t } = useTranslation('project');
  if (days === null || days === undefined) return null;
  return (
    <span title={t('left.how')}>
      {days < 0 ? t('left.late', { count: -days }) : t('left.days', { count: days })}
    </span>
  );
}
