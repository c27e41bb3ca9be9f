import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { days, holidaysOf, hoursOf, typedHolidays, typedHours, withProposed, type Day } from './hours';
import { levelCommands, useLevelCommand, type Calendar } from './levels';
import { ProposedHolidays } from './ProposedHolidays';
import classes from './ServiceLevelsPage.module.css';

const OFFICE = '09:00-17:30';
const isWeekend = (day: Day) => day === 'saturday' || day === 'sunday';

/** When the service team works. Once made, hours change from a day to come on. */
export function CalendarDialog({ calendar, onClose }: { calendar?: Calendar; onClose: () => void }) {
  const { t } = useTranslation('levels');
  const week = calendar?.hours.weeks.at(-1);
  const [name, setName] = useState(calendar?.name ?? '');
  const [zone, setZone] = useState('Europe/London');
  const [from, setFrom] = useState('');
  const [hours, setHours] = useState(
    () =>
      Object.fromEntries(
        days.map((day) => [day, week ? typedHours(week[day]) : isWeekend(day) ? '' : OFFICE]),
      ) as Record<Day, string>,
  );
  const [holidays, setHolidays] = useState(() => typedHolidays(calendar?.hours.holidays ?? []));
  const [pressed, setPressed] = useState(false);
  const hoursHold = !calendar || from !== '';
  const save = useLevelCommand((wanted: NonNullable<ReturnType<typeof read>>) =>
    calendar
      ? levelCommands.changeCalendar(calendar.id, {
          name,
          week: hoursHold ? { ...wanted.week, from } : undefined,
          holidays: wanted.holidays,
        })
      : levelCommands.defineCalendar({ name, timeZone: zone, ...wanted }),
  );
  const off = holidaysOf(holidays);
  const read = () => {
    const stretches = days.map((day) => [day, hoursOf(hours[day])] as const);
    if (stretches.some(([, found]) => !found) || 'wrongLine' in off || !name.trim()) return undefined;
    const all = Object.fromEntries(stretches) as Record<Day, { from: string; to: string }[]>;
    return { week: all, holidays: off };
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    const wanted = read();
    if (wanted && !save.isPending) save.mutate(wanted, { onSuccess: onClose });
  };
  const fields = {
    name: {
      id: 'calendar-name',
      required: true,
      error: pressed && !name.trim() ? t('levels.nameMissing') : undefined,
    },
    zone: { id: 'calendar-zone', required: true, help: t('levels.zoneHelp') },
    from: { id: 'calendar-from', help: t('levels.hoursFromHelp') },
    holidays: {
      id: 'calendar-holidays',
      help: t('levels.holidaysHelp'),
      error: pressed && 'wrongLine' in off ? t('levels.holidaysWrong', { line: off.wrongLine }) : undefined,
    },
  };
  return (
    <Dialog
      wide
      title={calendar ? t('levels.editCalendar', { name: calendar.name }) : t('levels.newCalendar')}
      onClose={onClose}
    >
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {save.error && <ErrorPanel error={save.error} />}
        <Field {...fields.name} label={t('levels.name')}>
          <input
            {...fieldProps(fields.name)}
            type="text"
            maxLength={100}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </Field>
        {calendar ? (
          <Field {...fields.from} label={t('levels.hoursFrom')}>
            <input
              {...fieldProps(fields.from)}
              type="date"
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
          </Field>
        ) : (
          <Field {...fields.zone} label={t('levels.zone')}>
            <input
              {...fieldProps(fields.zone)}
              type="text"
              autoComplete="off"
              value={zone}
              onChange={(event) => setZone(event.currentTarget.value)}
            />
          </Field>
        )}
        {hoursHold && (
          <fieldset>
            <legend>{t('levels.hours')}</legend>
            <p className={classes.soft}>{t('levels.hoursHelp')}</p>
            <div className={classes.row}>
              {days.map((day) => {
                const field = {
                  id: `calendar-${day}`,
                  error: pressed && !hoursOf(hours[day]) ? t('levels.hoursWrong') : undefined,
                };
                return (
                  <Field key={day} {...field} label={t(`levels.days.${day}`)}>
                    <input
                      {...fieldProps(field)}
                      type="text"
                      autoComplete="off"
                      value={hours[day]}
                      onChange={({ currentTarget: { value } }) =>
                        setHours((known) => ({ ...known, [day]: value }))
                      }
                    />
                  </Field>
                );
              })}
            </div>
          </fieldset>
        )}
        <Field {...fields.holidays} label={t('levels.holidays')}>
          <textarea
            {...fieldProps(fields.holidays)}
            rows={6}
            value={holidays}
            onChange={(event) => setHolidays(event.currentTarget.value)}
          />
        </Field>
        <ProposedHolidays onAdd={(proposed) => setHolidays((known) => withProposed(known, proposed))} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('levels.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
