import '@/features/people/words/person';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { FormDialog } from '@/components/FormDialog';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import { commands } from '@/features/people/commands';
import { agentRoles, type Agent } from '@/features/people/model';
import classes from '@/features/people/person/Person.module.css';
import { RemoveSecondFactor } from '@/features/people/person/RemoveSecondFactor';
import { RoleChoice } from '@/features/people/person/RoleChoice';
import { StateBadge } from '@/features/people/person/StateBadge';
import { agentQuery, peopleKeys } from '@/features/people/queries';
import { isAdministrator } from '@/features/people/rights';
import { useCommand } from '@/features/people/useCommand';
import { NameDialog } from './NameDialog';

export const AgentPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { id } = useParams({ from: '/agent/team/$id' });
  const { data: agent, error, refetch } = useQuery(agentQuery(id));
  if (error && !agent) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return agent ? <OneAgent key={agent.id} agent={agent} /> : <Skeleton lines={8} />;
}

/** Somebody of the service team. */
function OneAgent({ agent }: { agent: Agent }) {
  const { t } = useTranslation(['people', 'person']);
  const administrator = isAdministrator(useUser());
  const facts: [string, ReactNode][] = [
    [t('field.state', { ns: 'person' }), <StateBadge key="state" active={agent.active} />],
    [t('field.email', { ns: 'person' }), agent.email],
    [
      t('field.roles', { ns: 'person' }),
      agent.roles.map((role) => t(`agentRole.${role}`, { ns: 'person' })).join(', '),
    ],
    [
      t('field.invited', { ns: 'person' }),
      agent.invitedAt ? (
        <RelativeTime key="invited" at={agent.invitedAt} />
      ) : (
        t('field.never', { ns: 'person' })
      ),
    ],
  ];
  return (
    <>
      <p className={classes.back}>
        <Link to="/agent/team">{t('place.team')}</Link>
      </p>
      <PageTitle title={agent.name} />
      <section className={classes.section} aria-label={t('field.details', { ns: 'person' })}>
        <dl className={classes.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
        {administrator && agent.active && <Actions agent={agent} />}
      </section>
    </>
  );
}

function Actions({ agent }: { agent: Agent }) {
  const { t } = useTranslation('person');
  const [asking, setAsking] = useState<'name' | 'roles' | 'deactivate'>();
  const invite = useCommand(() => commands.inviteAgent(agent.id));
  const deactivate = useCommand(() => commands.deactivateAgent(agent.id));
  const failed = invite.error ?? deactivate.error;
  const close = () => setAsking(undefined);
  return (
    <>
      {failed && <ErrorPanel error={failed} />}
      {invite.isSuccess && (
        <Notice tone="good" live>
          {t('person.invited')}
        </Notice>
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={() => setAsking('name')}>
          {t('team.rename')}
        </Button>
        <Button variant="default" onClick={() => setAsking('roles')}>
          {t('person.rights')}
        </Button>
        <Button variant="default" loading={invite.isPending} onClick={() => invite.mutate(undefined)}>
          {t(agent.invitedAt ? 'person.inviteAgain' : 'person.invite')}
        </Button>
        <RemoveSecondFactor name={agent.name} run={() => commands.removeAgentSecondFactor(agent.id)} />
        <Button variant="default" onClick={() => setAsking('deactivate')}>
          {t('person.deactivate')}
        </Button>
      </div>
      {asking === 'name' && (
        <NameDialog
          title={t('team.renameTitle', { name: agent.name })}
          confirm={t('form.save')}
          label={t('field.name')}
          name={agent.name}
          onClose={close}
          run={(name) => commands.renameAgent(agent.id, name)}
        />
      )}
      {asking === 'roles' && <RolesDialog agent={agent} onClose={close} />}
      {asking === 'deactivate' && (
        <ConfirmDialog
          title={t('person.deactivateTitle', { name: agent.name })}
          confirm={t('person.deactivate')}
          cancel={t('team.cancel')}
          onConfirm={() => deactivate.mutate(undefined)}
          onClose={close}
        >
          {t('person.deactivateText')}
        </ConfirmDialog>
      )}
    </>
  );
}

function RolesDialog({ agent, onClose }: { agent: Agent; onClose: () => void }) {
  const { t } = useTranslation('person');
  const [roles, setRoles] = useState(agent.roles);
  return (
    <FormDialog
      title={t('team.roles', { name: agent.name })}
      confirm={t('form.save')}
      lacks={!roles.length}
      onClose={onClose}
      refresh={peopleKeys.all}
      run={() => commands.changeAgentRoles(agent.id, roles)}
    >
      {(pressed) => (
        <RoleChoice
          legend={t('field.roles')}
          roles={agentRoles}
          word={(role) => t(`agentRole.${role}`)}
          chosen={roles}
          error={pressed && !roles.length ? t('form.rolesMissing') : undefined}
          onChange={setRoles}
        />
      )}
    </FormDialog>
  );
}
