import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { priorities } from '@/features/tickets/model';
import { duration } from '@/features/tickets/sla/duration';
import { useTicketWords } from '@/features/tickets/useTicketWords';
import { nameOf } from '@/lib/nameOf';
import { contractName } from './ContractSelect';
import type { Policy } from './levels';
import classes from './ServiceLevelsPage.module.css';

export function PolicyCard({
  policy,
  onEdit,
  onRetire,
}: {
  policy: Policy;
  onEdit: () => void;
  onRetire: () => void;
}) {
  const { t, i18n } = useTranslation('levels');
  const words = useTicketWords();
  const names = [
    ...policy.contracts.map((one) => `${contractName(one)} (${nameOf(one.organisation)})`),
    ...policy.organisations.map(nameOf),
  ].join(', ');
  const time = (minutes: number | null | undefined) =>
    minutes ? duration(minutes * 60, i18n.language) : t('levels.none');
  return (
    <article className={classes.card} aria-label={policy.name}>
      <h3>{policy.name}</h3>
      <p className={classes.soft}>
        {policy.standard && t('levels.standard')}
        {policy.standard && names && '. '}
        {(names || !policy.standard) && (names ? t('levels.for', { names }) : t('levels.forNobody'))}
      </p>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('levels.priority')}</th>
              <th scope="col">{t('levels.response')}</th>
              <th scope="col">{t('levels.resolution')}</th>
            </tr>
          </thead>
          <tbody>
            {[...priorities].reverse().map((priority) => (
              <tr key={priority}>
                <th scope="row">{words.priority(priority)}</th>
                <td>{time(policy.targets[priority].responseMinutes)}</td>
                <td>{time(policy.targets[priority].resolutionMinutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.soft}>
        {t('levels.by', { name: nameOf(policy.calendar) ?? '', percent: policy.warnAtPercent })}
      </p>
      <div className={classes.actions}>
        <Button variant="default" size="xs" onClick={onEdit}>
          {t('levels.edit')}
          <span className="visually-hidden">: {policy.name}</span>
        </Button>
        <Button variant="subtle" size="xs" onClick={onRetire}>
          {t('levels.retire')}
          <span className="visually-hidden">: {policy.name}</span>
        </Button>
      </div>
    </article>
  );
}
