import { localise, type Text } from '#shared/domain/text.ts';
import { locales } from '#shared/locale.ts';
import type { RuleNames } from '../../../components/rule/rule-names.ts';
import type { I18n } from '../../../i18n/i18n.tsx';

/** The names of a path: `levels[2].score` gives levels, 2, score; codes in brackets stay whole. */
export function stepsOf(path: string): string[] {
  return [...path.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map(([, code, name]) => code ?? name);
}

/** Where the values of a member are named in the catalogue. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  kind: ['measure', 'numericRule'],
  method: ['aggregation', 'weighting'],
  missing: ['missing'],
  source: ['source'],
  tone: ['gradeTone'],
  peerGroup: ['frameworks.settings.peers'],
  'not-applicable': ['effect'],
  'not-assessed': ['effect'],
  'no-data': ['effect'],
  refused: ['effect'],
  'carried-forward': ['effect'],
  state: ['observationState'],
  origin: ['frameworks.scale.origin'],
};

/** Members whose value is the code of a grade, and of a node. */
const grades: ReadonlySet<string> = new Set(['grade', 'otherwise', 'lowest', 'highest']);
const nodes: ReadonlySet<string> = new Set(['node', 'at', 'indicator']);
const shares: ReadonlySet<string> = new Set(['minimumCoverage', 'minimumAnswered']);

interface Words {
  readonly names: RuleNames;
  readonly i18n: I18n;
}

function isText(value: object): value is Text {
  return locales.every((locale) => locale in value);
}

/** What a member is called: its words, “English” for a language, a place counted from one, else its code. */
function stepWord(step: string, { i18n: { t, tell } }: Words): string {
  if (step === 'en' || step === 'zh-CN') return t('frameworks.changes.language', { locale: step });
  if (/^\d+$/.test(step)) return String(Number(step) + 1);
  return tell(`frameworks.member.${step}`, {}, () => step);
}

/** Where a value stands, in words: “Measure › Levels › 3 › Score”. */
export function pathWords(path: string, words: Words): string {
  return stepsOf(path)
    .map((step) => stepWord(step, words))
    .join(' › ');
}

function wordOf(value: string, member: string, { names, i18n: { tell } }: Words): string {
  if (grades.has(member)) return names.grade(value);
  if (nodes.has(member)) return names.node(value);
  for (const prefix of vocabulary[member] ?? []) {
    const word = tell(`${prefix}.${value}`, {}, () => '');
    if (word !== '') return word;
  }
  return value;
}

/** A value in words; lists and things part by part. */
export function valueWords(path: string, value: unknown, words: Words): string {
  const { t, format, locale } = words.i18n;
  const member = stepsOf(path).at(-1) ?? '';
  if (value === null || value === undefined || value === '') return t('value.none');
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (typeof value === 'number') {
    return shares.has(member) ? words.names.say({ kind: 'share', value }) : format.number(value);
  }
  if (typeof value === 'string') return wordOf(value, member, words);
  if (typeof value !== 'object') return String(value);
  if (isText(value)) return localise(value, locale);
  return Object.entries(value)
    .map(([name, part]: [string, unknown]) => {
      const told = valueWords(`${path}.${name}`, part, words);
      return Array.isArray(value) || isNamed(part)
        ? told
        : t('frameworks.changes.part', { name: stepWord(name, words), value: told });
    })
    .join(t('frameworks.changes.joint'));
}

function isNamed(part: unknown): boolean {
  return typeof part === 'object' && part !== null && isText(part);
}
