import '@/features/tickets/words/rules';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import type { Schemas } from '@/features/tickets/model';
import { useTicketWords } from '@/features/tickets/useTicketWords';
import { nameOf } from '@/lib/nameOf';
import classes from '@/features/tickets/agent/levels/ServiceLevelsPage.module.css';
import { RuleDialog } from './RuleDialog';
import { ruleCommands, rulesQuery, useRuleCommand } from './rules';

type Rule = Schemas['Rule'];

/** Who gets which new tickets. */
export const RulesPage = () => (
  <AgentsOnly>
    <Page />
  </AgentsOnly>
);

function Page() {
  const { t } = useTranslation(['rules', 'translation']);
  const { data, error, refetch } = useQuery(rulesQuery);
  const [editing, setEditing] = useState<'new' | Rule>();
  const [dropping, setDropping] = useState<Rule>();
  const drop = useRuleCommand((id: string) => ruleCommands.drop(id));
  const next = Math.min(1000, Math.max(0, ...(data?.items ?? []).map((rule) => rule.position)) + 1);
  return (
    <>
      <PageTitle
        title={t('rules.title')}
        action={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('new')}>
            {t('rules.new')}
          </Button>
        }
      />
      <p className={classes.lead}>{t('rules.lead')}</p>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {drop.error && <ErrorPanel error={drop.error} />}
      {!data && !error && <Skeleton height="8rem" />}
      {data?.items.length === 0 && <p>{t('rules.none')}</p>}
      {data?.items.map((rule) => (
        <RuleCard
          key={rule.id}
          rule={rule}
          onEdit={() => setEditing(rule)}
          onDrop={() => setDropping(rule)}
        />
      ))}
      {editing && (
        <RuleDialog
          rule={editing === 'new' ? undefined : editing}
          position={next}
          onClose={() => setEditing(undefined)}
        />
      )}
      {dropping && (
        <ConfirmDialog
          title={t('rules.dropTitle', { name: dropping.name })}
          confirm={t('rules.drop')}
          cancel={t('dialog.cancel', { ns: 'translation' })}
          onConfirm={() => drop.mutate(dropping.id)}
          onClose={() => setDropping(undefined)}
        >
          {t('rules.dropText')}
        </ConfirmDialog>
      )}
    </>
  );
}

function RuleCard({ rule, onEdit, onDrop }: { rule: Rule; onEdit: () => void; onDrop: () => void }) {
  const { t } = useTranslation('rules');
  const words = useTicketWords();
  const organisations = rule.organisations.map((one) => nameOf(one) ?? '…').join(', ');
  return (
    <article className={classes.card} aria-label={rule.name}>
      <h3>
        {rule.position}. <bdi>{rule.name}</bdi>
      </h3>
      <ul>
        {organisations && <li>{t('rules.from', { names: organisations })}</li>}
        {rule.words.length > 0 && <li>{t('rules.says', { words: rule.words.join(', ') })}</li>}
        {rule.categories.length > 0 && <li>{t('rules.about', { words: rule.categories.join(', ') })}</li>}
      </ul>
      <p>
        {rule.assignee && t('rules.goesTo', { who: nameOf(rule.assignee) ?? '…' })}{' '}
        {rule.priority && t('rules.becomes', { priority: words.priority(rule.priority) })}
      </p>
      <div className={classes.actions}>
        <Button variant="default" size="xs" onClick={onEdit}>
          {t('rules.edit')}
          <span className="visually-hidden">: {rule.name}</span>
        </Button>
        <Button variant="subtle" size="xs" onClick={onDrop}>
          {t('rules.drop')}
          <span className="visually-hidden">: {rule.name}</span>
        </Button>
      </div>
    </article>
  );
}
