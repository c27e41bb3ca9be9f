import {
  IconCircle,
  IconCircleCheckFilled,
  IconCircleHalf2,
  IconMessageCircleQuestion,
} from '@tabler/icons-react';
import type { Schemas } from '@/api/queries';
import { useTicketWords } from './ticket/useTicketWords';
import classes from './Badge.module.css';

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
