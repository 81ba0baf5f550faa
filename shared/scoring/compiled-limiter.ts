import type { Limiter } from '#shared/domain/framework/limiter.ts';
import type { CompiledCondition } from './compiled-condition.ts';

/** What a limiter does to a grade's place; bounds are places too. */
export type CompiledEffect =
  | { readonly kind: 'cap' | 'floor' | 'set'; readonly grade: number }
  | {
      readonly kind: 'adjust';
      readonly by: number;
      readonly lowest: number;
      readonly highest: number;
    };

/** A limiter over node numbers and places of grades. */
export interface CompiledLimiter {
  readonly code: string;
  readonly when: CompiledCondition;
  readonly effect: CompiledEffect;
  readonly written: Limiter;
}
