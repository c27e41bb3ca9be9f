import { createContext, useContext } from 'react';
import type { Manifest } from './manifest';

const Manifests = createContext<readonly Manifest[]>([]);

/** `app` says here which features there are. */
export const ManifestsProvider = Manifests.Provider;

export const useManifests = () => useContext(Manifests);
