import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { Check } from '@/components/Check';
import { FormDialog } from '@/components/FormDialog';
import { TextField } from '@/components/TextField';
import { commands } from '@/features/people/commands';
import type { ContactRole, Visibility } from '@/features/people/model';
import { peopleKeys } from '@/features/people/queries';
import { RightsFields } from './RightsFields';
import { SiteSelect } from './SiteSelect';
import { TelephoneField } from './TelephoneField';

interface Props {
  organisationId: string;
  onClose: () => void;
}

/** Lets somebody at an organisation use the portal. */
export function AddPersonDialog({ organisationId, onClose }: Props) {
  const { t } = useTranslation('person');
  const keys = useIdempotencyKey();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [telephone, setTelephone] = useState('');
  const [siteId, setSite] = useState<string | null>(null);
  const [roles, setRoles] = useState<ContactRole[]>(['user']);
  const [visibility, setVisibility] = useState<Visibility>('own');
  const [invite, setInvite] = useState(true);
  const add = async () => {
    const contact = {
      organisationId,
      name: name.trim(),
      email: email.trim(),
      telephone: telephone.trim() || null,
      siteId,
      roles,
      ticketVisibility: visibility,
    };
    const { id } = await commands.addContact(contact, keys.keyFor(contact));
    if (invite) await commands.inviteContact(id);
  };
  return (
    <FormDialog
      title={t('list.add')}
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
          <TelephoneField value={telephone} onChange={setTelephone} />
          <SiteSelect organisationId={organisationId} value={siteId} onChange={setSite} />
          <RightsFields
            roles={roles}
            visibility={visibility}
            error={pressed && !roles.length ? t('form.rolesMissing') : undefined}
            onRoles={setRoles}
            onVisibility={setVisibility}
          />
          <Check label={t('form.invite')} checked={invite} onChange={setInvite} />
        </>
      )}
    </FormDialog>
  );
}
