import { IconCircleCheck, IconCircleOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import badge from '@/components/Badge.module.css';

/** Whether somebody can sign in. */
export function StateBadge({ active }: { active: boolean }) {
  const { t } = useTranslation('person');
  const Icon = active ? IconCircleCheck : IconCircleOff;
  return (
    <span className={badge.badge} data-tone={active ? 'good' : 'quiet'}>
      <Icon size={14} aria-hidden />
      {t(active ? 'state.active' : 'state.inactive')}
    </span>
  );
}
