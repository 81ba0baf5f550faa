import type { NumericRule, NumericRuleKind } from '#shared/domain/framework/numeric-rule.ts';

/** What an editor of one kind of rule is given. */
export interface RuleEditorProps<Kind extends NumericRuleKind> {
  readonly rule: Extract<NumericRule, { kind: Kind }>;
  /** Where the rule stands in the file. */
  readonly path: string;
  /** @param about what is being typed into: changes of the same are one step of undo */
  onChange(rule: Extract<NumericRule, { kind: Kind }>, about?: string): void;
}
