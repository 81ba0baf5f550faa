import { safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { templateCodes } from '#core/frameworks/templates.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { temporaryFolder } from '#test/harness/surroundings.ts';
import { type Connected, transports } from '#test/harness/transports.ts';

const name = { en: 'Mine', 'zh-CN': '我的' };

/** A framework whose one indicator stands on this level. */
function nested(framework: Framework, levels: number): Framework {
  const [group] = framework.children;
  let [node]: FrameworkNode[] = group.kind === 'group' ? group.children : [group];
  for (let level = levels - 1; level > 0; level--) {
    node = { ...group, code: `G${level}`, kind: 'group', children: [node] } as FrameworkNode;
  }
  return { ...framework, children: [node] };
}

describe.each(Object.entries(transports))('drafts of frameworks over %s', (_name, connect) => {
  const folder = temporaryFolder();
  let core: Connected;

  beforeEach(async () => {
    core = await connect(folder.path);
    const { client } = core;
    await client.workspace.create({ path: 'w', name: 'W', locale: 'en', currency: 'CNY' });
    const account = { login: 'chen', name: 'Chen', password: 'a good password' };
    core.signInAs((await client.people.createFirstSupervisor(account)).session);
  });
  afterEach(async () => {
    await core.close();
    folder.remove();
  });

  it('begin with each template, which can be published as it is', async () => {
    const templates = await core.client.frameworks.templates();
    expect(templates.map(({ code }) => code)).toEqual([...templateCodes]);
    for (const { code: template, indicatorCount } of templates) {
      const code = `MY-${template}`;
      const draft = await core.client.frameworks.createDraft({ template, code, name });
      expect(draft).toMatchObject({ code, version: 1, name, state: 'draft', indicatorCount });
      expect(draft.content.notice?.en, template).toContain('Check');
      expect(draft.problems, template).toEqual([]);
      const published = await core.client.frameworks.publish({ id: draft.id });
      expect(published.state, template).toBe('published');
    }
  });

  it('begin with no template that is not there, and with no code that is taken', async () => {
    const begin = (template: string, code: string) =>
      safe(core.client.frameworks.createDraft({ template, code, name }));
    const absent = await begin('NONE', 'A');
    expect(absent.error).toMatchObject({ code: 'NOT_FOUND', data: { kind: 'template' } });
    expect((await begin('HKG-STANDARDS', 'A')).error).toBeNull();
    const taken = await begin('HKG-STANDARDS', 'A');
    expect(taken.error).toMatchObject({ code: 'REFUSED', data: { reason: 'taken' } });
  });

  it('say of thirteen levels that they are too many, and do not read a hundred', async () => {
    const draft = await core.client.frameworks.createDraft({ code: 'DEEP', name });
    const save = (levels: number, revision: number) =>
      core.client.frameworks.saveDraft({
        id: draft.id,
        revision,
        content: nested(draft.content, levels),
      });
    const thirteen = await save(13, 0);
    expect(thirteen.problems[0]).toMatchObject({ code: 'too-deep', params: { limit: 12 } });
    const tooDeep = { code: 'framework-file.too-deep', path: 'content', params: { limit: 100 } };
    const hundred = await safe(save(100, 1));
    expect(hundred.error).toMatchObject({ code: 'INVALID', data: { problems: [tooDeep] } });
  });
});

describe('a draft of ten thousand levels', () => {
  it('is refused in words before anything runs out of room', async () => {
    const folder = temporaryFolder();
    const core = await transports['in-process'](folder.path);
    const { client } = core;
    await client.workspace.create({ path: 'w', name: 'W', locale: 'en', currency: 'CNY' });
    const account = { login: 'chen', name: 'Chen', password: 'a good password' };
    core.signInAs((await client.people.createFirstSupervisor(account)).session);
    const draft = await client.frameworks.createDraft({ code: 'DEEP', name });
    const content = nested(draft.content, 10_000);
    const { error } = await safe(
      client.frameworks.saveDraft({ id: draft.id, revision: 0, content }),
    );
    expect(error).toMatchObject({ code: 'INVALID' });
    await core.close();
    folder.remove();
  });
});
