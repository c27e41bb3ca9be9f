import {
  IconAlertTriangle,
  IconCalendarEvent,
  IconCircleCheckFilled,
  IconCircleMinus,
  IconCircleX,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '@/components/Badge.module.css';
import { projectStatuses, type Health, type ProjectStatus } from '@/features/projects/model';

const looks = {
  planned: { Icon: IconCalendarEvent, tone: 'quiet' },
  active: { Icon: IconPlayerPlay, tone: 'info' },
  'on-hold': { Icon: IconPlayerPause, tone: 'warn' },
  done: { Icon: IconCircleCheckFilled, tone: 'good' },
  cancelled: { Icon: IconCircleMinus, tone: 'quiet' },
} as const;

const healthLooks = {
  'on-track': { Icon: IconCircleCheckFilled, tone: 'good' },
  'at-risk': { Icon: IconAlertTriangle, tone: 'warn' },
  'off-track': { Icon: IconCircleX, tone: 'danger' },
} as const;

/** A project's status: shape, word and colour together. */
export function StatusBadge({ status }: { status: ProjectStatus }) {
  const { t } = useTranslation('projects');
  const { Icon, tone } = looks[status];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {t(`status.${status}`)}
    </span>
  );
}

/** How a project goes. */
export function HealthBadge({ health }: { health: Health }) {
  const { t } = useTranslation('projects');
  const { Icon, tone } = healthLooks[health];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {t(`health.${health}`)}
    </span>
  );
}

/** A status that may be of a newer service's making, which is then not shown. */
export function HitStatus({ status }: { status: string }) {
  const known = projectStatuses.find((one) => one === status);
  return known ? <StatusBadge status={known} /> : null;
}
