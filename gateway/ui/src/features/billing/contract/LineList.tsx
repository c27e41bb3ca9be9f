import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { Money } from '@/components/Money';
import lines from '@/features/billing/quote/QuoteLines.module.css';
import type { Contract, ContractLine } from './model';
import { useAmount } from './useAmount';
import { useTermsText } from './useTermsText';
import classes from './Contract.module.css';

interface Props {
  contract: Contract;
  agent: boolean;
  /** What can be done to a line, for those who may. */
  actions?: (line: ContractLine) => ReactNode;
}

/** The lines of a contract, what is left of each first. A line opens its log. */
export function LineList({ contract, agent, actions }: Props) {
  const { t } = useTranslation('contract');
  if (contract.lines.length === 0) return <p className={classes.quiet}>{t('lines.none')}</p>;
  return (
    <table className={lines.lines}>
      <caption className="visually-hidden">{t('lines.caption', { contract: contract.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('lines.line')}</th>
          <th scope="col" data-numeric>
            {t('lines.left')}
          </th>
          <th scope="col" data-numeric>
            {t('lines.used')}
          </th>
          <th scope="col">{t('lines.period')}</th>
          {actions && <th scope="col">{t('lines.actions')}</th>}
        </tr>
      </thead>
      <tbody>
        {contract.lines.map((line) => (
          <Row key={line.id} contract={contract} line={line} agent={agent} actions={actions?.(line)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  contract,
  line,
  agent,
  actions,
}: {
  contract: Contract;
  line: ContractLine;
  agent: boolean;
  actions?: ReactNode;
}) {
  const { t } = useTranslation('contract');
  const amount = useAmount(line.terms.unit, line.currency);
  const [over] = useTermsText(line.terms, line.currency);
  const params = { id: contract.id, lineId: line.id };
  return (
    <tr>
      <td>
        <Link
          to={agent ? '/agent/contracts/$id/lines/$lineId' : '/contracts/$id/lines/$lineId'}
          params={params}
        >
          {line.name}
        </Link>
        <span className={lines.facts}>{over}</span>
        {line.agreed && <span className={lines.facts}>{t('lines.changes')}</span>}
      </td>
      <td data-numeric data-label={t('lines.left')}>
        <span>
          <strong className={classes.left}>{amount(line.left)}</strong>
          {line.carried > 0 && (
            <span className={lines.facts}>{t('lines.carried', { amount: amount(line.carried) })}</span>
          )}
        </span>
      </td>
      <td data-numeric data-label={t('lines.used')}>
        <span>
          {t('lines.usedOf', { used: amount(line.used), available: amount(line.available) })}
          <UsedBar line={line} />
          {line.over > 0 && line.waiting === 0 && (
            <span className={lines.facts}>{t('lines.over', { amount: amount(line.over) })}</span>
          )}
          {line.waiting > 0 && (
            <span className={classes.warn}>{t('lines.waiting', { amount: amount(line.waiting) })}</span>
          )}
          {line.charged && (
            <span className={lines.facts}>
              {t('lines.charged')} <Money {...line.charged} />
            </span>
          )}
        </span>
      </td>
      <td data-label={t('lines.period')}>
        <span>
          {line.state === 'ended' ? t('state.ended') : line.state === 'coming' ? t('state.coming') : null}{' '}
          <Day at={line.periodFrom} />
          {' – '}
          {line.periodTo ? <Day at={line.periodTo} /> : t('list.noEnd')}
        </span>
      </td>
      {actions && <td>{actions}</td>}
    </tr>
  );
}

/** How full it is, beside the words that say the same. */
function UsedBar({ line }: { line: ContractLine }) {
  const { t } = useTranslation('contract');
  const level = line.percentUsed >= 100 ? 'out' : line.percentUsed >= 80 ? 'low' : 'fine';
  if (line.available <= 0) return null;
  return (
    <>
      <span className={classes.bar} data-level={level} aria-hidden>
        <span style={{ inlineSize: `${Math.min(100, line.percentUsed)}%` }} />
      </span>
      {level !== 'fine' && <span className={classes.warn}>{t(`lines.${level}`)}</span>}
    </>
  );
}
