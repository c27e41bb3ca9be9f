import type { ReactNode } from 'react';
import { useUser } from '@/api/queries';
import { ErrorPage } from './ErrorPage';

/** The MSP's own pages. Hiding them is a courtesy: every service decides for itself what it answers to whom. */
export const AgentsOnly = ({ children }: { children: ReactNode }) =>
  useUser().kind === 'agent' ? children : <ErrorPage kind="forbidden" />;
