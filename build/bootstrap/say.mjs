/** Tells the person something, on stderr: stdout belongs to the command that is run. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
