import { expect, it } from 'vitest';
import { manifests } from './manifests';
import { router } from './router';

it('leads nowhere but to pages', () => {
  const ways = manifests.flatMap(({ navigation = [], tiles = [] }) => [...navigation, ...tiles]);
  const pages = Object.keys(router.routesByPath);
  expect(ways.length).toBeGreaterThan(0);
  expect(ways.map(({ to }) => to).filter((to) => !pages.includes(to ?? ''))).toEqual([]);
});

it('has each letter once', () => {
  const letters = manifests.flatMap(({ navigation = [], tiles = [], commands = [] }) => [
    ...[...navigation, ...tiles].map(({ key }) => key && `g ${key}`),
    ...commands.map(({ key }) => key),
  ]);
  const given = letters.filter((letter) => letter !== undefined);
  expect(given).toContain('g q');
  expect(given.toSorted()).toEqual([...new Set(given)].toSorted());
});

it('knows each kind once', () => {
  const kinds = manifests.flatMap(({ live = [], searches = [] }) => [
    ...live.map(({ kind }) => `live ${kind}`),
    ...searches.map(({ group }) => `search ${group}`),
  ]);
  expect(kinds.toSorted()).toEqual([...new Set(kinds)].toSorted());
});
