import { describe, expect, it } from 'vitest';
import { Inbox } from '#preload/inbox.ts';

describe('what arrives before the page listens', () => {
  it('is kept for its first listener, in order and once', () => {
    const inbox = new Inbox<string>('all');
    inbox.put('a');
    inbox.put('b');
    const first: string[] = [];
    const second: string[] = [];
    inbox.listen((item) => first.push(item));
    inbox.listen((item) => second.push(item));
    inbox.put('c');
    expect(first).toEqual(['a', 'b', 'c']);
    expect(second).toEqual(['c']);
  });

  it('is only the latest where only that counts, for every listener', () => {
    const inbox = new Inbox<string>('latest');
    inbox.put('starting');
    inbox.put('ready');
    const first: string[] = [];
    inbox.listen((item) => first.push(item));
    const second: string[] = [];
    inbox.listen((item) => second.push(item));
    expect([first, second]).toEqual([['ready'], ['ready']]);
  });

  it('reaches nobody who stopped listening', () => {
    const inbox = new Inbox<string>('all');
    const seen: string[] = [];
    inbox.listen((item) => seen.push(item))();
    inbox.put('a');
    expect(seen).toEqual([]);
  });
});
