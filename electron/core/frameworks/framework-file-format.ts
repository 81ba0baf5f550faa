import { Document, isScalar, visit, type YAMLMap } from 'yaml';
import { Framework } from '#shared/domain/framework/framework.ts';

/**
 * A framework as a file that reads back as the same framework.
 *
 * The members stand in the schema's order and defaults are written out, so that the file says all that
 * counts and two versions can be compared line by line.
 */
export function formatFrameworkFile(content: Framework, format: 'yaml' | 'json'): string {
  const ordered = Framework.parse(content);
  return format === 'json' ? `${JSON.stringify(ordered, null, 2)}\n` : formatYaml(ordered);
}

function formatYaml(content: Framework): string {
  const document = new Document(content, { aliasDuplicateObjects: false, version: '1.2' });
  visit(document, {
    Map(_key, map) {
      if (isShort(map)) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Whether a map holds only scalars that fit on one line, such as a text in two languages. */
function isShort(map: YAMLMap): boolean {
  let length = 0;
  for (const { key, value } of map.items) {
    if (!isScalar(key) || !isScalar(value)) return false;
    length += String(key.value).length + String(value.value).length + 4;
  }
  return map.items.length > 1 && length <= 90 && !hasLineBreak(map);
}

const hasLineBreak = (map: YAMLMap): boolean =>
  map.items.some(({ value }) => isScalar(value) && String(value.value).includes('\n'));
