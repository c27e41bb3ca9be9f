import '@/features/tickets/words/sla';
import { IconAlertTriangle, IconCheck, IconClock, IconPlayerPause, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/features/tickets/model';
import { dayAndTime } from '@/features/tickets/conversation/dayAndTime';
import { duration } from './duration';
import classes from './TimeLeft.module.css';

const icons = {
  running: IconClock,
  paused: IconPlayerPause,
  overdue: IconAlertTriangle,
  met: IconCheck,
  missed: IconX,
};

/** How much working time is left of what was promised: by its words, and never by its colour alone. */
export function TimeLeft({ sla }: { sla: Schemas['SlaLeft'] | null | undefined }) {
  const { t, i18n } = useTranslation('sla');
  if (!sla) return null;
  const Icon = icons[sla.state];
  const time = duration(sla.leftSeconds, i18n.language);
  const due = sla.dueAt && t(`sla.due.${sla.target}`, { at: dayAndTime(sla.dueAt, i18n.language) });
  return (
    <span className={classes.left} data-state={sla.state} title={due || undefined}>
      <Icon size={14} aria-hidden />
      <span>{t(`sla.left.${sla.state}`, { time })}</span>
    </span>
  );
}
