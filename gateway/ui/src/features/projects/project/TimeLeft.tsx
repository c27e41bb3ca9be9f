import { useTranslation } from 'react-i18next';
import type { Project } from '@/features/projects/model';
import { dayAndTime, duration } from '@/features/tickets/forOthers/times';

/** Working days to the end of the target date; nothing without one, or once the project is closed. */
export function TimeLeft({ left, exact }: { left: Project['timeLeft']; exact?: boolean }) {
  const { t, i18n } = useTranslation('project');
  if (!left) return null;
  const { days, leftSeconds, dueAt } = left;
  const time = t(leftSeconds < 0 ? 'left.timeLate' : 'left.time', {
    time: duration(leftSeconds, i18n.language),
    at: dayAndTime(dueAt, i18n.language),
  });
  return (
    <span title={exact ? undefined : time}>
      {days < 0 ? t('left.late', { count: -days }) : t('left.days', { count: days })}
      {exact && <> · {time}</>}
    </span>
  );
}
