import * as features from './features';

export const manifests = Object.values(features);
