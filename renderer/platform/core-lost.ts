/**
 * The core went away before it answered. Nothing is lost with a `read`; whether another call was carried
 * out is not known.
 */
export class CoreLost extends Error {
  override readonly name = 'CoreLost';
  readonly during: 'read' | 'call';

  constructor(during: 'read' | 'call' = 'call') {
    super('The core stopped before it answered');
    this.during = during;
  }
}
