import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { Questionnaire } from '#shared/domain/framework/questionnaire.ts';
import type { ObservationState } from '#shared/domain/observation.ts';
import type { VisitSource } from '#shared/domain/source.ts';
import { type CsvValue, formatCsv } from '#shared/exchange/format-csv.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { stateAllowed } from '#shared/scoring/state-effect.ts';
import { seeded } from '#test/golden/workbooks/every-rule.ts';
import { drawnValue, type Random } from './drawn-value.ts';

/** The files that fill a round, as text; `responses` is null without questionnaires. */
export interface TemplateTables {
  readonly providers: string;
  readonly contracts: string;
  readonly observations: string;
  readonly responses: string | null;
}

/** What is entered of a contract: everything, with gaps that its framework can bear, or with any. */
type Care = 'complete' | 'patchy' | 'ragged';

interface DrawnContract {
  readonly code: string;
  readonly district: string;
  readonly quality: number;
  readonly care: Care;
}

const qualities = [1, 0.97, 0.92, 0.8, 0.6, 0.9, 1, 0.95, 0.85, 0.7, 0.3, 0.5, 0.9, 0.6];

/** Six contracts in the north and six in the south, of them one ragged each; two are alone in the east. */
const contracts: readonly DrawnContract[] = qualities.map((quality, i) => ({
  code: `K-${i + 1}`,
  district: ['North', 'South', 'East'][Math.floor(i / 6)],
  quality,
  care: i % 6 === 5 ? 'ragged' : i % 3 === 1 ? 'patchy' : 'complete',
}));

/** How many contracts the tables have; the last is observed by nobody. */
export const contractCount = contracts.length + 1;
const unseen = { code: `K-${contractCount}`, district: 'East' };

/** The tables of a round by a framework, drawn by a fixed seed: values, gaps, sources, answers. */
export function templateTables(framework: Framework, seed: number): TemplateTables {
  const random = seeded(seed);
  const all = [...contracts, unseen];
  return {
    providers: formatCsv([
      ['code', 'name_en', 'name_zh', 'nature', 'district'],
      ...all.map(({ code, district }) => [`P${code}`, `Home ${code}`, '', 'non-profit', district]),
    ]),
    contracts: formatCsv([
      ['code', 'provider', 'name_en', 'service_type', 'procurement_model', 'needs_tier'].concat([
        'starts_on',
        'ends_on',
        'amount',
      ]),
      ...all.map(({ code }) => [
        ...[code, `P${code}`, `Contract ${code}`, 'daily-care', 'purchase', 'survival'],
        ...['2026-01-01', '2026-12-31', 1000],
      ]),
    ]),
    observations: observations(framework, random),
    responses: responses(framework.questionnaires, random),
  };
}

interface DrawnVisit {
  readonly assessor: string;
  readonly date: string;
  readonly kind: string;
  readonly source: VisitSource;
  /** The share of indicators that are observed. */
  readonly share: number;
}

const visits: readonly DrawnVisit[] = [
  { assessor: 'Own', date: '2026-02-02', kind: 'self-assessment', source: 'self', share: 0.5 },
  { assessor: 'Chen', date: '2026-03-02', kind: 'announced', source: 'third-party', share: 1 },
  { assessor: 'Li', date: '2026-03-02', kind: 'announced', source: 'third-party', share: 0.4 },
  { assessor: 'Wu', date: '2026-06-01', kind: 'unannounced', source: 'third-party', share: 0.2 },
  { assessor: 'Sun', date: '2026-03-02', kind: 'desk-review', source: 'purchaser', share: 1 },
  { assessor: 'Qian', date: '2026-03-02', kind: 'desk-review', source: 'supervisor', share: 1 },
];

function observations(framework: Framework, random: Random): string {
  const rows: CsvValue[][] = [];
  const { indicators, sources } = compileFramework(framework);
  for (const contract of contracts) {
    for (const visit of visits) {
      indicators.forEach((indicator, k) => {
        const source = sources[k] ?? 'third-party';
        const share = source === visit.source || visit.source === 'self' ? visit.share : 0.1;
        if (random() >= share) return;
        const entry = drawnEntry(indicator, contract, random);
        if (entry === null) return;
        const { assessor, date, kind } = visit;
        const lead = assessor === 'Chen' ? 'yes' : 'no';
        rows.push([
          contract.code,
          date,
          kind,
          visit.source,
          assessor,
          lead,
          indicator.code,
          ...entry,
        ]);
      });
    }
  }
  const heads = ['contract', 'visit_date', 'visit_kind', 'source', 'assessor', 'lead', 'indicator'];
  const entry = ['state', 'value', 'reason', 'carried_from', 'carried_source'];
  return formatCsv([[...heads, ...entry], ...rows]);
}

const gapShare: Readonly<Record<Care, number>> = { complete: 0.03, patchy: 0.15, ragged: 0.25 };

/** State, value, reason, and where a value is carried forward from; null where nothing is entered. */
function drawnEntry(indicator: Indicator, contract: DrawnContract, random: Random) {
  const { measure } = indicator;
  const gap = random() < gapShare[contract.care];
  if (measure.kind === 'survey' || measure.kind === 'derived') {
    const policy = indicator.states['not-applicable'];
    if (policy === 'not-allowed' || policy === 'block' || !gap || random() < 0.7) return null;
    return ['not-applicable', null, 'Nobody to ask', null, null];
  }
  const states = gap ? gapsOf(indicator, contract.care) : [];
  const state = states[Math.floor(random() * states.length)];
  if (state !== undefined) return [state, null, 'Not seen', null, null];
  const value = drawnValue(measure, contract.quality, random);
  const carried = random() < 0.06 && stateAllowed(indicator.states, 'carried-forward');
  if (carried) return ['carried-forward', value, null, '2025-03-05', 'Last year'];
  return ['value', value, null, null, null];
}

const missing = ['not-applicable', 'not-assessed', 'no-data', 'refused'] as const;

/** The states in which a value can be missing; where care is taken, those that leave the whole a score. */
function gapsOf({ states }: Indicator, care: Care): ObservationState[] {
  return missing.filter((state) => {
    const effect = states[state];
    if (effect === 'not-allowed') return false;
    return care === 'ragged' || (effect !== 'block' && (care === 'patchy' || effect !== 'fail'));
  });
}

function responses(questionnaires: readonly Questionnaire[], random: Random): string | null {
  if (questionnaires.length === 0) return null;
  const items = [
    ...new Map(
      questionnaires.flatMap(({ sections }) =>
        sections.flatMap((section) => section.items.map((item) => [item.code, item] as const)),
      ),
    ).values(),
  ];
  const rows = contracts.flatMap(({ code, quality, care }) =>
    questionnaires.flatMap((questionnaire) => {
      const own = new Set(questionnaire.sections.flatMap((one) => one.items));
      const count = care === 'ragged' ? 6 : 31 + Math.floor(random() * 8);
      return Array.from({ length: count }, (_, i) => [
        ...[code, questionnaire.code, `R${i + 1}`, '2026-04-01'],
        ...items.map((item, place): CsvValue => {
          if (!own.has(item) || (place > 0 && random() < 0.1)) return null;
          const best = item.reversed ? item.minimum : item.maximum;
          const any = item.minimum + Math.floor(random() * (item.maximum - item.minimum + 1));
          return random() < quality ? best : any;
        }),
      ]);
    }),
  );
  const heads = ['contract', 'questionnaire', 'respondent', 'received_on'];
  return formatCsv([[...heads, ...items.map(({ code }) => code)], ...rows]);
}
