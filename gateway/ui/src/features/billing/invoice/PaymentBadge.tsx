import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleHalf2,
  IconCircleMinus,
  IconPencil,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '@/components/Badge.module.css';
import type { PaymentStatus } from './model';

const looks = {
  draft: { Icon: IconPencil, tone: 'quiet' },
  unpaid: { Icon: IconCircle, tone: 'info' },
  'part-paid': { Icon: IconCircleHalf2, tone: 'info' },
  overdue: { Icon: IconAlertTriangle, tone: 'warn' },
  paid: { Icon: IconCircleCheckFilled, tone: 'good' },
  credited: { Icon: IconCircleMinus, tone: 'quiet' },
  credit: { Icon: IconCircleMinus, tone: 'quiet' },
  void: { Icon: IconCircleMinus, tone: 'quiet' },
} as const;

/** How an invoice stands: shape, word and colour together. */
export function PaymentBadge({ status }: { status: PaymentStatus }) {
  const { t } = useTranslation('billing');
  const { Icon, tone } = looks[status];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {t(`invoiceStatus.${status}`)}
    </span>
  );
}

const isStatus = (status: string): status is PaymentStatus => status in looks;

/** The same of a status that may be of a newer service's making, which is then not shown. */
export const InvoiceHitStatus = ({ status }: { status: string }) =>
  isStatus(status) ? <PaymentBadge status={status} /> : null;
