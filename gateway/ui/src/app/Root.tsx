import { useComputedColorScheme } from '@mantine/core';
import { useMatches } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from '@/api/queries';
import { BareFrame } from '@/frame/BareFrame';
import { Frame } from '@/frame/Frame';
import { OpenFrame } from '@/frame/OpenFrame';
import { followLanguage } from '@/i18n/i18n';
import { LiveProvider } from '@/live/LiveProvider';
import { applyBrand } from '@/theme/brand';
import { keepTimesOf } from '@/lib/zone';
import { SignIn } from './SignIn';
import { useMspOfNow } from './useMspOfNow';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page has a window of its own, without navigation. */
    bare?: true;
    /** The page needs nobody to be signed in. */
    open?: true;
  }
}

/** The frame for whoever is signed in; sign-in for everybody else. */
export function Root() {
  const { signedIn, msp, user } = useSession();
  useMspOfNow();
  // Before anything below is rendered with a time in it.
  keepTimesOf(msp.timeZone);
  const scheme = useComputedColorScheme('light');
  useEffect(() => applyBrand(msp.brandColour, scheme === 'dark'), [msp.brandColour, scheme]);
  useEffect(() => {
    if (user?.language) void followLanguage(user.language);
  }, [user?.language]);
  const bare = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.bare) });
  const open = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.open) });
  if (!signedIn) return open ? <OpenFrame /> : <SignIn />;
  // No live updates in such a window: there may be many, and a browser keeps only a few connections to one place.
  if (bare) return <BareFrame />;
  return (
    <LiveProvider>
      <Frame />
    </LiveProvider>
  );
}
