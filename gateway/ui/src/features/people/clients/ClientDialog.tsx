import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { FormDialog } from '@/components/FormDialog';
import { TextField } from '@/components/TextField';
import { RoleChoice } from '@/features/people/person/RoleChoice';
import { clientCommands, clientKeys, scopes, wordOf, type ApiClient, type Scope } from './queries';

/** What a system is called and may do. */
export function ClientDialog({ client, onClose }: { client?: ApiClient; onClose: () => void }) {
  const { t } = useTranslation('clients');
  const keys = useIdempotencyKey();
  const [name, setName] = useState(client?.name ?? '');
  const [chosen, setChosen] = useState<Scope[]>(client?.scopes ?? []);
  const said = { name: name.trim(), scopes: chosen };
  return (
    <FormDialog
      title={client ? t('clients.change', { name: client.name }) : t('clients.add')}
      confirm={t('clients.save')}
      lacks={!said.name || !chosen.length}
      onClose={onClose}
      refresh={clientKeys.all}
      run={() =>
        client ? clientCommands.change(client.id, said) : clientCommands.add(said, keys.keyFor(said))
      }
    >
      {(pressed) => (
        <>
          <TextField
            label={t('clients.name')}
            required
            maxLength={100}
            error={pressed && !said.name ? t('clients.nameMissing') : undefined}
            value={name}
            onChange={setName}
          />
          <RoleChoice
            legend={t('clients.scopes')}
            roles={scopes}
            word={(scope) => t(`scope.${wordOf(scope)}`)}
            chosen={chosen}
            error={pressed && !chosen.length ? t('clients.scopesMissing') : undefined}
            onChange={setChosen}
          />
        </>
      )}
    </FormDialog>
  );
}
