import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/FormDialog';
import { commands } from '@/features/people/commands';
import type { Contact, ContactRole, Visibility } from '@/features/people/model';
import { peopleKeys } from '@/features/people/queries';
import { RightsFields } from './RightsFields';

/** What somebody may do and see, from now on: also where they are signed in already. */
export function RightsDialog({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const { t } = useTranslation('person');
  const [roles, setRoles] = useState<ContactRole[]>(contact.roles);
  const [visibility, setVisibility] = useState<Visibility>(contact.ticketVisibility);
  return (
    <FormDialog
      title={t('person.rights')}
      confirm={t('form.save')}
      lacks={!roles.length}
      onClose={onClose}
      refresh={peopleKeys.all}
      run={() => commands.changeRights(contact.id, roles, visibility)}
    >
      {(pressed) => (
        <RightsFields
          roles={roles}
          visibility={visibility}
          error={pressed && !roles.length ? t('form.rolesMissing') : undefined}
          onRoles={setRoles}
          onVisibility={setVisibility}
        />
      )}
    </FormDialog>
  );
}
