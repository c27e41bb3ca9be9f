import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { days, typedHours } from './hours';
import type { Calendar } from './levels';
import classes from './ServiceLevelsPage.module.css';

export function CalendarCard({ calendar, onEdit }: { calendar: Calendar; onEdit: () => void }) {
  const { t } = useTranslation('levels');
  const { weeks, holidays, timeZone } = calendar.hours;
  const week = weeks.at(-1);
  return (
    <article className={classes.card} aria-label={calendar.name}>
      <h3>{calendar.name}</h3>
      <p className={classes.soft}>
        {timeZone} · {t('levels.holidayCount', { count: holidays.length })}
      </p>
      <table className={classes.table}>
        <tbody>
          {days.map((day) => (
            <tr key={day}>
              <th scope="row">{t(`levels.days.${day}`)}</th>
              <td>{typedHours(week?.[day] ?? []) || t('levels.closed')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button variant="default" size="xs" onClick={onEdit}>
        {t('levels.edit')}
        <span className="visually-hidden">: {calendar.name}</span>
      </Button>
    </article>
  );
}
