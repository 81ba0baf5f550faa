/** Names the method by which results are computed; it changes whenever a result could. */
export const methodVersion = 'plumbline-method-1';
