import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';
import { sourcePaths } from '../messages/sources.ts';

/** Attributes that a person reads or hears. */
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'placeholder',
  'title',
  'alt',
  'label',
  'hint',
  'lead',
]);

/** Words stand in the catalogues; marks such as `·`, `▾` and `×` may stand in a screen. */
const hasWords = (text: string): boolean => /\p{L}{2,}/u.test(text);

/** The texts of a TSX source that a person would read and no catalogue holds. */
function hardCodedTexts(source: string): string[] {
  const found: string[] = [];
  const note = (text: unknown): void => {
    if (typeof text === 'string' && hasWords(text)) found.push(text.trim());
  };
  new Visitor({
    JSXText: (node) => note(node.value),
    JSXElement(node) {
      for (const child of node.children) {
        if (child.type !== 'JSXExpressionContainer') continue;
        if (child.expression.type === 'Literal') note(child.expression.value);
        if (child.expression.type === 'TemplateLiteral') {
          for (const quasi of child.expression.quasis) note(quasi.value.raw);
        }
      }
    },
    JSXAttribute(node) {
      if (node.name.type !== 'JSXIdentifier' || !spoken.has(node.name.name)) return;
      const { value } = node;
      if (value?.type === 'Literal') note(value.value);
      if (value?.type !== 'JSXExpressionContainer') return;
      if (value.expression.type === 'Literal') note(value.expression.value);
      if (value.expression.type === 'TemplateLiteral') {
        for (const quasi of value.expression.quasis) note(quasi.value.raw);
      }
    },
  }).visit(parseSync('screen.tsx', source).program);
  return found;
}

test('the scan finds words in text, attributes and templates, and only there', () => {
  const screen = `const Screen = () => (
    <div className="not read" title="Read aloud">
      Plain words {'Quoted words'} {\`\${1} more words\`} · ▾ {t('key.of.message')}
      <input placeholder={\`Type \${2}\`} />
    </div>
  );`;
  expect(hardCodedTexts(screen).toSorted()).toEqual(
    ['Plain words', 'Quoted words', 'Read aloud', 'Type', 'more words'].toSorted(),
  );
});

test('no screen holds words of its own: all of them stand in the catalogues', () => {
  const screens = sourcePaths('renderer').filter((path) => path.endsWith('.tsx'));
  expect(screens.length).toBeGreaterThan(60);
  const found = screens.flatMap((path) =>
    hardCodedTexts(readFileSync(path, 'utf8')).map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});
