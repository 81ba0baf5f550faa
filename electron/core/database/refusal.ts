/**
 * A rule of the workspace file or of the domain that forbids what was asked, in words a person can act
 * on: `reason` is a message key under `refused.`.
 */
export class Refusal extends Error {
  readonly reason: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(reason: string, params: Record<string, string | number> = {}) {
    super(`${reason} ${JSON.stringify(params)}`);
    this.name = 'Refusal';
    this.reason = reason;
    this.params = params;
  }
}
