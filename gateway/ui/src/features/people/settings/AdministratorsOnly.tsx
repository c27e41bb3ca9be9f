import type { ReactNode } from 'react';
import { useUser } from '@/api/queries';
import { ErrorPage } from '@/components/ErrorPage';
import { isAdministrator } from '@/features/people/rights';

/** For pages that only administrators may open. */
export const AdministratorsOnly = ({ children }: { children: ReactNode }) =>
  isAdministrator(useUser()) ? children : <ErrorPage kind="forbidden" />;
