import { expect, test } from 'vitest';
import type { Change } from '#renderer/features/assessment/model/place.ts';
import { placeKey } from '#renderer/features/assessment/model/place.ts';
import { SaveQueue } from '#renderer/features/assessment/model/save-queue.ts';
import { ScoreSession } from '#renderer/features/assessment/model/score-session.ts';
import { opened, secondVisit } from './sheet.ts';

const change = (indicator: string, value: number): Change => ({
  place: { visitId: secondVisit, indicator },
  content: { entry: { state: 'value', value }, comment: '' },
});
const written = ({ place, content }: Change): string =>
  `${place.indicator}=${content?.entry.state === 'value' ? content.entry.value : ''}`;

/** A receiver that answers when told to, and refuses what it is told to refuse. */
function receiver() {
  const sent: string[] = [];
  const open: (() => void)[] = [];
  const refused = new Set<string>();
  const send = (what: Change): Promise<void> => {
    sent.push(written(what));
    return new Promise((resolve, reject) => {
      open.push(() => (refused.has(written(what)) ? reject(new Error('no')) : resolve()));
    });
  };
  const answer = async (): Promise<void> => {
    open.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { send, sent, refused, answer };
}

test('one command is on its way at a time, in the order of the keys', async () => {
  const { send, sent, answer } = receiver();
  const queue = new SaveQueue(send);
  queue.put(change('R1', 1));
  queue.put(change('R2', 2));
  expect(sent).toEqual(['R1=1']);
  await answer();
  expect(sent).toEqual(['R1=1', 'R2=2']);
  await answer();
  expect(queue.unsaved).toBe(0);
  expect(queue.marks.get().get(placeKey(change('R2', 2).place))?.kind).toBe('saved');
});

test('a newer value of a waiting cell takes the older one’s place and is never overtaken', async () => {
  const { send, sent, answer } = receiver();
  const queue = new SaveQueue(send);
  queue.put(change('R1', 1));
  queue.put(change('R1', 2));
  queue.put(change('R1', 3));
  expect(queue.unsaved).toBe(1);
  await answer();
  await answer();
  await queue.settled();
  expect(sent).toEqual(['R1=1', 'R1=3']);
  expect(queue.unsaved).toBe(0);
});

test('a failure is marked, the others go on, and nothing is sent again by itself', async () => {
  const { send, sent, refused, answer } = receiver();
  refused.add('R1=1');
  const queue = new SaveQueue(send);
  queue.put(change('R1', 1));
  queue.put(change('R2', 2));
  await answer();
  await answer();
  await queue.settled();
  expect(sent).toEqual(['R1=1', 'R2=2']);
  expect(queue.marks.get().get(placeKey(change('R1', 1).place))?.kind).toBe('failed');
  expect(queue.unsaved).toBe(1);
  refused.clear();
  queue.retry();
  await answer();
  expect(sent).toEqual(['R1=1', 'R2=2', 'R1=1']);
  expect(queue.unsaved).toBe(0);
});

test('a failure whose cell was changed meanwhile does not come back', async () => {
  const { send, sent, refused, answer } = receiver();
  refused.add('R1=1');
  const queue = new SaveQueue(send);
  queue.put(change('R1', 1));
  queue.put(change('R1', 2));
  await answer();
  await answer();
  queue.retry();
  expect(sent).toEqual(['R1=1', 'R1=2']);
  expect(queue.unsaved).toBe(0);
});

test('a change that was given up is no longer unsaved', async () => {
  const { send, refused, answer } = receiver();
  refused.add('R1=1');
  const queue = new SaveQueue(send);
  queue.put(change('R1', 1));
  await answer();
  expect(queue.giveUp(change('R1', 1).place)).toBe(true);
  expect(queue.unsaved).toBe(0);
});

test('leaving would lose what is not written and what was begun, and nothing else', async () => {
  const { send, answer } = receiver();
  const session = new ScoreSession(opened(), send);
  session.act({ kind: 'say', indicator: 'R1', entry: { state: 'value', value: 3 } });
  session.act({ kind: 'say', indicator: 'R2', entry: { state: 'value', value: 9 } });
  expect(session.unsaved).toBe(2);
  await answer();
  expect(session.unsaved).toBe(1);
  session.act({ kind: 'clear', indicator: 'R2' });
  expect(session.unsaved).toBe(0);
});
