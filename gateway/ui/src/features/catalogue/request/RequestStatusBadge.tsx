import {
  IconCircleCheckFilled,
  IconCircleHalf2,
  IconCircleMinus,
  IconCircleX,
  IconClockOff,
  IconHourglass,
  IconThumbUp,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '@/components/Badge.module.css';
import type { PartStatus } from '@/features/catalogue/model';
import { isRequestStatus } from '@/features/catalogue/requestSearch';

const looks = {
  waiting: { Icon: IconHourglass, tone: 'warn' },
  approved: { Icon: IconThumbUp, tone: 'info' },
  'in-progress': { Icon: IconCircleHalf2, tone: 'info' },
  done: { Icon: IconCircleCheckFilled, tone: 'good' },
  rejected: { Icon: IconCircleX, tone: 'danger' },
  expired: { Icon: IconClockOff, tone: 'warn' },
  withdrawn: { Icon: IconCircleMinus, tone: 'quiet' },
} as const;

/** How a request, or a part of one, stands: shape, word and colour together. */
export function RequestStatusBadge({ status }: { status: PartStatus }) {
  const { t } = useTranslation('catalogue');
  const { Icon, tone } = looks[status];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {t(`requestStatus.${status}`)}
    </span>
  );
}

/** The same of a status that may be of a newer service's making, which is then not shown. */
export const HitStatus = ({ status }: { status: string }) =>
  isRequestStatus(status) ? <RequestStatusBadge status={status} /> : null;
