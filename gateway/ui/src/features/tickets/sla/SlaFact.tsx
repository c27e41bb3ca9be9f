import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '@/features/tickets/model';
import { TextButton } from '@/components/TextButton';
import { SlaDialog } from './SlaDialog';
import { TimeLeft } from './TimeLeft';
import classes from './SlaFact.module.css';

/** The time left, and why it is that much. */
export function SlaFact({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('sla');
  const [open, setOpen] = useState(false);
  return (
    <span className={classes.fact}>
      <TimeLeft sla={ticket.sla} />
      <TextButton small onClick={() => setOpen(true)}>
        {t('sla.why')}
        <span className="visually-hidden">: {t('sla.whyLeft')}</span>
      </TextButton>
      {open && <SlaDialog ticket={ticket} onClose={() => setOpen(false)} />}
    </span>
  );
}
