import { useManifests } from '@/manifest/useManifests';

/** What features have to say above every page. */
export const Banners = () =>
  useManifests().flatMap(({ Banner }, place) => (Banner ? [<Banner key={place} />] : []));
