import type { NewTexts } from '#renderer/features/frameworks/model/measure-kind.ts';
import { text } from '../../scoring/framework-builder.ts';

/** Words for new parts. */
export const newTexts: NewTexts = {
  indicator: text('New indicator'),
  group: text('New group'),
  levels: [text('none'), text('some'), text('most'), text('all')],
  level: text('New level'),
  item: text('New item'),
  grade: text('New grade'),
  questionnaire: text('New questionnaire'),
  section: text('New section'),
  question: text('New question'),
};
