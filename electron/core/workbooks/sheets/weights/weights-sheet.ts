import { assertNever } from '#shared/assert-never.ts';
import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import type { BlendPart, Weighting } from '#shared/domain/framework/weighting.ts';
import {
  deriveWeights,
  type MethodDiagnostics,
  type WeightingDiagnostics,
} from '#shared/weighting/derive-weights.ts';
import { type Book, inLanguage, openSheet, writeHeading } from '../../book/book.ts';
import { writeCritic, writeEntropy } from './data-weights.ts';
import type { DerivedCells, WeightWriting } from './derived-cells.ts';
import { writeJudged } from './judged-weights.ts';
import { writeCentroid, writeDirect, writeEqual } from './plain-weights.ts';
import { type PartCells, writeResult } from './weights-result.ts';

/** A group whose children's weights were derived. */
interface DerivedGroup {
  readonly code: string;
  readonly name: string;
  readonly weighting: Weighting;
  readonly children: readonly FrameworkNode[];
}

/** Whether a framework keeps how any of its weights were derived. */
export const derivesWeights = (framework: Framework): boolean =>
  [framework.weighting, ...Array.from(walk(framework), ({ node }) => weightingOf(node))].some(
    isDerived,
  );

const weightingOf = (node: FrameworkNode) => (node.kind === 'group' ? node.weighting : undefined);
const isDerived = (weighting: Weighting | undefined): weighting is Weighting =>
  weighting !== undefined && weighting.method !== 'direct';

/** Writes Weights: how the weights of each group came about, live where plain formulas can say it. */
export function writeWeights(book: Book): void {
  const { layout } = book;
  const { t } = layout.translator;
  const sheet = openSheet(book, 'weights', {
    widths: [30, 30, ...new Array<number>(40).fill(12)],
  });
  writeHeading(sheet, layout.sheets.weights.name, t('workbook.weights.note'));
  for (const group of derivedGroups(book)) {
    sheet.skip();
    for (let column = 1; column <= 10; column++) sheet.blank(column, 'section');
    const method = t(`workbook.weights.method.${group.weighting.method}`);
    sheet.text(1, `${group.code} · ${group.name} · ${method}`, 'section');
    sheet.end(22);
    writeGroup(book, { book, sheet, nameOf: namesOf(book, group.children) }, group);
  }
  sheet.close();
}

function derivedGroups(book: Book): DerivedGroup[] {
  const { framework } = book.round;
  const top = {
    code: totalCode as string,
    name: book.layout.translator.t('workbook.total'),
    weighting: framework.weighting,
    children: framework.children,
  };
  const groups = Array.from(walk(framework)).flatMap(({ node }) =>
    node.kind === 'group'
      ? [{ ...node, name: inLanguage(book, node.name), weighting: node.weighting }]
      : [],
  );
  return [top, ...groups].flatMap(({ code, name, weighting, children }) =>
    isDerived(weighting) ? [{ code, name, weighting, children }] : [],
  );
}

function namesOf(book: Book, children: readonly FrameworkNode[]): (code: string) => string {
  const names = new Map(children.map((child) => [child.code, inLanguage(book, child.name)]));
  return (code) => names.get(code) ?? '';
}

function writeGroup(book: Book, writing: WeightWriting, group: DerivedGroup): void {
  const { t, tell } = book.layout.translator;
  const derived = deriveWeights(group.weighting, group.children);
  if (derived.kind === 'problem') {
    const key = `problem.${derived.code}`;
    const why = tell(key, derived.params, () => derived.code);
    writing.sheet.text(1, t('workbook.weights.underived', { why }), 'text');
    writing.sheet.end();
    return;
  }
  const parts = writeParts(writing, group, derived);
  writeResult(writing, group.children, parts, derived.weights);
}

function writeParts(
  writing: WeightWriting,
  { weighting, children }: DerivedGroup,
  derived: { readonly weights: ReadonlyMap<string, number>; diagnostics: WeightingDiagnostics },
): PartCells[] {
  const { sheet, book } = writing;
  const { t } = book.layout.translator;
  const codes = children.map(({ code }) => code);
  const { diagnostics, weights } = derived;
  if (weighting.method !== 'blend' || diagnostics.method !== 'blend') {
    if (weighting.method === 'blend' || diagnostics.method === 'blend') return [];
    const cells = writeSingle(writing, weighting, codes, diagnostics, weights);
    return [{ title: null, share: 1, cells }];
  }
  return weighting.parts.map((part, i): PartCells => {
    const { diagnostics: own, weights: of } = diagnostics.parts[i];
    const title = t(`workbook.weights.method.${part.method}`);
    sheet.label(1, title, 'strongPlain');
    sheet.end();
    return { title, share: part.share, cells: writeSingle(writing, part, codes, own, of) };
  });
}

type SingleMethod = Exclude<Weighting, { method: 'blend' }> | BlendPart;

/** Writes one method's derivation; the diagnostics are those of the same method. */
function writeSingle(
  writing: WeightWriting,
  weighting: SingleMethod,
  codes: readonly string[],
  diagnostics: MethodDiagnostics,
  weights: ReadonlyMap<string, number>,
): DerivedCells {
  switch (weighting.method) {
    case 'direct':
      return writeDirect(writing, 'weights' in weighting ? weighting.weights : [], weights);
    case 'equal':
      return writeEqual(writing, codes);
    case 'rank-order-centroid':
      return writeCentroid(writing, weighting.order, weights);
    case 'ahp':
      if (diagnostics.method !== 'ahp') break;
      return writeJudged(writing, weighting.judges, diagnostics, weights);
    case 'entropy':
      if (diagnostics.method !== 'entropy') break;
      return writeEntropy(writing, weighting.matrix, diagnostics, weights);
    case 'critic':
      if (diagnostics.method !== 'critic') break;
      return writeCritic(writing, weighting.matrix, weighting.directions, diagnostics, weights);
    default:
      return assertNever(weighting);
  }
  throw new Error('The weights were derived by another method');
}
