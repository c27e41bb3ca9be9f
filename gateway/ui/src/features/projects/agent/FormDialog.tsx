import type { ComponentProps } from 'react';
import { FormDialog as SharedFormDialog } from '@/components/FormDialog';
import { projectKeys } from '@/features/projects/queries';

/** A few fields about a project in a dialog. */
export const FormDialog = (props: Omit<ComponentProps<typeof SharedFormDialog>, 'refresh'>) => (
  <SharedFormDialog {...props} refresh={projectKeys.all} />
);
