import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { Button } from './Button.tsx';
import { type ChartColors, readChartColors } from './chart/chart-colors.ts';
import { type ChartOption, loadChart } from './chart/load-chart.ts';

interface Props {
  /** What the picture shows; read out in its stead. */
  readonly label: string;
  /** In pixels. */
  readonly height: number;
  /** Draws in the colours of the theme. Keep it in a `useCallback`: a new function draws anew. */
  readonly option: (colors: ChartColors) => ChartOption;
  /** The same figures as a table. */
  readonly table: ReactNode;
}

/** A picture of figures, with the figures themselves a button away. */
export function Chart({ label, height, option, table }: Props) {
  const { t } = useI18n();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className="chart" aria-label={label}>
      <div className="chart-switch">
        <Button kind="quiet" onClick={() => setAsTable((now) => !now)}>
          {t(asTable ? 'chart.asChart' : 'chart.asTable')}
        </Button>
      </div>
      {asTable ? table : <Picture label={label} height={height} option={option} />}
    </figure>
  );
}

function Picture({ label, height, option }: Omit<Props, 'table'>) {
  const box = useRef<HTMLDivElement>(null);
  const theme = useDocumentTheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours change with the theme
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let drop = (): void => undefined;
    let dropped = false;
    void loadChart().then((draw) => {
      if (!dropped) drop = draw(element, option(readChartColors()));
    });
    return () => {
      dropped = true;
      drop();
    };
  }, [option, theme]);
  return <div ref={box} className="chart-box" role="img" aria-label={label} style={{ height }} />;
}

function useDocumentTheme(): string | undefined {
  const [theme, setTheme] = useState(() => document.documentElement.dataset.theme);
  useEffect(() => {
    const observer = new MutationObserver(() => setTheme(document.documentElement.dataset.theme));
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
  return theme;
}
