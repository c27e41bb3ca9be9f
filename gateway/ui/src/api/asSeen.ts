import { ApiError } from './problem';

/** The change is meant for the thing as it was seen: if it has moved on meanwhile, the server answers 412. */
export const asSeen = (version: number) => ({ 'If-Match': `"${version}"` });

/** Somebody else was quicker. */
export const isStale = (error: unknown) => error instanceof ApiError && error.status === 412;
