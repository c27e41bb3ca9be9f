import {
  IconCircleCheckFilled,
  IconCircleX,
  IconClockOff,
  IconPencil,
  IconSend,
  IconCircleMinus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '@/components/Badge.module.css';
import { quoteStatuses, type QuoteStatus } from '@/features/billing/model';

const looks = {
  draft: { Icon: IconPencil, tone: 'quiet' },
  sent: { Icon: IconSend, tone: 'info' },
  accepted: { Icon: IconCircleCheckFilled, tone: 'good' },
  rejected: { Icon: IconCircleX, tone: 'danger' },
  expired: { Icon: IconClockOff, tone: 'warn' },
  withdrawn: { Icon: IconCircleMinus, tone: 'quiet' },
  closed: { Icon: IconCircleMinus, tone: 'quiet' },
} as const;

/** A quote's status: shape, word and colour together. */
export function QuoteStatusBadge({ status }: { status: QuoteStatus }) {
  const { t } = useTranslation('billing');
  const { Icon, tone } = looks[status];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {t(`quoteStatus.${status}`)}
    </span>
  );
}

/** The same of a status that may be of a newer service's making, which is then not shown. */
export function HitStatus({ status }: { status: string }) {
  const known = quoteStatuses.find((one) => one === status);
  return known ? <QuoteStatusBadge status={known} /> : null;
}
