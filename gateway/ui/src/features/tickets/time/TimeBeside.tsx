import '@/features/tickets/words/time';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { Select } from '@/components/Select';
import type { TimeForm } from './useTimeForm';
import { useWorkWords } from './useWorkWords';
import classes from './TimePanel.module.css';

/** Time that goes out with a reply, today's. Left empty, none does. */
export function TimeBeside({ form }: { form: TimeForm }) {
  const { t } = useTranslation('time');
  const words = useWorkWords();
  const minutes = { id: 'reply-minutes', error: form.unclear ? t('time.minutesMissing') : undefined };
  return (
    <div className={classes.beside}>
      <Field {...minutes} label={t('time.beside')}>
        <input
          {...fieldProps(minutes)}
          type="text"
          autoComplete="off"
          placeholder="15"
          value={form.minutes}
          onChange={(event) => form.setMinutes(event.currentTarget.value)}
        />
      </Field>
      {form.minutes && (
        <>
          <Select
            id="reply-work-type"
            label={t('time.type')}
            value={form.workType ?? null}
            options={form.types.map((type) => ({ value: type, label: words(type) }))}
            onChange={(type) => form.setType(type ?? undefined)}
          />
          <Check label={t('time.billable')} checked={form.billable} onChange={form.setBillable} />
        </>
      )}
    </div>
  );
}
