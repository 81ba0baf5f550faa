/** The core went away before it answered; whether a command was carried out is not known. */
export class CoreLost extends Error {
  override readonly name = 'CoreLost';

  constructor() {
    super('The core stopped before it answered');
  }
}
