import {
  IconCalendarEvent,
  IconCircleCheckFilled,
  IconCircleMinus,
  IconPlugConnectedX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '@/components/Badge.module.css';
import { outageStates, type OutageState } from './model';

const looks = {
  planned: { Icon: IconCalendarEvent, tone: 'info' },
  on: { Icon: IconPlugConnectedX, tone: 'warn' },
  past: { Icon: IconCircleCheckFilled, tone: 'quiet' },
  cancelled: { Icon: IconCircleMinus, tone: 'quiet' },
} as const;

/** Where an outage stands: shape, word and colour together. */
export function StateBadge({ state }: { state: OutageState }) {
  const { t } = useTranslation('outages');
  const { Icon, tone } = looks[state];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {t(`state.${state}`)}
    </span>
  );
}

/** One that may be of a newer service's making, which is then not shown. */
export function HitState({ status }: { status: string }) {
  const known = outageStates.find((one) => one === status);
  return known ? <StateBadge state={known} /> : null;
}
