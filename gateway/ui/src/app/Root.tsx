import { useComputedColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useSession } from '@/api/queries';
import { Frame } from '@/frame/Frame';
import { LiveProvider } from '@/live/LiveProvider';
import { applyBrand } from '@/theme/brand';
import { SignIn } from './SignIn';

/** The frame for whoever is signed in; sign-in for everybody else. */
export function Root() {
  const { signedIn, msp } = useSession();
  const scheme = useComputedColorScheme('light');
  useEffect(() => applyBrand(msp.brandColour, scheme === 'dark'), [msp.brandColour, scheme]);
  if (!signedIn) return <SignIn />;
  return (
    <LiveProvider>
      <Frame />
    </LiveProvider>
  );
}
