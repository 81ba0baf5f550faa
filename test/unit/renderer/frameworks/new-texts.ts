import type { NewTexts } from '#renderer/features/frameworks/model/measure-kind.ts';
import { text } from '../../scoring/framework-builder.ts';

/** Words for new parts. */
export const newTexts: NewTexts = {
  indicator: text('New indicator'),
  group: text('New group'),
  levels: [text('none'), text('some'), text('most'), text('all')],
  level: text('New level'),
  item: text('New item'),
  finding: text('New finding'),
  severities: [text('minor'), text('moderate'), text('serious')],
  severity: text('New severity'),
  scopes: [text('isolated'), text('pattern'), text('widespread')],
  scope: text('New scope'),
  numerator: text('Part'),
  denominator: text('Whole'),
  grade: text('New grade'),
  questionnaire: text('New questionnaire'),
  section: text('New section'),
  question: text('New question'),
};
