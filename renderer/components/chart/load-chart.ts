import type { EChartsOption } from 'echarts';

export type ChartOption = EChartsOption;

/** Draws `option` into the element and follows its width; answers how to take it away. */
export type DrawChart = (element: HTMLElement, option: ChartOption) => () => void;

/** Loads the chart library when the first picture is wanted. */
export async function loadChart(): Promise<DrawChart> {
  return (await import('./draw-chart.ts')).drawChart;
}
