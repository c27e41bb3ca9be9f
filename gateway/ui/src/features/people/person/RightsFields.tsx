import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Select } from '@/components/Select';
import { contactRoles, visibilities, type ContactRole, type Visibility } from '@/features/people/model';
import { mayGive, mayShow } from '@/features/people/rights';
import { RoleChoice } from './RoleChoice';

interface Props {
  roles: readonly ContactRole[];
  visibility: Visibility;
  error?: string;
  onRoles: (roles: ContactRole[]) => void;
  onVisibility: (visibility: Visibility) => void;
}

/** What a contact may do and see, as far as whoever is signed in may give it. */
export function RightsFields({ roles, visibility, error, onRoles, onVisibility }: Props) {
  const { t } = useTranslation('person');
  const user = useUser();
  return (
    <>
      <RoleChoice
        legend={t('field.roles')}
        roles={contactRoles.filter((role) => mayGive(user, role))}
        word={(role) => t(`role.${role}`)}
        chosen={roles}
        error={error}
        onChange={onRoles}
      />
      <Select
        id="person-visibility"
        label={t('field.visibility')}
        value={visibility}
        options={visibilities
          .filter((one) => mayShow(user, one))
          .map((value) => ({ value, label: t(`visibility.${value}`) }))}
        onChange={(chosen) => onVisibility(chosen ?? 'own')}
      />
    </>
  );
}
