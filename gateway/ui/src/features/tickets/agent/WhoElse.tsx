import { IconEye, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePresence } from './usePresence';
import classes from './WhoElse.module.css';

/** Colleagues who have the same ticket open: two answers to one question help nobody. */
export function WhoElse({ ticketId, writing }: { ticketId: string; writing: boolean }) {
  const { t, i18n } = useTranslation('queue');
  const people = usePresence(ticketId, writing);
  const names = (those: typeof people) =>
    new Intl.ListFormat(i18n.language).format(those.map(({ name }) => name));
  const writers = people.filter((one) => one.writing);
  const readers = people.filter((one) => !one.writing);
  return (
    <div role="status" className={classes.who}>
      {writers.length > 0 && (
        <span className={classes.writing}>
          <IconPencil size={14} aria-hidden />
          {t('presence.writing', { count: writers.length, who: names(writers) })}
        </span>
      )}
      {readers.length > 0 && (
        <span>
          <IconEye size={14} aria-hidden />
          {t('presence.reading', { count: readers.length, who: names(readers) })}
        </span>
      )}
    </div>
  );
}
