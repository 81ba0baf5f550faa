import { contract } from '#shared/contract/contract.ts';
import type { Role } from '#shared/domain/person.ts';
import type { MessageKey } from '#shared/messages/catalogues.ts';
import { mayCall, type Permitted } from './signed-in.ts';

/** A place of the application, in the order of the work. */
export interface Room {
  readonly path: string;
  readonly title: MessageKey;
  readonly group: 'work' | 'system';
  /** Second key of its shortcut, after `g`. */
  readonly letter: string;
  /** What its first look asks of the core: who may not call it does not see the room. */
  readonly reads: Permitted;
  /** Paths of other pages that belong to it. */
  readonly holds?: readonly string[];
  /** What a provider manager calls it; null where it is not theirs. */
  readonly managerTitle: MessageKey | null;
}

export const rooms: readonly Room[] = [
  {
    path: '/start',
    title: 'room.start',
    group: 'work',
    letter: 's',
    reads: contract.workspace.current,
    managerTitle: null,
  },
  {
    path: '/overview',
    title: 'room.overview',
    group: 'work',
    letter: 'o',
    reads: contract.rounds.assessments,
    managerTitle: null,
  },
  {
    path: '/providers',
    title: 'room.providers',
    group: 'work',
    letter: 'p',
    reads: contract.providers.list,
    managerTitle: 'room.myOrganisation',
  },
  {
    path: '/frameworks',
    title: 'room.frameworks',
    group: 'work',
    letter: 'f',
    reads: contract.frameworks.list,
    managerTitle: null,
  },
  {
    path: '/rounds',
    title: 'room.rounds',
    group: 'work',
    letter: 'r',
    reads: contract.rounds.list,
    holds: ['/assessments'],
    managerTitle: null,
  },
  {
    path: '/results',
    title: 'room.results',
    group: 'work',
    letter: 'e',
    reads: contract.scoring.round,
    managerTitle: 'room.myResults',
  },
  {
    path: '/audit',
    title: 'room.audit',
    group: 'system',
    letter: 'a',
    reads: contract.audit.list,
    managerTitle: null,
  },
  {
    path: '/settings',
    title: 'room.settings',
    group: 'system',
    letter: 't',
    reads: contract.people.me,
    managerTitle: 'room.settings',
  },
];

/** The rooms of a role, with the names it knows them by. */
export function roomsOf(role: Role): Room[] {
  const mine = rooms.filter((room) => mayCall(role, room.reads));
  if (role !== 'provider-manager') return mine;
  return mine.flatMap((room) =>
    room.managerTitle === null ? [] : [{ ...room, title: room.managerTitle }],
  );
}

/** Where a role begins. */
export function homeOf(role: Role): string {
  return role === 'provider-manager' ? '/results' : '/overview';
}
