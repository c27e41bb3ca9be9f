import {
  IconCircle,
  IconCircleCheckFilled,
  IconCircleHalf2,
  IconMessageCircleQuestion,
} from '@tabler/icons-react';
import { isStatus, useTicketWords } from './useTicketWords';
import classes from '@/components/Badge.module.css';
import type { Schemas } from './model';

type Status = Schemas['TicketStatus'];

const looks = {
  new: { Icon: IconCircle, tone: 'info' },
  'in-progress': { Icon: IconCircleHalf2, tone: 'info' },
  'waiting-for-customer': { Icon: IconMessageCircleQuestion, tone: 'warn' },
  resolved: { Icon: IconCircleCheckFilled, tone: 'good' },
} as const;

/** A ticket's status: shape, word and colour together. A waiting ticket says for whom it waits. */
export function StatusBadge({ status }: { status: Status }) {
  const words = useTicketWords();
  const { Icon, tone } = looks[status];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {words.status(status)}
    </span>
  );
}

/** The same of a status that may be of a newer service's making, which is then not shown. */
export const HitStatus = ({ status }: { status: string }) =>
  isStatus(status) ? <StatusBadge status={status} /> : null;
