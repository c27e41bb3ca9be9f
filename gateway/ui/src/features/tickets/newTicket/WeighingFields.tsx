import { useTranslation } from 'react-i18next';
import { Select } from '@/components/Select';
import { levels, priorities } from '@/features/tickets/model';
import { TextButton } from '@/components/TextButton';
import { fieldIds } from './newTicket';
import { choosePriority, proposedPriority, weigh } from './priority';
import type { NewTicket } from './useNewTicket';
import classes from './NewTicketForm.module.css';

/** Urgency and impact, and the priority that follows from them unless the person says otherwise. */
export function WeighingFields({ ticket }: { ticket: NewTicket }) {
  const { t } = useTranslation(['ticket', 'tickets']);
  const { form, change, leave, errorOf } = ticket;
  const proposed = proposedPriority(form.urgency, form.impact);
  const nameOf = (priority: (typeof priorities)[number]) => t(`priority.${priority}`, { ns: 'tickets' });

  const priorityHelp = () => {
    if (!proposed) return t('report.priorityWaiting');
    if (!form.priorityChosen || form.priority === proposed) return t('report.priorityHelp');
    return (
      <>
        {t('report.priorityKept', { proposed: nameOf(proposed) })}{' '}
        <TextButton onClick={() => change((before) => choosePriority(before, null))}>
          {t('report.priorityUseProposed', { proposed: nameOf(proposed) })}
        </TextButton>
      </>
    );
  };
  return (
    <div className={classes.weighing}>
      <Select
        id={fieldIds.urgency}
        label={t('report.urgency')}
        help={t('report.urgencyHelp')}
        error={errorOf('urgency')}
        required
        placeholder={t('report.choose')}
        value={form.urgency}
        options={levels.map((value) => ({ value, label: t(`urgency.${value}`) }))}
        onChange={(urgency) => change((before) => weigh(before, { urgency }))}
        onBlur={() => leave('urgency')}
      />
      <Select
        id={fieldIds.impact}
        label={t('report.impact')}
        help={t('report.impactHelp')}
        error={errorOf('impact')}
        required
        placeholder={t('report.choose')}
        value={form.impact}
        options={levels.map((value) => ({ value, label: t(`impact.${value}`) }))}
        onChange={(impact) => change((before) => weigh(before, { impact }))}
        onBlur={() => leave('impact')}
      />
      <Select
        id={fieldIds.priority}
        label={t('report.priority')}
        help={priorityHelp()}
        error={errorOf('priority')}
        required
        placeholder={t('report.choose')}
        value={form.priority}
        options={priorities.map((value) => ({ value, label: nameOf(value) }))}
        onChange={(priority) => change((before) => choosePriority(before, priority))}
        onBlur={() => leave('priority')}
      />
    </div>
  );
}
