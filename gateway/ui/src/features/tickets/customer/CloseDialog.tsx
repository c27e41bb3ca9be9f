import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '@/components/ReasonDialog';
import { commands } from '@/features/tickets/commands';
import { htmlOf } from '@/lib/htmlOf';
import type { Ticket } from '@/features/tickets/model';
import { useCommand } from '@/features/tickets/useCommand';

/** Whoever asked says that it is done. */
export function CloseDialog({ ticket, onClose }: { ticket: Ticket; onClose: () => void }) {
  const { t } = useTranslation('ticket');
  const close = useCommand((text: string) => commands.close(ticket.id, htmlOf(text)));
  return (
    <ReasonDialog
      title={t('close.title', { number: ticket.number })}
      label={t('close.label')}
      help={t('close.help')}
      confirm={t('close.confirm')}
      command={close}
      onClose={onClose}
    />
  );
}
