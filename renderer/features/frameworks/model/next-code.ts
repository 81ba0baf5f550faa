import type { Framework } from '#shared/domain/framework/framework.ts';
import { totalCode } from '#shared/domain/framework/framework.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import { type NodePath, nodeAt, parentAt } from './node-path.ts';

const longest = 40;

/** Every code that a new node cannot have. */
export function takenCodes(framework: Framework): Set<string> {
  const taken = new Set([totalCode]);
  for (const { node } of walk(framework)) taken.add(node.code);
  return taken;
}

/** `base` where it is free, else `base-2`, `base-3`, … */
export function freeCode(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) {
    const code = `${base.slice(0, longest - 5)}-${n}`;
    if (!taken.has(code)) return code;
  }
}

/** The letter after: B after A, AA after Z. */
function nextLetters(letters: string): string {
  const head = letters.slice(0, -1);
  if (!letters.endsWith('Z')) {
    return head + String.fromCharCode(letters.charCodeAt(letters.length - 1) + 1);
  }
  return head === '' ? 'AA' : `${nextLetters(head)}A`;
}

function after(code: string): string {
  const numbered = /^(.*?)(\d{1,9})$/u.exec(code);
  if (numbered) {
    const next = String(Number(numbered[2]) + 1);
    return `${numbered[1]}${next.padStart(numbered[2].length, '0')}`;
  }
  return /^[A-Z]{1,2}$/.test(code) ? nextLetters(code) : `${code}-2`;
}

/** The code of a group's first child: A1 under A, A1.1 under A1. */
export function firstCodeUnder(code: string, taken: ReadonlySet<string>): string {
  return freeCode(`${code.slice(0, longest - 6)}${/\p{L}$/u.test(code) ? '1' : '.1'}`, taken);
}

/** A free code for a new child of the group at `path`, in the manner of the codes around it. */
export function nextCode(framework: Framework, path: NodePath): string {
  const taken = takenCodes(framework);
  const last = parentAt(framework, path)?.children.at(-1);
  if (last === undefined) return firstCodeUnder(nodeAt(framework, path)?.code ?? 'A', taken);
  let code = last.code;
  do code = after(code);
  while (taken.has(code));
  return code.length <= longest ? code : freeCode('N1', taken);
}
