import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { Check } from '@/components/Check';
import { FormDialog } from '@/components/FormDialog';
import { TextField } from '@/components/TextField';
import { commands } from '@/features/people/commands';
import { agentRoles, type AgentRole } from '@/features/people/model';
import { RoleChoice } from '@/features/people/person/RoleChoice';
import { peopleKeys } from '@/features/people/queries';

/** Takes somebody into the service team. */
export function AgentDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('person');
  const keys = useIdempotencyKey();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<AgentRole[]>(['technician']);
  const [invite, setInvite] = useState(true);
  const add = async () => {
    const agent = { name: name.trim(), email: email.trim(), roles };
    const { id } = await commands.addAgent(agent, keys.keyFor(agent));
    if (invite) await commands.inviteAgent(id);
  };
  return (
    <FormDialog
      title={t('list.addAgent')}
      confirm={t('form.add')}
      lacks={!name.trim() || !email.trim() || !roles.length}
      onClose={onClose}
      refresh={peopleKeys.all}
      run={add}
    >
      {(pressed) => (
        <>
          <TextField
            label={t('field.name')}
            required
            maxLength={100}
            error={pressed && !name.trim() ? t('form.nameMissing') : undefined}
            value={name}
            onChange={setName}
          />
          <TextField
            label={t('field.email')}
            type="email"
            required
            maxLength={254}
            help={t('form.emailHelp')}
            error={pressed && !email.trim() ? t('form.emailMissing') : undefined}
            value={email}
            onChange={setEmail}
          />
          <RoleChoice
            legend={t('field.roles')}
            roles={agentRoles}
            word={(role) => t(`agentRole.${role}`)}
            chosen={roles}
            error={pressed && !roles.length ? t('form.rolesMissing') : undefined}
            onChange={setRoles}
          />
          <Check label={t('form.invite')} checked={invite} onChange={setInvite} />
        </>
      )}
    </FormDialog>
  );
}
