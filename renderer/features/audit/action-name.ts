import type { Translator } from '#shared/messages/translator.ts';

/** What an event's procedure does, in words; its name where no words are known. */
export function actionName(action: string, { tell }: Translator): string {
  return tell(`audit.action.${action}`, {}, () => action);
}
