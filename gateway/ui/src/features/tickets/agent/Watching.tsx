import { Button } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { ErrorLine } from '@/components/ErrorLine';
import { commands } from '@/features/tickets/commands';
import type { Ticket } from '@/features/tickets/model';
import { useCommand } from '@/features/tickets/useCommand';
import { nameOf } from '@/lib/nameOf';
import classes from './AgentFacts.module.css';

/** Which of the team hear of a ticket as whoever has it does. */
export function Watching({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation(['queue', 'ticket']);
  const user = useUser();
  const watchers = ticket.watchers ?? [];
  const mine = watchers.some(({ id }) => id === user.id);
  const change = useCommand((watch: boolean) =>
    watch ? commands.watch(ticket.id, user.id) : commands.unwatch(ticket.id, user.id),
  );
  return (
    <section className={classes.watching} aria-label={t('watch.title')}>
      <h2>{t('watch.title')}</h2>
      <p>
        {watchers.map((one) => nameOf(one) ?? '…').join(', ') || t('detail.fact.nobody', { ns: 'ticket' })}
      </p>
      {change.error && <ErrorLine error={change.error}>{t('ticket.failed')}</ErrorLine>}
      <Button
        variant="subtle"
        size="compact-sm"
        loading={change.isPending}
        leftSection={mine ? <IconEyeOff size={16} aria-hidden /> : <IconEye size={16} aria-hidden />}
        onClick={() => change.mutate(!mine)}
      >
        {t(mine ? 'watch.stop' : 'watch.start')}
      </Button>
    </section>
  );
}
