import type { Icon } from '@tabler/icons-react';
import type { QueryClient, UseQueryOptions } from '@tanstack/react-query';
import type { AnyRoute, LinkProps } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ComponentType } from 'react';
import type { Schemas } from '@/api/queries';

export type User = Schemas['User'];

/** Words of a feature's own catalogue, in the language of the moment: `(t) => t('place.mine', { ns: 'tickets' })`. */
export type Say<About = void> = (t: TFunction, about: About) => string;

/** A way into a feature: in the bar above every page, or as a tile on home. */
export interface Way {
  to: LinkProps['to'];
  label: Say;
  /** Where it stands among all features', from 0; gaps leave room for what comes between. */
  order: number;
  /** Who may see it. Hiding is a courtesy: the services decide what they answer to whom. */
  may: (user: User) => boolean;
  /** Asked where `may` cannot tell: it is shown once a service says yes. */
  asks?: UseQueryOptions<boolean>;
  /** How much waits there for the person, said beside its name. */
  count?: UseQueryOptions<number>;
  /** The letter that leads there after `g`, for agents. */
  key?: string;
}

export interface Tile extends Way {
  /** One sentence on what it is good for. */
  text: Say;
  Icon: Icon;
}

/** Something that can be done from everywhere by its name, in the command palette. */
export interface Command {
  to: LinkProps['to'];
  label: Say;
  may: (user: User) => boolean;
  /** The letter that does it, for agents. */
  key?: string;
}

/** What the search finds of one kind. */
export interface SearchKind {
  /** What the gateway calls its group, such as `tickets`. */
  group: string;
  title: Say;
  /** "All tickets with “…”". */
  all: Say<{ text: string }>;
  unavailable: Say;
  Icon: Icon;
  /** Where one hit is read. */
  place: (hit: Schemas['Hit'], agent: boolean) => LinkProps;
  /** The list with everything of the kind that has these words. */
  list: (text: string, agent: boolean) => LinkProps;
  /** How it stands, at the end of its line. */
  Status?: ComponentType<{ status: string }>;
}

/** What a line of recent activity says. */
export interface Happened {
  /** Goes on after actor and number: "set the status to Resolved". */
  did: string;
  /** What was said, below the line. */
  said?: string;
}

/** Things of one kind about which activity tells and live updates come. */
export interface LiveKind {
  /** As the services name the kind of a subject, such as `ticket`. */
  kind: string;
  happened?: (item: Schemas['Activity'], t: TFunction, agent: boolean) => Happened;
  /** One of them changed somewhere: has what shows it fetched again. */
  refresh: (queries: QueryClient, change: Change) => void;
}

/** Something changed and is now at this version. `number` is what people call it by. */
export interface Change {
  kind: string;
  id: string;
  number: string;
  version: number;
  /** For a read that is to show at least this change. */
  position: string;
}

/** One line of what waits for the very person who looks. */
export interface NeededLine {
  id: string;
  place: LinkProps;
  title: string;
  /** What stands below it, such as number and customer; what is not known is left out. */
  facts: readonly (string | undefined)[];
  /** ISO time of its last change. */
  at: string;
}

export interface Needed {
  lines: readonly NeededLine[];
  /** How many there are in all. */
  total: number;
}

/** Things that wait for the person: shown first on home, by kind. */
export interface Needs {
  /** By which the gateway knows which service to ask, and what (`portal.home`). */
  id: string;
  title: Say;
  order: number;
  may: (user: User) => boolean;
  /** Of what the service answers. */
  lines: (answer: unknown) => Needed;
  /** The list of all of them. */
  all: LinkProps;
}

/** `Needs` whose service answers like this. */
export const needs = <Answer>({
  lines,
  ...rest
}: Omit<Needs, 'lines'> & { lines: (answer: Answer) => Needed }): Needs => ({
  ...rest,
  lines: (answer) => lines(answer as Answer),
});

/** The `asks` of a query, and what in its answer is a yes. */
export const asked = <Answer>(
  query: { queryKey: readonly unknown[] } & object,
  select: (answer: Answer) => boolean,
) => ({ ...query, select }) as unknown as UseQueryOptions<boolean>;

/** The `count` of a query that answers with a number. */
export const counted = (query: { queryKey: readonly unknown[] } & object) =>
  query as unknown as UseQueryOptions<number>;

/**
 * What a feature tells the portal about itself. `app` joins the manifests; frame, search, home and live updates know
 * features by nothing else.
 */
export interface Manifest<Routes extends readonly AnyRoute[] = readonly AnyRoute[]> {
  /** Exactly these: from them come the addresses that links may have. */
  routes: Routes;
  navigation?: readonly Way[];
  tiles?: readonly Tile[];
  needs?: readonly Needs[];
  searches?: readonly SearchKind[];
  /** What can be done from everywhere, beside going somewhere. */
  commands?: readonly Command[];
  live?: readonly LiveKind[];
  /** What it has to say above every page, if anything. */
  Banner?: ComponentType;
  /** Fetches what the banner says: the first page waits a moment for it, because what comes later pushes it down. */
  loadBanner?: (queries: QueryClient, user: User) => Promise<unknown> | undefined;
}

/** For `may`. */
export const contacts = (user: User) => user.kind === 'contact';
export const agents = (user: User) => user.kind === 'agent';

/** In the order in which they want to stand. */
export const inOrder = <T extends { order: number }>(all: readonly T[]) =>
  all.toSorted((a, b) => a.order - b.order);
