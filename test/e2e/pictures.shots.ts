import { expect, test } from './fixtures.ts';
import { Album, looks, nameOf } from './pictures/album.ts';
import {
  takeExplanation,
  takeManager,
  takeMethod,
  takeSheet,
} from './pictures/assessment-pages.ts';
import {
  takeMeasures,
  takeProblems,
  takeRules,
  takeStructure,
  takeWeights,
} from './pictures/framework-pages.ts';
import { takeResults } from './pictures/result-pages.ts';
import { takeRooms } from './pictures/room-pages.ts';

const pages = {
  'every room': takeRooms,
  'the tree of a framework': takeStructure,
  'every measure': takeMeasures,
  weights: takeWeights,
  'rules and cases': takeRules,
  'problems and changes': takeProblems,
  'an assessment by every measure': takeMethod,
  'the score sheet': takeSheet,
  'what a rule did': takeExplanation,
  'a manager’s view': takeManager,
  'every view of the results': takeResults,
} as const;

for (const look of looks) {
  test(`pictures of the sign-in, ${nameOf(look)}`, async ({ app, page }) => {
    const album = new Album(app, look);
    await album.resize('small');
    await app.openSample(look);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await album.take('sign-in');
  });

  for (const [what, takePages] of Object.entries(pages)) {
    test(`pictures of ${what}, ${nameOf(look)}`, async ({ app }) => {
      const album = new Album(app, look);
      await album.resize('small');
      await takePages(album);
    });
  }
}
