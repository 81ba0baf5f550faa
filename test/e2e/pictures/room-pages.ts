import type { CoreClient } from '../web-host.ts';
import type { Album } from './album.ts';

interface Screen {
  readonly name: string;
  readonly path: string;
}

/** The rooms of a supervisor on the sample. */
async function screensOf(client: CoreClient): Promise<Screen[]> {
  const [provider] = (await client.providers.list({ limit: 1 })).rows;
  const [version] = await client.frameworks.list();
  const [round] = await client.rounds.list();
  const open = await client.rounds.assessments({ roundId: round.id, state: 'in-progress' });
  const assessment = open.rows[0].id;
  return [
    { name: 'overview', path: '/overview' },
    { name: 'providers', path: '/providers' },
    { name: 'provider', path: `/providers/${provider.id}` },
    { name: 'frameworks', path: '/frameworks' },
    { name: 'framework-published', path: `/frameworks/${version.id}` },
    { name: 'rounds', path: '/rounds' },
    { name: 'round', path: `/rounds/${round.id}` },
    { name: 'assessment', path: `/assessments/${assessment}` },
    { name: 'feedback', path: `/assessments/${assessment}/feedback` },
    { name: 'explanation', path: `/assessments/${assessment}/explanation` },
    { name: 'explanation-group', path: `/assessments/${assessment}/explanation/B` },
    { name: 'audit', path: '/audit' },
    { name: 'settings', path: '/settings' },
    { name: 'account', path: '/settings/account' },
    { name: 'start', path: '/start' },
  ];
}

/** One picture of each room. */
export async function takeRooms(album: Album): Promise<void> {
  const client = await album.app.openAs('supervisor', '/overview', album.look);
  for (const { name, path } of await screensOf(client)) {
    await album.app.go(path);
    await album.take(name);
  }
}
