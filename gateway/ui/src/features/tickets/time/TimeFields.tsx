import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { Select } from '@/components/Select';
import { WhenAnyIsUsedUp } from '@/features/billing/forOthers/WhenAnyIsUsedUp';
import { WhenUsedUp } from '@/features/billing/forOthers/WhenUsedUp';
import { duration } from '@/features/tickets/sla/duration';
import { contractLinesQuery } from './timeQueries';
import type { TimeForm } from './useTimeForm';
import { useWorkWords } from './useWorkWords';

interface Props {
  /** Whose contracts it may be debited from. */
  organisationId: string;
  form: TimeForm;
  said: Record<string, string>;
  pressed: boolean;
}

export function TimeFields({ organisationId, form, said, pressed }: Props) {
  const { t, i18n } = useTranslation('time');
  const lines = useQuery(contractLinesQuery(organisationId)).data ?? [];
  // Of one line alone there is no doubt which fits.
  const meant = lines.find(({ id }) => id === form.lineId) ?? (lines.length === 1 ? lines[0] : undefined);
  const words = useWorkWords();
  const fields = {
    minutes: {
      id: 'time-minutes',
      required: true,
      help: t('time.minutesHelp'),
      error: pressed && !form.time ? t('time.minutesMissing') : said.minutes,
    },
    day: { id: 'time-day', required: true, error: said.workDate },
    note: { id: 'time-note', help: t('time.noteHelp'), error: said.note },
  };
  return (
    <>
      <Field {...fields.minutes} label={t('time.minutes')}>
        <input
          {...fieldProps(fields.minutes)}
          type="text"
          autoComplete="off"
          value={form.minutes}
          onChange={(event) => form.setMinutes(event.currentTarget.value)}
        />
      </Field>
      <Select
        id="time-type"
        label={t('time.type')}
        required
        value={form.workType ?? null}
        options={form.types.map((type) => ({ value: type, label: words(type) }))}
        onChange={(type) => form.setType(type ?? undefined)}
      />
      <Field {...fields.day} label={t('time.day')}>
        <input
          {...fieldProps(fields.day)}
          type="date"
          max={form.today}
          value={form.workDate}
          onChange={(event) => form.setDay(event.currentTarget.value || undefined)}
        />
      </Field>
      {lines.length > 0 && (
        <Select
          id="time-line"
          label={t('time.line')}
          placeholder={t('time.lineItself')}
          help={meant ? <WhenUsedUp {...meant} /> : <WhenAnyIsUsedUp lines={lines} />}
          value={form.lineId}
          options={lines.map(({ id, name, minutes }) => ({
            value: id,
            label:
              minutes > 0
                ? t('time.lineLeft', { name, time: duration(minutes * 60, i18n.language) })
                : t('time.lineOver', { name }),
          }))}
          onChange={form.setLineId}
        />
      )}
      <Field {...fields.note} label={t('time.note')}>
        <input
          {...fieldProps(fields.note)}
          type="text"
          maxLength={500}
          autoComplete="off"
          value={form.note}
          onChange={(event) => form.setNote(event.currentTarget.value)}
        />
      </Field>
      <Check label={t('time.billable')} checked={form.billable} onChange={form.setBillable} />
    </>
  );
}
