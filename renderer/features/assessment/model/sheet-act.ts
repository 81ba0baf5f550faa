import type {
  ChecklistAnswer,
  ChecklistAnswers,
  ObservationEntry,
} from '#shared/domain/observation.ts';
import type { Visit } from '#shared/domain/visit.ts';
import type { Focus } from './focus.ts';
import type { Question } from './sheet-state.ts';

/** Something a person does to the score sheet. */
export type SheetAct =
  | { readonly kind: 'focus'; readonly focus: Focus }
  | { readonly kind: 'type'; readonly text: string }
  /** Takes what was typed as the value of the focused cell. */
  | { readonly kind: 'commit' }
  | { readonly kind: 'stop-typing' }
  | { readonly kind: 'say'; readonly indicator: string; readonly entry: ObservationEntry }
  | {
      readonly kind: 'answer';
      readonly indicator: string;
      readonly item: string;
      readonly answer: ChecklistAnswer;
    }
  | { readonly kind: 'answer-all'; readonly indicator: string; readonly answers: ChecklistAnswers }
  /** How often something was found; without an item, how often it had to be visited again. */
  | {
      readonly kind: 'count';
      readonly indicator: string;
      readonly item: string | null;
      readonly count: number;
    }
  | { readonly kind: 'comment'; readonly indicator: string; readonly comment: string }
  | { readonly kind: 'clear'; readonly indicator: string }
  | { readonly kind: 'expand'; readonly indicator: string; readonly open: boolean }
  | { readonly kind: 'ask'; readonly question: Question | null }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'visit'; readonly visitId: string }
  | { readonly kind: 'visit-added'; readonly visit: Visit };
