import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { FormDialog } from '@/components/FormDialog';
import { TextField } from '@/components/TextField';
import { commands } from '@/features/people/commands';
import type { Contact } from '@/features/people/model';
import { peopleKeys } from '@/features/people/queries';
import { SiteSelect } from './SiteSelect';
import { TelephoneField } from './TelephoneField';

/** What is known of somebody. Their address is for the service team to change. */
export function DetailsDialog({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const { t } = useTranslation('person');
  const ours = useUser().kind === 'agent';
  const [name, setName] = useState(contact.name);
  const [email, setEmail] = useState(contact.email);
  const [telephone, setTelephone] = useState(contact.telephone ?? '');
  const [siteId, setSite] = useState<string | null>(contact.siteId ?? null);
  return (
    <FormDialog
      title={t('person.change')}
      confirm={t('form.save')}
      lacks={!name.trim() || !email.trim()}
      onClose={onClose}
      refresh={peopleKeys.all}
      run={() =>
        commands.changeContact(contact.id, {
          name: name.trim(),
          ...(ours && { email: email.trim() }),
          telephone: telephone.trim() || null,
          siteId,
        })
      }
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
          {ours ? (
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
          ) : (
            <p>{t('form.emailOurs')}</p>
          )}
          <TelephoneField value={telephone} onChange={setTelephone} />
          <SiteSelect organisationId={contact.organisationId} value={siteId} onChange={setSite} />
        </>
      )}
    </FormDialog>
  );
}
