import type { Core } from '../core-state.ts';
import type {
  CommandContext,
  JobContext,
  QueryContext,
  VisitorContext,
} from './service-context.ts';

/** What a host gives with every call. */
export interface CallContext {
  readonly core: Core;
  /** Set by the CLI: the call is made by the operator of the machine, who acts as a supervisor. */
  readonly localOperator?: boolean;
  /** The request's headers, which carry the session; set by the transport. */
  readonly reqHeaders?: Headers;
}

/** What a call has become once the middleware has looked at it. */
export type Call =
  | { readonly kind: 'query'; readonly context: QueryContext }
  | { readonly kind: 'command'; readonly context: CommandContext }
  | {
      readonly kind: 'job';
      readonly context: JobContext;
      /** What an error on the way is answered with. */
      readonly failure: (error: unknown) => unknown;
    }
  | { readonly kind: 'visitor'; readonly context: VisitorContext }
  | { readonly kind: 'shell'; readonly core: Core };

interface Handled<Input> {
  readonly context: { readonly call: Call };
  readonly input: Input;
}

type Service<Context, Input, Output> = (context: Context, input: Input) => Output;

const mismatch = (wanted: string, call: Call): Error =>
  new Error(`The contract says ${call.kind}, the implementation ${wanted}`);

/** Implements a `query` by a service. */
export const query =
  <Input, Output>(service: Service<QueryContext, Input, Output>) =>
  ({ context: { call }, input }: Handled<Input>): Output => {
    if (call.kind !== 'query') throw mismatch('query', call);
    return service(call.context, input);
  };

/** Implements a `command` by a service. */
export const command =
  <Input, Output>(service: Service<CommandContext, Input, Output>) =>
  ({ context: { call }, input }: Handled<Input>): Output => {
    if (call.kind !== 'command') throw mismatch('command', call);
    return service(call.context, input);
  };

/** Implements a `job` by a service that yields its progress; errors on the way are typed as any call's. */
export const job = <Input, Event>(service: Service<JobContext, Input, AsyncGenerator<Event>>) =>
  async function* ({ context: { call }, input }: Handled<Input>): AsyncGenerator<Event> {
    if (call.kind !== 'job') throw mismatch('job', call);
    try {
      yield* service(call.context, input);
    } catch (error) {
      throw call.failure(error);
    }
  };

/** Implements a query or command that anyone may call in an open workspace. */
export const visitor =
  <Input, Output>(service: Service<VisitorContext, Input, Output>) =>
  ({ context: { call }, input }: Handled<Input>): Output => {
    if (call.kind !== 'visitor') throw mismatch('visitor', call);
    return service(call.context, input);
  };

/** Implements a `shell` procedure. */
export const shell =
  <Input, Output>(service: Service<Core, Input, Output>) =>
  ({ context: { call }, input }: Handled<Input>): Output => {
    if (call.kind !== 'shell') throw mismatch('shell', call);
    return service(call.core, input);
  };
