import { Button, Menu } from '@mantine/core';
import {
  IconArrowMerge,
  IconBook,
  IconCheck,
  IconDots,
  IconLink,
  IconPrinter,
  IconRotate,
  IconUserCheck,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ReopenDialog } from '@/features/tickets/conversation/ReopenDialog';
import { AssignDialog } from './AssignDialog';
import { LinkDialog, MergeDialog } from './MergeDialog';
import { SplitDialog } from './SplitDialog';
import { ResolveDialog } from './ResolveDialog';
import { useTicketActs } from './useTicketActs';
import type { TicketWork } from './useTicketWork';
import classes from './TicketActions.module.css';

/** What an agent does with a ticket as a whole, and the questions that go with it. */
export function TicketActions({ work }: { work: TicketWork }) {
  const { t } = useTranslation(['queue', 'ticket']);
  const { ticket, asking, ask } = work;
  const close = () => ask(undefined);
  useTicketActs(work);
  return (
    <div className={classes.actions}>
      {ticket.allowed.assign && (
        <Button
          variant="default"
          leftSection={<IconUserCheck size={16} aria-hidden />}
          onClick={() => ask('assign')}
        >
          {t('ticket.assign')}
        </Button>
      )}
      {ticket.status !== 'resolved' && ticket.allowed.resolve && (
        <Button
          variant="default"
          leftSection={<IconCheck size={16} aria-hidden />}
          onClick={() => ask('resolve')}
        >
          {t('ticket.resolve')}
        </Button>
      )}
      {ticket.allowed.reopen && (
        <Button
          variant="default"
          leftSection={<IconRotate size={16} aria-hidden />}
          onClick={() => ask('reopen')}
        >
          {t('reopen.button', { ns: 'ticket' })}
        </Button>
      )}
      {ticket.status === 'resolved' && (
        <Button
          variant="default"
          leftSection={<IconBook size={16} aria-hidden />}
          renderRoot={(props) => (
            <Link to="/agent/knowledge/new" search={{ ticket: String(ticket.number) }} {...props} />
          )}
        >
          {t('ticket.writeArticle')}
        </Button>
      )}
      {ticket.allowed.internalNote && (
        <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <Button
              variant="default"
              aria-label={t('ticket.more')}
              leftSection={<IconDots size={16} aria-hidden />}
            >
              {t('ticket.moreShort')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconArrowMerge size={16} aria-hidden />} onClick={() => ask('merge')}>
              {t('merge.button')}
            </Menu.Item>
            <Menu.Item leftSection={<IconLink size={16} aria-hidden />} onClick={() => ask('link')}>
              {t('link.button')}
            </Menu.Item>
            <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
              {t('detail.print', { ns: 'ticket' })}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {asking === 'merge' && <MergeDialog ticket={ticket} onClose={close} />}
      {asking === 'link' && <LinkDialog ticket={ticket} onClose={close} />}
      {work.splitting && (
        <SplitDialog ticket={ticket} comment={work.splitting} onClose={() => work.split(undefined)} />
      )}
      {asking === 'assign' && <AssignDialog work={work} onClose={close} />}
      {asking === 'resolve' && <ResolveDialog ticket={ticket} onClose={close} />}
      {asking === 'reopen' && <ReopenDialog ticket={ticket} onClose={close} />}
    </div>
  );
}
