/** The password of every account in the sample workspace; it is public, the sign-in screen shows it. */
export const samplePassword = 'plumbline-sample';
