import type { User } from './manifest';
import { useManifests } from './useManifests';

/** Before a letter that leads somewhere. */
export const GO = 'g';

/** What has a letter of its own for this person: places after `g`, and what is done from everywhere. */
export function useKeys(user: User) {
  const manifests = useManifests();
  const own = <T extends { key?: string; may: (user: User) => boolean }>(all: readonly T[]) =>
    all.filter(({ key, may }) => key && user.kind === 'agent' && may(user));
  return {
    places: own(manifests.flatMap(({ navigation = [], tiles = [] }) => [...navigation, ...tiles])),
    commands: own(manifests.flatMap(({ commands = [] }) => commands)),
  };
}
