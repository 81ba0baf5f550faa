/** For every node of a graph, the nodes it points to. */
export type Arrows = readonly (readonly number[])[];

/** The nodes in the order in which a depth-first search leaves them. Iterative: depth has no limit. */
function leavingOrder(arrows: Arrows): number[] {
  const seen = new Uint8Array(arrows.length);
  const left: number[] = [];
  for (let start = 0; start < arrows.length; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const path = [{ node: start, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      if (top.next === arrows[top.node].length) {
        left.push(top.node);
        path.pop();
        continue;
      }
      const to = arrows[top.node][top.next++];
      if (seen[to] === 1) continue;
      seen[to] = 1;
      path.push({ node: to, next: 0 });
    }
  }
  return left;
}

function turned(arrows: Arrows): number[][] {
  const back = arrows.map((): number[] => []);
  arrows.forEach((targets, from) => {
    for (const to of targets) back[to].push(from);
  });
  return back;
}

/** Which nodes can be reached from themselves: by strongly connected components (Kosaraju 1978, Sharir 1981). */
export function onCycles(arrows: Arrows): boolean[] {
  const back = turned(arrows);
  const cyclic = arrows.map((targets, node) => targets.includes(node));
  const taken = new Uint8Array(arrows.length);
  for (const start of leavingOrder(arrows).reverse()) {
    if (taken[start] === 1) continue;
    taken[start] = 1;
    const component = [start];
    for (let i = 0; i < component.length; i++) {
      for (const from of back[component[i]]) {
        if (taken[from] === 1) continue;
        taken[from] = 1;
        component.push(from);
      }
    }
    if (component.length > 1) for (const node of component) cyclic[node] = true;
  }
  return cyclic;
}
