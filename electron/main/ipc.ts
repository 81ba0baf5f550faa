import { ipcMain, type WebFrameMain } from 'electron';
import { z } from 'zod';
import { channels } from '#shared/shell/channels.ts';
import { ShellFacts } from '#shared/shell/shell-api.ts';
import { isTrustedSender } from './guard/sender.ts';

/** What the main process does for its page. */
export interface PageRequests {
  connect(frame: WebFrameMain, nonce: string): void;
  setFacts(facts: ShellFacts): void;
  pickWorkspaceToOpen(): Promise<string | null>;
  pickWorkspaceToCreate(suggestedName: string): Promise<string | null>;
}

/** A message of the page: what it must say, and what is done about it. */
interface Message<Schema extends z.ZodType, Answer> {
  readonly schema: Schema;
  act(content: z.output<Schema>, frame: WebFrameMain): Answer;
}

/**
 * Answers the page's messages, each after a check of who sent it and of what it says. A message that
 * fails a check does nothing; a question that fails one is rejected.
 */
export function answerPage(requests: PageRequests): void {
  listen(channels.connect, {
    schema: z.string().min(16).max(200),
    act: (nonce, frame) => requests.connect(frame, nonce),
  });
  listen(channels.setFacts, {
    schema: ShellFacts,
    act: (facts) => requests.setFacts(facts),
  });
  answer(channels.pickWorkspaceToOpen, {
    schema: z.undefined(),
    act: () => requests.pickWorkspaceToOpen(),
  });
  answer(channels.pickWorkspaceToCreate, {
    schema: z.string().max(200),
    act: (suggestedName) => requests.pickWorkspaceToCreate(suggestedName),
  });
}

function listen<Schema extends z.ZodType>(channel: string, message: Message<Schema, void>): void {
  ipcMain.on(channel, ({ senderFrame }, content: unknown) => {
    const read = message.schema.safeParse(content);
    if (isTrustedSender(senderFrame) && read.success) message.act(read.data, senderFrame);
  });
}

function answer<Schema extends z.ZodType>(
  channel: string,
  message: Message<Schema, Promise<string | null>>,
): void {
  ipcMain.handle(channel, ({ senderFrame }, content: unknown) => {
    if (!isTrustedSender(senderFrame)) throw new Error('The sender is not the app’s own page.');
    return message.act(message.schema.parse(content), senderFrame);
  });
}
