import type { Indicator } from '#shared/domain/framework/node.ts';
import type { ExplainedIndicator } from '#shared/scoring/explain.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { bandOf } from '../model/next-grade.ts';
import { measureSentence } from '../words/arithmetic.ts';
import { consolidationSentence } from '../words/consolidation-text.ts';
import { derivationSentence } from '../words/derivation-text.ts';
import { exactText, scoreText } from '../words/figures.ts';
import { peerSentence } from '../words/peer-text.ts';
import type { ExplanationFacts } from './explanation-facts.ts';
import { countingFor, settledFor, sourceOf } from './used-readings.ts';

interface Subject {
  readonly facts: ExplanationFacts;
  readonly story: ExplainedIndicator;
  readonly indicator: Indicator;
}

/** The steps from observations to the score of an indicator, as sentences. */
export function indicatorSentences(subject: Subject, i18n: I18n): string[] {
  return [
    ...sourceSentence(subject, i18n),
    ...rawSentences(subject, i18n),
    ...relativeSentences(subject, i18n),
    scoreSentence(subject, i18n),
    ...criticalSentences(subject, i18n),
  ];
}

function sourceSentence({ facts, indicator }: Subject, { t }: I18n): string[] {
  const source = sourceOf(facts, indicator.code);
  return source === null ? [] : [t('explain.source', { source: t(`source.${source}`) })];
}

function saidOf({ facts, indicator }: Subject) {
  return facts.feedback.find((one) => one.indicator === indicator.code) ?? null;
}

/** How the raw value came about. */
function rawSentences(subject: Subject, i18n: I18n): string[] {
  const { facts, story, indicator } = subject;
  const { measure, code } = indicator;
  if (measure.kind === 'derived') {
    return story.derivation ? [derivationSentence(story.derivation, story.raw, i18n)] : [];
  }
  if (measure.kind === 'survey') {
    const few = story.part === null && story.state === 'not-assessed';
    const { minimumResponses: minimum } = measure;
    const respondents = saidOf(subject)?.respondents ?? 0;
    return few ? [i18n.t('explain.surveyFew', { respondents, minimum })] : [];
  }
  const observations = countingFor(facts, code);
  const settled = settledFor(facts, code);
  return [consolidationSentence({ rule: facts.rule, observations, settled }, i18n)];
}

/** Where it stands among its peers, where its measure compares. */
function relativeSentences({ facts, story }: Subject, i18n: I18n): string[] {
  if (story.peers) return [peerSentence(story.peers, story.raw, i18n)];
  const node = facts.result.nodes.find((one) => one.code === story.code);
  const relative = node?.relative ?? null;
  if (relative === null) return [];
  return [i18n.t('explain.relative', { relative: exactText(i18n.format, relative) })];
}

function scoreSentence(subject: Subject, i18n: I18n): string {
  const { facts, story, indicator } = subject;
  const { t, format } = i18n;
  const at = facts.compiled.nodeIndex.get(story.code) ?? 0;
  const node = facts.result.nodes[at];
  const said = saidOf(subject);
  if (story.part && said?.respondents === null) {
    return t('explain.withheld', { score: scoreText(format, node.score) });
  }
  if (story.part) return measureSentence(indicator, { node, part: story.part, said }, i18n);
  const state = t(`observationState.${story.state}`);
  return t('explain.state', { state, effect: t(`effect.does.${story.effect}`) });
}

function criticalSentences({ facts, story }: Subject, { t, format }: I18n): string[] {
  if (!story.critical) return [];
  const band = bandOf(facts.framework, { kind: 'grade', code: story.critical.grade });
  const grade = band ? format.text(band.name) : story.critical.grade;
  const below = format.number(story.critical.below);
  const key = story.critical.failed ? 'explain.critical.failed' : 'explain.critical.held';
  return [t(key, { below, grade })];
}
