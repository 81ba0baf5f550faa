import { expect, test } from 'vitest';
import { homeOf, rooms, roomsOf } from '#renderer/app/rooms.ts';
import { mayCall } from '#renderer/app/signed-in.ts';
import { contract } from '#shared/contract/contract.ts';
import { Role } from '#shared/domain/person.ts';

test('a role sees a room only if the contract lets it read there', () => {
  for (const role of Role.options) {
    for (const room of roomsOf(role)) expect(mayCall(role, room.reads), room.path).toBe(true);
  }
  expect(roomsOf('evaluator').map((room) => room.path)).not.toContain('/audit');
  expect(roomsOf('auditor').map((room) => room.path)).toContain('/audit');
});

test('a provider manager sees their organisation, their results and settings', () => {
  expect(roomsOf('provider-manager').map((room) => room.title)).toEqual([
    'room.myOrganisation',
    'room.myResults',
    'room.settings',
  ]);
});

test('everybody begins in a room of theirs', () => {
  for (const role of Role.options) {
    expect(roomsOf(role).map((room) => room.path)).toContain(homeOf(role));
  }
});

test('no two rooms share a shortcut', () => {
  expect(new Set(rooms.map((room) => room.letter)).size).toBe(rooms.length);
});

test('permissions of a button are those of its procedure', () => {
  expect(mayCall('supervisor', contract.providers.update)).toBe(true);
  expect(mayCall('auditor', contract.providers.update)).toBe(false);
  expect(mayCall('auditor', contract.workspace.current)).toBe(true);
});
