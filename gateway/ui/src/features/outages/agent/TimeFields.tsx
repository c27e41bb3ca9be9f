import { useTranslation } from 'react-i18next';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import classes from '@/features/outages/outage/Outage.module.css';
import { zoneNow } from '@/lib/zone';

export interface Times {
  starts: string;
  ends: string;
}

interface Props {
  times: Times;
  /** What has begun begins at no other time. */
  startFixed?: boolean;
  /** Whether it has to be said when it ends. */
  planned: boolean;
  pressed: boolean;
  onChange: (times: Times) => void;
}

/** What is wrong with the times, by field. */
export function wrongTimes({ starts, ends }: Times, planned: boolean) {
  if (!starts) return { starts: 'new.startsMissing' } as const;
  if (planned && !ends) return { ends: 'new.endsMissing' } as const;
  if (ends && ends <= starts) return { ends: 'new.endsEarly' } as const;
  return undefined;
}

/** From when to when, by the provider's clocks. */
export function TimeFields({ times, startFixed, planned, pressed, onChange }: Props) {
  const { t } = useTranslation('outage');
  const wrong = pressed ? wrongTimes(times, planned) : undefined;
  const zone = t('new.zone', { zone: zoneNow() });
  const starts = {
    id: 'outage-starts',
    required: true,
    help: zone,
    error: wrong?.starts && t(wrong.starts),
  };
  const ends = {
    id: 'outage-ends',
    required: planned,
    help: planned ? zone : t('new.endsHelp'),
    error: wrong?.ends && t(wrong.ends),
  };
  return (
    <div className={classes.pair}>
      <Field {...starts} label={t('new.starts')}>
        <input
          {...fieldProps(starts)}
          type="datetime-local"
          disabled={startFixed}
          value={times.starts}
          onChange={(event) => onChange({ ...times, starts: event.currentTarget.value })}
        />
      </Field>
      <Field {...ends} label={t('new.ends')}>
        <input
          {...fieldProps(ends)}
          type="datetime-local"
          value={times.ends}
          onChange={(event) => onChange({ ...times, ends: event.currentTarget.value })}
        />
      </Field>
    </div>
  );
}
