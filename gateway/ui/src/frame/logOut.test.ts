import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const said = (key: string) => window.dispatchEvent(new StorageEvent('storage', { key }));

let goToSignIn: () => boolean;
let logOut: () => void;
let leaveWithOtherTabs: (leave?: () => void) => void;

beforeEach(async () => {
  // Whoever is on their way elsewhere stays on it: each test is a page of its own.
  vi.resetModules();
  ({ goToSignIn } = await import('@/api/signIn'));
  ({ leaveWithOtherTabs, logOut } = await import('./logOut'));
  vi.useFakeTimers();
  sessionStorage.clear();
  localStorage.clear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('leaves when another tab has logged out, once the session is over and not before', async () => {
  const answers = [{ signedIn: true }, undefined, { signedIn: false }];
  vi.stubGlobal('fetch', () => {
    const answer = answers.shift();
    return answer ? Promise.resolve(Response.json(answer)) : Promise.reject(new Error('away'));
  });
  const leave = vi.fn();
  leaveWithOtherTabs(leave);
  said('another');
  said('porchlight.logged-out');
  await vi.advanceTimersByTimeAsync(600);
  expect(leave).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(600);
  expect(leave).toHaveBeenCalledOnce();
});

it('leaves some seconds later if the tab that logs out is closed on its way, and goes nowhere before', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ signedIn: false })));
  const assign = vi.fn();
  vi.stubGlobal('location', { ...window.location, assign });
  const leave = vi.fn();
  leaveWithOtherTabs(leave);
  said('porchlight.logging-out');
  await vi.advanceTimersByTimeAsync(9_000);
  goToSignIn();
  expect(assign).not.toHaveBeenCalled();
  expect(leave).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(leave).toHaveBeenCalledOnce();
});

it('says that it is over when it comes back from Keycloak, and once', () => {
  vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => undefined);
  logOut();
  expect(localStorage.getItem('porchlight.logged-out')).toBeNull();
  leaveWithOtherTabs();
  expect(localStorage.getItem('porchlight.logged-out')).not.toBeNull();
  localStorage.clear();
  leaveWithOtherTabs();
  expect(localStorage.getItem('porchlight.logged-out')).toBeNull();
});

it('is not called away to sign-in by what fails once the session is over', () => {
  const assign = vi.fn();
  vi.stubGlobal('location', { ...window.location, assign });
  const submit = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => undefined);
  logOut();
  expect(submit).toHaveBeenCalledOnce();
  expect(goToSignIn()).toBe(true);
  expect(assign).not.toHaveBeenCalled();
});
