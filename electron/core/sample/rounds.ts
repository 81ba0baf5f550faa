import { Framework } from '#shared/domain/framework/framework.ts';
import { sampleFramework, sampleFrameworkSecondYear } from './framework.ts';
import type { SampleFramework, SampleRound } from './sample-data.ts';

/** Both versions of the framework, published before the round that uses them. */
export const frameworks: readonly SampleFramework[] = [
  {
    version: 1,
    publishedAt: '2025-03-10T02:15:00.000Z',
    content: Framework.parse(sampleFramework),
  },
  {
    version: 2,
    publishedAt: '2026-03-12T06:40:00.000Z',
    content: Framework.parse(sampleFrameworkSecondYear),
  },
];

function round(year: 2025 | 2026, frameworkVersion: number): SampleRound {
  return {
    code: String(year),
    name: { en: `Annual evaluation ${year}`, 'zh-CN': `${year}年度评估` },
    startsOn: `${year}-04-01`,
    endsOn: `${year}-06-30`,
    consolidation: 'mean',
    frameworkCode: sampleFramework.code,
    frameworkVersion,
  };
}

/** A finished round and one under way. */
export const rounds: readonly SampleRound[] = [round(2025, 1), round(2026, 2)];
