import { useTranslation } from 'react-i18next';
import classes from '@/components/Badge.module.css';
import type { Schemas } from './model';

const bars = { low: 1, medium: 2, high: 3, critical: 4 } as const;

/** A ticket's priority as rising bars with the word; only what is urgent has colour. */
export function PriorityBadge({ priority }: { priority: Schemas['Priority'] }) {
  const { t } = useTranslation('tickets');
  const lit = bars[priority];
  return (
    <span className={classes.priority} data-priority={priority}>
      <svg viewBox="0 0 16 14" width="16" height="14" aria-hidden>
        {[0, 1, 2, 3].map((bar) => (
          <rect
            key={bar}
            x={bar * 4}
            y={9 - bar * 3}
            width="3"
            height={5 + bar * 3}
            rx="1"
            opacity={bar < lit ? 1 : 0.25}
          />
        ))}
      </svg>
      {t(`priority.${priority}`)}
    </span>
  );
}
