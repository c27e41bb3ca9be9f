import { useComputedColorScheme } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from '@/api/queries';
import { Frame } from '@/frame/Frame';
import { LiveProvider } from '@/live/LiveProvider';
import { applyBrand } from '@/theme/brand';
import { SignIn } from './SignIn';
import { warmUp } from './warmUp';

/** The frame for whoever is signed in; sign-in for everybody else. */
export function Root() {
  const { signedIn, msp, user } = useSession();
  const router = useRouter();
  const scheme = useComputedColorScheme('light');
  useEffect(() => applyBrand(msp.brandColour, scheme === 'dark'), [msp.brandColour, scheme]);
  useEffect(() => {
    if (user) warmUp(router, user.kind === 'agent');
  }, [router, user]);
  if (!signedIn) return <SignIn />;
  return (
    <LiveProvider>
      <Frame />
    </LiveProvider>
  );
}
